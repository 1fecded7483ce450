"""An opener for tests: a text file whose lines say how reading each page goes wrong, one in each known way."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

from extractors.files.opening import PageError, Tools
from schemas.errors import SetupError
from schemas.packet import PacketFile
from schemas.page import Page, ReadMethod, Reason


def open_file(file: PacketFile, path: Path, tools: Tools) -> MisbehavingFile:
    lines = path.read_text().splitlines()
    if lines[0] == "open":
        _behave(lines[1])
    return MisbehavingFile(file.name, lines)


class MisbehavingFile:
    def __init__(self, name: str, lines: list[str]) -> None:
        self._name = name
        self._lines = lines
        self.pages = len(lines)

    def read(self, number: int) -> Page:
        _behave(self._lines[number - 1])
        return Page(self._name, number, read=ReadMethod.TEXT, detail=str(os.getpid()))

    def draw(self, page: Page, width_px: int) -> bytes:
        _behave(self._lines[page.number - 1])
        return f"{page.file} {page.number} {width_px}".encode()

    def close(self) -> None:
        pass


def _behave(how: str) -> None:
    match how:
        case "loop":
            while True:
                pass
        case "sleep":
            time.sleep(600)
        case "sleep with a child":
            subprocess.run(["sleep", "600"], check=False)
        case "eat":
            hoard = []
            while True:
                hoard.append(bytearray(16 << 20))
        case "be refused memory":
            bytearray(1 << 50)
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "fault":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "blunder":
            raise KeyError("a programmer's error")
        case "corrupt":
            raise PageError(Reason.CORRUPT)
        case "setup":
            raise SetupError("Tesseract is missing: sudo apt install tesseract-ocr")
        case _:
            pass
