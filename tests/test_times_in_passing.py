"""Times that a text tells in passing: by "between", by an ordinal alone, behind "when", and the
quarter of a new paragraph after a look far back."""

import pytest
from told_claims import told

DAY = "2025-11-24"
READ = {
    "between, and a second time": (
        "Output stood at 146 tonnes between April and June and at 151 in the first quarter.",
        {"146 tonnes": "2025-Q2", "151": "2025-Q1"},
    ),
    "between, twice": (
        "Output stood at 146 tonnes between April and June and at 151 between January and March.",
        {"146 tonnes": "2025-Q2", "151": "2025-Q1"},
    ),
    "from one step to the other": (
        "Between May and June output rose by 3.1%, and stood at 151 tonnes.",
        {"3.1%": "2025-06"},
    ),
    "steps that followed": (
        "It had 308 guests between January and March and 299 in the three months that followed, "
        "making 607 for the half-year.",
        {"308": "2025-Q1", "299": "2025-04/2025-06", "607": "2025-S1"},
    ),
    "a year that followed": (
        "In 2022 it had 308 guests. In the year which followed it had 299.",
        {"299": "2023"},
    ),
    "ordinals that open a sentence": (
        "The economy grew by 2.4% in the third quarter. In the second it had grown by 2.1%, and in "
        "the first 2.2%.",
        {"2.1%": "2025-Q2", "2.2%": "2025-Q1"},
    ),
    "the ordinal of something else": (
        "Its 31 boats came third in the race of this quarter. In the second it had 17.",
        {"17": "2025-Q4"},
    ),
    "what nobody can date, behind when": (
        "Pears cost $3.18 in October. That is 11 cents less than at the last fair, when they cost "
        "$3.29.",
        {"$3.29": "open"},
    ),
    "what is dated, behind when": (
        "Pears cost $3.18 in October. That is 11 cents less than in June, when they cost $3.29.",
        {"$3.29": "2025-06"},
    ),
    "the quarter of a new paragraph": (
        "The rate was 21.8% in the third quarter. It peaked at 28.2% in the first quarter of 2016."
        "\n\nEmployment rose by 75,000 in the quarter.",
        {"75,000": "2025-Q3"},
    ),
    "the same period as a year so far": (
        "The rate was 21.8% in the third quarter.\n\nSales to Spain rose by 15% so far this year."
        "\n\nSales to Chad rose by 8% in the same period.",
        {"8%": "open"},  # up to the newest figure
    ),
    "the quarter of the same paragraph": (
        "The rate was 21.8% in the third quarter. It peaked at 28.2% in the first quarter of 2016, "
        "and 75,000 lost their work in that quarter.",
        {"75,000": "2016-Q1"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_a_figure_has_the_time_told_in_passing(text: str, expected: dict[str, str]) -> None:
    found = told(text, DAY)
    assert {figure: found[figure].split(" on ")[0] for figure in expected} == expected
