"""Under a finding: the first sentences that would mend it; after the targets: what they mean on the spot."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, labelled, quoted, section, wrapped
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.remedy_words import label_of, meaning_in_words, proposals_for, where_of
from zielkreis.domain.values.report import CheckedDraft, Judgement

MOST_PROPOSALS = 2


def proposals(checked: CheckedDraft, judgement: Judgement, seen: set[ProposedWording]) -> Iterator[str]:
    """The first proposals that no finding above has shown, and how many more there are."""
    left = [each for each in proposals_for(checked, judgement) if each not in seen]
    found = sorted(left, key=lambda each: each.kind is ProposalKind.CLAUSE)
    for each in found[:MOST_PROPOSALS]:
        seen.add(each)
        where = where_of(each)
        yield from labelled(f"{label_of(each)} ({where})" if where else label_of(each), each.words)
    rest = len(found) - MOST_PROPOSALS
    if rest > 0:
        more = "1 weiterer Vorschlag" if rest == 1 else f"{rest} weitere Vorschläge"
        yield from wrapped(f"{more}: mit --format html, pdf oder json", indent=2, hanging=2)


def meanings(checked: CheckedDraft, ink: Ink) -> Iterator[str]:
    """Each target that figures were handed in for, with what it means there."""
    if not checked.meanings:
        return
    statements = {each.id: each for each in checked.agreement.statements}
    yield from section("Was heißt das bei uns?", ink)
    for number, each in enumerate(checked.meanings):
        statement = statements[each.statement]
        if number:
            yield ""
        yield from wrapped(f"{statement.place} {quoted(statement.text)}", hanging=2, most=2)
        yield from wrapped(meaning_in_words(each), indent=2)
