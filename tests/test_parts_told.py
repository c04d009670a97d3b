"""Figures told of a part in so many words, which are not borne out by the figure of the whole or of
another partner."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge.doubts.parts_told import is_told_as_the_part
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
homes,"Households in hostels, end of month, Wales",hostels,GB-WLS,,,count,0,M,stock,year_on_year,yes
kids,"Dependent children in hostels, end of month, Wales",hostels,GB-WLS,,children,count,0,M,stock,year_on_year,no
usa,"Exports of slate to the United States, Wales",slate_exports,GB-WLS,USA,,GBP,0,M,flow,year_on_year,no
chn,"Exports of slate to China, Wales",slate_exports,GB-WLS,CHN,,GBP,0,M,flow,year_on_year,no
"""  # noqa: E501


@cache
def wales() -> Catalogue:
    """Hostels and slate by month: in June 2025 132,410 households and 172,420 children, slate for
    £19.06m sold to the United States and for £17.22m to China."""
    rows = ["series,period,value"]
    for n in range(18):
        month = f"{2024 + n // 12}-{n % 12 + 1:02d}"
        rows += [
            f"homes,{month},{132_410 - 613 * (17 - n)}",
            f"kids,{month},{172_420 - 1_021 * (17 - n)}",
            f"usa,{month},{19_062_000 - 187_000 * (17 - n)}",
            f"chn,{month},{17_222_000 - 241_000 * (17 - n)}",
        ]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of July 2025."""
    return verdicts_of(text, wales(), "2025-07-14")[figure]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("At the end of June 132,410 children in Wales lived in hostels.", "132,410"),
        ("In Wales 132,410 children were in hostels at the end of June.", "132,410"),
        (
            "Exports of Welsh slate to the United States and China grew in June. The United States "
            "came first with £17.2 million, and sales to China rose 20.2%.",
            "£17.2 million",
        ),
    ],
)
def test_what_a_part_is_counted_by_is_no_figure_of_the_whole(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("At the end of June 172,420 children in Wales lived in hostels.", "172,420", "kids"),
        ("At the end of June 132,410 households in Wales lived in hostels.", "132,410", "homes"),
        ("At the end of June hostels in Wales were full: 132,410 in all.", "132,410", "homes"),
    ],
)
def test_what_the_whole_or_part_is_counted_by_is_its_figure(
    text: str, figure: str, series: str
) -> None:
    found = verdict_on(text, figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Hostels in Wales had room for the children, whose number hit 132,410.", True),
        ("In June 132,410 children were in hostels in Wales.", True),
        (
            "Hostels in Wales took in children and other households, whose number hit 132,410.",
            False,
        ),
        ("Children are fewer in hostels in Wales than households, who numbered 132,410.", False),
        ("In June 132,410 households were in hostels in Wales, some with children.", False),
    ],
)
def test_a_part_is_told_by_what_is_counted_or_taken_up(text: str, part: bool) -> None:
    claim, series = verdict_on(text, "132,410").claim, wales().series
    kids, homes = (next(one for one in series.values() if one.key == k) for k in ("kids", "homes"))
    assert is_told_as_the_part(claim, kids, homes) is part
