"""Who ends or closes a year tells of its last month, and nothing of a day on the market; a price
or rate at the end of a quarter is that of its last month, and no mean of three."""

from functools import cache

import pytest
from small_catalogue import austria, catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
idle,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,,yes
tin,"Tin price, Malta, monthly mean",tin_price,MLT,EUR,0,M,price,period_on_period,yes
"""


@cache
def malta() -> Catalogue:
    """Joblessness and the mean price of tin by month, January to September 2025."""
    idle = (3.1, 3.4, 3.5, 3.9, 4.1, 4.4, 4.2, 4.0, 3.7)
    tin = (512, 530, 541, 560, 583, 604, 590, 566, 549)
    return catalogue_told(
        SERIES, [f"2025-{n:02d}" for n in range(1, 10)], {"idle": idle, "tin": tin}
    )


@pytest.mark.parametrize(
    ("text", "period", "rating"),
    [
        ("Malta's jobless rate ended the second quarter at 4.4%.", "2025-06", "supported"),
        ("Malta's jobless rate was 4.4% at the end of the second quarter.", "2025-06", "supported"),
        ("Malta's jobless rate finished the first half at 4.4%.", "2025-06", "supported"),
        ("Malta's jobless rate ended the second quarter at 4.1%.", "2025-06", "mismatch"),
        ("Malta's tin price closed the second quarter at €604.", "2025-06", "supported"),
        ("Malta's tin price closed the second quarter at €617.", "2025-06", "unverified"),
        ("Malta's tin price ended June at €617.", "2025-06", "unverified"),
        ("Malta's tin price averaged €582 in the second quarter.", "2025-Q2", "supported"),
        ("Malta's tin price averaged €617 in the second quarter.", "2025-Q2", "mismatch"),
        ("Malta's tin price was €617 in June.", "2025-06", "mismatch"),
    ],
)
def test_a_quarter_is_closed_with_its_last_month(text: str, period: str, rating: str) -> None:
    (found,) = verdicts_of(text, malta(), "2025-10-20").values()
    assert (str(found.period), found.rating) == (period, rating), found.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Malta's tin price ended the second quarter at €604, up 13.2% on the end of the first.",
         "13.2%"),
        ("Malta's tin price finished the first half at €604, having started it at €508.", "€508"),
    ],
)  # fmt: skip
def test_nobody_is_accused_of_where_a_price_stood_at_an_edge(text: str, figure: str) -> None:
    assert verdicts_of(text, malta(), "2025-10-20")[figure].rating != "mismatch"


@pytest.mark.parametrize("verb", ["ended", "closed", "finished"])
@pytest.mark.parametrize("behind", ["", ", official data showed on Tuesday"])
def test_a_year_is_closed_with_its_last_figure(verb: str, behind: str) -> None:
    said = f"Austria {verb} 2025 with exports of 14.562 billion euros, above the 14.062 billion"
    verdicts = verdicts_of(f"{said} of a year earlier{behind}.", austria(), "2026-01-20")
    assert [str(v.period) for v in verdicts.values()] == ["2025-12", "2024-12"]


def test_a_market_closes_at_the_level_of_its_day() -> None:
    said = "Brent closed at $62.40 on Tuesday, above the $61.10 of a day earlier."
    verdicts = verdicts_of(said, austria(), "2026-01-21")
    assert str(verdicts["$62.40"].claim.clause.day) == "2026-01-20"
