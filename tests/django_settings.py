"""Settings for the type checker alone: programs configure Django in the process."""

from zielkreis.store.configuration import store_settings
from zielkreis.store.location import parse_location

globals().update(store_settings(parse_location("build/only-for-types.sqlite3")))
SECRET_KEY = "only for the type checker"  # noqa: S105 - nothing is ever signed with it
