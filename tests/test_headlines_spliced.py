"""Headlines in which a comma splices two statements, each of a measure of its own."""

import pytest
from small_catalogue import austria, verdicts_of

BELOW = "\n\nExports of Austria came to €14.56 billion in December."


def told(head: str) -> dict[str, tuple[str, str | None, str | None]]:
    found = verdicts_of(head + BELOW, austria(), "2026-01-20")
    return {text: (v.rating.value, v.series, v.operation) for text, v in found.items()}


@pytest.mark.parametrize("lead", ["", "Figures of the day from Austria\n\n"])
@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        (
            "Austrian exports highest since August, imports up 3.7%",
            ("highest since August", "x", "level"),
            ("3.7%", "m", "growth"),
        ),
        (
            "Austrian exports up 3.6%, jobless rate lowest since August",
            ("3.6%", "x", "growth"),
            ("lowest since August", "ur", "level"),
        ),
        (
            "Austrian cheese exports up 3.5%, imports reach €14.9 billion",
            ("3.5%", "x_cheese", "growth"),
            ("€14.9 billion", "m", "level"),
        ),
    ],
)
def test_each_half_is_read_of_its_own_measure(
    head: str, first: tuple[str, str, str], second: tuple[str, str, str], lead: str
) -> None:
    found = told(lead + head)
    for text, series, operation in (first, second):
        assert found[text] == ("supported", series, operation)


def test_wrong_halves_are_still_accused() -> None:
    found = told("Austrian exports up 6.3%, imports up 3.7%")
    assert found["6.3%"][0] == "mismatch"
    assert found["3.7%"][:2] == ("supported", "m")
    assert told("Austrian exports highest since July, imports up 3.7%")["highest since July"] == (
        "mismatch",
        "x",
        "level",
    )


@pytest.mark.parametrize(
    ("head", "text", "series"),
    [
        ("Austrian exports up 3.6%, highest since August", "highest since August", "x"),
        ("Austrian exports reach €14.6 billion, up 3.6%", "3.6%", "x"),
        ("Austrian exports up 3.6%, to Italy up 3.5%", "3.5%", "x_ita"),
    ],
)
def test_what_names_no_measure_of_its_own_goes_on(head: str, text: str, series: str) -> None:
    assert told(head)[text][:2] == ("supported", series)
