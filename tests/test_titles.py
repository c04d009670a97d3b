"""What the titles of series say of their measure."""

import pytest

from verifier.model.period import Frequency
from verifier.model.series import Series, head_of
from verifier.reference.stems import stems_of
from verifier.reference.titles import own_words


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
