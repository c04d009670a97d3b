"""What is made of a catalogue lies with it, and goes with it."""

import gc
import weakref
from datetime import date

import pytest
from house_desk import LEVELS, SERIES
from small_catalogue import catalogue_told

from verifier.judge.matching import matcher_of
from verifier.judge.rounds.odds.by_figure import magnitudes_of
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.reference.kept import kept_with_it
from verifier.settings import Settings
from verifier.straight_line import check_article

PERIODS = ("2024-10", "2025-09", "2025-10")
TEXT = (
    "Manufacturing output in Peru rose by 3.7% to 102.0 in October, a record. In Chile it fell to "
    "97.0 from 96.7. Half of that would be 48.5. Unemployment was 6.5% in Peru and 8.2% in Chile. "
    "Staff numbered 40,210, of whom 13.4% were young. It was 61.0, and then 111.0, and 7.7% more."
)


@pytest.fixture
def peru() -> Catalogue:
    return catalogue_told(SERIES, PERIODS, {key: (one, one, one) for key, one in LEVELS.items()})


def _check(catalogue: Catalogue) -> int:
    article = article_from(TEXT.encode(), "copy.txt")
    dated = type(article)(article.text, blocks=article.blocks, published=date(2025, 12, 1))
    return len(check_article(dated, catalogue, Settings(parse=False)).verdicts)


def test_a_catalogue_that_was_checked_against_is_let_go() -> None:
    catalogue = catalogue_told(SERIES, PERIODS, dict.fromkeys(LEVELS, (1.0, 2.0, 3.0)))
    assert _check(catalogue) > 5
    assert len(catalogue.kept) > 1
    seen = weakref.ref(catalogue)
    del catalogue
    gc.collect()
    assert seen() is None


def test_what_is_asked_again_is_made_once(peru: Catalogue) -> None:
    assert magnitudes_of(peru, "per_out") is magnitudes_of(peru, "per_out")
    assert magnitudes_of(peru, "per_out") is not magnitudes_of(peru, "chl_out")
    assert matcher_of(peru, "off") is matcher_of(peru, "off")


def test_each_catalogue_has_its_own(peru: Catalogue) -> None:
    other = catalogue_told(SERIES, PERIODS, dict.fromkeys(LEVELS, (1.0, 2.0, 3.0)))
    assert magnitudes_of(peru, "per_out") is not magnitudes_of(other, "per_out")
    assert magnitudes_of(other, "per_out").told_by("level") == [1.0, 2.0, 3.0]


def test_no_more_is_kept_than_the_most(peru: Catalogue) -> None:
    made = []

    @kept_with_it(2)
    def noted(catalogue: Catalogue, key: str) -> str:
        made.append(key)
        return catalogue.get(key).title

    for key in ("per_out", "per_cpi", "per_out", "per_ur", "per_out", "per_cpi"):
        assert noted(peru, key) == peru.get(key).title
    assert made == ["per_out", "per_cpi", "per_ur", "per_cpi"]
