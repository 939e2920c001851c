"""The data files that are shipped with the program, as text."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def read_shipped(package: str) -> dict[str, str]:
    """All YAML of a package folder, sub-folders included: name within the folder to text.

    Names use ``/`` (``laender/hessen.yaml``) and come sorted, so that messages do not change from
    machine to machine. Raises ModuleNotFoundError where the package does not exist.
    """
    return dict(sorted(_read(files(package), "").items()))


def _read(folder: Traversable, prefix: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    for entry in folder.iterdir():
        if entry.is_dir():
            texts |= _read(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".yaml"):
            texts[f"{prefix}{entry.name}"] = entry.read_text(encoding="utf-8")
    return texts
