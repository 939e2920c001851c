"""YAML as people read it, umlauts as they are, that reads back to the same words to the last sign."""

from typing import Any

import yaml

#: Line breaks of Unicode that YAML may turn into others; in double quotes they are escaped.
_FOLDED = frozenset("\x85\u2028\u2029")


class _Dumper(yaml.SafeDumper):
    """The safe dumper that puts words with such signs in double quotes."""


def _words(dumper: yaml.SafeDumper, words: str) -> yaml.ScalarNode:
    style = None if _FOLDED.isdisjoint(words) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style=style)


_Dumper.add_representer(str, _words)


def write_yaml(data: Any, *, width: int) -> str:
    """The data as YAML in lines of about ``width`` signs, fields in the order given."""
    written: str = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=width)
    return written
