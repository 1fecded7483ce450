"""A ledger opened by its URL: connected, of the right version, its tables made where there are none."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from flows.ledger.ledger import Ledger
from flows.ledger.patience import Patience
from flows.ledger.tables import REVISION
from schemas.errors import UsageError

MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATION_LOCK = 0x6C696173  # "lias": PostgreSQL's advisory lock, so that two machines do not migrate at once
BUSY_SECONDS = 5.0  # that SQLite itself waits for another writer before it says that it is busy


def open_ledger(url: str, patience: Patience, wait: bool = False) -> Ledger:
    """The ledger at a database URL.

    Args:
        wait: a database that does not answer at once may come back; without it that is an error of the URL.
    Raises:
        UsageError: the URL cannot be used, the database does not answer, or its ledger is of a newer program.
    """
    try:
        parsed = _with_driver(sa.make_url(url))
        engine = _engine(parsed)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError, ValueError):
        raise UsageError(
            "The ledger's URL cannot be used. Write it as sqlite:////path/ledger.sqlite "
            "or postgresql://user:password@host:5432/database (setting LIASSE_LEDGER)."
        ) from None
    try:
        if wait:
            patience.insist(lambda: _prepare(engine))
        else:
            _prepare(engine)
    except (SQLAlchemyError, OSError) as failure:
        raise UsageError(_unreachable(parsed, failure)) from None
    return Ledger(engine, patience)


def _with_driver(url: sa.URL) -> sa.URL:
    """psycopg is the driver we ship; Heroku-style `postgres://` is understood."""
    return url.set(drivername="postgresql+psycopg") if url.drivername in ("postgres", "postgresql") else url


def _engine(url: sa.URL) -> sa.Engine:
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_pre_ping=True, pool_size=2, connect_args={"connect_timeout": 5})
    engine = sa.create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
    """WAL: readers never wait for a writer. NORMAL: a crash of the machine may lose the last moments, never the file."""
    connection.isolation_level = None  # we begin transactions ourselves, below
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin_sqlite(connection: sa.Connection) -> None:
    """Take the write lock at the start: a transaction that first reads could not get it later without starting again."""
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _prepare(engine: sa.Engine) -> None:
    if engine.dialect.name == "sqlite" and engine.url.database:
        Path(engine.url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with engine.connect().execution_options(reading=True) as connection:
        if _revision(connection) == REVISION:
            return
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        _migrate(connection)


def _revision(connection: sa.Connection) -> str | None:
    """The version of the tables that are there; None where there are none, or nothing can be told."""
    try:
        with connection.begin_nested() if connection.in_transaction() else connection.begin():
            found: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    except DBAPIError:
        return None
    return found


def _migrate(connection: sa.Connection) -> None:
    """Bring the tables to this program's version, in one transaction."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    found = _revision(connection)
    if found not in {None, *(script.revision for script in ScriptDirectory.from_config(config).walk_revisions())}:
        raise UsageError(
            f"The ledger was written by a newer liasse (version {found}; this one knows up to {REVISION}). "
            "Update liasse on this machine, or give another ledger (setting LIASSE_LEDGER). Nothing was changed."
        )
    command.upgrade(config, "head")


def _unreachable(url: sa.URL, failure: Exception) -> str:
    """What to check, without the password and without what the driver says of the network."""
    if url.get_backend_name() == "sqlite":
        return (
            f"The ledger {url.database} cannot be opened ({type(failure).__name__}). Check that the folder can be written, "
            "that the disk is not full, and that the file is a ledger of liasse; or give another (setting LIASSE_LEDGER)."
        )
    return (
        f"The ledger's database at {url.host or 'localhost'}:{url.port or 5432} does not answer as it should "
        f"({type(failure).__name__}). Check that it runs, that this machine may reach it, and that user, password "
        f"and database ({url.database}) are right (setting LIASSE_LEDGER)."
    )
