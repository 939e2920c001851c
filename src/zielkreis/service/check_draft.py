"""A draft comes in, a checked draft goes out."""

from datetime import date

from zielkreis.domain.checking import Profile, ProfileInvalid, check_agreement
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.demands import UnusableProfileError, shipped_profile
from zielkreis.service.knowledge import catalogue, check_words, law_book, outcome_table
from zielkreis.service.local_figures import say_meanings
from zielkreis.service.propose_wording import propose_wording


def check_draft(
    agreement: Agreement,
    *,
    program_version: str,
    on: date | None = None,
    demands: Profile | None = None,
    orientation: Agreement | None = None,
    figures: tuple[LocalFigure, ...] = (),
) -> CheckedDraft:
    """The agreement with its report by law, by the demands of a profile and by craft, and what would mend it.

    ``on`` is the law day if the user states one, ``demands`` the profile to measure by (``kreis`` where
    none is given), ``orientation`` the Land's agreement to compare with (§ 48b Abs. 4 SGB II), ``figures``
    what was counted on the spot. Raises ``UnusableProfileError`` for a demand that no check knows.
    """
    try:
        report = check_agreement(
            agreement,
            on=on,
            profile=demands or shipped_profile("kreis"),
            law=law_book(),
            indicators=catalogue(),
            table=outcome_table(),
            words=check_words(),
            orientation=orientation,
            program_version=program_version,
        )
    except ProfileInvalid as error:
        raise UnusableProfileError(str(error)) from error
    return CheckedDraft(
        agreement=agreement,
        report=report,
        proposals=propose_wording(agreement, report, figures),
        meanings=say_meanings(agreement, figures) if figures else (),
    )
