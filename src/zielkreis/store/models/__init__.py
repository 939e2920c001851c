"""The tables of the store. Django requires them in this package; use cases see none of them."""

from zielkreis.store.models.account import Account
from zielkreis.store.models.actor import (
    AuthorityRow,
    InnerApprovalRow,
    RepresentativeRow,
    TieRow,
)
from zielkreis.store.models.check import CheckRow
from zielkreis.store.models.figure import (
    AreaRow,
    FigureImportRow,
    MappingRow,
    MembershipRow,
    SeriesRow,
)
from zielkreis.store.models.journal import Contents, Entry, PersonName
from zielkreis.store.models.matter import DueRow, MatterRow
from zielkreis.store.models.reading import ReadingRow
from zielkreis.store.models.stored_file import StoredFile

__all__ = [
    "Account",
    "AreaRow",
    "AuthorityRow",
    "CheckRow",
    "Contents",
    "DueRow",
    "Entry",
    "FigureImportRow",
    "InnerApprovalRow",
    "MappingRow",
    "MatterRow",
    "MembershipRow",
    "PersonName",
    "ReadingRow",
    "RepresentativeRow",
    "SeriesRow",
    "StoredFile",
    "TieRow",
]
