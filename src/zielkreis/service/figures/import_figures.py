"""Files of figures are kept: all of a call or none of them."""

from collections.abc import Sequence

from zielkreis.domain.values.figure import Gap
from zielkreis.domain.values.figure_import import FigureImport
from zielkreis.service.figures.preview import Preview, check_no_contradiction
from zielkreis.service.figures.refusing import FiguresRefused
from zielkreis.service.keeping.desk import Desk
from zielkreis.store.errors import SameFileError

_LONGEST_NAME = 255


def keep_figures(desk: Desk, previews: Sequence[Preview]) -> tuple[FigureImport, ...]:
    """Keep what was looked at; files that are kept already are passed over.

    Raises ``FiguresRefused`` where one of them has faults, or where another import came between: then nothing
    was kept.
    """
    faults = tuple(f"„{each.file.name}“: {fault}" for each in previews for fault in each.faults)
    faults += _without_owner(previews)
    if faults:
        raise FiguresRefused(faults)
    store = desk.store
    done = []
    try:
        with store.transaction():
            store.figures.hold()
            for each in previews:
                if store.figures.import_of(each.file.digest, each.file.origin) is not None:
                    continue
                check_no_contradiction(store, each.series)
                new = _import(desk, each)
                store.files.put(each.file.data)
                store.figures.write(new, each.series, area_names=each.area_names)
                _keep_mapping(desk, each)
                done.append(new)
    except SameFileError as error:
        raise FiguresRefused(
            ("Eine andere Einlesung derselben Datei kam dazwischen; es wurde nichts doppelt eingelesen.",)
        ) from error
    return tuple(done)


def _without_owner(previews: Sequence[Preview]) -> tuple[str, ...]:
    return tuple(
        f"„{each.file.name}“: Eigene Zahlen brauchen eine Stelle, die dafür einsteht, und einen Beleg."
        for each in previews
        if each.file.own and not (each.file.owner.strip() and each.file.evidence.strip())
    )


def _import(desk: Desk, preview: Preview) -> FigureImport:
    months = preview.months
    if months is None:
        raise FiguresRefused((f"„{preview.file.name}“ enthält keine Zahl.",))
    return FigureImport(
        id=desk.new_id(),
        origin=preview.file.origin,
        file=preview.file.digest,
        name=preview.file.name[:_LONGEST_NAME],
        sources=tuple(sorted({each.source for each in preview.series})),
        first_as_of=preview.days[0],
        last_as_of=preview.days[-1],
        first=months[0],
        last=months[1],
        areas=len(preview.areas),
        values=preview.count(None),
        suppressed=preview.count(Gap.SUPPRESSED),
        missing=preview.count(Gap.MISSING),
        owner=preview.file.owner.strip(),
        evidence=preview.file.evidence.strip(),
        by=desk.account.pseudonym,
        at=desk.now,
    )


def _keep_mapping(desk: Desk, preview: Preview) -> None:
    for sheet in preview.sheets:
        if preview.file.mapping and sheet.fingerprint is not None:
            mark, rows = sheet.fingerprint
            desk.store.figures.keep_mapping(
                mark, rows, text=preview.file.mapping, by=desk.account.pseudonym, at=desk.now
            )
