"""Amounts in the wrong money, amounts by the piece, and records in a money with letters."""

import pytest
from ore_catalogue import ores
from small_catalogue import austria, verdicts_of

DAY = "2025-11-10"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Australia's coal exports, at US$5.15bn in September, were down on the year.",
            "US$5.15bn",
        ),
        ("Australia exported gold worth US$5.63bn in September.", "US$5.63bn"),
        (
            "Australia's iron ore exports came to 8.59bn US dollars in September.",
            "8.59bn US dollars",
        ),
        ("Australia's coal exports were worth €5.15bn in September.", "€5.15bn"),
    ],
)
def test_an_amount_that_is_right_in_another_money_is_wrong(text: str, figure: str) -> None:
    verdict = verdicts_of(text, ores(), DAY)[figure]
    assert (verdict.rating, verdict.reason) == ("mismatch", "off_unit")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Australia's coal exports, at A$5.15bn in September, were down on the year.", "A$5.15bn"),
        ("Australia's coal exports came to $5.15bn in September.", "$5.15bn"),
    ],
)
def test_a_bare_sign_is_that_of_any_dollar(text: str, figure: str) -> None:
    assert verdicts_of(text, ores(), DAY)[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Austria's exports were worth £13.7bn in September 2025.", "£13.7bn"),  # 13.659 in euros
        ("Australia's coal exports were worth €3.1bn in September.", "€3.1bn"),
        ("Australia's coal exports were worth €5bn in September.", "€5bn"),
    ],
)
def test_a_figure_that_may_have_been_converted_is_open(text: str, figure: str) -> None:
    catalogue = austria() if "Austria's" in text else ores()
    assert verdicts_of(text, catalogue, DAY)[figure].rating != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Australia's gold exports came to A$5.63bn in September. It trades above $4,000 an ounce.",
        "Coal exports of Australia came to A$5.15bn in September. It sold for over $150 a tonne.",
    ],
)
def test_no_sum_of_sales_says_what_a_piece_costs(text: str) -> None:
    found = verdicts_of(text, ores(), DAY)
    price = next(v for quote, v in found.items() if quote in ("$4,000", "$150"))
    assert price.rating == "unverified"


def test_a_sum_by_the_year_is_no_price() -> None:
    text = "Australia's coal exports bring in more than $5.1bn a month, figures for September show."
    assert verdicts_of(text, ores(), DAY)["$5.1bn"].rating == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Australia's gold exports were worth a record A$5.63bn in September.",
        "Australia's gold exports hit a record US$5.63bn in September.",
        "Australia's gold exports reached a record of A$5.63bn in September.",
    ],
)
def test_a_record_is_told_before_a_money_with_letters(text: str) -> None:
    assert verdicts_of(text, ores(), DAY)["record"].rating == "supported"


def test_a_record_that_goes_on_with_an_article_is_none() -> None:
    assert "record" not in verdicts_of("It was on record a month ago, at $5.", ores(), DAY)
