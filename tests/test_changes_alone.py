"""Where a pack holds how a measure changes and not how large it is, sizes accuse nobody."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

PUBLISHED = "2026-01-20"
_HEAD = "series,title,indicator,ref_area,unit,frequency,transformation,nature,basis\n"


def changes_alone() -> Catalogue:
    """House prices and sales of a country, of which only the change on the year is published: for
    five years above nought, and lower of late."""
    told = "MLT,percent,M,year_on_year,rate,year_on_year\n"
    months = [f"{year}-{month:02d}" for year in range(2021, 2026) for month in range(1, 13)]
    figures = "".join(
        f"{key},{month},{9 - n / 10 - start:.1f},\n"
        for key, start in (("homes", 0), ("sales", 1))
        for n, month in enumerate(months)
    )
    return catalogue_of(
        f'{_HEAD}homes,"House prices, Malta, change on the year",house_price_index,{told}'
        f'sales,"Retail sales, Malta, change on the year",retail_sales,{told}',
        f"series,period,value,published\n{figures}",
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "House prices in Malta are dearer than they have ever been.",
            "dearer than they have ever",
        ),
        ("Retail sales in Malta rose for a third straight month in December.", "third"),
    ],
)
def test_a_size_is_left_open_where_changes_alone_are_published(text: str, said: str) -> None:
    found = verdicts_of(text, changes_alone(), PUBLISHED)
    (verdict,) = [one for quote, one in found.items() if quote.startswith(said)]
    assert verdict.rating == "unverified", verdict.explanation


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Annual growth in house prices in Malta slowed for a tenth month in a row in December.",
            "tenth",
        ),
        ("House prices in Malta rose 7.7% on the year in December.", "7.7%"),
    ],
)
def test_what_is_told_of_the_change_itself_is_judged(text: str, said: str) -> None:
    assert verdicts_of(text, changes_alone(), PUBLISHED)[said].rating == "mismatch"


def test_an_index_is_no_share_of_another() -> None:
    table = (
        "series,title,indicator,ref_area,breakdown,unit,frequency,nature\n"
        'all,"Electricity generation, Malta, index",electricity_generation,MLT,,index,M,index\n'
        'sun,"Electricity generation, solar, Malta, index",electricity_generation,MLT,solar,index,'
        "M,index\n"
    )
    figures = "".join(
        f"{key},2025-{month:02d},{base + month},\n"
        for key, base in (("all", 110), ("sun", 104))
        for month in range(1, 13)
    )
    pack = catalogue_of(table, f"series,period,value,published\n{figures}")
    text = "Solar power made up 40% of Malta's electricity generation in December."
    assert verdicts_of(text, pack, PUBLISHED)["40%"].rating == "unverified"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (
            "Once house prices in Malta are taken into account, the drop was 3.1% in December.",
            "unverified",
        ),
        (
            "With house prices in Malta stripped out, takings were down 3.1% in December.",
            "unverified",
        ),
        ("House prices in Malta were down 3.1% on the year in December.", "mismatch"),
    ],
)
def test_what_a_figure_leaves_out_is_not_what_it_tells(text: str, rating: str) -> None:
    assert verdicts_of(text, changes_alone(), PUBLISHED)["3.1%"].rating == rating
