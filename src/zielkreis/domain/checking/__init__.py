"""From an agreement to a report: one rule a module, outcomes by the table."""

from zielkreis.domain.checking.law_day import LawDay, law_day, law_day_of
from zielkreis.domain.checking.profile import Profile, ProfileInvalid
from zielkreis.domain.checking.report import check_agreement, report_is_clean
from zielkreis.domain.checking.table import OutcomeTable, TableGap, TableInvalid
from zielkreis.domain.checking.words import CheckWords, WordsInvalid

__all__ = [
    "CheckWords",
    "LawDay",
    "OutcomeTable",
    "Profile",
    "ProfileInvalid",
    "TableGap",
    "TableInvalid",
    "WordsInvalid",
    "check_agreement",
    "law_day",
    "law_day_of",
    "report_is_clean",
]
