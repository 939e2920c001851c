"""What the program says in its window when a page failed: one German line, never a trace of calls."""

import logging
from pathlib import Path
from types import TracebackType
from typing import Any

from zielkreis.service.keeping.faults import UNUSABLE_STORE


class OneLine(logging.Formatter):
    """A fault of the program in one German line, with the place it came from and no trace of calls."""

    def format(self, record: logging.LogRecord) -> str:
        """``Fehler in Zielkreis bei /vorgang/1/: ValueError: … (matters.py, Zeile 12)``."""
        error = record.exc_info[1] if record.exc_info else None
        request = getattr(record, "request", None)
        where = f" bei {request.path}" if request is not None else ""
        if error is None:
            return f"Fehler in Zielkreis{where}: {record.getMessage()}"
        if isinstance(error, UNUSABLE_STORE):
            return f"Ablage nicht benutzbar{where}: {error}"
        return f"Fehler in Zielkreis{where}: {type(error).__name__}: {error}{_place(error.__traceback__)}"


def _place(trace: TracebackType | None) -> str:
    """The innermost call as `` (matters.py, Zeile 12)``."""
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f" ({Path(trace.tb_frame.f_code.co_filename).name}, Zeile {trace.tb_lineno})"


LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"one_line": {"()": OneLine}},
    "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": "one_line", "level": "ERROR"}},
    "loggers": {
        "django": {"handlers": ["terminal"], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": [], "level": "CRITICAL", "propagate": False},
        "waitress": {"handlers": ["terminal"], "level": "ERROR", "propagate": False},
    },
}
