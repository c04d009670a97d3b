"""A pronoun takes up the part told before, and none of which the text has told nothing."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
red,"Wine price, red, euros a hectolitre",wine_price,ESP,red,EUR,0,M,price,period_on_period,yes
white,"Wine price, white, euros a hectolitre",wine_price,ESP,white,EUR,0,M,price,\
period_on_period,yes
"""


@cache
def spain() -> Catalogue:
    """Red and white wine in May and September 2025."""
    rows = ["series,period,value,published", "red,2025-05,64.45,", "red,2025-09,68.01,2025-10-01"]
    rows += ["white,2025-05,52.17,", "white,2025-09,55.04,2025-10-01"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


RED = "Spanish red wine cost €68.01 a hectolitre in September. "


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        ("In May it had sunk to €52.17.", "€52.17", False),
        ("In May it had sunk to €64.45.", "€64.45", True),
        ("For the pale sort it had sunk to €52.17 in May.", "€52.17", True),
        ("White wine cost €55.04. In May it had sunk to €52.17.", "€52.17", True),
    ],
)
def test_a_pronoun_takes_up_the_part_told_before(told: str, figure: str, right: bool) -> None:
    verdict = verdicts_of(RED + told, spain(), "2025-10-08")[figure]
    assert (verdict.rating == "supported") is right


TOWNS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
kilns_a,"Kilns in use, Ashby",kilns,Ashby,,kilns,0,M,stock,year_on_year,no
kilns_b,"Kilns in use, Burslow",kilns,Burslow,,kilns,0,M,stock,year_on_year,no
kilns_c,"Kilns in use, Corve",kilns,Corve,,kilns,0,M,stock,year_on_year,no
"""


@cache
def kilns() -> Catalogue:
    """The kilns of three towns in August and September 2025."""
    counts = {"kilns_a": (4_112, 4_170), "kilns_b": (1_702, 1_728), "kilns_c": (1_388, 1_391)}
    rows = ["series,period,value"]
    for key, (august, september) in counts.items():
        rows += [f"{key},2025-08,{august}", f"{key},2025-09,{september}"]
    return catalogue_of(TOWNS, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("copy", "figure", "series", "rating"),
    [
        ("Outside Ashby, Burslow has the most kilns in use. It had 1,728 in September.", "1,728",
         "kilns_b", "supported"),
        ("Unlike Corve, Burslow is gaining kilns. It had 1,782 in use in September.", "1,782",
         "kilns_b", "mismatch"),
        ("Burslow is gaining kilns. Its 1,728 in September were more than those of Corve.", "1,728",
         "kilns_b", "supported"),
        ("Burslow lags Ashby in kilns. It had 1,728 in use in September.", "1,728", "kilns_b",
         "supported"),
    ],
)  # fmt: skip
def test_a_name_left_aside_is_not_taken_up(
    copy: str, figure: str, series: str, rating: str
) -> None:
    verdict = verdicts_of(copy, kilns(), "2025-10-28")[figure]
    assert (verdict.rating, verdict.series) == (rating, series)


TRADE = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Malta,exports,MLT,EUR,6,M,flow,year_on_year,yes
m,Imports of Malta,imports,MLT,EUR,6,M,flow,year_on_year,yes
"""


@cache
def malta() -> Catalogue:
    """Exports that have risen for four months, and imports for two."""
    months = [f"2025-{month:02d}" for month in range(3, 10)]
    sold, bought = (310, 325, 305, 311, 318, 330, 342), (412, 420, 431, 426, 419, 424, 440)
    rows = ["series,period,value"]
    for key, values in (("x", sold), ("m", bought)):
        rows += [f"{key},{month},{value}" for month, value in zip(months, values, strict=True)]
    return catalogue_of(TRADE, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("between", "run", "right"),
    [
        ("What of exports? They have risen for {} months in a row, against an 8% rise in imports"
         " over the year.", "four", True),
        ("Exports are the story. They have risen for {} months running.", "four", True),
        ("Exports are the story. They have risen for {} months running.", "six", False),
        ("They have risen for {} months running.", "two", True),
        ("They have risen for {} months running.", "four", False),
    ],
)  # fmt: skip
def test_a_run_is_of_what_was_named_last(between: str, run: str, right: bool) -> None:
    lead = "Malta's imports came to 440 million euros in September. "
    found = verdicts_of(lead + between.format(run), malta(), "2025-10-20")[run]
    assert (found.rating == "supported") is right, found.explanation
