"""Django's settings for a store: the database and the parts that keep things in it."""

from typing import Any

from zielkreis.store.location import StoreLocation

#: Parts of Django that own tables of the store, and the store itself.
STORE_APPS = (
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "zielkreis.store",
)
_SECONDS_TO_WAIT = 20
#: FULL keeps what was said to be kept even if the power fails. Deleted contents are overwritten, not only
#: forgotten.
#: WAL is a property of the file, set when it is opened first; see ``prepare``.
_SQLITE = """
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
"""


def store_settings(location: StoreLocation) -> dict[str, Any]:
    """The settings that a face hands to ``django.conf.settings.configure`` with its own."""
    return {
        "DATABASES": {"default": _database(location)},
        "INSTALLED_APPS": list(STORE_APPS),
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "USE_TZ": True,
        "TIME_ZONE": "Europe/Berlin",
        "LANGUAGE_CODE": "de",
    }


def _database(location: StoreLocation) -> dict[str, Any]:
    if location.engine == "sqlite3":
        return {
            "ENGINE": "zielkreis.store.backends.sqlite",
            "NAME": location.name,
            "SHOWN": location.shown,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": _SECONDS_TO_WAIT,
                "init_command": _SQLITE,
            },
        }
    return {
        "ENGINE": "zielkreis.store.backends.postgresql",
        "NAME": location.name,
        "SHOWN": location.shown,
        "USER": location.user,
        "PASSWORD": location.password,
        "HOST": location.host,
        "PORT": location.port,
        "OPTIONS": {
            "connect_timeout": _SECONDS_TO_WAIT,
            "options": f"-c lock_timeout={_SECONDS_TO_WAIT}s",
        },
    }
