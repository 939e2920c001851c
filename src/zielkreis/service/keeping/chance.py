"""Where chance comes from: identities nobody can guess, and salts."""

import secrets

_ID_BYTES, _SALT_BYTES = 6, 32


def new_id() -> str:
    """A short identity that nobody can guess, hexadecimal."""
    return secrets.token_hex(_ID_BYTES)


def new_salt() -> str:
    """A salt of 256 bit, hexadecimal."""
    return secrets.token_hex(_SALT_BYTES)
