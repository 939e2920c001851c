"""Links that sign somebody in once: the start command prints one, the page behind it uses it up."""

import hashlib
import hmac
import secrets
import threading

TOKEN_BYTES = 16
"""128 bit: nobody guesses that within the life of a server."""


class OneTimeLinks:
    """The tokens that are still good, kept as digests only, in the memory of the server."""

    def __init__(self) -> None:
        self._digests: list[bytes] = []
        self._lock = threading.Lock()

    def issue(self) -> str:
        """A new token, to be shown to one person once."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._lock:
            self._digests.append(_digest(token))
        return token

    def knows(self, token: str) -> bool:
        """Whether the token is still good; it stays so."""
        with self._lock:
            return self._found(token) is not None

    def redeem(self, token: str) -> bool:
        """Whether the token was good; of two that come at once, one is told no."""
        with self._lock:
            found = self._found(token)
            if found is None:
                return False
            self._digests.remove(found)
            return True

    def _found(self, token: str) -> bytes | None:
        """The digest of the token; all are compared, each in constant time."""
        wanted = _digest(token)
        same = [digest for digest in self._digests if hmac.compare_digest(digest, wanted)]
        return same[0] if same else None


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8")).digest()
