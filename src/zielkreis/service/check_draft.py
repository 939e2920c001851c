"""A draft comes in, a checked draft goes out."""

from datetime import date

from zielkreis.domain.checking import check_agreement
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.knowledge import (
    UnknownProfileError,
    catalogue,
    check_words,
    law_book,
    outcome_table,
    profile,
)

__all__ = ["UnknownProfileError", "check_draft"]


def check_draft(
    agreement: Agreement,
    *,
    program_version: str,
    on: date | None = None,
    demands: str = "kreis",
    orientation: Agreement | None = None,
) -> CheckedDraft:
    """The agreement with its report by law, by the demands of a profile and by craft.

    ``on`` is the law day if the user states one, ``demands`` the id of a shipped profile,
    ``orientation`` the Land's agreement to compare with (§ 48b Abs. 4 SGB II). Raises
    ``UnknownProfileError``.
    """
    report = check_agreement(
        agreement,
        on=on,
        profile=profile(demands),
        law=law_book(),
        indicators=catalogue(),
        table=outcome_table(),
        words=check_words(),
        orientation=orientation,
        program_version=program_version,
    )
    return CheckedDraft(agreement=agreement, report=report)
