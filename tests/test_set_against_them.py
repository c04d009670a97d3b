"""Figures of another time that a right one is set against: of its measure, then."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_FERRIES = (812_400, 1_130_700, 1_644_200, 901_300, 823_900, 1_171_500, 1_702_800, 934_600)
_MARGINS = (6.3, 7.1, 8.1, 7.7, 7.4, 8.0, 8.6, 8.9)
_ROOMS = (41.2, 44.7, 51.3, 55.8, 63.1, 70.4, 74.9, 76.2, 66.3, 58.1, 49.2, 46.6)


@cache
def estonia() -> Catalogue:
    """Ferries and a firm's margin by quarter, hotel rooms by month, libraries by year."""
    series = [
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline",
        'fer,"Ferry passengers, Estonia",ferry_passengers,EST,persons,0,Q,flow,year_on_year,yes',
        'mar,"Operating margin, Tuuli Oyj",operating_margin,,percent,0,Q,rate,year_on_year,yes',
        'occ,"Hotel room occupancy rate, Riga",occupancy,LVA,percent,0,M,rate,year_on_year,yes',
        'lib,"Public libraries, Lithuania",libraries,LTU,libraries,0,A,stock,year_on_year,yes',
    ]
    rows = ["series,period,value,published"]
    for place, (people, margin) in enumerate(zip(_FERRIES, _MARGINS, strict=True)):
        quarter = f"{2024 + place // 4}-Q{place % 4 + 1}"
        rows += [f"fer,{quarter},{people},", f"mar,{quarter},{margin},"]
    for month, rate in enumerate(_ROOMS, 1):
        rows += [f"occ,2024-{month:02d},{rate},", f"occ,2025-{month:02d},{rate + 2.3:.1f},"]
    for year, count in enumerate((1243, 1229, 1208, 1196, 1181), 2021):
        rows.append(f"lib,{year},{count},")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


_MARGIN = "Tuuli's operating margin came to 8.6% in the third quarter"
_SHIPS = "In the third quarter 1,702,800 passengers took a ferry in Estonia"
_FULL = "Hotels in Riga had 78.5% of their rooms taken in August"


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        (f"{_MARGIN}, well up from 7.7% a year before, it said.", "7.7%", "off_period"),
        (f"{_MARGIN}, well up from 8.1% a year before, it said.", "8.1%", "exact"),
        (f"{_MARGIN}, but still only just above 7.1% in the same quarter of 2024.", "7.1%", ""),
        (f"{_SHIPS}. That is up from 1,130,700 a year earlier.", "1,130,700", "off_period"),
        (f"{_SHIPS}. That is up from 1,644,200 a year earlier.", "1,644,200", "exact"),
        (f"{_SHIPS}. In the same quarter of 2024 it was 1,613,200.", "1,613,200", "off_value"),
        (f"{_FULL}, compared with 74.9% a year ago.", "74.9%", "off_period"),
        (f"{_FULL}, 2.3 points more than in July; a year ago it was 74.9%.", "74.9%", ""),
    ],
)
def test_what_a_right_figure_is_set_against_is_of_its_measure_at_the_time_told(
    text: str, figure: str, reason: str
) -> None:
    verdict = verdicts_of(text, estonia(), "2025-11-03")[figure]
    assert verdict.reason == (reason or "off_period"), verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(f"{_MARGIN}, up from 7.7% a year before in Norway.", "7.7%", id="place"),
        pytest.param(
            f"{_MARGIN}, against the 8.3% that analysts had expected a month earlier.",
            "8.3%",
            id="what was expected",
        ),
        pytest.param(
            f"{_MARGIN}, while the net margin was 5.2%, up from 4.4% a year before.",
            "4.4%",
            id="something else between them",
        ),
        pytest.param(f"{_SHIPS}. That compares with 589,000 in June 2024.", "589,000", id="length"),
        pytest.param(
            f"{_SHIPS}. That compares with 720,000 in Latvia a year earlier.",
            "720,000",
            id="the sentence names another place",
        ),
        pytest.param(
            f"{_MARGIN}, with that of its shipyards up from 7.7% a year before.",
            "7.7%",
            id="a part brought up by 'with'",
        ),
        pytest.param(
            f"{_MARGIN}, rivals having slipped from 7.7% a year before.",
            "7.7%",
            id="a subject of its own",
        ),
        pytest.param(
            f"{_MARGIN.replace('8.6', '8.5')}, up from 7.7% a year before.",
            "7.7%",
            id="what is set against it is wrong itself",
        ),
    ],
)
def test_what_may_be_of_something_else_is_left_open(text: str, figure: str) -> None:
    verdict = verdicts_of(text, estonia(), "2025-11-03")[figure]
    assert verdict.rating == "unverified", verdict.explanation
