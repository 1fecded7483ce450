"""Who holds a claim: host, process and when the process started, so that a dead owner on this host is known for dead."""

from __future__ import annotations

import os
import socket
from pathlib import Path


def this_process() -> str:
    """As it stands in `claimed_by`: "host/pid/start"."""
    return f"{_host()}/{os.getpid()}/{_started(os.getpid())}"


def is_gone(owner: str) -> bool:
    """True only where the owner was a process of this host that certainly no longer runs."""
    host, _, process = owner.partition("/")
    pid, _, started = process.partition("/")
    if host != _host() or not pid.isdecimal():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return _started(int(pid)) != started  # another process has its number by now


def _host() -> str:
    """The host, and within it the container: process ids of one mean nothing in another."""
    try:
        return f"{socket.gethostname()}:{Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return socket.gethostname()


def _started(pid: int) -> str:
    """The kernel's start time of a process, and of the boot; "" where the system does not tell."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        state, ticks = fields[0], fields[19]  # proc(5): the third and the 22nd field of stat
    except (OSError, IndexError):
        return ""
    return "" if state == "Z" else f"{boot}.{ticks}"
