"""What of a checked draft may go to the other side: chosen in words, decided in the domain."""

from collections.abc import Iterable, Sequence

from zielkreis.domain.releasing import ReleaseInvalid, parse_release_choice, releasable, release
from zielkreis.domain.values.release import ReleaseChoice, ReleasedFinding
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.words import german


class UnusableReleaseError(ValueError):
    """The choice names what does not exist; the German message lists all faults and what there is."""


def release_findings(
    checked: CheckedDraft, words: Iterable[str], *, everything: bool = False
) -> tuple[ReleasedFinding, ...]:
    """The findings that the words choose (``Recht``, ``b``, ``R_ABS3``; several with commas).

    ``everything`` releases all that is open and not set aside. Without words and without that, nothing
    is released. Raises ``UnusableReleaseError``.
    """
    named = tuple(words)
    if everything or not named:
        return release(checked, ReleaseChoice(everything=everything))
    try:
        return release(checked, parse_release_choice(named, checked.report))
    except ReleaseInvalid as error:
        raise UnusableReleaseError(str(error)) from None


def nothing_released(checked: CheckedDraft) -> str:
    """That nothing goes out, with what could: a German message for whoever chose nothing."""
    could = releasable(checked)
    if not could:
        return "Nichts freigegeben: Es gibt keinen offenen Befund, der hinausgehen könnte."
    listed = ", ".join(f"{each.id} ({german(each.finding_class)})" for each in could)
    return f"Nichts freigegeben. Mit --freigabe ließen sich freigeben: {listed}."


def released_in_words(released: Sequence[ReleasedFinding]) -> str:
    """``Freigegeben: b (12 Stellen), R_ABS3.`` as it is told to the user."""
    listed = (
        each.judgement.id + (f" ({len(each.places)} Stellen)" if len(each.places) > 1 else "")
        for each in released
    )
    return f"Freigegeben: {', '.join(listed)}."
