"""The bare lines of a list are of what stands over it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.column_heads import way_of_a_list
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

MONTHS = ("2024-05", "2024-06", "2024-07", "2025-05", "2025-06", "2025-07")
ROWS = {
    "ur": ("Unemployment rate of Malta", "unemployment_rate", "percent,M,rate"),
    "cpi": ("Inflation in Malta", "cpi", "percent,M,rate"),
    "births": ("Births in Malta", "births", "people,M,flow"),
}
VALUES = {
    "ur": (3.6, 3.5, 3.3, 4.1, 4.4, 4.6),
    "cpi": (1.2, 1.4, 1.7, 2.3, 2.6, 2.9),
    "births": (400, 410, 380, 424, 451, 399),
}


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """The jobless rate, inflation and births of Malta."""
    head = "series,title,indicator,ref_area,unit,frequency,nature,basis,headline"
    series = [f"{key},{t},{i},MLT,{u},,yes" for key, (t, i, u) in ROWS.items()]
    told = [f"{k},{m},{v}" for k in ROWS for m, v in zip(MONTHS, VALUES[k], strict=True)]
    return catalogue_of("\n".join([head, *series]), "\n".join(["series,period,value", *told]))


def rated(text: str, catalogue: Catalogue) -> dict[str, str]:
    """What the figures of a text are rated."""
    found = verdicts_of(text, catalogue, "2025-08-20")
    return {quote: str(verdict.rating) for quote, verdict in found.items()}


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment in Malta\n\nMay: 4.1%. June: 4.4%. July: 4.6%.\n",
        "Unemployment in Malta:\n\n- May 2025: 4.1%\n- June 2025: 4.4%\n- July 2025: 4.6%\n",
        "How Malta's jobless rate moved\n\nMay: 4.1%. June: 4.4%. July: 4.6%.\n",
        "# A cool summer\n\nInflation slowed.\n\n## Unemployment in Malta\n\nThree months.\n\n"
        "- 4.1% in May\n- 4.4% in June\n- 4.6% in July\n",
    ],
)
def test_an_entry_is_of_the_line_over_its_list(text: str, malta: Catalogue) -> None:
    assert rated(text, malta) == dict.fromkeys(("4.1%", "4.4%", "4.6%"), "supported")
    assert rated(text.replace("4.4", "9.4"), malta)["9.4%"] == "mismatch"


@pytest.mark.parametrize(
    "text",
    [
        # a line of several measures does not say which of them
        "Unemployment and inflation in Malta\n\nMay: 7.1%. June: 7.4%.\n",
        # a sentence that stops heads no list
        "Unemployment in Malta has been low.\n\nMay: 7.1%. June: 7.4%.\n",
        # what stands between has figures of its own
        "Unemployment in Malta\n\nTurnout was 61%.\n\nMay: 7.1%. June: 7.4%.\n",
        # no bare entry
        "Unemployment in Malta\n\nOf those asked in May 7.1% were optimists, and 7.4% in June.\n",
    ],
)
def test_other_lines_lend_no_measure(text: str, malta: Catalogue) -> None:
    found = rated(text, malta)
    assert found["7.1%"] == found["7.4%"] == "unverified"


def test_an_entry_that_names_its_measure_keeps_it(malta: Catalogue) -> None:
    text = "Unemployment in Malta\n\nMay: 4.1%. Inflation in May: 2.3%.\n"
    assert rated(text, malta) == {"4.1%": "supported", "2.3%": "supported"}


@pytest.mark.parametrize(
    ("line", "way"),
    [
        ("Births in Malta: year-on-year increases", "up"),
        ("Births in Malta: year-on-year falls", "down"),
        ("Annual change in births, Malta", "up"),
        ("Births in Malta, change on the year", "up"),
        ("Births in Malta, year by year", None),
        ("Annual births in Malta", None),
        ("Changes to the counting of births in Malta", None),
    ],
)
def test_the_line_says_that_entries_are_rates_of_change(line: str, way: str | None) -> None:
    assert way_of_a_list(line) == way


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Births in Malta: year-on-year increases\n\nMay: 6%. June: 10%.\n", "10%", "supported"),
        (
            "Births in Malta: year-on-year increases\n\nMay: 6.0%. June: 16.4%.\n",
            "16.4%",
            "mismatch",
        ),
        ("Births in Malta: monthly changes\n\nJune: 6.4%. July: -11.5%.\n", "-11.5%", "supported"),
        ("Births in Malta by month\n\nMay: 6%. June: 30%.\n", "30%", "unverified"),
    ],
)
def test_entries_are_growth_on_the_step_of_their_line(
    text: str, figure: str, rating: Rating, malta: Catalogue
) -> None:
    assert rated(text, malta)[figure] == rating
