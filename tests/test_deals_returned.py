"""Who sold to whom without "to", and what was bought back by a pronoun."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
out,China's exports to the United States,exports,CHN,USA,USD,9,M,flow,year_on_year,yes
back,China's imports from the United States,imports,CHN,USA,USD,9,M,flow,year_on_year,yes
jpn,China's exports to Japan,exports,CHN,JPN,USD,9,M,flow,year_on_year,yes
usa,Exports of the United States,exports,USA,WLD,USD,9,M,flow,year_on_year,yes
"""


@cache
def _trade() -> Catalogue:
    rows = ["series,period,value,published"]
    for year, more in ((2024, 0), (2025, 4)):
        for month in range(1, 13):
            for series, level in (("out", 40), ("back", 12), ("jpn", 15), ("usa", 160)):
                rows.append(f"{series},{year}-{month:02d},{level + more + month % 5},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _told(text: str) -> dict[str, tuple[Rating, str | None]]:
    found = verdicts_of(text, _trade(), "2025-12-09")
    return {figure: (verdict.rating, verdict.series) for figure, verdict in found.items()}


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("China sold the US goods worth $45bn in November.", "$45bn", "out"),
        ("China sold Japan $20bn of goods in November.", "$20bn", "jpn"),
        ("China sold Japan 25% more in November than a year earlier.", "25%", "jpn"),
    ],
)
def test_the_place_right_behind_a_sale_buys(text: str, figure: str, series: str) -> None:
    assert _told(text)[figure] == (Rating.SUPPORTED, series)


def test_what_was_bought_in_return_came_from_the_buyer() -> None:
    text = (
        "China sold the US goods worth $45bn in November. "
        "It bought $17bn worth, a drop of 5.6% on the month."
    )
    assert _told(text)["$17bn"] == (Rating.SUPPORTED, "back")


def test_a_pronoun_behind_no_deal_buys_nothing_back() -> None:
    text = "China sold Japan $20bn of goods in November. Factories hummed. It bought $17bn worth."
    assert _told(text)["$17bn"][0] is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("China sold the US goods worth $45bn in November and bought $17bn.", "$17bn", "back"),
        ("To Japan went $20bn of China's goods in November.", "$20bn", "jpn"),
        ("China is a good customer. From the US came $17bn of goods in November.", "$17bn", "back"),
        ("From the US came $17bn of goods to China in November; the other way went $45bn.", "$45bn",
         "out"),
    ],
)  # fmt: skip
def test_what_came_from_a_place_or_was_bought_in_turn_is_imported(
    text: str, figure: str, series: str
) -> None:
    assert _told(text)[figure] == (Rating.SUPPORTED, series)
