"""A country that grows is told of by its gross domestic product, and nothing else that grows."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

PUBLISHED = "2026-01-20"


def _verdict(text: str, figure: str) -> tuple[str, str | None]:
    verdict = verdicts_of(text, shipped(), PUBLISHED)[figure]
    return verdict.rating, verdict.series


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Two in a row: the euro area grew 0.1% in the second quarter of 2025.", "0.1%", "ea"),
        ("Spain grew by 0.6% in the third quarter and France by 0.5%.", "0.6%", "esp"),
        ("Spain grew by 0.6% in the third quarter and France by 0.5%.", "0.5%", "fra"),
        ("In the third quarter Britain grew by just 0.1%.", "0.1%", "gbr"),
        ("Growth in Spain came to 0.6% in the third quarter.", "0.6%", "esp"),
        (
            "Ministers were glad that France grew 0.5 per cent in the third quarter.",
            "0.5 per cent",
            "fra",
        ),
    ],
)
def test_it_is_the_economy(text: str, figure: str, series: str) -> None:
    assert _verdict(text, figure) == ("supported", f"{series}_gdp_qoq")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("China grew 40% of the world's rice in 2024.", "40%"),
        ("France grew by 0.7% in the third quarter, or 400,000 people.", "0.7%"),
        ("France grew by 0.7% to 68 million in the third quarter.", "0.7%"),
        ("Populations swell. France grew by 0.7% in the third quarter.", "0.7%"),
        ("Sales in Spain grew 0.7% in the third quarter.", "0.7%"),
        ("The number of visitors from France grew 4.8% in the third quarter.", "4.8%"),
        ("Its sales in Italy fell while those to France grew 0.7% in the third quarter.", "0.7%"),
        ("Wage growth in Spain came to 0.7% in the third quarter.", "0.7%"),
        ("Bookings for Spain grew 0.7% in the third quarter.", "0.7%"),
        ("The vineyards of France shrank 0.7% in the third quarter.", "0.7%"),
        ("Spain's deficit fell in the third quarter of 2025; France's grew 0.7%.", "0.7%"),
        ("France's grew 0.7 percent to $49.1 billion in the third quarter.", "0.7 percent"),
        ("France grew 0.7 percent to $49.1 billion in the third quarter.", "0.7 percent"),
    ],
)
def test_what_grows_in_a_country_is_not(text: str, figure: str) -> None:
    rating, _ = _verdict(text, figure)
    assert rating == "unverified"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("French growth of 0.5% in the third quarter beat the bloc's economy.", "0.5%", "fra"),
        ("The economy held up. Spain's growth slowed to 0.6% in the third quarter.", "0.6%", "esp"),
        ("Spanish growth eases to 0.6%\n\nThe economy expanded in the summer.", "0.6%", "esp"),
        ("Spain's economy did well. Growth was 0.6% in the third quarter.", "0.6%", "esp"),
        (
            "Spain's economy did well. Madrid cheered as growth came in at 0.6% in the third "
            "quarter.",
            "0.6%",
            "esp",
        ),
        (
            "Spain's inflation rate was 2.7% in July, while growth was 0.6% in the third quarter.",
            "0.6%",
            "esp",
        ),
        (
            "Spain's economy is in rude health. Unemployment fell. The country's growth came to "
            "0.6% in the third quarter.",
            "0.6%",
            "esp",
        ),
    ],
)
def test_growth_alone_is_that_of_the_economy_told_of(text: str, figure: str, series: str) -> None:
    assert _verdict(text, figure) == ("supported", f"{series}_gdp_qoq")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("French growth slowed to 0.7% in the third quarter.", "0.7%"),
        ("The economy is weak. The chain's French growth slowed to 0.7% in the quarter.", "0.7%"),
        (
            "The economy is weak. Sales rose 3%. French growth was 0.7% in the quarter.",
            "0.7%",
        ),
        ("Retail sales fell. Growth was 0.7% in the third quarter.", "0.7%"),
        ("Spain's economy did well. Wage growth was 0.7% in the third quarter.", "0.7%"),
        ("Spanish inflation fell, while wage growth was 0.7% in the third quarter.", "0.7%"),
        ("Sales growth at Zara slowed, and growth in Spain was 0.7% in the quarter.", "0.7%"),
    ],
)
def test_growth_of_something_else_is_not(text: str, figure: str) -> None:
    rating, _ = _verdict(text, figure)
    assert rating == "unverified"
