"""What a process of these tests needs, loaded once in the process from which they are forked.

Nothing is opened here: each process opens its own store at its own place.
"""

from tests.store import killing, writes
from zielkreis.service.keeping.opening import parse_location
from zielkreis.store.opening import set_up

set_up(parse_location("build/nowhere.sqlite3"))

# reason: the tables can be loaded only once Django is set up
from zielkreis.store import repositories  # noqa: E402 - see above

__all__ = ["killing", "repositories", "writes"]
