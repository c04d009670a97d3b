"""Figures that lie on one side of another: "earnings of €340m fell short of the €343m expected and
of last year's €342m", which are levels, the last one of a year before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge.rounds.retellings import retellings
from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_SALES = (5_903, 5_983, 6_104, 6_233, 5_974, 6_099, 6_176)


@cache
def depots() -> Catalogue:
    """Sales of an invented carrier by the quarter."""
    series = (
        f"{_HEAD}\nsales,Sales of Fennmark Logistik,sales,DEU,Fennmark Logistik,EUR,6,Q,flow,"
        "year_on_year,yes\n"
    )
    rows = ["series,period,value"]
    for k, sold in enumerate(_SALES):
        rows.append(f"sales,{2025 + k // 4}-Q{k % 4 + 1},{sold}")
    return catalogue_of(series, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Fennmark's sales of €6,176m were below the target.", "€6,176m", "supported"),
        ("Fennmark's sales of €6,176m came in above last year's €6,104m.", "€6,104m", "supported"),
        ("Fennmark's sales of €6,176m fell short of the €6,233m of the last quarter of 2025.",
         "€6,176m", "supported"),
        ("Fennmark's sales of €6,167m fell short of the €6,233m of the last quarter of 2025.",
         "€6,167m", "mismatch"),
        ("Fennmark's sales of €6,176m were above the €6,150m that analysts had expected.",
         "€6,176m", "supported"),
        ("Fennmark's sales of €6,176m were above the €6,150m analysts had expected, and last "
         "year's €6,104m.", "€6,104m", "supported"),
        ("Fennmark's sales were €6,176m, ahead of the target and of last year's €6,104m.",
         "€6,104m", "supported"),
        ("Fennmark's sales were €6,176m, ahead of the target and of last year's €6,140m.",
         "€6,140m", "mismatch"),
        ("Fennmark's sales were €6,176m, €72m above last year's.", "€72m", "supported"),
        ("Fennmark's sales in the quarter were €72m above last year's.", "€72m", "supported"),
        ("Fennmark's sales in the quarter were €27m above last year's.", "€27m", "mismatch"),
    ],
)  # fmt: skip
def test_what_lies_short_of_another_figure_is_a_level(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, depots(), "2026-12-20")[figure]
    assert verdict.rating == rating, verdict.explanation


_THIRD = "Fennmark's sales were €6,176m in the third quarter of 2026"


@pytest.mark.parametrize(
    ("told", "figure", "moved"),
    [
        (", compared with €6,099m in the second.", "€6,099m", False),
        (", against €6,104m in the third quarter of 2025.", "€6,104m", False),
        (", compared with €6,099m in the second.", "€6,176m", True),
    ],
)
def test_what_a_level_is_compared_with_is_told_as_no_move(
    told: str, figure: str, moved: bool
) -> None:
    verdict = verdicts_of(_THIRD + told, depots(), "2026-12-20")[figure]
    assert verdict.rating == "supported"
    kinds = {kind for kind, _ in retellings(verdict.claim, verdict.claim, ())}
    assert ("moved" in kinds) is moved
