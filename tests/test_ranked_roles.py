"""Ranks told by a role in trade, and moves of a year that no words date."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline"
)
_PLACES = {"ITA": "Italy", "POL": "Poland", "ESP": "Spain"}
_BOUGHT = {"ITA": (1_010, 1_108), "POL": (640, 671), "ESP": (512, 498)}
_SOLD = {"ITA": (711, 724), "POL": (880, 917), "ESP": (402, 411)}


@cache
def austria() -> Catalogue:
    rows, figures = [_HEAD], {}
    for code, name in _PLACES.items():
        form = "EUR,6,M,flow,year_on_year,yes"
        rows.append(f"m_{code},Imports of Austria from {name},imports,AUT,{code},{form}")
        rows.append(f"x_{code},Exports of Austria to {name},exports,AUT,{code},{form}")
        figures |= {f"m_{code}": _BOUGHT[code], f"x_{code}": _SOLD[code]}
    return catalogue_told("\n".join(rows) + "\n", ("2024-10", "2025-10"), figures)


@pytest.mark.parametrize(
    ("role", "rating"),
    [
        ("It was also the second-biggest buyer.", "supported"),
        ("It was also the second-largest export market.", "supported"),
        ("It was also the third-biggest buyer.", None),
        ("It was only the third-biggest supplier.", None),
    ],
)
def test_a_buyer_is_ranked_by_what_is_sold_to_it(role: str, rating: str | None) -> None:
    text = f"Austria's imports from Italy came to €1,108 million in October. {role}"
    found = verdicts_of(text, austria(), "2025-12-05")
    verdict = next(v for k, v in found.items() if k in ("second", "third"))
    assert verdict.rating == rating if rating else verdict.rating != "supported"


@cache
def months() -> Catalogue:
    rows = ["series,period,value,published"]
    for month in range(1, 13):
        rows.append(f"m_ITA,2024-{month:02d},{900 + 10 * month},2025-02-09")
        rows.append(f"m_ITA,2025-{month:02d},{1_020 + 4 * month},2026-02-09")
    series = "m_ITA,Imports of Austria from Italy,imports,AUT,ITA,EUR,6,M,flow,year_on_year,yes"
    return catalogue_of(f"{_HEAD}\n{series}\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Austria's imports from Italy are up by 8.4%.", "8.4%", "unverified"),
        ("Austria's imports from Italy are up by 4.7%.", "4.7%", "supported"),
        ("Austria's imports from Italy rose 8.4% in December.", "8.4%", "mismatch"),
        ("Austria's imports from Italy rose 8.4% in 2025.", "8.4%", "supported"),
        ("Since 2024 Austria's imports from Italy are up by 8.4%.", "8.4%", "supported"),
    ],
)
def test_a_move_that_no_words_date_may_be_that_of_the_year(
    text: str, figure: str, rating: str
) -> None:
    verdict = verdicts_of(text, months(), "2026-02-10")[figure]
    assert verdict.rating == rating, verdict.explanation
