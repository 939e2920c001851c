"""What a browser test asks of every page: seen by everybody, reached by keyboard, quiet, and on its own."""

from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.sync_api import ConsoleMessage, Page, Request, Response

CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
NARROW, USUAL, WIDE = 320, 1280, 2560
HEIGHT = 900

#: Every interactive element that is shown and not switched off, but those that a group reaches by arrow keys.
_INTERACTIVE = """() => [...document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"
  )].filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0)
    .filter(e => e.type !== "radio" || e === (group => group.find(o => o.checked) ?? group[0])(
      [...document.querySelectorAll(`input[type=radio][name="${e.name}"]`)].filter(o => o.form === e.form)))
    .map((e, number) => { e.dataset.pruefling = number; return number; })"""
#: The next Tab comes to the first stop of the page, wherever the focus was.
_TO_THE_TOP = """() => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}"""
_FOCUSED = """() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
  const ring = parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none";
  return {number: e.dataset.pruefling ?? null, words: (e.innerText || e.name || e.id || e.tagName).trim(),
    ring, seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    outside: e === document.body};
}"""


@dataclass  # without slots: Playwright hangs its handlers on the object
class Watch:
    """What a page did that it must not: errors in the console, breaches of the policy, foreign requests."""

    own: str
    faults: list[str] = field(default_factory=list)
    expected: set[str] = field(default_factory=set)

    def attach(self, page: Page) -> None:
        """Listen to the page from now on."""
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        page.on("request", self._request)
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning"):
            return
        # A page for a fault comes with its status, which the console repeats.
        if message.text.startswith("Failed to load resource"):
            return
        self.faults.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.own}/", "data:", "blob:")):
            self.faults.append(f"request to another host: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.url not in self.expected:
            self.faults.append(f"{response.status} for {response.url}")

    def assert_quiet(self) -> None:
        """Fail with everything the page did that it must not do."""
        assert not self.faults, "\n".join(self.faults)


def assert_accessible(page: Page) -> None:
    """Axe objects to nothing: light, dark (of the system and KERN's own), in forced colours, narrow."""
    faults = []
    for name, media, theme, width in (
        ("light", {"color_scheme": "light"}, "", USUAL),
        ("dark", {"color_scheme": "dark"}, "", USUAL),
        ("dark by theme", {"color_scheme": "light"}, "dark", USUAL),
        ("forced colours", {"color_scheme": "light", "forced_colors": "active"}, "", USUAL),
        ("narrow", {"color_scheme": "light"}, "", NARROW),
        ("narrow and dark", {"color_scheme": "dark"}, "", NARROW),
    ):
        _show(page, media, theme, width)
        result = Axe().run(page)
        if result.violations_count:
            faults.append(f"{name}: {result.generate_report()}")
    _show(page, {"color_scheme": "light"}, "", USUAL)
    assert not faults, "\n".join(faults)


def assert_fits(page: Page) -> None:
    """Nobody scrolls sideways, from 320 to 2560 pixels."""
    for width in (NARROW, 768, USUAL, WIDE):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        needed = page.evaluate("document.documentElement.scrollWidth")
        assert needed <= width, f"{needed} pixels wide on a screen of {width}"
    page.set_viewport_size({"width": USUAL, "height": HEIGHT})


def assert_keyboard_reaches_all(page: Page) -> None:
    """Tab comes to every interactive element, shows where it is, and begins with the skip link."""
    page.evaluate(_TO_THE_TOP)
    wanted = set(page.evaluate(_INTERACTIVE))
    met: list[Any] = []
    # A day has a stop for each of its parts and for its calendar.
    inner = 3 * page.locator("input[type=date]").count()
    for _ in range(len(wanted) + inner + 5):
        page.keyboard.press("Tab")
        stop = page.evaluate(_FOCUSED)
        if stop["outside"]:
            break
        met.append(stop)
    assert met, "nothing takes the focus"
    assert met[0]["words"] == "Zum Inhalt springen", f"the first stop is {met[0]['words']!r}"
    for stop in met:
        assert stop["ring"], f"no visible focus on {stop['words']!r}"
        assert stop["seen"], f"the focus is out of sight on {stop['words']!r}"
    missed = wanted - {int(stop["number"]) for stop in met if stop["number"] is not None}
    names = [page.locator(f"[data-pruefling='{number}']").evaluate("e => e.outerHTML") for number in missed]
    assert not missed, f"Tab does not reach {names}"


def assert_good_page(page: Page) -> None:
    """All of it: what every page and every state of a page is asked."""
    assert_accessible(page)
    assert_fits(page)
    assert_keyboard_reaches_all(page)


def _show(page: Page, media: dict[str, Any], theme: str, width: int) -> None:
    page.emulate_media(**{"forced_colors": "none", **media})
    page.evaluate("t => t ? document.documentElement.dataset.kernTheme = t"
                  " : delete document.documentElement.dataset.kernTheme", theme)  # fmt: skip
    page.set_viewport_size({"width": width, "height": HEIGHT})
