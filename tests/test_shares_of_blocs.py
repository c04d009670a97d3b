"""Shares that one country has of the trade with a bloc or of all trade, and their moves."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
x,"Exports of Chile, total",exports,CHL,,USD,6,M,flow,year_on_year,yes
x_eu,Exports of Chile to the European Union,exports,CHL,EU27,USD,6,M,flow,year_on_year,yes
x_ita,Exports of Chile to Italy,exports,CHL,ITA,USD,6,M,flow,year_on_year,yes
x_per,Exports of Chile to Peru,exports,CHL,PER,USD,6,M,flow,year_on_year,yes
m,"Imports of Chile, total",imports,CHL,,USD,6,M,flow,year_on_year,yes
m_eu,Imports of Chile from the European Union,imports,CHL,EU27,USD,6,M,flow,year_on_year,yes
m_ita,Imports of Chile from Italy,imports,CHL,ITA,USD,6,M,flow,year_on_year,yes
"""


@cache
def _chile() -> Catalogue:
    now = {
        "x": 8200,
        "x_eu": 940,
        "x_ita": 178,
        "x_per": 310,
        "m": 7400,
        "m_eu": 1130,
        "m_ita": 297,
    }
    figures = {key: [value, value] for key, value in now.items()} | {"m_ita": [297, 297]}
    figures.update(x=[8000, 8200], x_per=[510, 310])
    return catalogue_told(_PACK, ["2024-10", "2025-10"], figures)


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Italy accounted for 18.9% of Chilean exports to the European Union", "18.9%", True),
        ("Italy bought 18.9% of what Chile sold to the EU", "18.9%", True),
        ("Of Chile's sales, 18.9% of exports to the EU went to Italy", "18.9%", True),
        ("Italy supplied 26.3% of Chile's imports from the European Union", "26.3%", True),
        ("Italy accounted for 29.8% of Chilean exports to the European Union", "29.8%", False),
        ("Italy supplied 36.3% of Chile's imports from the European Union", "36.3%", False),
        ("Italy accounted for 2.2% of Chile's exports", "2.2%", True),
        ("Peru took 3.8% of Chile's exports", "3.8%", True),
    ],
)
def test_a_country_has_its_share_of_the_trade_with_the_bloc(
    text: str, figure: str, right: bool
) -> None:
    verdict = verdicts_of(f"In October {text}.", _chile(), "2025-12-01")[figure]
    assert (verdict.rating == "supported") is right, verdict.explanation


def test_a_wrong_share_of_the_trade_with_a_bloc_is_accused() -> None:
    text = "In October Italy supplied 36.3% of Chile's imports from the European Union."
    assert verdicts_of(text, _chile(), "2025-12-01")["36.3%"].rating == "mismatch"


@pytest.mark.parametrize(("moved", "right"), [("2.6", True), ("6.2", False), ("1.9", False)])
def test_a_move_behind_two_shares_is_that_from_one_to_the_other(moved: str, right: bool) -> None:
    text = (
        "In October Peru took 3.8% of Chile's exports, down from 6.4% a year ago, a fall of "
        f"{moved} percentage points."
    )
    verdict = verdicts_of(text, _chile(), "2025-12-01")[f"{moved} percentage points"]
    assert (verdict.rating == "supported") is right, verdict.explanation
