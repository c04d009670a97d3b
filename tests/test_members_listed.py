"""Numbers behind the names of further members of a list are figures; names with a side in them tell
of no move; and a year before that clubs led is one."""

import pytest
from told_claims import checked_by

WEATHER = ("mercury_terraces_and_marquees", "2026-06-05")
CLUBS = ("mercury_terraces_and_marquees", "2025-10-14")
MAY = "The sun shone for 237 hours across Germany in May 2026. "


def rated(where: tuple[str, str], text: str) -> dict[str, str]:
    return checked_by(where[0], text, where[1])


@pytest.mark.parametrize("join", [", ", " and ", "; "])
@pytest.mark.parametrize("verb", ["got", "averaged", "had"])
def test_a_member_without_a_verb_has_its_figure(verb: str, join: str) -> None:
    assert rated(WEATHER, f"{MAY}Bavaria {verb} 229{join}Lower Saxony 216.")["216"] == "supported"


def test_a_wrong_figure_of_such_a_member_is_no_right_one() -> None:
    assert rated(WEATHER, f"{MAY}Bavaria got 229, Lower Saxony 261.")["261"] != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "The state pledged 1,500 homes by 2028, and Bill 62 would cap the fees.",
        "We passed 100 million members in March, and Lumenar 360 is only getting started.",
        "Nuclear output fell 15.3%, with the Ascó 1 and Vandellós 2 reactors offline.",
    ],
)
def test_the_numbers_of_names_are_no_figures(text: str) -> None:
    assert not {"62", "360", "1", "2"} & rated(WEATHER, text).keys()


def test_a_name_with_a_side_in_it_tells_no_move() -> None:
    text = f"{MAY}April had brought 141 hours. Bavaria got 229, Lower Saxony 216."
    assert rated(WEATHER, text)["216"] != "mismatch"


def test_what_is_lower_has_moved() -> None:
    text = "Mean air temperature in Germany was 1.3 degrees lower in May 2026 than a year before."
    assert rated(WEATHER, text)["1.3 degrees"] == "mismatch"


GATES = "Wigan had an average home attendance of 16,041 in 2025 and Leeds Rhinos 15,428. "


@pytest.mark.parametrize("told", ["had led by a whisker, 14,591", "had been ahead with 14,591"])
def test_the_year_before_a_club_had_led_is_a_time(told: str) -> None:
    text = f"{GATES}The year before the Rhinos {told} to 14,535."
    assert rated(CLUBS, text)["14,591"] == "supported"
