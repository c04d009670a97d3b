"""Figures told before those that reached them: "the lowest rate, 4.5%, was recorded by Hungary"."""

import pytest
from rates_of_five import PUBLISHED, five
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    "text",
    [
        "The highest jobless rate in October, {}, was recorded by Finland, followed by Lithuania "
        "with {}.",
        "The highest unemployment rate in October, {}, was again registered in Finland, ahead "
        "of Lithuania at {}.",
        "The highest jobless rate in October, {}, was found in Finland, then Lithuania with {}.",
        "The highest rate of unemployment in October, {}, was suffered by Finland, next came "
        "Lithuania with just {}.",
    ],
)
@pytest.mark.parametrize(
    ("first", "second", "ratings"),
    [
        ("9.8%", "6.9%", ["supported", "supported"]),
        ("6.9%", "9.8%", ["mismatch", "mismatch"]),
        ("9.8%", "5.2%", ["supported", "mismatch"]),
    ],
)
def test_a_figure_is_of_the_one_it_was_reached_by(
    text: str, first: str, second: str, ratings: list[str]
) -> None:
    found = verdicts_of(text.format(first, second), five(), PUBLISHED)
    assert [found[quote].rating for quote in (first, second)] == ratings
    read = ("u_FIN", "u_LTU")
    assert tuple(found[quote].series for quote in (first, second)) == read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Portugal's jobless rate, 6.0% in October, was lowered by Finland's boom.",
            {"6.0%": "u_PRT"},
        ),
        (
            "In October unemployment in Hungary was 4.5%, and 9.8% was recorded in Finland.",
            {"4.5%": "u_HUN", "9.8%": "u_FIN"},
        ),
        (
            "Portugal's jobless rate of 6.0% in October was seen by Lithuania's minister as low.",
            {"6.0%": "u_PRT"},
        ),
        (
            "The euro area's jobless rate rose to 6.4% in October; most of the rise came from "
            "Finland.",
            {"6.4%": "u_EA"},
        ),
    ],
)
def test_what_only_moved_or_saw_a_figure_has_not_reached_it(
    text: str, told: dict[str, str]
) -> None:
    found = verdicts_of(text, five(), PUBLISHED)
    assert {quote: found[quote].series for quote in told} == told
    assert {found[quote].rating for quote in told} == {"supported"}
