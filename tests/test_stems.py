"""Stems: a verb of the text and the noun of a title meet, different words do not."""

import pytest

from verifier.reference.stems import stem, stems_of


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("landed", "landing"),
        ("arrived", "arrival"),
        ("registered", "registration"),
        ("generated", "generation"),
        ("produced", "production"),
        ("shipped", "shipment"),
        ("consumed", "consumption"),
        ("enrolled", "enrolment"),
        ("sold", "sales"),
        ("flew", "flight"),
        ("born", "birth"),
        ("died", "death"),
        ("stolen", "theft"),
        ("industrial", "industry"),
        ("territorial", "territory"),
    ],
)
def test_words_of_one_family_share_a_stem(word: str, other: str) -> None:
    assert stem(word) == stem(other)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("landing", "lending"),
        ("production", "product"),
        ("employment", "unemployment"),
        ("import", "important"),
        ("export", "import"),
        ("house", "hospital"),
        ("aerial", "aery"),
        ("industrial", "indoor"),
    ],
)
def test_words_that_only_look_alike_keep_apart(word: str, other: str) -> None:
    assert stem(word) != stem(other)


def test_the_stems_of_a_text_are_those_of_its_words() -> None:
    assert stems_of("Boats landed") == (stem("boat"), stem("landed"))
