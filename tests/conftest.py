"""No test reads or writes what the user who runs it has put into a folder of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True, scope="session")
def _data_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """An empty data folder for the whole run, also for commands that tests start as processes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VERIFIER_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, into which packs may be added."""
    monkeypatch.setenv("VERIFIER_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"
