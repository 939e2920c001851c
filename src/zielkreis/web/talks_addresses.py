"""The addresses of matters and their talks, and of the upload that begins them."""

from django.urls import path

from zielkreis.web import (
    answer_views,
    confirming,
    demand_views,
    due_views,
    matters,
    trail,
    uploads,
)

_MATTER = "vorgaenge/<str:matter_id>/"
_TALKS = f"{_MATTER}gespraeche/"
_READING = "entwurf-hochladen/<str:reading_id>/"

urlpatterns = [
    path("entwurf-hochladen/", uploads.upload, name="upload"),
    path(_READING, uploads.reading, name="reading"),
    path(f"{_READING}stand/", uploads.reading_state, name="reading_state"),
    path(f"{_READING}vorgang/", confirming.confirm, name="confirm"),
    path(_MATTER, matters.matter, name="matter"),
    path(_TALKS, matters.talks, name="talks"),
    path(f"{_TALKS}stand/", matters.handout, name="handout"),
    path(f"{_TALKS}forderung/", demand_views.demand, name="demand"),
    path(f"{_TALKS}forderung/<str:demand_id>/zuruecknehmen/", demand_views.withdraw, name="withdraw"),
    path(f"{_TALKS}antwort/", answer_views.answer, name="answer"),
    path(f"{_TALKS}beleg/<str:digest>/", matters.evidence, name="evidence"),
    path(f"{_TALKS}termin/", due_views.due, name="due"),
    path(f"{_TALKS}termin/<str:due_id>/", due_views.settle, name="settle"),
    path(f"{_MATTER}verlauf/", trail.trail, name="trail"),
    path(f"{_MATTER}verlauf/<str:stream>/<int:seq>/", trail.strike, name="strike"),
]
