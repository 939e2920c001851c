"""A folder like a fresh clone, in which the commands of one page are typed one after the other."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.pages.pages import Block, Page
from tests.pages.transcript import calls_of, difference

_UNUSABLE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended and what it printed: its results, then its messages."""

    code: int
    printed: str


class Workplace:
    """The folder of one page; files and exit codes last from block to block."""

    def __init__(self, folder: Path, repository: Path) -> None:
        self._folder = folder
        self._code = 0
        # Both are copies, so that a page may change the law or write beside a draft.
        for name in ("examples", "src"):
            shutil.copytree(repository / name, folder / name)

    def follow(self, page: Page) -> list[str]:
        """Do what the page says, block by block, and give what is not as it says."""
        faults = []
        for block in page.blocks:
            faults += [f"{page.path.name}:{fault}" for fault in self._do(block)]
        return faults

    def _do(self, block: Block) -> list[str]:
        if block.file:
            (self._folder / block.file).write_text(block.text, encoding="utf-8")
            return []
        if block.language == "console":
            return self._type(block)
        if block.language == "python":
            return self._unless_zero(block, [sys.executable, "-W", "error", "-c", block.text])
        if block.language == "sh" and "zielkreis " in block.text:
            return self._unless_zero(block, ["bash", "-c", block.text])
        return []

    def _type(self, block: Block) -> list[str]:
        faults = []
        calls = list(calls_of(block))
        for call, following in zip(calls, [*calls[1:], None], strict=True):
            ended = self._run(["bash", "-c", f"(exit {self._code}); {call.command}"])
            self._code = ended.code
            if wrong := difference(call.shown, ended.printed):
                faults.append(f"{call.line}: {wrong}")
            explained = following is not None and following.command == "echo $?"
            if ended.code >= _UNUSABLE and not explained:
                faults.append(f"{call.line}: {call.command!r} ends with {ended.code}:\n{ended.printed}")
        return faults

    def _unless_zero(self, block: Block, command: list[str]) -> list[str]:
        ended = self._run(command)
        return [] if ended.code == 0 else [f"{block.line}: ends with {ended.code}:\n{ended.printed}"]

    def _run(self, command: list[str]) -> Ended:
        done = subprocess.run(
            command, cwd=self._folder, env=self._environment(), capture_output=True, text=True, check=False
        )
        # A slow machine makes the program say what it is doing; no page shows that.
        told = [line for line in done.stderr.splitlines(keepends=True) if not line.endswith(" …\n")]
        return Ended(code=done.returncode, printed=done.stdout + "".join(told))

    def _environment(self) -> dict[str, str]:
        programs = Path(sys.executable).parent
        return {
            "PATH": f"{programs}{os.pathsep}{os.defpath}",
            "PYTHONPATH": str(self._folder / "src"),
            "HOME": str(self._folder),
            "LANG": "C.UTF-8",
        }
