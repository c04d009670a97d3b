"""No test reads or writes what the user who runs it has put into a folder of their own."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def _folders_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Empty folders of packs and picks for the whole run, also for commands that tests start as
    processes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VERIFIER_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        patch.setenv("VERIFIER_HOUSE_DIR", str(tmp_path_factory.mktemp("house")))
        yield
