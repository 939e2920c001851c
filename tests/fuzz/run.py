"""Fuzzes every target for a while (``make fuzz``) and says how a find becomes a test."""

import os
import subprocess
import sys
from collections.abc import Iterator

from tests.fuzz.seeds import ROOT, dictionary, seeds_of
from tests.fuzz.targets import TARGETS

WORK = ROOT / "build/fuzzing"
_SLOWEST_SECONDS, _MOST_MEGABYTES, _LONGEST_BYTES = 25, 2_048, 65_536

_HOW_TO = """
{number} find(s). To turn one into a test:
  1. Add the pair of target and bytes to tests/fuzz/finds.py; shorten the bytes first where that is easy.
  2. See it fail: .venv/bin/python -m pytest tests/fuzz
  3. Mend the program, write a test that says in words what must hold, and keep the find.
To see one again: .venv-fuzz/bin/python -m tests.fuzz.one TARGET FILE
"""


def main(names: list[str], seconds: int) -> int:
    """Fuzzes the named targets, all where none is named; 1 where something was found."""
    unknown = [name for name in names if name not in TARGETS]
    if unknown:
        sys.stderr.write(f"no such target: {', '.join(unknown)}; there are {', '.join(TARGETS)}\n")
        return 2
    finds: list[str] = []
    for name in names or TARGETS:
        sys.stdout.write(f"{name}: {seconds} s\n")
        sys.stdout.flush()
        finds += _fuzz(name, seconds)
    for find in finds:
        sys.stdout.write(f"{find}\n")
    if finds:
        sys.stdout.write(_HOW_TO.format(number=len(finds)))
    else:
        sys.stdout.write("nothing found\n")
    return 1 if finds else 0


def _fuzz(name: str, seconds: int) -> Iterator[str]:
    corpus, found = WORK / "corpus" / name, WORK / "finds" / name
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds_of(name)):
        (corpus / f"seed-{number}").write_bytes(seed)
    words = WORK / "words.dict"
    words.write_text(dictionary(), encoding="ascii")
    before = set(found.iterdir())
    options = {
        "max_total_time": seconds,
        "timeout": _SLOWEST_SECONDS,
        "rss_limit_mb": _MOST_MEGABYTES,
        "max_len": _LONGEST_BYTES,
        "dict": words,
        "artifact_prefix": f"{found}/",
        "print_final_stats": 1,
    }
    command = [sys.executable, "-m", "tests.fuzz.one", name, str(corpus)]
    log = WORK / f"{name}.log"
    with log.open("wb") as output:
        done = subprocess.run(
            [*command, *(f"-{key}={value}" for key, value in options.items())],
            cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
    new = sorted(set(found.iterdir()) - before)
    yield from (f"{name}: {path} (log: {log})" for path in new)
    if done.returncode and not new:
        yield f"{name}: ended with {done.returncode} (log: {log})"


if __name__ == "__main__":
    time_box = os.environ.get("FUZZ_SECONDS", "60")  # noqa: TID251 - set on the command line of make
    sys.exit(main(sys.argv[1:], int(time_box)))
