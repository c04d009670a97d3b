"""Figures listed behind a colon, behind "of that", and as bullets."""

import pytest
from stories import reasons

BULLETS = """Road deaths

In the first half 214 people were killed on the roads.

{intro}
- 96 car occupants
- 48 motorcyclists
- 41 pedestrians
- {last}

The police are worried.
"""


@pytest.mark.parametrize(
    "text",
    [
        "Police took 318 reports: 142 phones, 97 wallets, 51 tents and 82 bikes.",
        "The fund gave 640 million kroner. Of that, 210 million kroner went to sport, 185 million "
        "kroner to culture, 145 million kroner to charities and 160 million kroner to youth.",
        "The storm killed 57 people, the government said: 31 on Great Carana, 19 on Little Carana "
        "and 17 on Isla Verde.",
        "It will spend the $2.4 billion by 2027. Of that sum, $1.1 billion will repay debt, $1.8 "
        "billion will buy back shares and $0.5 billion will go into the pension fund.",
        BULLETS.format(intro="Killed were:", last="39 cyclists"),
    ],
)
def test_a_list_must_add_up(text: str) -> None:
    assert reasons(text) == ["parts_and_total"]


@pytest.mark.parametrize(
    "text",
    [
        "Police took 318 reports: 142 phones, 97 wallets, 51 tents and 28 bikes.",
        # some of them
        "Police took 318 reports: 142 phones, 97 wallets and 51 tents.",
        "The fund gave 640 million kroner. Of that, 210 million kroner went to sport, 185 million "
        "kroner to culture and 145 million kroner to charities.",
        # several things in one report
        "Police took 318 reports: 242 phones, 197 wallets and 151 tents.",
        "The storm killed 57 people, the government said: 31 on Great Carana, 19 on Little Carana "
        "and seven on Isla Verde.",
        "The storm killed 57 people, the government said: 31 on Great Carana and 19 on Little "
        "Carana.",
        "It has 640 apprentices: 210 joined in 2025, 240 in 2024 and 230 in 2023.",
        # one within the other
        "It has 412 pubs: 258 leased, of which 97 in the north, and 154 managed.",
        "He scored 318 points: 142 in 2023, 97 in 2024 and 82 in 2025.",
        BULLETS.format(intro="Killed were:", last="29 cyclists"),
        BULLETS.format(intro="Among them:", last="39 people over 80"),
        BULLETS.format(intro="The police also count:", last="39 drunk drivers"),
    ],
)
def test_a_list_that_may_be_right_is_left_alone(text: str) -> None:
    assert reasons(text) == []
