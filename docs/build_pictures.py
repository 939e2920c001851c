"""Makes the pictures of the documentation from the example draft: ``make pictures`` (needs chromium).

Those of the pages in the browser are taken by the tests of these pages.
"""

import io
import os
import pty
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).parent.parent
IMAGES = Path(__file__).parent / "images"
DRAFT = "examples/rhein-sieg-2012/entwurf.docx"
#: A picture above this size is refused: the pages are read on slow lines too.
LARGEST_BYTES = 300_000

#: The first line of the part of the terminal report that no longer belongs to its first screen.
_AFTER_FIRST_SCREEN = "RECHT:"
_COLOURS = TerminalTheme(
    background=(27, 29, 34),
    foreground=(232, 234, 238),
    normal=[
        (27, 29, 34), (255, 140, 130), (150, 220, 170), (255, 214, 130),
        (156, 196, 255), (214, 170, 255), (140, 220, 230), (232, 234, 238),
    ],
)  # fmt: skip
_TERMINAL = """<!DOCTYPE html><html lang="de"><meta charset="utf-8"><style>
body {{ margin: 0; }}
pre {{ display: inline-block; margin: 0; padding: 18px 22px; background: {background}; color: {foreground};
  font: 15px/1.35 "DejaVu Sans Mono", monospace; }}
{stylesheet}
</style><pre>{code}</pre></html>"""

#: Brings a finding to the top of the left pane and its first place into the middle of the right one.
_BESIDE = """name => {
  document.getElementById(`befund-${name}`).scrollIntoView({block: "start"});
  document.getElementById(`stelle-${name}-1`).scrollIntoView({block: "center"});
}"""


def main() -> int:
    """Make all pictures; 1 where one is too large, 2 where chromium is missing."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("chromium is missing: apt-get install chromium", file=sys.stderr)
        return 2
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        report = Path(place) / "befund.html"
        screen = Path(place) / "terminal.html"
        _zielkreis("pruefen", DRAFT, "--format", "html", "--ausgabe", str(report))
        screen.write_text(_first_screen(), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        _picture_of_terminal(browser, screen)
        _pictures_of_report(browser, report)
        browser.close()
    _pictures_of_pages()
    return _sizes()


def _zielkreis(*arguments: str) -> None:
    program = Path(sys.executable).with_name("zielkreis")
    # 1 says that the draft has findings, which is what the pictures are to show.
    if subprocess.run([program, *arguments], cwd=ROOT, check=False).returncode not in (0, 1):
        raise SystemExit(f"zielkreis {' '.join(arguments)} failed")


def _first_screen() -> str:
    """The first screen of the report as a page, in the colours a terminal shows."""
    shown = _on_a_terminal("pruefen", DRAFT)
    head = shown.split(_AFTER_FIRST_SCREEN)[0].rstrip()
    first = head[: head.rfind("\n")] if head.endswith("\x1b[1m") else head
    console = Console(record=True, width=80, file=io.StringIO(), color_system="standard", force_terminal=True)
    console.print(Text.from_ansi(f"$ zielkreis pruefen {DRAFT}\n{first.rstrip()}"))
    return console.export_html(theme=_COLOURS, code_format=_TERMINAL)


def _on_a_terminal(*arguments: str) -> str:
    """What the program prints where its output is a terminal."""
    program = Path(sys.executable).with_name("zielkreis")
    here, there = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}  # noqa: TID251 - the terminal is made here
    environment.pop("NO_COLOR", None)
    with subprocess.Popen([program, *arguments], cwd=ROOT, stdout=there, env=environment):
        os.close(there)
        pieces = []
        try:
            while piece := os.read(here, 65536):
                pieces.append(piece)
        except OSError:
            pass  # Linux ends a terminal with an error, not with an empty read
    os.close(here)
    return b"".join(pieces).decode().replace("\r\n", "\n")


def _picture_of_terminal(browser: Browser, screen: Path) -> None:
    page = browser.new_page(viewport={"width": 900, "height": 700})
    page.goto(screen.as_uri())
    page.locator("pre").screenshot(path=IMAGES / "bericht-terminal.png")
    page.close()


def _pictures_of_report(browser: Browser, report: Path) -> None:
    for name, width, height, finding in (
        ("bericht-breit.png", 1200, 900, ""),
        ("befund-am-text.png", 1200, 800, "d"),
        ("bericht-schmal.png", 400, 800, ""),
    ):
        page = browser.new_page(viewport={"width": width, "height": height})
        page.goto(report.as_uri())
        if finding:
            page.evaluate(_BESIDE, finding)
        page.screenshot(path=IMAGES / name)
        page.close()


def _pictures_of_pages() -> None:
    """Run the browser tests of the pages, which take a picture wherever they are asked to look."""
    environment = {**os.environ, "ZIELKREIS_BILDER": str(IMAGES)}  # noqa: TID251 - tells tests where pictures go
    call = [sys.executable, "-m", "pytest", "--quiet", "-m", "browser", "tests/web"]
    if subprocess.run(call, cwd=ROOT, env=environment, check=False).returncode != 0:
        raise SystemExit("the tests of the pages failed")


def _sizes() -> int:
    large = [path for path in sorted(IMAGES.glob("*.png")) if path.stat().st_size > LARGEST_BYTES]
    for path in sorted(IMAGES.glob("*.png")):
        print(f"docs/images/{path.name}: {path.stat().st_size // 1000} kB")
    for path in large:
        print(f"docs/images/{path.name} is larger than {LARGEST_BYTES // 1000} kB", file=sys.stderr)
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main())
