"""For a paper that not everybody signs: the line and the entry among the parties that are missing."""

import re
from collections.abc import Iterator, Mapping

from zielkreis.domain.checking.signing import Signing, signing_of
from zielkreis.domain.german.articles import Case, Noun
from zielkreis.domain.remedies.local_sentence import quoted
from zielkreis.domain.remedies.parties import named, party_noun
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.words import open_entries
from zielkreis.domain.values.agreement import Agreement, Signatory
from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording

_LINE = "____________________ (Ort, Datum, Unterschrift, Name und Funktion)"
_JOINT_BODY = re.compile(
    r"\b[Jj]ob[- ]?[Cc]enters?\s+(?P<name>(?:(?:Kreis|Landkreis|Stadt)\s)?[A-ZÄÖÜ][\w-]+|[a-zäöü]+-[a-zäöü]+)"
)
#: Two signatures may stand side by side.
_COLUMN = re.compile(r"\s*\|\s*|\t+|\s{3,}|_{3,}")
_LONGEST_LINE = 120
#: The office of who signs stands a few lines below for whom.
_BELOW = 300
_NO_NAME = re.compile(r"(?:Kreis|Landkreis|Stadt|Die|Der|Das|Dies\w*|Im|In|Es|Sie|Zur?|Und)$")


def propose_signatures(
    setting: Setting, wanted: Mapping[str, tuple[PartyCode, ...]]
) -> Iterator[ProposedWording]:
    """A line, and where need be an entry among the parties, for each actor that must sign and does not.

    ``wanted`` gives for each open finding whom it asks for.
    """
    asked: dict[PartyCode, list[str]] = {}
    for finding, codes in wanted.items():
        for code in codes:
            if signing_of(setting.agreement, code) is not Signing.SIGNS:
                asked.setdefault(code, []).append(finding)
    for code, findings in asked.items():
        noun = _full_name(setting, code)
        if not any(party.code is code for party in setting.agreement.parties):
            yield _proposal(_entry(noun, setting.agreement), findings, _after_parties(setting.agreement))
        words = f"Für {noun.definite(Case.ACCUSATIVE)}: {_LINE}"
        yield _proposal(words, findings, _where(setting, code))


def _entry(noun: Noun, agreement: Agreement) -> str:
    """The party as the head of the paper goes on: "und der Geschäftsführung …" after "zwischen dem Land"."""
    place = agreement.parties[-1].place if agreement.parties else None
    before = agreement.text[max(0, place.start - 5) : place.start + 4].lower() if place is not None else ""
    if re.search(r"\b(?:dem|der)\b", before):
        return f"und {noun.definite(Case.DATIVE)}"
    return noun.nominative


def _full_name(setting: Setting, code: PartyCode) -> Noun:
    """The party under its whole name, as far as the draft has it."""
    for party in setting.agreement.parties:
        if party.code is code and party.name:
            head = party_noun(setting.agreement, code, setting.words)
            rest = party.name.partition(head.nominative)[2].strip()
            return named(head, rest) if rest and party.name.startswith(head.nominative) else head
    noun = setting.words.fallback_parties[code]
    if code in (PartyCode.GF, PartyCode.GE):
        return named(noun, joint_body(setting.agreement) or setting.words.placeholder("joint_body"))
    if code is PartyCode.BA:
        return named(noun, setting.words.placeholder("party_name"))
    return named(noun, setting.words.placeholder("party_name")) if code is not PartyCode.BMAS else noun


def joint_body(agreement: Agreement) -> str:
    """The name of the Jobcenter where the text gives exactly one, else nothing."""
    names = {match["name"] for match in _JOINT_BODY.finditer(agreement.text)}
    fitting = {name for name in names if not _NO_NAME.fullmatch(name)}
    return fitting.pop() if len(fitting) == 1 else ""


def _where(setting: Setting, code: PartyCode) -> str:
    if signing_of(setting.agreement, code) is Signing.TAKES_NOTICE:
        return "anstelle der Zeile, die nur Kenntnisnahme vorsieht"
    agreement = setting.agreement
    lines = agreement.signatories
    joint = next((line for line in lines if line.code is PartyCode.GE), None)
    if code is PartyCode.GF and joint is not None:
        return f"anstelle der Unterschriftszeile {_quoted(joint, agreement)}"
    if not lines:
        return "am Ende der Vereinbarung"
    return f"nach der Unterschriftszeile {_quoted(lines[-1], agreement)}"


def _quoted(line: Signatory, agreement: Agreement) -> str:
    """The last line of a signature as it stands in the draft, with its article ("Der Landrat")."""
    if line.place is None or not line.function:
        return quoted(line.function or "unbenannt")
    near = agreement.text[line.place.start : line.place.end + _BELOW]
    for words in (cell.strip(" _") for row in near.splitlines() for cell in _COLUMN.split(row)):
        if line.function in words and len(words) <= _LONGEST_LINE:
            return quoted(words)
    return quoted(line.function)


def _after_parties(agreement: Agreement) -> str:
    last = agreement.parties[-1].name if agreement.parties else ""
    return (
        f"im Kopf unter den Vertragspartnern, nach „{last}“" if last else "im Kopf unter den Vertragspartnern"
    )


def _proposal(words: str, findings: list[str], after: str) -> ProposedWording:
    return ProposedWording(
        kind=ProposalKind.SIGNATURE,
        findings=tuple(findings),
        words=words,
        after=after,
        open_entries=open_entries(words),
    )
