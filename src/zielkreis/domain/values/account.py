"""Who works with the program."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalAccount:
    """An account: its sign-in name, the name shown, the house it works for, its pseudonym in the journal."""

    sign_in: str
    name: str
    house: str
    pseudonym: str
