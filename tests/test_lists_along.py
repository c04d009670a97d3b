"""Lists that go along with the figures before them in their sentence, each in its place."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline\n"
RATES = {
    "all": (
        "Vacancy rate of shops in Finland",
        "",
        {"2024-08": 9.4, "2025-07": 9.8, "2025-08": 9.7},
    ),
    "malls": ("Vacancy rate of malls", "malls", {"2024-08": 6.4, "2025-07": 7.2, "2025-08": 7.6}),
    "streets": (
        "Vacancy rate of high streets",
        "high streets",
        {"2024-08": 12.8, "2025-07": 13.9, "2025-08": 14.3},
    ),
}


@cache
def shops() -> Catalogue:
    """Vacancy rates of shops, by where they stand."""
    series = [
        f"{key},{title},vacancy_rate,FIN,{part},percent,M,rate,{'' if part else 'yes'}\n"
        for key, (title, part, _) in RATES.items()
    ]
    rows = ["series,period,value"]
    rows += [
        f"{key},{when},{value}"
        for key, (_, _, held) in RATES.items()
        for when, value in held.items()
    ]
    return catalogue_of(HEAD + "".join(series), "\n".join(rows) + "\n")


def told(text: str) -> list[tuple[str, str]]:
    """The rating and reason of each figure of a text."""
    found = verdicts_of(text, shops(), "2025-09-12").values()
    return [(v.rating.value, v.reason.value) for v in found]


LEADS = [
    "In August the vacancy rates of malls and high streets were 7.6% and 14.3%, ",
    "Vacancy rates of malls and high streets were 7.6% and 14.3%, ",
    "In August the vacancy rate of malls was 7.6% and that of high streets 14.3%, ",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    "list_",
    ["up from 7.2% and 13.9%.", "against 7.2% and 13.9% in July.", "against 6.4% and 12.8%."],
)
def test_a_list_is_of_what_the_one_before_it_is_of(lead: str, list_: str) -> None:
    assert [rating for rating, _ in told(lead + list_)] == ["supported"] * 4


@pytest.mark.parametrize("lead", LEADS)
def test_a_pair_told_the_other_way_round_has_changed_places(lead: str) -> None:
    assert told(f"{lead}against 13.9% and 7.2%.")[2:] == [("mismatch", "swapped")] * 2


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    ("list_", "wrong"), [("7.2% and 19.3%", 3), ("2.7% and 13.9%", 2), ("7.2% and 14.8%", 3)]
)
def test_one_that_is_right_at_no_time_beside_a_right_one_is_wrong(
    lead: str, list_: str, wrong: int
) -> None:
    ratings = [rating for rating, _ in told(f"{lead}against {list_}.")]
    assert ratings.index("mismatch") == wrong
    assert ratings.count("supported") == 3


@pytest.mark.parametrize(
    "list_",
    [
        "against 13.9% and 7.2% for offices.",
        "against 5.1% and 11.1%.",
    ],
)
def test_a_list_of_other_things_is_not_accused(list_: str) -> None:
    assert "mismatch" not in [rating for rating, _ in told(LEADS[1] + list_)[2:]]
