"""The same time or base said in the many ways of news copy."""

import pytest
from told_claims import told

DAY = "2025-12-12"
MONTH = "Exports {} rose 4.3% from a year earlier."
QUARTER = "Output rose 4.3% {}."
ON_MONTH = (
    "Exports rose 4.3% in November {}.",
    "Exports in November rose 4.3% {}.",
    "Exports were $61bn in November, up 4.3% {}.",
)
ON_QUARTER = (
    "Output rose 4.3% in the third quarter {}.",
    "Output rose 4.3% {} in the third quarter.",
    "In the third quarter, output rose 4.3% {}.",
)
ON_YEAR = ("Sales rose 4.3% in 2024 {}.", "In 2024, sales rose 4.3% {}.",
           "Sales came to 61m in 2024, up 4.3% {}.")  # fmt: skip

MONTHS_BEFORE = [
    "from October", "month on month", "on the month", "from a month earlier", "in a month",
    "in a single month", "within one single month", "in a whole month",
    "in the space of a month", "from its October level", "from the level of October",
    "over October", "on the previous month", "relative to October",
]  # fmt: skip
QUARTERS = [
    "in Q3", "in the July-September quarter", "in the three months from July to September",
    "in this year's third quarter", "in 2025's third quarter", "in the quarter to September",
    "in the three months through September",
]  # fmt: skip
QUARTERS_BEFORE = [
    "from the second quarter", "quarter on quarter", "from the three months to June",
    "from April-June", "from the April-June quarter", "over the second quarter",
    "compared with the April to June quarter",
]  # fmt: skip
YEARS_BEFORE = [
    "from 2023", "over 2023", "relative to 2023", "compared to 2023", "from its 2023 level",
    "from its level in 2023", "on the previous year", "from the figure for 2023",
]  # fmt: skip


@pytest.mark.parametrize("base", MONTHS_BEFORE)
def test_the_month_before(base: str) -> None:
    read = {told(text.format(base), DAY)["4.3%"] for text in ON_MONTH}
    assert read == {"2025-11 on 2025-10"}


@pytest.mark.parametrize("time", QUARTERS)
def test_a_quarter(time: str) -> None:
    assert told(QUARTER.format(time), DAY)["4.3%"] == "2025-Q3"


@pytest.mark.parametrize("base", QUARTERS_BEFORE)
def test_the_quarter_before(base: str) -> None:
    read = {told(text.format(base), DAY)["4.3%"] for text in ON_QUARTER}
    assert read == {"2025-Q3 on 2025-Q2"}


@pytest.mark.parametrize("base", YEARS_BEFORE)
def test_the_year_before(base: str) -> None:
    read = {told(text.format(base), DAY)["4.3%"] for text in ON_YEAR}
    assert read == {"2024 on 2023"}


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Output rose 4.3% from last year's third quarter.", "4.3%", "open on 2024-Q3"),
        ("From the start of the year to the end of November, sales rose 4.3%.", "4.3%",
         "2025-01/2025-11"),
        ("The rate was 4.3% in November, from the year-ago 5.2%.", "5.2%", "2024-11"),
        ("The rate was 4.3% in November, from the year-earlier figure of 5.2%.", "5.2%", "2024-11"),
        ("Over the school year from September to June the total was 33.1 million.", "33.1 million",
         "2024-09/2025-06"),
        ("Sales across 2024 came to 4.3 million.", "4.3 million", "2024"),
        ("Australia's intake was 4,300 in 2022-2023.", "4,300", "2022-07/2023-06"),
        ("The intake was 4,300 in 2022-2023.", "4,300", "2022/2023"),
    ],
)  # fmt: skip
def test_other_ways_of_saying_a_time(text: str, figure: str, expected: str) -> None:
    assert told(text, DAY)[figure] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports rose 4.3% from July to September.", "2025-Q3"),
        ("Exports rose 4.3% over October.", "2025-10"),
        ("Exports rose 4.3% over 2024.", "2024"),
        ("Last year's profit was up 4.3% in the third quarter.", "2025-Q3"),
        ("Exports rose 4.3% from 2019-2024.", "2024"),
    ],
)
def test_what_only_looks_like_a_base(text: str, expected: str) -> None:
    assert told(text, DAY)["4.3%"].split(" on ")[0] == expected


@pytest.mark.parametrize(
    "cue",
    [
        "highest since May this year",
        "highest since as long ago as May",
        "highest since as far back as May",
        "highest since at least May",
        "rate unseen since May",
        "peak not matched since May",
    ],
)
def test_since_a_month(cue: str) -> None:
    read = told(f"The jobless rate was 4.3% in November, the {cue}.", DAY)
    assert any(expected.endswith(" on 2025-05") for expected in read.values())


def test_a_monthly_move_told_by_an_adverb() -> None:
    read = told("Exports rose 4.3% annually and 5.2% monthly in November.", DAY)
    assert read == {"4.3%": "2025-11 on 2024-11", "5.2%": "2025-11 on 2025-10"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports jump 4.3% on year in November", "2025-11 on 2024-11"),
        ("Exports gain 4.3% on-year in November", "2025-11 on 2024-11"),
        ("Exports gain 4.3% on-month in November", "2025-11 on 2025-10"),
        ("Exports fell 4.3% in November, with eyes on year-end.", "2025-11"),
        ("Exports fell 4.3% in November as the focus turned on month two.", "2025-11"),
    ],
)
def test_a_bare_step_behind_a_move(text: str, expected: str) -> None:
    assert told(text, DAY)["4.3%"] == expected
