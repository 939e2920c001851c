"""What identifies the text of a draft."""

import hashlib


def text_digest(text: str) -> str:
    """The digest of a text as read (hexadecimal SHA-256 of its UTF-8 form): the version of places."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
