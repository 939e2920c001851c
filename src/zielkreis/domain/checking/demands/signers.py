"""Whether certain actors all sign one text."""

from collections.abc import Sequence

from zielkreis.domain.checking.counting import listed, sentence, verb
from zielkreis.domain.checking.signing import PARTY_WORDS, Signing, signature_places, signing_of
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.values.codes import PartyCode


def judge_signers(subject: Subject, wanted: tuple[PartyCode, ...], *, code: str) -> Verdict:
    """Met if all sign, not met if one is not there, undecided if one takes notice only or is unclear."""
    agreement = subject.agreement
    found = {each: signing_of(agreement, each) for each in wanted}
    places = signature_places(agreement, wanted)
    absent = [each for each in wanted if found[each] is Signing.ABSENT]
    notice = [each for each in wanted if found[each] is Signing.TAKES_NOTICE]
    unclear = [each for each in wanted if found[each] is Signing.UNCLEAR]
    if absent:
        names, count = _names(absent), len(absent)
        return not_met(
            f"{code}_signer_missing",
            f"Es {verb(count, 'fehlt', 'fehlen')} {names}: {_without_line(subject, absent)}",
            places=places,
            absent=f"Unterschriftszeile: {names}",
        )
    if notice:
        names, count = _names(notice), len(notice)
        return undecided(
            f"{code}_notice_only",
            sentence(f"{names} {verb(count, 'nimmt', 'nehmen')} nur Kenntnis."),
            places=places,
            absent=f"Unterschrift als Vertragspartner: {names}",
        )
    if unclear:
        names, count = _names(unclear), len(unclear)
        return undecided(
            f"{code}_signers_unclear",
            f"Ob {names} {verb(count, 'unterschreibt', 'unterschreiben')}, lässt der Entwurf offen.",
            places=places,
            absent=f"Unterschriftszeile: {names}",
        )
    return met(
        f"{code}_signed",
        f"Es unterschreiben {_names(wanted)}.",
        places=places,
        absent="" if places else "Lage der Unterschriftszeilen",
    )


def _without_line(subject: Subject, absent: Sequence[PartyCode]) -> str:
    """Whether those who are missing are at least named as parties."""
    named = {party.code for party in subject.agreement.parties}
    if named.issuperset(absent):
        return "im Entwurf als Vertragspartner genannt, aber ohne Unterschriftszeile."
    if named.isdisjoint(absent):
        return "im Entwurf weder als Vertragspartner noch mit einer Unterschriftszeile genannt."
    return "im Entwurf ohne Unterschriftszeile."


def _names(codes: Sequence[PartyCode]) -> str:
    return listed(PARTY_WORDS[each] for each in codes)
