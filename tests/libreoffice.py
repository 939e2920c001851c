"""LibreOffice as another reader of the same files, without a window and without the user's settings."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

TEXT = "txt:Text (encoded):UTF8"


def converted(soffice: str, files: Mapping[str, bytes], to: str, folder: Path) -> dict[str, bytes]:
    """The files (name with ending: content) in another format, by name without ending."""
    source, target = folder / "source", folder / "target"
    source.mkdir()
    for name, content in files.items():
        (source / name).write_bytes(content)
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            str(target),
            *sorted(str(source / name) for name in files),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    ending = to.partition(":")[0]
    return {Path(name).stem: (target / f"{Path(name).stem}.{ending}").read_bytes() for name in files}
