"""What the titles of series say of their measure."""

import pytest

from verifier.model.period import Frequency
from verifier.model.series import Series, head_of
from verifier.reference.stems import stems_of
from verifier.reference.titles import called_by, own_words


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Offences per 100,000 people, England", "Offences per 100,000 people"),
        ("Net sales (restated), snacks", "Net sales"),
        ("Unemployment rate", "Unemployment rate"),
    ],
)
def test_the_head_of_a_title_ends_at_a_comma_that_parts(title: str, head: str) -> None:
    assert head_of(title) == head


def test_words_of_the_total_are_none_of_a_part_s_own() -> None:
    titles = {
        "all": ("Passengers, Harbour International", None),
        "abroad": ("International passengers, Harbour International", "international"),
        "ferry": ("Passengers by ferry, Harbour International", "ferry"),
        "night": ("Passengers by night, Harbour International", "night"),
        "day": ("Passengers by day, Elsewhere", "day"),
    }
    listed = [
        Series(key, "p", title, "person", Frequency.MONTH, "passengers", breakdown=part)
        for key, (title, part) in titles.items()
    ]
    found = own_words(listed, {one.key: frozenset(stems_of(one.title)) for one in listed})
    assert set(stems_of("international")) & found["abroad"] == set()
    assert set(stems_of("ferry")) <= found["ferry"]


def test_the_head_of_a_parts_title_that_names_the_whole_stands_for_none() -> None:
    series = [
        Series("all", "p", "Retail and food sales, total", "USD", Frequency.MONTH, "retail_sales"),
        Series(
            "control",
            "p",
            "Retail sales, control group",
            "USD",
            Frequency.MONTH,
            "retail_sales",
            breakdown="control group",
        ),
        Series(
            "cheese",
            "p",
            "Cheese sales, Normandy",
            "USD",
            Frequency.MONTH,
            "retail_sales",
            breakdown="cheese",
        ),
    ]
    assert dict(called_by(series)) == {
        "all": "Retail and food sales",
        "cheese": "Cheese sales",
    }
