"""The addresses of what is done with the draft of a matter."""

from django.urls import path

from zielkreis.web import checked_draft, clause_trial, papers, waiving

_DRAFT = "vorgaenge/<str:matter_id>/entwurf/"
_PAPERS = "vorgaenge/<str:matter_id>/unterlagen/"
_FINDING = f"{_DRAFT}befund/<str:finding>/"

urlpatterns = [
    path(_DRAFT, checked_draft.draft, name="draft"),
    path(f"{_DRAFT}<int:number>/", checked_draft.draft, name="draft_version"),
    path(f"{_DRAFT}<int:number>/klausel/<str:clause>/", clause_trial.trial, name="try_clause"),
    path(f"{_DRAFT}vorschlag/<str:proposal>/aufgeben/", clause_trial.drop_proposal, name="drop_proposal"),
    path(f"{_FINDING}zurueckstellen/", waiving.waive, name="waive"),
    path(f"{_FINDING}aufnehmen/", waiving.take_up, name="take_up"),
    path(_PAPERS, papers.papers, name="papers"),
    path(f"{_PAPERS}<str:kind>/datei/", papers.outward, name="outward"),
    path(f"{_PAPERS}haus/<str:kind>/", papers.own, name="own_paper"),
]
