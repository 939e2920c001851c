"""Signing in by the one-time link of the start command, and signing out."""

from typing import TYPE_CHECKING, Any, cast

from django.conf import settings
from django.contrib.auth import get_user_model, login, logout
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from zielkreis.service.keeping.opening import opened_store
from zielkreis.web.access import Right, needs
from zielkreis.web.faults import sign_in_needed
from zielkreis.web.one_time_links import OneTimeLinks

if TYPE_CHECKING:
    from django.contrib.auth.models import User


def links() -> OneTimeLinks:
    """The one-time links of this server."""
    return cast(OneTimeLinks, cast(Any, settings).SIGN_IN_LINKS)


@needs(Right.ENTER, "GET", "POST")
def sign_in(request: HttpRequest, token: str) -> HttpResponse:
    """GET asks, POST uses the link up: a program that only looks at a link cannot spoil it."""
    if request.method == "POST" and links().redeem(token):
        login(request, local_account())
        return redirect("start")
    if request.user.is_authenticated:
        return redirect("start")
    if request.method == "POST" or not links().knows(token):
        return render(request, "zielkreis/anmelden_verbraucht.html", status=403)
    return render(request, "zielkreis/anmelden.html")


@needs(Right.ENTER)
def how_to_sign_in(request: HttpRequest) -> HttpResponse:
    """The page that says how to start; who is signed in goes on to the start page."""
    return redirect("start") if request.user.is_authenticated else sign_in_needed(request)


@needs(Right.WORK, "POST")
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; what the browser kept of refused forms goes with it."""
    logout(request)
    response = render(request, "zielkreis/abgemeldet.html")
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def local_account() -> "User":
    """Who works here: the first account of the store; raises ``PermissionDenied`` without one."""
    account = opened_store().accounts.first()
    if account is None:
        raise PermissionDenied("the store has no account")
    return get_user_model().objects.get(username=account.sign_in)
