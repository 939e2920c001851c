"""Rules for the repository's papers: lock files, exceptions, change notes. Each yields its faults."""

import re
from collections.abc import Iterable, Iterator, Mapping

# Put together from pieces, so that this file is not itself a find.
_HOSTS = (
    "pypi" + r"\.org",
    "pythonhosted" + r"\.org",
    "registry\\." + "npmjs",
    "yarnpkg" + r"\.com",
    "deb\\." + "debian",
)
_OPTIONS = ("--(?:extra-)?index" + "-url[ =]", "--find" + "-links[ =]")
_ADDRESS = re.compile("|".join((*_HOSTS, *_OPTIONS, '"reso' + 'lved"\\s*:')))
_MARKER = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b(?!\(#\d+)")
_EXCEPTION = re.compile(r"#\s*(?:no" + r"qa|type:\s*ignore)(?P<codes>[^#\n]*)")
_CODES = re.compile(r"(?::\s*[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*|\[[\w, -]+\])")

KINDS = ("Neu", "Geändert", "Behoben", "Recht", "Entfernt")
_NOTE_NAME = re.compile(r"changes\.d/(?P<number>\d{4})-[a-z0-9-]+\.md")
_DAY = r"\d{2}\.\d{2}\.\d{4}"
_DAYS = re.compile(rf"keine|(?:(?:ab |bis )?{_DAY}(?: bis {_DAY})?(?:, |; )?)+")
_NORMS = re.compile(r"keine|.*(?:§|Art\.).*")


def _lines(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, text in texts.items():
        for number, line in enumerate(text.splitlines(), start=1):
            yield f"{name}:{number}", line


def registry_addresses(texts: Mapping[str, str]) -> Iterator[str]:
    """Lines that name where packages come from: each machine has its own way to the registries."""
    for place, line in _lines(texts):
        if match := _ADDRESS.search(line):
            yield f"{place}: {match[0]!r} is the address of a registry or a lock with addresses"


def unlocked_requirements(text: str) -> Iterator[str]:
    """Requirements without an exact version or without a hash."""
    joined = re.sub(r"\\\n\s*", " ", text)
    for line in joined.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        requirement = line.split(" --hash")[0].split(";")[0].strip()
        if "==" not in requirement:
            yield f"{requirement} has no version"
        elif "--hash=sha256:" not in line:
            yield f"{requirement} has no hash"


def missing_requirements(text: str, requirements: Iterable[str]) -> Iterator[str]:
    """Dependencies the lock does not hold."""
    locked = {name.lower() for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}
    for requirement in requirements:
        name = re.split(r"[^\w.-]", requirement)[0].lower()
        if name not in locked:
            yield f"{name} is not locked; run make lock"


def ignores_without_reason(text: str) -> Iterator[str]:
    """Entries of ruff's ``ignore`` and ``per-file-ignores`` without a comment in their line."""
    inside = False
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(r'(?:ignore|"[^"]+") = \[', line):
            inside = True
        elif line.startswith("]"):
            inside = False
        elif inside and re.match(r'\s+"[A-Z]+\d*"', line) and not re.search(r"#\s*\S+", line):
            yield f"pyproject.toml:{number}: {line.strip()} has no reason"


def comments_without_reason(texts: Mapping[str, str]) -> Iterator[str]:
    """Exceptions in the source that do not go on to say why."""
    for place, line in _lines({name: text for name, text in texts.items() if name.endswith(".py")}):
        if match := _EXCEPTION.search(line):
            rest = line[match.start() :].removeprefix(match[0]) + _CODES.sub("", match["codes"], count=1)
            if not re.search(r"\w{2,}", rest):
                yield f"{place}: say after the exception why it stands"


def loose_ends(texts: Mapping[str, str]) -> Iterator[str]:
    """Things left to do without the number of their issue."""
    for place, line in _lines(texts):
        if match := _MARKER.search(line):
            yield f"{place}: {match[0]} needs an issue: {match[0]}(#12, name)"


def unformed_notes(notes: Mapping[str, str]) -> Iterator[str]:
    """Change notes that lack a part of the form in ``changes.d/README.md``."""
    numbers: set[str] = set()
    for name, text in notes.items():
        if name == "changes.d/README.md":
            continue
        match = _NOTE_NAME.fullmatch(name)
        if match is None:
            yield f"{name}: a note is called changes.d/0001-stichwort.md"
            continue
        if match["number"] in numbers:
            yield f"{name}: the number {match['number']} is taken"
        numbers.add(match["number"])
        yield from (f"{name}: {fault}" for fault in _faults_of_note(text))


def _faults_of_note(text: str) -> Iterator[str]:
    head, _, body = text.partition("\n\n")[2].partition("\n\n")
    fields = dict(re.findall(r"^- (\w+): (.+)$", head, re.MULTILINE))
    if not re.match(r"# \S", text):
        yield "the first line is the title: # Titel"
    if fields.get("Art") not in KINDS:
        yield f"Art is one of {', '.join(KINDS)}"
    if not _NORMS.fullmatch(fields.get("Normen", "")):
        yield "Normen names the norms touched, or says keine"
    if not _DAYS.fullmatch(fields.get("Tage", "")):
        yield "Tage names the days from which it matters (01.01.2011), or says keine"
    if len(body.split()) < 5:
        yield "Text is missing: what changes for those who use it"
