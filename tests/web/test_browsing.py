"""What is asked of every page fails on a page that does not hold it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.web.browsing import Watch, assert_accessible, assert_fits, assert_keyboard_reaches_all

pytestmark = pytest.mark.browser

SOUND = """<!DOCTYPE html><html lang="de"><head><title>Seite</title></head><body>
<a href="#inhalt">Zum Inhalt springen</a><main id="inhalt"><h1>Seite</h1>%s</main></body></html>"""


@pytest.mark.parametrize(
    ("asked", "part", "words"),
    [
        (assert_accessible, '<img src="data:,">', "image-alt"),
        (assert_accessible, '<p style="color: #ddd; background: #fff">blass</p>', "color-contrast"),
        (assert_fits, '<p style="width: 400px">breit</p>', "400 pixels wide on a screen of 320|40\\d pixels"),
        (
            assert_keyboard_reaches_all,
            '<button style="outline: none">blind</button>',
            "no visible focus on 'blind'",
        ),
        (
            assert_keyboard_reaches_all,
            '<a href="#weg" style="position: absolute; left: -9999px">weg</a>',
            "out of sight on 'weg'",
        ),
        (
            assert_keyboard_reaches_all,
            '<button onfocus="this.blur()">nie</button><button>danach</button>',
            "does not reach|no visible focus|out of sight",
        ),
    ],
)
def test_a_page_that_does_not_hold_it_fails(
    browser: Browser, asked: Callable[[Page], None], part: str, words: str
) -> None:
    page = browser.new_page()
    page.set_content(SOUND % part)
    with pytest.raises(AssertionError, match=words):
        asked(page)
    page.close()


def test_a_page_without_skip_link_fails(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content('<html lang="de"><button>Los</button></html>')
    with pytest.raises(AssertionError, match="first stop is 'Los'"):
        assert_keyboard_reaches_all(page)
    page.close()


def test_a_sound_page_passes(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(SOUND % "<button>Los</button>")
    for asked in (assert_accessible, assert_fits, assert_keyboard_reaches_all):
        asked(page)
    page.close()


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("console.error('kaputt')", "console: kaputt"),
        ("setTimeout(() => { throw new Error('daneben') })", "script error: daneben"),
        ("fetch('http://127.0.0.2:9/fremd').catch(() => {})", "another host: http://127.0.0.2:9/fremd"),
    ],
)
def test_a_page_that_is_not_quiet_is_told(browser: Browser, script: str, words: str) -> None:
    page = browser.new_page()
    watch = Watch(own="http://127.0.0.1:1")
    watch.attach(page)
    page.set_content(SOUND % "")
    page.evaluate(f"() => {{ {script} }}")
    page.wait_for_timeout(100)
    with pytest.raises(AssertionError, match=words):
        watch.assert_quiet()
    page.close()
