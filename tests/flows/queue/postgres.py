"""A PostgreSQL server for one test run: on a temporary folder and a free port, as a user who is not root."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import uuid
from pathlib import Path

import psycopg


def programs() -> Path | None:
    """The folder of initdb and pg_ctl, where PostgreSQL is installed."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)


class Postgres:
    """Started by the first test that asks for it."""

    def __init__(self, bin_folder: Path) -> None:
        self._bin = bin_folder
        self._folder = Path(tempfile.mkdtemp(prefix="liasse-postgres-"))
        self._user = "nobody" if os.getuid() == 0 else None  # PostgreSQL refuses to run as root
        if self._user:
            account = pwd.getpwnam(self._user)
            os.chown(self._folder, account.pw_uid, account.pw_gid)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._run("initdb", "-D", self._data, "-U", "liasse", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C")
        self.start()

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        self._run("pg_ctl", "-D", self._data, "-l", str(self._folder / "log"), "-w", "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    def new_ledger(self) -> str:
        """The URL of a schema with nothing in it: made in no time, where a database takes a second."""
        name = f"ledger_{uuid.uuid4().hex}"
        with psycopg.connect(f"host=127.0.0.1 port={self.port} user=liasse dbname=postgres", autocommit=True) as connection:
            connection.execute(f'CREATE SCHEMA "{name}"')
        return f"postgresql://liasse@127.0.0.1:{self.port}/postgres?options=-csearch_path%3D{name}"

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([self._bin / program, *arguments], check=True, user=self._user, cwd=self._folder, **quiet)
