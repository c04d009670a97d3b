"""Packs are listed as they are opened, the shipped ones without opening them."""

from pathlib import Path

import pytest

from verifier.errors import PackError
from verifier.reference.catalogue import open_catalogue
from verifier.reference.listing import Listed, listed_packs


def _unopened() -> None:
    pytest.fail("the shipped packs were opened")


def test_shipped_packs_are_counted_as_they_are_opened(tmp_path: Path) -> None:
    opened = open_catalogue((), isolated=False).packs
    assert listed_packs((), False, tmp_path, _unopened) == tuple(
        Listed(p.name, p.version, "shipped", len(p.series), p.title) for p in opened
    )
    assert listed_packs((), True, tmp_path, _unopened) == ()


def test_packs_that_are_given_are_opened_and_checked(tmp_path: Path) -> None:
    def opened() -> None:
        open_catalogue([str(tmp_path / "none")], isolated=True)

    with pytest.raises(PackError):
        listed_packs([str(tmp_path / "none")], True, tmp_path, opened)
