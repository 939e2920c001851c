"""Skew and ruled lines of a page, found in the picture itself."""

import pytest
from PIL import Image, ImageDraw, ImageFont

from zielkreis.files.ocr.examining import examined, skew_of
from zielkreis.files.ocr.pictures import GreyPicture, PagePicture

DPI = 150
SIZE = (1240, 1754)


def page(*, rules: tuple[tuple[int, int, int, int], ...] = (), angle: float = 0.0) -> GreyPicture:
    image = Image.new("L", SIZE, 250)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(24)
    for y in range(200, 1500, 60):
        draw.text((120, y), "Die Integrationsquote steigt im Jahr deutlich und bleibt dann stabil.", 20, font)
    for box in rules:
        draw.rectangle(box, fill=90)
    image = image.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=250)
    return GreyPicture(width=image.width, height=image.height, dpi=DPI, grey=image.tobytes())


def image_of(picture: GreyPicture) -> Image.Image:
    return Image.frombytes("L", (picture.width, picture.height), picture.grey)


def boxes(found: PagePicture) -> list[tuple[int, ...]]:
    dots = DPI / 72
    return sorted(
        tuple(round(edge * dots / 10) for edge in (rule.x0, rule.top, rule.x1, rule.bottom))
        for rule in found.rules
    )


@pytest.mark.parametrize("angle", [-2.0, -0.5, 0.0, 0.35, 1.5])
def test_the_skew_of_a_page_is_found_to_a_tenth_of_a_degree(angle: float) -> None:
    assert skew_of(image_of(page(angle=angle))) == pytest.approx(-angle, abs=0.1)


def test_an_empty_page_is_level() -> None:
    assert skew_of(Image.new("L", SIZE, 250)) == 0


def test_lines_of_letters_are_no_rules() -> None:
    assert examined(page()).rules == ()


@pytest.mark.parametrize("angle", [0.0, 0.5, -1.0])
def test_rules_are_found_on_the_level_page_and_taken_out_of_the_picture(angle: float) -> None:
    rule = (120, 1560, 700, 1563)
    found = examined(page(rules=(rule,), angle=angle))
    (box,) = boxes(found)
    assert abs(box[1] - 156) <= 1
    assert abs(box[0] - 12) <= 2
    assert abs(box[2] - 70) <= 2
    left = image_of(found.page()).crop((100, 1530, 720, 1600)).getextrema()[0]
    assert isinstance(left, (int, float))
    assert left > 150


def test_a_rule_right_below_letters_underlines_them_and_stays() -> None:
    assert examined(page(rules=((120, 228, 900, 230),))).rules == ()


def test_the_cells_of_a_table_are_laid_one_below_the_other() -> None:
    rules = tuple((100, y, 1100, y + 3) for y in (1520, 1600, 1680))
    rules += tuple((x, 1520, x + 3, 1683) for x in (100, 600, 1097))
    found = examined(page(rules=rules))
    assert len(found.rules) == 6
    assert len(found.cuts) == 4
    cells = found.cells()
    assert cells is not None
    assert cells.height + found.page_height == found.picture.height
    cut = found.cuts[-1]
    x, y = found.level(cut.x + 5, cut.y + 5)
    assert (round(x), round(y)) == (cut.from_x + 5, cut.from_y + 5)


def test_a_page_on_its_head_is_turned_when_asked() -> None:
    upright = page()
    turned = examined(upright, turn=180)
    assert image_of(turned.page()).getpixel((1200, 20)) == image_of(upright).getpixel((39, 1733))
