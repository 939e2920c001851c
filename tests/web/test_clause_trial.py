"""Other words for a clause in the browser, with and without htmx."""

from django.test import Client

from tests.service.talks.received import MATTER, received
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of

CLAUSE = f"/vorgaenge/{MATTER}/entwurf/1/klausel/c010/"
TABLE = f"/vorgaenge/{MATTER}/entwurf/1/klausel/c021/"
PRECISE = "(2) Die Integrationsquote (K2) steigt von 26,86 % im Jahr 2011 auf 30,06 % im Jahr 2012."


def matter(desk: Desk) -> Matter:
    return matter_of(desk.store, MATTER).matter


def test_the_page_begins_with_the_words_of_the_draft(client: Client, desk: Desk) -> None:
    received(desk)
    page = client.get(CLAUSE).content.decode()
    assert "§ 3 Abs. 2 anders formulieren" in page
    assert page.count("Die Integrationsquote soll sich gegenüber dem Vorjahr positiv entwickeln.") == 2


def test_words_are_tried_without_a_script_and_stay_in_the_field(client: Client, desk: Desk) -> None:
    received(desk)
    page = client.post(CLAUSE, {"words": PRECISE, "aktion": "pruefen"}).content.decode()
    assert "<h1" in page
    assert "Fällt hier weg:" in page
    assert PRECISE in page
    assert matter(desk).proposed == ()


def test_htmx_is_given_the_result_alone(client: Client, desk: Desk) -> None:
    received(desk)
    page = client.post(CLAUSE, {"words": PRECISE}, headers={"HX-Request": "true"}).content.decode()
    assert "<h1" not in page
    assert "Fällt hier weg:" in page
    assert "Ziele sind präzise beschrieben" in page


def test_what_cannot_be_tried_is_said_in_german(client: Client, desk: Desk) -> None:
    received(desk)
    for words, said in (("Nur noch ein Satz.", "lässt sich hier nicht ändern"),
                        ("x" * 20_001, "höchstens 20.000 Zeichen")):  # fmt: skip
        answer = client.post(TABLE, {"words": words}, headers={"HX-Request": "true"})
        assert answer.status_code == 200
        assert said in answer.content.decode()


def test_words_are_noted_and_given_up_again(client: Client, desk: Desk) -> None:
    received(desk)
    answer = client.post(CLAUSE, {"words": PRECISE, "reason": "messbar", "aktion": "merken"})
    assert answer["Location"] == f"/vorgaenge/{MATTER}/entwurf/#klausel-c010"
    assert [(each.id, each.new, each.reason) for each in matter(desk).proposed] == [
        ("V1", PRECISE, "messbar")
    ]
    drop = f"/vorgaenge/{MATTER}/entwurf/vorschlag/V1/aufgeben/"
    assert client.post(drop, {"reason": " "}).status_code == 422
    assert client.post(drop, {"reason": "überholt"}).status_code == 302
    assert matter(desk).proposed == ()
    assert client.get(drop).status_code == 404


def test_the_same_words_are_not_noted_and_what_was_typed_stays(client: Client, desk: Desk) -> None:
    received(desk)
    words = "(2) Die Integrationsquote soll sich gegenüber dem Vorjahr positiv entwickeln."
    answer = client.post(CLAUSE, {"words": words, "reason": "nur so", "aktion": "merken"})
    assert answer.status_code == 422
    assert "dieselben Worte wie der Entwurf" in answer.content.decode()
    assert "nur so" in answer.content.decode()


def test_a_proposed_sentence_can_be_put_in(client: Client, desk: Desk) -> None:
    received(desk)
    draft = client.get(f"/vorgaenge/{MATTER}/entwurf/").content.decode()
    start = draft.index(f"{CLAUSE}?vorschlag=")
    address = draft[start : draft.index('"', start)]
    page = client.get(address).content.decode()
    assert "(2) Die Integrationsquote (K2 nach § 5 Abs. 1 der Verordnung zu § 48a SGB II)" in page
    for odd in ("?vorschlag=", "?vorschlag=-1", "?vorschlag=99999", "?vorschlag=²"):
        assert client.get(f"{CLAUSE}{odd}").status_code == 200


def test_a_clause_that_is_nowhere_is_not_found(client: Client, desk: Desk) -> None:
    received(desk)
    for path in (CLAUSE.replace("c010", "c999"), CLAUSE.replace("/1/", "/9/")):
        assert client.get(path).status_code == 404
