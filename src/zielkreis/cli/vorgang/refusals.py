"""What the service refuses, as faults of the call."""

from collections.abc import Iterator
from contextlib import contextmanager

from zielkreis.cli.faults import CliFault
from zielkreis.domain.values.journal import Audience
from zielkreis.service.keeping.recording import BusyError, NoMatterError
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.talks.open_matter import Refused

_AUDIENCES = {"haus": Audience.HOUSE, "alle": Audience.PARTIES}


@contextmanager
def told_in_german() -> Iterator[None]:
    """Turns what a use case refuses into a ``CliFault`` with every reason on a line of its own."""
    try:
        yield
    except Refused as error:
        raise CliFault("\n".join(error.faults)) from None
    except NoMatterError as error:
        raise CliFault(
            f"Einen Vorgang „{error}“ gibt es in dieser Ablage nicht; „zielkreis vorgang liste“ zeigt, "
            "welche es gibt."
        ) from None
    except (BusyError, UnreadableFileError) as error:
        raise CliFault(str(error)) from None


def audience_of(*, for_all: bool) -> Audience:
    """Who may see an entry."""
    return Audience.PARTIES if for_all else Audience.HOUSE


def audience_named(words: str) -> Audience:
    """The audience in the words of ``--sichtbar``; raises ``CliFault``."""
    if words not in _AUDIENCES:
        raise CliFault(f"„{words}“ gibt es für --sichtbar nicht; möglich sind {', '.join(_AUDIENCES)}.")
    return _AUDIENCES[words]
