"""The workspace as a server on this machine: open the store, listen on 127.0.0.1, stop in good order."""

import errno
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.core.wsgi import get_wsgi_application
from waitress.server import BaseWSGIServer, create_server

from zielkreis.service.keeping.opening import StoreLocation, open_store
from zielkreis.web.configuration import MAX_UPLOAD_BYTES, web_settings
from zielkreis.web.one_time_links import OneTimeLinks
from zielkreis.web.reading_worker import reading_in_background

HOST = "127.0.0.1"
DEFAULT_PORT = 8048
ANY_PORT = 0
_THREADS = 4


class PortTakenError(Exception):
    """The port cannot be had: another program listens there, or it is reserved."""


class NoAccountError(Exception):
    """Nobody works in the store yet, so nobody could sign in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A server that is bound to its port; it answers while ``run`` runs."""

    server: BaseWSGIServer
    links: OneTimeLinks

    @property
    def address(self) -> str:
        """Where the start page is, without a slash at the end."""
        return f"http://{HOST}:{self.server.effective_port}"

    def sign_in_address(self) -> str:
        """A new address that signs in once."""
        return f"{self.address}/anmelden/{self.links.issue()}/"

    def run(self) -> None:
        """Answer until Ctrl-C or ``stop``, then what is under way; drafts are read meanwhile."""
        with reading_in_background():
            self.server.run()

    def stop(self) -> None:
        """End ``run``, called from another thread."""
        self.server.trigger.pull_trigger(self._close_all)

    def _close_all(self) -> None:
        """In the thread of the server: no socket is left, so its loop ends."""
        self.server.task_dispatcher.shutdown()
        for channel in list(self.server.active_channels.values()):
            channel.handle_close()
        self.server.close()


def open_workspace(location: StoreLocation, *, port: int = DEFAULT_PORT) -> Workspace:
    """Bind the port, then open the store with the settings of the pages; once in a process.

    ``ANY_PORT`` takes a free port. Raises ``PortTakenError``, ``NoAccountError``, and
    ``StoreUnavailableError`` as ``open_store`` does.
    """
    links = OneTimeLinks()
    server = listen(port)
    face = web_settings(secret=secrets.token_urlsafe(48), port=server.effective_port, links=links)
    try:
        _open_store_of_somebody(location, face)
    except BaseException:
        server.close()
        raise
    server.application = get_wsgi_application()
    return Workspace(server=server, links=links)


@contextmanager
def running(workspace: Workspace) -> Iterator[Workspace]:
    """The workspace answers in a thread of its own within the block."""
    thread = threading.Thread(target=workspace.run, name="workspace")
    thread.start()
    try:
        yield workspace
    finally:
        workspace.stop()
        thread.join()


def _open_store_of_somebody(location: StoreLocation, face: dict[str, Any]) -> None:
    if open_store(location, face=face).accounts.first() is None:
        raise NoAccountError


def listen(port: int) -> BaseWSGIServer:
    """A server bound to the port that answers nothing yet; raises ``PortTakenError``."""
    try:
        return create_server(
            _not_ready,
            host=HOST,
            port=port,
            threads=_THREADS,
            ident=None,
            # The guard refuses above its own limit, in German; this one only bounds the disk.
            max_request_body_size=4 * MAX_UPLOAD_BYTES,
        )
    except OSError as error:
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise PortTakenError(str(port)) from None
        raise


def _not_ready(_environ: Any, start_response: Any) -> list[bytes]:
    start_response("503 Service Unavailable", [("Retry-After", "1")])
    return []
