"""Plain decimals that leave out the "per cent" of the rate told just before them."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import read_claims


def unit_and_operation(text: str, figure: str) -> tuple[str | None, str | None]:
    """What a figure of a text is read as."""
    report = read_claims(article_from(text.encode(), "copy.txt"), shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    found = next(c for c in claims if c["quote"] == figure)
    return found["quantity"]["unit"], found["operation"]


RATES = [
    ("Rents went up by 9.4 per cent in 2025. That compares with 13.1 the year before.", "growth"),
    ("Exports grew 3.2% last year. This compares with just 1.1 in 2023.", "growth"),
    ("The jobless rate was 4.4% in March, which compares with 4.9 a year ago.", "level"),
    ("Sales in the south rose 4.9 per cent. The north could only muster 3.0.", "growth"),
    ("In Graz 3.1 per cent of trains were cancelled. Linz managed 4.2.", "level"),
    ("Output fell 2.2% in May. That compared with 0.4 in April.", "growth"),
    ("Germany grew 0.3 per cent and Spain 0.6.", "growth"),
    ("Prices rose 2.3% in Germany and 3.1 in Spain.", "growth"),
    ("The jobless rate was 5.4 per cent in France, Italy 6.1.", "level"),
    ("Pay rose 0.1 per cent on the month and 3.5 on the year.", "growth"),
    ("Prices were up 0.2% on the month and by 2.2 on the year.", "growth"),
    ("Output fell 0.4 per cent over the quarter but 1.2 over the year.", "growth"),
    ("Rents grew 1.5% in the country (+313,000), 1.1 in Leeds.", "growth"),
    ("The jobless rate was 6.2% in Germany (3.0 million), 7.7 in France.", "level"),
]


@pytest.mark.parametrize(("text", "operation"), RATES)
def test_a_bare_decimal_goes_on_about_the_rate(text: str, operation: str) -> None:
    figure = text.rstrip(".").split()
    bare = next(w for w in reversed(figure) if w[:1].isdigit() and "." in w and "%" not in w)
    unit, found = unit_and_operation(text, bare)
    assert unit == "percent"
    assert found == operation or (operation == "level" and found in ("level", "share"))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Exports grew 3.2% last year. The dollar bought 1.1 francs.", "1.1"),
        ("Prices rose 2.1%. The bank managed 4.5 billion of loans.", "4.5 billion"),
        ("Prices rose 2.1%. The factory gauge managed 48.5 points.", "48.5"),
        ("Exports rose 3.2% and Apple sold 1.5 phones.", "1.5"),
        ("Prices rose 2.3% in Germany and 3.1 last year.", "3.1"),
        ("Prices rose 0.3% over the month and 4 on the day.", "4"),
        ("The rate was 0.3% on the month and 3.1 children a family.", "3.1"),
        ("Prices rose 2.3% in Germany (see note 3), 3.1 billion in all.", "3.1 billion"),
        ("Prices rose 2.3% in Germany and 3.1 billion in Spain.", "3.1 billion"),
        ("Sales came to $5.1 billion, up 3%. That compares with 4.2 a year ago.", "4.2"),
        ("Rents went up 9.4 per cent. That compares with 13 the year before.", "13"),
        ("Rents went up 9.4 per cent. The storm brought gusts of 13.1.", "13.1"),
        ("Rainfall rose 9.4 per cent. The station at Kew recorded 13.1.", "13.1"),
        ("Rents went up 9.4 per cent. That compares with 2.3 children a family in May.", "2.3"),
    ],
)
def test_other_decimals_are_no_rates(text: str, figure: str) -> None:
    report = read_claims(article_from(text.encode(), "copy.txt"), shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    assert "percent" not in {c["quantity"]["unit"] for c in claims if c["quote"] == figure}


def test_a_bare_rate_is_judged() -> None:
    text = "The jobless rate in Austria was 5.0% in December. That compares with {} in November."
    right = verdicts_of(text.format("5.4"), austria(), "2026-01-20")["5.4"]
    wrong = verdicts_of(text.format("5.9"), austria(), "2026-01-20")["5.9"]
    assert (right.rating, wrong.rating) == ("supported", "mismatch")


BELOW = "The jobless rate in Austria was 5.0% in December. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (BELOW + "That is 0.4 points less than in November and 0.1 below December 2024.", "0.1",
         "supported"),
        (BELOW + "That is 0.4 points less than in November, and 0.1 lower than at this time a year "
         "ago.", "0.1", "supported"),
    ],
)  # fmt: skip
def test_a_bare_number_goes_on_in_points(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The rate fell 0.4 points and 17 people lost their jobs.", "17"),
        ("The rate fell 0.4 points in May and exports were 17 in June.", "17"),
        ("The rate fell 0.4 points, and 17 billion more was spent.", "17 billion"),
        ("The rate fell 0.4 points; 17 more than in May were open.", "17"),
        ("Exports rose 4% in May and 17 firms opened.", "17"),
    ],
)
def test_other_bare_numbers_are_no_points(text: str, figure: str) -> None:
    report = read_claims(article_from(text.encode(), "copy.txt"), shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    assert "points" not in str([c["quantity"]["unit"] for c in claims if c["quote"] == figure])


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("Imports rose 3.1% in May; exports managed 0.8%.", "growth"),
        ("Imports rose 3.1% in May, while sales mustered just 0.8%.", "growth"),
        ("Imports rose 3.1% in May; the jobless rate managed 0.8%.", "level"),
        ("Imports rose 3.1% in May; inflation registered 0.8%.", "level"),
        ("Imports rose 3.1% in May; exports made up 0.8% of trade.", "share"),
    ],
)
def test_what_a_flow_managed_beside_growth_is_growth(text: str, operation: str) -> None:
    assert unit_and_operation(text, "0.8%") == ("percent", operation)
