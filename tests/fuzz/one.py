"""One target under atheris: ``python -m tests.fuzz.one TARGET FOLDER [options of libFuzzer]``."""

import logging
import sys

import atheris  # type: ignore[import-untyped]  # lives in an environment of its own (make fuzz)

with atheris.instrument_imports(include=["zielkreis"]):
    from tests.fuzz.targets import TARGETS

if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    name, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options], TARGETS[name])
    atheris.Fuzz()
