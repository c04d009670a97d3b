"""The fixture that writes a small pack."""

import json
from pathlib import Path

import pytest
from small_pack import DESCRIPTOR, OBSERVATIONS, SERIES, MakePack


@pytest.fixture
def make_pack(tmp_path: Path) -> MakePack:
    """Writes the pack, any of its three files replaced, and returns its folder."""

    def make(
        series: str | bytes = SERIES,
        observations: str | bytes = OBSERVATIONS,
        descriptor: object = None,
        name: str = "ruritania",
    ) -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        described = {**DESCRIPTOR, "name": name} if descriptor is None else descriptor
        text = described if isinstance(described, str | bytes) else json.dumps(described)
        files = {"datapackage.json": text, "series.csv": series, "observations.csv": observations}
        for file, content in files.items():
            raw = content.encode() if isinstance(content, str) else content
            (folder / file).write_bytes(raw)
        return folder

    return make
