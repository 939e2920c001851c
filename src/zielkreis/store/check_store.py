"""Checked drafts as they were shown."""

import zlib

from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.kept_check import KeptCheck
from zielkreis.store.models import CheckRow


class CheckStore:
    """Keeps checks; none is changed, the newest of a file counts."""

    def put(self, check: KeptCheck) -> None:
        """Keep a check."""
        CheckRow.objects.create(
            matter=check.matter,
            file=check.file,
            version=check.version,
            law_day=check.law_day,
            law_day_stated=check.law_day_stated,
            type_stated=check.type_stated or "",
            tracked=check.tracked,
            profile=check.profile,
            program_version=check.program_version,
            made_at=check.made_at,
            checked=_packed(check.interchange),
            document=_packed(check.document),
        )

    def newest(self, matter: str, file: str) -> KeptCheck | None:
        """The latest check of a file in a matter, ``None`` where there is none."""
        row = CheckRow.objects.filter(matter=matter, file=file).order_by("-made_at", "-id").first()
        return _kept(row) if row else None

    def matters_with(self, file: str) -> tuple[str, ...]:
        """The matters in which a file was checked, by its digest."""
        found = CheckRow.objects.filter(file=file).order_by("matter").values_list("matter", flat=True)
        return tuple(found.distinct())

    def count(self, matter: str) -> int:
        """How many checks of the matter are kept."""
        return CheckRow.objects.filter(matter=matter).count()


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8"))


def _unpacked(data: bytes | memoryview) -> str:
    return zlib.decompress(bytes(data)).decode("utf-8")


def _kept(row: CheckRow) -> KeptCheck:
    return KeptCheck(
        matter=row.matter,
        file=row.file,
        version=row.version,
        law_day=row.law_day,
        law_day_stated=row.law_day_stated,
        type_stated=AgreementType(row.type_stated) if row.type_stated else None,
        tracked=row.tracked,
        profile=row.profile,
        program_version=row.program_version,
        made_at=row.made_at,
        interchange=_unpacked(row.checked),
        document=_unpacked(row.document),
    )
