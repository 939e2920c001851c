"""The addresses of the pages. Each view is marked by ``access.needs``; a test walks this table."""

from django.urls import path

from zielkreis.web import draft_addresses, sign_in, start, talks_addresses

urlpatterns = [
    path("", start.start, name="start"),
    path("ueber/", start.about, name="about"),
    path("anmelden/", sign_in.how_to_sign_in, name="how_to_sign_in"),
    path("anmelden/<str:token>/", sign_in.sign_in, name="sign_in"),
    path("abmelden/", sign_in.sign_out, name="sign_out"),
    *draft_addresses.urlpatterns,
    *talks_addresses.urlpatterns,
]

handler400 = "zielkreis.web.faults.bad_request"
handler403 = "zielkreis.web.faults.forbidden"
handler404 = "zielkreis.web.faults.not_found"
handler500 = "zielkreis.web.faults.broken"
