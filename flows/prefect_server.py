"""Where Prefect's server is: the one that is configured, or one of our own for as long as `liasse serve` runs."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from schemas.errors import SetupError

START_SECONDS = 120.0
"""A server with a new database took up to 21 seconds on 2 cores; Prefect's own limit of 20 is too near."""

END_SECONDS = 10.0
NO_TELEMETRY = {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}


def is_configured() -> bool:
    """Whether the operator has named a server."""
    return bool(os.environ.get("PREFECT_API_URL"))


def name_our_own(home: Path, port: int) -> None:
    """Point Prefect at a server of this machine. To be called before Prefect is imported: it reads this once."""
    own = home.absolute() / "prefect"
    own.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ |= NO_TELEMETRY | {
        "PREFECT_HOME": str(own),
        "PREFECT_API_URL": _api(port),
    }


def _api(port: int) -> str:
    return f"http://127.0.0.1:{port}/api"


@contextlib.contextmanager
def our_own(port: int) -> Iterator[None]:
    """A server of this machine, ended with the block; one that a killed `serve` has left there is used, and stays.

    Raises:
        SetupError: it does not come up.
    """
    if answers(_api(port)):
        yield
        return
    server = subprocess.Popen(
        [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is for the schedule, which still needs the server to end in order
    )
    try:
        _wait_for(server, port)
        yield
    finally:
        server.terminate()
        try:
            server.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_for(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        if answers(_api(port)):
            return
        time.sleep(0.25)
    raise SetupError(
        f"Prefect's server did not start on port {port} of this machine. Perhaps the port is taken: give another with --port, "
        "or name a server that runs (PREFECT_API_URL)."
    )


def answers(api: str) -> bool:
    """Whether a server answers at this address."""
    try:
        with urllib.request.urlopen(f"{api}/health", timeout=2) as answer:  # noqa: S310 - an address the operator gave
            return int(answer.status) == 200
    except (urllib.error.URLError, OSError, ValueError):
        return False
