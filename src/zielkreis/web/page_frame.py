"""What every page shows around its content: sections, account, version."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from zielkreis import __version__
from zielkreis.service.keeping.opening import opened_store

#: The sections of the navigation: the name of the address and the word. A page is in the section whose
#: address its own begins with.
SECTIONS = (("start", "Start"), ("upload", "Entwurf hochladen"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A link of the navigation; ``current`` is what ``aria-current`` says of it, empty elsewhere."""

    address: str
    word: str
    current: str


def page_frame(request: HttpRequest) -> dict[str, Any]:
    """The context processor; it must hold where a request failed before it had an account."""
    user = getattr(request, "user", None)
    signed_in = bool(user and user.is_authenticated)
    return {
        "signed_in": signed_in,
        "account": _account_name(user.pk) if user and signed_in else "",
        "version": __version__,
        "sections": sections(request.path) if signed_in else (),
    }


def _account_name(user_id: int) -> str:
    account = opened_store().accounts.of_user(user_id)
    return account.name if account else ""


def sections(path: str) -> tuple[Section, ...]:
    """The sections, the current one marked: the longest address that the path begins with."""
    addresses = {reverse(name): word for name, word in SECTIONS}
    here = max((address for address in addresses if path.startswith(address)), key=len, default="")
    return tuple(
        Section(address=address, word=word, current=_current(address, here, path))
        for address, word in addresses.items()
    )


def _current(address: str, here: str, path: str) -> str:
    if address == path:
        return "page"
    return "true" if address == here and address != "/" else ""
