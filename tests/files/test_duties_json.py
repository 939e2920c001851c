"""The list for machines holds every field under its code."""

import json

from tests.files.duty_lists import QUARTERLY, SINGLE, listed
from zielkreis.files.duties_json import FORMAT, write_duties_json


def test_it_names_its_form_and_holds_every_duty() -> None:
    data = json.loads(write_duties_json(listed(SINGLE, QUARTERLY)))
    assert data["format"] == FORMAT
    assert (data["first_day"], data["last_day"]) == ("2012-03-14", "2012-12-31")
    first, second = data["duties"]
    assert (first["debtors"], first["creditors"], first["due"]) == (["LAND"], ["KT"], "2012-06-30")
    assert (second["frequency"], second["due_words"]) == ("quarterly", "vierteljährlich")
    assert first["place"] == {"place": "§ 2 Abs. 1", "start": 0, "end": 65, "quote": SINGLE.what}
    assert [share["party"] for share in data["shares"]] == ["LAND", None]
