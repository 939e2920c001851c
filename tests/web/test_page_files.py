"""The files that pages are made of: all there, all ours to serve, nothing inline, those of others locked."""

import json
import re
from pathlib import Path

import pytest

from zielkreis import web

WEB = Path(str(web.__file__)).parent
REPOSITORY = WEB.parent.parent.parent
STATIC, FOREIGN = WEB / "static", WEB / "static/fremd"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
OWN = [*sorted((STATIC / "zielkreis").iterdir()), *TEMPLATES]
#: What the policy of the pages would stop: better told here than in a browser.
INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son[a-z]+=|javascript:|hx-on\b|hx-vars\b")


def test_every_file_that_pages_name_is_there() -> None:
    named = {
        name for path in TEMPLATES for name in re.findall(r"{% static '([^']+)' %}", path.read_text("utf-8"))
    }
    assert "fremd/kern.min.css" in named
    assert [name for name in sorted(named) if not (STATIC / name).is_file()] == []


def test_every_font_that_the_style_names_is_there_and_no_other() -> None:
    style = (STATIC / "zielkreis/zielkreis.css").read_text("utf-8")
    fonts = set(re.findall(r'url\("\.\./fremd/([^"]+)"\)', style))
    assert fonts == {path.name for path in FOREIGN.glob("*.woff2")}


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_nothing_is_inline_and_nothing_comes_from_elsewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.findall(r"(?:src|href|action|url\()\s*=?\s*[\"']?(?:https?:)?//", text)
    if path.suffix == ".html":
        assert INLINE.findall(text) == []


@pytest.mark.parametrize("line", ["<script>", "<p style='x'>", '<a onclick="x">', "<b hx-on:click='x'>"])
def test_what_is_inline_is_found(line: str) -> None:
    assert INLINE.search(line)


def test_the_packages_of_others_are_locked_by_digest_and_licensed() -> None:
    wanted = json.loads((REPOSITORY / "package.json").read_text("utf-8"))["dependencies"]
    locked = json.loads((REPOSITORY / "package-lock.json").read_text("utf-8"))["packages"]
    held = {name.removeprefix("node_modules/"): found for name, found in locked.items() if name}
    assert {name: found["version"] for name, found in held.items()} == wanted, "exact versions, no others"
    for name, found in held.items():
        assert found["integrity"].startswith("sha512-"), name
        assert found["license"] in ("EUPL-1.2", "0BSD"), name
    assert wanted["htmx.org"].startswith("2."), "the pages are written for htmx 2"
    for name in ("kern.LICENSE.txt", "htmx.LICENSE.txt"):
        assert (FOREIGN / name).stat().st_size > 500
