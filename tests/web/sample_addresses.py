"""Addresses for tests: views that break the rules, views that fail, and a page with every part on it."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import engines
from django.urls import path

from zielkreis.web import addresses
from zielkreis.web.access import Right, needs

_PARTS = """{% extends "zielkreis/grundlage.html" %}
{% block titel %}Teile{% endblock %}
{% block inhalt %}
{% include "zielkreis/teile/titel.html" with titel="Alle Teile" vorzeile="Muster" einleitung="Eine." %}
{% for art in arten %}
{% include "zielkreis/teile/hinweis.html" with art=art titel="Ein Hinweis" text="Ein Satz dazu." %}
{% include "zielkreis/teile/hinweis.html" with art=art text="Nur ein Satz." %}
{% endfor %}
<p>{% for outcome in outcomes %}{% ergebnis outcome %} {% endfor %}</p>
{% include "zielkreis/teile/leer.html" with titel="Leer" text="Nichts." adresse="/" handlung="Anlegen" %}
<table class="zk-tabelle">
  <caption>Ziele im Vergleich</caption>
  <thead><tr><th scope="col">Ziel</th><th scope="col" class="zk-zahl">Wert</th></tr></thead>
  <tbody><tr><th scope="row">Langzeitleistungsbeziehende im Jahresdurchschnittsbestand</th>
    <td class="zk-zahl" data-spalte="Wert">−1,5 %</td></tr></tbody>
</table>
<form method="post" novalidate>{% csrf_token %}{{ form }}
  <button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">Speichern</span></button>
</form>
<button class="kern-btn kern-btn--secondary" type="button" hx-post="/kaputt/" hx-target="#ziel"><span
  class="kern-label">Abrufen</span></button>
<div id="ziel"></div>
{% endblock %}"""


class SampleForm(forms.Form):
    """One field of each kind."""

    title = forms.CharField(label="Titel", help_text="Wie der Vorgang heißen soll.")
    words = forms.CharField(label="Wortlaut", widget=forms.Textarea, required=False)
    year = forms.IntegerField(label="Planungsjahr")
    grade = forms.ChoiceField(label="Stufe", choices=[("", "Bitte wählen"), ("m", "mündlich")])
    weight = forms.ChoiceField(
        label="Gewicht", choices=[("u", "unabdingbar"), ("w", "wichtig")], widget=forms.RadioSelect
    )
    places = forms.MultipleChoiceField(
        label="Stellen",
        choices=[("1", "§ 1"), ("2", "§ 2")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    sure = forms.BooleanField(label="Ich habe den Text gelesen")
    draft = forms.FileField(label="Entwurf", help_text="Word, PDF oder Text.")


@needs(Right.WORK, "GET", "POST")
def parts(request: HttpRequest) -> HttpResponse:
    form = SampleForm(request.POST or None, request.FILES or None)
    given = {
        "form": form,
        "arten": ("info", "success", "warning", "danger"),
        "outcomes": ("met", "not_met", "undecided", "not_applicable"),
    }
    return HttpResponse(
        engines["django"].from_string(_PARTS).render(given, request),
        status=422 if form.is_bound and not form.is_valid() else 200,
    )


@needs(Right.WORK, "GET", "POST")
def broken(request: HttpRequest) -> HttpResponse:
    raise ValueError("geheim: /etc/passwd")


@needs(Right.READ_MATTER)
def matter(request: HttpRequest, matter_id: str) -> HttpResponse:
    return HttpResponse(f"Vorgang {matter_id}")


def asks_nobody(request: HttpRequest) -> HttpResponse:
    return render(request, "zielkreis/start.html")


urlpatterns = [
    *addresses.urlpatterns,
    path("teile/", parts),
    path("kaputt/", broken),
    path("vorgang-muster/<str:matter_id>/", matter),
    path("offen/", asks_nobody),
]
handler400, handler403 = addresses.handler400, addresses.handler403
handler404, handler500 = addresses.handler404, addresses.handler500
