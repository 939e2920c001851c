"""What the forms of the talks have in common: their page, and where it goes on from there."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from zielkreis.domain.values.matter import Matter


def said(
    request: HttpRequest,
    matter: Matter,
    form: forms.Form,
    *,
    title: str,
    action: str,
    template: str = "zielkreis/vorgang/formular.html",
    **given: Any,
) -> HttpResponse:
    """The page of a form; one not accepted comes back with its faults and all that was typed (422)."""
    shown = {"matter": matter, "place": "talks", "form": form, "title": title, "action": action} | given
    return render(request, template, shown, status=422 if form.is_bound else 200)


def recorded(
    request: HttpRequest, matter_id: str, words: str, anchor: str = "", *, page: str = "talks"
) -> HttpResponse:
    """Back to the talks, at what was recorded, with a word that it was."""
    messages.success(request, words)
    address = reverse(page, args=[matter_id])
    return redirect(f"{address}#{anchor}" if anchor else address)
