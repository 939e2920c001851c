"""The parties at the table, from the head of the paper."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from zielkreis.domain.reading.structure.mentions import find_bodies
from zielkreis.domain.reading.structure.word_groups import HeadWords, StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.agreement import Party
from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.place import Place

#: How the block of parties is cited.
HEAD = "Eingang"

# So far back may stand what decides whether a body is a party.
_LEAD = 600
_MAY_BE_SEVERAL = (PartyCode.KT, PartyCode.ZKT)
_COLUMN = re.compile(r"\s\|\s|\t|\s{3,}(?=\S)")
_NEXT_LINE = re.compile(r"\n")
_SPACE = re.compile(r"\s+")

#: Whether the words before a body part it from the party before.
_Parts = Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """A body named as a party at ``head[start:end]``; what is said about it goes to ``until``."""

    code: PartyCode
    start: int
    end: int
    until: int


def find_parties(text: str, start: int, end: int, words: StructureWords) -> tuple[Party, ...]:
    """The parties named in the head ``text[start:end]``, each once and in order.

    After "zwischen" a body counts if it stands first or behind "und dem", a number, a comma with
    article and the like; those after "vertreten durch" represent the one before. A head without
    "zwischen" is read by its lines. Codes are as the names say; ``settle_parties`` corrects them.
    """
    head = plain(text[start:end], words)
    strict, loose = words.head.separator.search, words.head.loose_separator.search
    named: list[_Named] = []
    for opening, closing in _blocks(head, words.head):
        named += _named_in(head, opening, closing, words, strict)
    if len({one.code for one in named}) < 2:
        named += _named_in(head, 0, len(head), words, lambda lead: strict(lead) or loose(lead))
    if len({one.code for one in named}) < 2:
        named += _named_in(head, 0, len(head), words, lambda lead: not words.head.depends.search(lead))
    return _merged(_party(text, start, head, one, words.head) for one in named)


def find_parties_told(
    text: str, spans: Iterable[tuple[int, int]], words: StructureWords
) -> tuple[Party, ...]:
    """The parties of the first sentence that names two and says that they agree or do something together."""
    strict, loose = words.head.separator.search, words.head.subject_separator.search

    def parts(lead: str) -> object:
        return strict(lead) or loose(lead)

    for start, end in spans:
        own = plain(text[start:end], words)
        named = _named_in(own, 0, len(own), words, parts)
        if words.head.partner_sentence.search(own) or _act_together(own, named, words.head):
            parties = _merged(_party(text, start, own, one, words.head) for one in named)
            if len({party.code for party in parties}) > 1:
                return parties
    return ()


def _act_together(sentence: str, named: list[_Named], words: HeadWords) -> bool:
    """Whether the bodies named are the subject of a verb in the plural: "Das Land und der Kreis wollen"."""
    if len(named) < 2 or not words.opens_subject.search(sentence[: named[0].start]):
        return False
    return words.plural_verb.match(sentence[named[-1].end :]) is not None


def names_partners(plain: str, words: StructureWords) -> bool:
    """Whether one sentence is the whole block of parties: two, by whom they are represented, "schließen"."""
    if not (words.head.represented.search(plain) and words.head.partner_sentence.search(plain)):
        return False
    return len({party.code for party in find_parties_told(plain, [(0, len(plain))], words)}) > 1


def _blocks(head: str, words: HeadWords) -> list[tuple[int, int]]:
    """From the end of each "zwischen" to the next one."""
    found = list(words.between.finditer(head))
    ends = [*(match.start() for match in found[1:]), len(head)] if found else []
    return [(match.end(), end) for match, end in zip(found, ends, strict=True)]


def _named_in(head: str, start: int, end: int, words: StructureWords, parts: _Parts) -> list[_Named]:
    named: list[_Named] = []
    from_top = start == 0
    for mention in find_bodies(head[start:end], words):
        begin, stop = start + mention.start, start + mention.end
        lead = head[max(named[-1].end if named else start, begin - _LEAD) : begin]
        if len(named) >= 2 and not from_top and words.head.party_end.search(lead):
            break
        if ((named or from_top) and not parts(lead)) or words.head.concurring.search(lead):
            continue
        if named and words.head.gives_short_name.search(lead):
            continue
        (code,) = mention.codes
        if (
            named
            and named[-1].code in _MAY_BE_SEVERAL
            and words.head.kind_of_commune.fullmatch(head[begin:stop])
        ):
            continue
        representative = words.head.represented.search(lead) is not None
        if representative and (not _parted_since(lead, words.head, parts) or _is_same_land(named, code)):
            continue
        if named:
            named[-1] = replace(named[-1], until=begin)
        named.append(_Named(code=code, start=begin, end=stop, until=end))
    return named


def _parted_since(lead: str, words: HeadWords, parts: _Parts) -> bool:
    """Whether something parts two parties after the last "vertreten durch"."""
    ends = [match.end() for match in words.represented.finditer(lead)]
    return bool(parts(lead[ends[-1] :]))


def _is_same_land(named: list[_Named], code: PartyCode) -> bool:
    """A Land represented by two ministries is still one party."""
    return bool(named) and named[-1].code is code is PartyCode.LAND


def _party(text: str, offset: int, head: str, named: _Named, words: HeadWords) -> Party:
    start, end = offset + named.start, offset + named.end
    about = head[named.end : named.until]
    side_by_side = any(_COLUMN.search(line) for line in about.split("\n")[1:])
    for boundary in (words.party_end, _COLUMN, _NEXT_LINE if side_by_side else _COLUMN):
        limit = boundary.search(about)
        about = about[: limit.start()] if limit else about
    return Party(
        code=named.code,
        name=_joined(head[named.start : named.end] if text[start:end].isupper() else text[start:end]),
        represented_by=_joined(_representative(text, offset + named.end, about, words)),
        short_name=_short_name(about, words),
        place=Place(place=HEAD, start=start, end=end, quote=text[start:end]),
    )


def _representative(text: str, offset: int, about: str, words: HeadWords) -> str:
    found = words.represented.search(about)
    if found is None:
        return ""
    rest = about[found.end() :]
    for boundary in (words.represented_end, words.separator, words.party_end, words.closing_formula):
        limit = boundary.search(rest)
        rest = rest[: limit.start()] if limit else rest
    written = text[offset + found.end() : offset + found.end() + len(rest)].strip(" \n\t,;")
    written = written.removesuffix(" und").strip(" ,;–-")
    # "(vertreten durch den Landrat)": the bracket opens before the words.
    return written.removesuffix(")") if written.count(")") > written.count("(") else written


def _short_name(about: str, words: HeadWords) -> str:
    found = words.short_name.search(about)
    if found is None:
        return ""
    return _joined(next(name for name in found.groups() if name)).strip(" \"'")


def _joined(text: str) -> str:
    written = _SPACE.sub(" ", text).strip()
    return written.strip('"') if written.startswith('"') and written.count('"') == 2 else written


def _merged(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Each party once, with the fullest of what the head says about it."""
    merged: list[Party] = []
    for party in parties:
        twin = next((i for i, one in enumerate(merged) if _is_same(one, party)), None)
        if twin is None:
            merged.append(party)
            continue
        earlier = merged[twin]
        fuller = max(earlier, party, key=lambda one: (bool(one.represented_by), len(one.name.split())))
        short = earlier.short_name or party.short_name
        merged[twin] = replace(fuller, short_name=short)
    return tuple(merged)


def _is_same(one: Party, other: Party) -> bool:
    if one.code is not other.code:
        return False
    if one.code not in _MAY_BE_SEVERAL:
        return True
    short, long = sorted((one.name.casefold(), other.name.casefold()), key=len)
    return short in long or _last_word(short) == _last_word(long)


def _last_word(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1] if name.strip() else ""
