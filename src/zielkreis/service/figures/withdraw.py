"""An import is undone as a whole; that it was stays visible."""

from zielkreis.domain.values.figure_import import FigureImport
from zielkreis.service.figures.refusing import FiguresRefused
from zielkreis.service.keeping.desk import Desk, Store


def list_imports(store: Store) -> tuple[FigureImport, ...]:
    """All imports, the latest first, withdrawn ones among them."""
    return store.figures.imports()


def withdraw_import(desk: Desk, import_id: str, *, reason: str) -> FigureImport:
    """Take the figures of an import away; raises ``FiguresRefused``."""
    store = desk.store
    with store.transaction():
        store.figures.hold()
        found = store.figures.import_named(import_id)
        if found is None:
            shown = import_id[:40]
            words = f"Eine Einlesung „{shown}“ gibt es nicht; „zielkreis kennzahlen liste“ zeigt, welche."
            raise FiguresRefused((words,))
        if found.withdrawn_at is not None:
            raise FiguresRefused((f"Die Einlesung {import_id} ist schon zurückgenommen.",))
        if not reason.strip():
            raise FiguresRefused(("Es fehlt der Grund; nennen Sie ihn mit --grund.",))
        store.figures.withdraw(import_id, by=desk.account.pseudonym, at=desk.now, reason=reason.strip())
    return found
