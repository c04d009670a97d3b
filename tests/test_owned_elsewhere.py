"""Whose a measure is that "its" tells, and whose size a comparative is: of nobody named before."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
ita,Trade balance of Italy with Austria,trade_balance,ITA,AUT,,EUR,6,M,flow,period_on_period,yes
ita_x,Exports of Italy,exports,ITA,,,EUR,6,M,flow,period_on_period,yes
ita_m,Imports of Italy from Austria,imports,ITA,AUT,,EUR,6,M,flow,period_on_period,yes
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 7)]
FIGURES = {
    "ita": (310, 322, 335, 341, 358, 335),
    "ita_x": (5120, 5230, 5180, 5300, 5410, 5370),
    "ita_m": (1240, 1280, 1260, 1310, 1350, 1330),
}
DAY = "2025-07-20"


def italy() -> Catalogue:
    return catalogue_told(HEAD, MONTHS, FIGURES)


LED = "Italy's trade surplus with Austria was €335 million in June."


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("What about Spain? Its surplus with Austria swelled by €23 million on the month.", "open"),
        ("Spain did better. Its surplus with Austria swelled by €23 million in June.", "open"),
        ("Italy did worse. Its surplus with Austria shrank by €23 million in June.", "supported"),
        ("Italy did worse. Its surplus with Austria swelled by €23 million in June.", "mismatch"),
        ("Its surplus with Austria swelled by €23 million in June.", "mismatch"),
    ],
)
def test_nobody_is_accused_of_what_another_place_owns(text: str, rating: str) -> None:
    found = verdicts_of(f"{LED} {text}", italy(), DAY)["€23 million"]
    rated = "open" if found.rating == "unverified" else found.rating
    assert rated == rating


@pytest.mark.parametrize(
    ("text", "quote", "made"),
    [
        ("Ships went another way: €4,040 million, €60 million less than last May.",
         "€4,040 million", False),
        ("Ships went another way: €4,040 million, 3% fewer than in May.", "€4,040 million", False),
        ("Exports were €4,040 million more than imports from Austria.", "€4,040 million", True),
        ("The gap between exports and imports from Austria was €4,040 million.",
         "€4,040 million", True),
    ],
)  # fmt: skip
def test_a_comparative_behind_a_figure_is_no_gap_of_another(
    text: str, quote: str, made: bool
) -> None:
    told = (
        "Italy's exports were €5,370 million in June and its imports from Austria €1,330 million."
    )
    found = verdicts_of(f"{told} {text}", italy(), DAY)[quote]
    assert (found.rating == "supported") is made
