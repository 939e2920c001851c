"""Who may do what: the one function that every view asks.

A view says ``@needs(Right.READ_MATTER)`` and is called only where ``may`` allows it. A test over the table of
addresses refuses a view without the mark. What is not allowed expressly is refused.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, cast

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

from zielkreis.service.keeping.opening import opened_store
from zielkreis.web.faults import sign_in_needed, wrong_method

Given = ParamSpec("Given")
View = Callable[Concatenate[HttpRequest, Given], HttpResponseBase]


class Right(StrEnum):
    """What a view lets somebody do."""

    ENTER = "enter"  # everybody: sign in, see how to start
    WORK = "work"  # who is signed in: the start page, new matters
    READ_MATTER = "read_matter"  # and whose house owns the matter the address names
    WRITE_MATTER = "write_matter"


OF_A_MATTER = frozenset({Right.READ_MATTER, Right.WRITE_MATTER})


class Account(Protocol):
    """Who asks, as far as a decision needs it."""

    @property
    def is_authenticated(self) -> bool:
        """Whether somebody is signed in."""
        ...

    @property
    def is_active(self) -> bool:
        """Whether the account is in use."""
        ...


def may(account: Account, right: Right, *, owns_matter: bool = False) -> bool:
    """Whether the account has the right; ``owns_matter`` says that its house owns the matter in question."""
    if right is Right.ENTER:
        return True
    if not (account.is_authenticated and account.is_active):
        return False
    if right is Right.WORK:
        return True
    return right in OF_A_MATTER and owns_matter


def needs(right: Right, *methods: str) -> Callable[[View[Given]], View[Given]]:
    """Marks a view with the right it needs and the methods it knows, GET if none is named; HEAD goes with it.

    A view of a matter takes its id as ``matter_id``. Who is not signed in sees how to start. A matter that
    the account may not see does not exist for it (404); anything else refused is 403, a wrong method 405.
    """
    allowed = _with_head(methods or ("GET",))

    def marked(view: View[Given]) -> View[Given]:
        @wraps(view)
        def asked(request: HttpRequest, *args: Given.args, **kwargs: Given.kwargs) -> HttpResponseBase:
            refusal = _refusal(request, right, kwargs)
            if refusal is not None:
                return refusal
            if request.method not in allowed:
                return wrong_method(request, allowed)
            return view(request, *args, **kwargs)

        cast(Any, asked).right = right
        cast(Any, asked).methods = allowed
        return cast(View[Given], asked)

    return marked


def right_of(view: Callable[..., Any]) -> Right | None:
    """The right a view is marked with, ``None`` for a view that asks nobody."""
    return getattr(view, "right", None)


def methods_of(view: Callable[..., Any]) -> tuple[str, ...]:
    """The methods a marked view knows."""
    return cast(tuple[str, ...], getattr(view, "methods", ()))


def _refusal(request: HttpRequest, right: Right, kwargs: dict[str, Any]) -> HttpResponseBase | None:
    if right in OF_A_MATTER and "matter_id" not in kwargs:
        raise TypeError(f"a view with the right {right} takes the matter's id as matter_id")
    if right is not Right.ENTER and not may(request.user, Right.WORK):
        return sign_in_needed(request)
    if right in OF_A_MATTER:
        owns = request.user.pk is not None and _owns_matter(request.user.pk, str(kwargs["matter_id"]))
        if not may(request.user, right, owns_matter=owns):
            raise Http404("no such matter for this account")
        return None
    if not may(request.user, right):
        raise PermissionDenied(f"the right {right} is missing")
    return None


def _owns_matter(user_id: int, matter_id: str) -> bool:
    """Whether the matter is one of the house that the account works for."""
    store = opened_store()
    account = store.accounts.of_user(user_id)
    return account is not None and store.overview.house_of(matter_id) == account.house


def _with_head(methods: tuple[str, ...]) -> tuple[str, ...]:
    return (*methods, "HEAD") if "GET" in methods else methods
