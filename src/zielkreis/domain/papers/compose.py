"""The letter from what was released: what is asked for, then each point, then the words of the draft."""

from collections.abc import Mapping, Sequence
from datetime import date

from zielkreis.domain.papers.addressing import kreis_writes_to_land, recipient_of, sender_of
from zielkreis.domain.papers.letter import Letter, LetterPoint, LetterSection
from zielkreis.domain.papers.passages import (
    NumberedFinding,
    additions_of,
    annex_of,
    number_findings,
    passages_in,
    questions_of,
    unplaced,
)
from zielkreis.domain.papers.wording import LetterWords, OpenEntries, Phrases, Tone
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.release import ReleasedFinding

_CLASSES = (FindingClass.LAW, FindingClass.DEMAND, FindingClass.CRAFT)
_LONGEST_TITLE = 120


def compose_letter(
    agreement: Agreement,
    released: Sequence[ReleasedFinding],
    *,
    reasons: Mapping[str, str],
    words: LetterWords,
    tone: Tone,
    reply_by: date | None,
) -> Letter:
    """The letter of the side below to the side above; ``released`` must not be empty.

    ``reasons`` say by id why a Kreis raises a demand (the profile's words); between other sides they are left
    out. ``reply_by`` is the day by which an answer is wanted. Only what was released is told: nothing of the
    report but these findings is looked at.
    """
    ordered = sorted(released, key=lambda each: _CLASSES.index(each.judgement.finding_class))
    numbered = number_findings(ordered, agreement)
    phrases = words.tones[tone]
    sender = sender_of(agreement, words.entries)
    recipient = recipient_of(agreement, words.entries)
    signature = (sender[0], words.entries.signature)
    reply = phrases.reply.format(day=_day(reply_by, words))
    annex = annex_of(numbered, agreement)
    said = reasons if kreis_writes_to_land(agreement) else {}
    sections = tuple(_sections(numbered, agreement, said, words))
    return Letter(
        sender=sender,
        recipient=recipient,
        subject=_subject(agreement, words),
        salutation=phrases.salutation,
        introduction=(_introduction(agreement, numbered, phrases, words),),
        reply=reply,
        sections=sections,
        annex=annex,
        closing=phrases.closing,
        regards=phrases.regards,
        signature=signature,
        open_entries=_open_entries((*sender, *recipient, reply, *signature), words.entries),
    )


def _sections(
    numbered: Sequence[NumberedFinding], agreement: Agreement, reasons: Mapping[str, str], words: LetterWords
) -> list[LetterSection]:
    sections, told = [], set[ProposedWording]()
    for name in _CLASSES:
        points = []
        for each in numbered:
            if each.finding.judgement.finding_class is name:
                added = [proposal for proposal in unplaced(each, agreement) if proposal not in told]
                told.update(added)
                points.append(_point(each, added, agreement, reasons, words))
        if points:
            sections.append(LetterSection(heading=words.sections[name], points=tuple(points)))
    return sections


def _point(
    each: NumberedFinding,
    added: Sequence[ProposedWording],
    agreement: Agreement,
    reasons: Mapping[str, str],
    words: LetterWords,
) -> LetterPoint:
    judgement = each.finding.judgement
    is_law = judgement.finding_class is FindingClass.LAW
    return LetterPoint(
        number=each.number,
        title=words.heading_of(judgement),
        reason=judgement.reason,
        request=words.request_of(judgement),
        basis=judgement.citation if is_law else "",
        why=reasons.get(judgement.id, "") if judgement.finding_class is FindingClass.DEMAND else "",
        labels=_labels(each) if each.goes_to_annex else (),
        passages=passages_in(each, agreement),
        additions=additions_of(added),
        questions=questions_of(added),
    )


def _labels(each: NumberedFinding) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place.place for place in each.finding.places))


def _subject(agreement: Agreement, words: LetterWords) -> str:
    title = _title(agreement)
    return words.subject.format(title=title) if title else words.subject_without_title


def _introduction(
    agreement: Agreement, numbered: Sequence[NumberedFinding], phrases: Phrases, words: LetterWords
) -> str:
    title = _title(agreement)
    outcomes = frozenset(each.finding.judgement.outcome for each in numbered)
    return phrases.introduction.for_count(len(numbered)).format(
        draft=words.draft.format(title=title) if title else words.draft_without_title,
        what=words.what_is_asked(outcomes),
        count=words.count_in_words(len(numbered)),
    )


def _title(agreement: Agreement) -> str:
    title = " ".join(agreement.title.split())
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[: title.rfind(" ", 0, _LONGEST_TITLE)].rstrip(" ,;:–") + " …"


def _day(day: date | None, words: LetterWords) -> str:
    return f"{day.day}. {words.months[day.month - 1]} {day.year}" if day else words.entries.reply_day


def _open_entries(lines: Sequence[str], entries: OpenEntries) -> tuple[str, ...]:
    known = (
        entries.sender,
        entries.sender_address,
        entries.recipient,
        entries.recipient_address,
        entries.reply_day,
        entries.signature,
    )
    return tuple(entry for entry in known if any(entry in line for line in lines))
