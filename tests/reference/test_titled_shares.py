"""Titles that tell what a rate is a share of: the whole is no part of what is measured."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from small_pack import MakePack, rows

from verifier.model.verdict import Rating
from verifier.reference.packs import load_pack

SERIES = """\
series,title,unit,multiplier,frequency,nature
cars,"New registrations of battery-electric cars, Germany",car,0,Q,flow
share,"Battery-electric cars, share of new registrations, Germany",percent,0,Q,rate
"""
FIGURES = {
    "cars": (96_500, 104_000, 107_300, 112_800, 96_200, 121_400, 128_200),
    "share": (13.1, 14.6, 13.8, 14.9, 16.7, 14.2, 19.4),
}
QUARTERS = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")


@pytest.mark.parametrize(
    ("title", "unit", "part"),
    [
        (
            "Battery-electric cars, share of new registrations, Malta",
            "percent",
            "new registrations",
        ),
        ("Women, proportion of managers, Malta", "percent", "managers"),
        ("Gas in storage, per cent of working capacity, Malta", "percent", "working capacity"),
    ],
)
def test_the_whole_of_a_share_is_called_one(
    make_pack: MakePack, title: str, unit: str, part: str
) -> None:
    table = f'series,title,unit,frequency\na,"{title}",{unit},M\n'
    (one,) = load_pack(make_pack(table, rows())).series
    assert one.breakdown == f"share of {part}"


@pytest.mark.parametrize(
    ("title", "unit", "part"),
    [
        ("Electricity generation, share of renewables, Malta", "GWh", "renewables"),
        ("Share of women among managers, Malta", "percent", None),
        ("Exports, wine, Malta", "percent", "wine"),
    ],
)
def test_other_titles_tell_no_whole(
    make_pack: MakePack, title: str, unit: str, part: str | None
) -> None:
    table = f'series,title,unit,frequency\na,"{title}",{unit},M\n'
    (one,) = load_pack(make_pack(table, rows())).series
    assert "share of" not in (one.breakdown or "")
    assert part is None or one.breakdown == part


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "For the second quarter running, new registrations in Germany outstripped their "
            "year-ago figure.",
            *("second", Rating.SUPPORTED),
        ),
        (
            "For the third quarter running, new registrations in Germany outstripped their "
            "year-ago figure.",
            *("third", Rating.MISMATCH),
        ),
        (
            "Battery-electric cars made up 19.4% of new registrations in Germany last quarter.",
            *("19.4%", Rating.SUPPORTED),
        ),
        (
            "The share of battery-electric cars in new registrations in Germany rose to 19.4% in "
            "the third quarter.",
            *("19.4%", Rating.SUPPORTED),
        ),
    ],
)
def test_what_is_told_of_the_whole_is_not_of_the_share(
    text: str, figure: str, rating: Rating
) -> None:
    figures = "".join(
        f"{key},{quarter},{value},\n"
        for key, values in FIGURES.items()
        for quarter, value in zip(QUARTERS, values, strict=True)
    )
    held = catalogue_of(SERIES, f"series,period,value,published\n{figures}")
    assert verdicts_of(text, held, "2025-11-20")[figure].rating is rating
