"""Tesseract: which program and model recognises German texts, and what to install where it is missing."""

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.surroundings import bare_surroundings

PROGRAM = "tesseract"
#: Models by preference. The German one has no paragraph sign at all, so it comes last.
MODELS = ("script/Latin", "Latin", "deu")
_WITHOUT_PARAGRAPH_SIGN = "deu"
_SECONDS = 10
_NAME = re.compile(r"[A-Za-z_/]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recogniser:
    """A program that recognises text: its path, its model, and whether it can turn pages upright."""

    path: str
    model: str
    finds_direction: bool

    @property
    def knows_paragraph_sign(self) -> bool:
        """Whether the model can read ``§``."""
        return self.model != _WITHOUT_PARAGRAPH_SIGN


def find_recogniser() -> Recogniser:
    """Tesseract with the best of its models.

    Raises:
        UnreadableFileError: it is not installed, or has no model for German.
    """
    path = shutil.which(PROGRAM)
    if path is None:
        raise UnreadableFileError(UnreadableCode.NO_RECOGNISER)
    known = _models([path])
    model = next((model for model in MODELS if model in known), None)
    if model is None:
        raise UnreadableFileError(UnreadableCode.NO_MODEL)
    return Recogniser(path=path, model=model, finds_direction="osd" in known)


def _models(program: Sequence[str]) -> frozenset[str]:
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed program without a shell
            [*program, "--list-langs"],
            capture_output=True,
            check=False,
            env=bare_surroundings(),
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UnreadableFileError(UnreadableCode.NO_RECOGNISER) from error
    lines = (answer.stdout + answer.stderr).decode("utf-8", "replace").splitlines()
    return frozenset(line.strip() for line in lines if _NAME.fullmatch(line.strip()))
