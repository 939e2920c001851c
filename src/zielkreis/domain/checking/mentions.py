"""Where the draft speaks of something: places found by a word list."""

from zielkreis.domain.checking.places import place_at
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.values.place import Place


def mentions(subject: Subject, name: WordList) -> tuple[Place, ...]:
    """Every place of the draft, in a statement or outside, where a word of the list stands."""
    agreement = subject.agreement
    found = (place_at(agreement, start, end) for start, end in subject.words.spans(name, agreement.text))
    return tuple(dict.fromkeys(found))


def mentions_of_both(subject: Subject, first: WordList, second: WordList) -> tuple[Place, ...]:
    """The places whose own words hold a word of both lists."""
    return tuple(place for place in mentions(subject, first) if subject.words.has(second, place.quote))
