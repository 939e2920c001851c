"""PARTIES: everybody who must sign is there and signs."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from zielkreis.domain.checking.counting import listed, sentence, verb
from zielkreis.domain.checking.norms import NormVersion
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.signing import PARTY_WORDS, Signing, signature_places, signing_of
from zielkreis.domain.checking.subject import Subject, parties_at_the_table
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.law.agreement_types import AgreementTypeLaw, SigningRole
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, FindingClass, Outcome, PartyCode
from zielkreis.domain.values.place import Place

_CARRIERS = (PartyCode.BA, PartyCode.KT)
_GRAVEST_FIRST = (Outcome.NOT_MET, Outcome.UNDECIDED, Outcome.MET)


@rule(
    id="PARTIES",
    title="Sind alle Vertragspartner da, und unterschreiben sie?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="1", satz="1"),
    valid_from=date(2010, 8, 11),
    limits="Wer für einen Vertragspartner zeichnen darf, regeln Satzungen und Geschäftsordnungen, die "
    "hier nicht erfasst sind. Eine weitere Vereinbarung neben dieser wird nicht gesehen.",
)
def parties(subject: Subject) -> Verdict:
    """By the law's list of those who must sign; of a joined paper the graver verdict counts."""
    laws = [subject.type_law(code) for code in subject.types]
    if not laws:
        return undecided(
            "type_unknown",
            "Welcher Art der Entwurf ist, steht nicht fest; deshalb auch nicht, wer unterschreiben muss.",
            absent="Vertragspartner und Rechtsgrundlage",
            remedy="Die Rechtsgrundlage im Text nennen oder die Art beim Prüfen angeben.",
        )
    verdicts = [(_of_type(subject, law), law) for law in laws]
    verdict, law = min(verdicts, key=lambda pair: _GRAVEST_FIRST.index(pair[0].outcome))
    norm = NormVersion.of(law)
    if verdict.outcome is Outcome.MET:
        verdict = _all_sign(
            subject, tuple(dict.fromkeys(code for each in laws for code in each.rule.must_sign))
        )
        norm = replace(norm, citation="; ".join(str(each.citation) for each in laws))
    return replace(verdict, reason=verdict.reason + _without_role(subject.agreement, laws), norm=norm)


def _of_type(subject: Subject, type_law: AgreementTypeLaw) -> Verdict:
    agreement, must = subject.agreement, type_law.rule.must_sign
    found = {code: signing_of(agreement, code) for code in must}
    missing = [code for code in must if found[code] in (Signing.ABSENT, Signing.TAKES_NOTICE)]
    unclear = [code for code in must if found[code] is Signing.UNCLEAR]
    places = signature_places(agreement, must)
    if type_law.code is AgreementType.ZV2 and len(missing) == 1 and missing[0] in _CARRIERS:
        return _one_carrier_only(PARTY_WORDS[missing[0]], places)
    if missing:
        names, count = listed(PARTY_WORDS[code] for code in missing), len(missing)
        return not_met(
            "signer_missing",
            f"Unterschreiben {verb(count, 'muss', 'müssen')} auch {names}; im Entwurf "
            f"{verb(count, 'fehlt', 'fehlen')} "
            f"{verb(count, 'diese Unterschrift', 'diese Unterschriften')}.",
            places=places,
            absent=f"Unterschrift: {names}",
            remedy=f"Im Kopf und in den Unterschriftszeilen ergänzen: {names}.",
        )
    if unclear:
        names, count = listed(PARTY_WORDS[code] for code in unclear), len(unclear)
        return undecided(
            "roles_unclear",
            f"Ob {names} {verb(count, 'unterschreibt', 'unterschreiben')}, lässt der Entwurf offen.",
            places=places,
            absent=f"Unterschriftszeile: {names}",
            remedy=f"Eine Unterschriftszeile vorsehen: {names}.",
        )
    return _all_sign(subject, must)


def _all_sign(subject: Subject, must: tuple[PartyCode, ...]) -> Verdict:
    places = signature_places(subject.agreement, must)
    return met(
        "all_sign",
        f"Es unterschreiben {listed(PARTY_WORDS[code] for code in must)}.",
        places=places,
        absent="" if places else "Lage der Unterschriftszeilen",
    )


def _one_carrier_only(name: str, places: tuple[Place, ...]) -> Verdict:
    return undecided(
        "one_carrier_only",
        f"Von den beiden Trägern ist nur einer Vertragspartner; {name} fehlt. Das Gesetz lässt auch zwei "
        "getrennte Papiere zu; ein zweites ist hier nicht bekannt.",
        places=places,
        absent=f"Unterschrift: {name}",
        remedy=f"{sentence(_accusative(name))} aufnehmen oder auf die zweite Vereinbarung verweisen.",
    )


def _accusative(name: str) -> str:
    """A party as object: „den kommunalen Träger“; the other names are the same in both cases."""
    return name.replace("der kommunale ", "den kommunalen ", 1)


def _without_role(agreement: Agreement, laws: Sequence[AgreementTypeLaw]) -> str:
    """Signers to whom none of the norms of this paper gives a part."""
    signing = parties_at_the_table(agreement)
    names = [
        PARTY_WORDS[code]
        for code in PartyCode
        if code in signing and all(law.signing_role(code) is SigningRole.NO_ROLE for law in laws)
    ]
    if not names:
        return ""
    norms = listed(str(law.citation) for law in laws)
    return f" Ohne eigene Rolle nach {norms} {verb(len(names), 'zeichnet', 'zeichnen')} mit: {listed(names)}."
