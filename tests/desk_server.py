"""`verifier serve --languagetool` as a process, and a way to speak to it."""

import subprocess
import sys
import threading
from pathlib import Path

OPTIONS = ("--isolated", "-r", "jobs", "--published", "2025-12-08", "--port", "0")


class Server:
    """A running server; `api` is the address that clients are given, with a slash at the end."""

    def __init__(self, folder: Path, *args: str) -> None:
        command = [sys.executable, "-m", "verifier", "serve", "--languagetool", *OPTIONS, *args]
        self.process = subprocess.Popen(
            command, cwd=folder, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.told: list[str] = []
        line = self._line()
        self.api = f"{line.split()[-1]}/"
        self.port = int(self.api.split(":")[-1].partition("/")[0])
        self._keeping = threading.Thread(target=self._keep, daemon=True)
        self._keeping.start()

    def _line(self) -> str:
        assert self.process.stderr is not None
        line = self.process.stderr.readline()
        assert "http://" in line, line
        return line

    def _keep(self) -> None:
        for line in self.process.stderr or ():
            self.told.append(line)

    def end(self) -> None:
        self.process.kill()
        self.process.wait(timeout=30)
        self._keeping.join(timeout=30)
        if self.process.stderr is not None:
            self.process.stderr.close()
