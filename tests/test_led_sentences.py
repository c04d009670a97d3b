"""What leads to a sentence changes nothing of what its figures tell."""

import pytest
from told_claims import kinds, told

LEADS = (
    "At the same time, ",
    "Official figures showed that ",
    "Anna Berg, an economist, noted that ",
    "As the economy loses steam, ",
    "In addition, ",
)


@pytest.mark.parametrize("lead", LEADS)
def test_a_change_word_in_the_lead_is_told_of_no_figure(lead: str) -> None:
    text = f"{lead}net income was $1.27 billion, compared with $1.03 billion a year earlier."
    assert kinds(text)["$1.03 billion"] == ("level", "")


def test_a_change_word_is_told_of_a_figure_in_its_own_clause() -> None:
    read = kinds("As exports fell by 3%, the deficit widened to $4 billion.")
    assert read["3%"] == ("growth", "down")
    assert read["$4 billion"] == ("level", "up")


@pytest.mark.parametrize("lead", LEADS)
def test_a_lead_leaves_the_time_as_it_is(lead: str) -> None:
    before = "Growth in the third quarter was 3%. Exports rose by 4% in October. "
    plain = "Since the end of December they have risen by 9%."
    led = f"{lead}s{plain[1:]}"
    assert told(before + led, "2025-11-14") == told(before + plain, "2025-11-14")


@pytest.mark.parametrize(
    ("text", "figure", "day"),
    [
        (
            "The yield rose to 4.29% on Friday. The pound closed at $1.34, a bank said on Tuesday.",
            "$1.34",
            "2025-09-26",
        ),
        ("The pound closed at $1.34 on Friday, the bank said on Tuesday.", "$1.34", "2025-09-26"),
        ("The pound closed at $1.34, the bank said on Tuesday.", "$1.34", "2025-09-30"),
        (
            "The yield rose to 4.29% on Friday. The pound closed at $1.34 on Tuesday.",
            "$1.34",
            "2025-09-30",
        ),
    ],
)
def test_the_day_of_telling_is_not_that_of_the_figures(text: str, figure: str, day: str) -> None:
    assert told(text, "2025-09-30")[figure].split(" on ")[0] == day
