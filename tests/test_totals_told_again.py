"""True sentences near those in which a total told once more is accused: by the working day, of a
part of what was counted, of other people, of another target, of the side that is ahead."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parents[1] / "claims" / "packs"
COUNCIL, HEALTH, CRIME = (
    "kerbs_caddies_and_carers",
    "ambulances_dentists_and_smokers",
    "burglars_bikes_and_constables",
)
ROADS = "ferries_trams_and_tollbooths"
DEAD = "On the roads of Tarn 73 pedestrians, 62 motorcyclists and 36 cyclists were killed in 2025"
POWER, CULTURE = "wicks_watts_and_forecourts", "turnstiles_tomes_and_canvases"
HOLES = "Road gangs in Ashmarsh filled 2,200 potholes in April 2026"
TIPS = "Fly-tippers struck 3,318 times across Ashmarsh in the first quarter of 2026"
CALLS = "Crews in Norland got to 63.9% of calls within eight minutes in April 2026"
OFFICERS = "Westmark had 2,199 male officers and 1,210 female ones at the end of March 2026."


@cache
def _pack(name: str) -> Catalogue:
    return open_catalogue([PACKS / name], isolated=True)


def _accused(text: str, pack: str) -> list[str]:
    found = verify(text, published="2026-06-05", reference=_pack(pack)).verdicts
    return [v.claim.printed for v in found if v.rating is Rating.MISMATCH]


@pytest.mark.parametrize(
    ("text", "pack"),
    [
        (f"{HOLES}, or 100 a working day.", COUNCIL),
        (f"{HOLES}, or 100 a day.", COUNCIL),  # of 22 days on which anybody works
        (f"{HOLES}, 20 a day in Ryton alone.", COUNCIL),
        (f"{HOLES}, six a day more than a year before.", COUNCIL),
        ("Aldport's museums had 212,446 visits in April 2026, or 885 an hour.", CULTURE),
        (f"{TIPS}, or 58 for every 1,000 people in Ryton.", COUNCIL),
        (f"{HOLES}. One gang can fill 40 a day.", COUNCIL),
        (f"{HOLES}, or about 73 a day.", COUNCIL),
        (f"{TIPS}, or 92 for every 10,000 people.", COUNCIL),
        (f"{TIPS}, one for every 109 residents.", COUNCIL),
        (f"{TIPS}, or 14 for every 1,000 adults under 40.", COUNCIL),
        (f"{TIPS}. Clearing one up costs each household £3.", COUNCIL),
        (f"{CALLS}, short of the 80% target for 2030.", HEALTH),
        (f"{CALLS}, short of a new target of 80%.", HEALTH),
        (f"{CALLS}, against a target of 75%.", HEALTH),
        (f"{CALLS}. Lakes has set itself a target of 70%.", HEALTH),
        (f"{OFFICERS} That is 989 more men than women.", CRIME),
        (f"{OFFICERS} That is 989 fewer women than men.", CRIME),
        (f"{DEAD}, half as many cyclists as pedestrians.", ROADS),
        (f"{DEAD}, twice as many pedestrians as cyclists.", ROADS),
        (f"{DEAD}: 26 fewer cyclists than motorcyclists.", ROADS),
        (f"{DEAD}. Men died four times as often as women.", ROADS),
        (
            "Audiobook downloads came to 3.94 million in April 2026 and have more than tripled "
            "since April 2019, when there were 1.16 million.",
            CULTURE,
        ),
        (
            "Printed books: 28.37 million were sold in December 2025, more than twice as many as "
            "in January (12.81 million).",
            CULTURE,
        ),
        (
            "Halverton Rovers drew 30,951 in 2025, Port Sella 22,760 and Carrick Athletic 18,672. "
            "Rovers had 8,191 more than Sella, and Athletic 4,088 fewer.",
            CULTURE,
        ),
        (f"{OFFICERS} Men left at three times the rate of women.", CRIME),
        (
            "Wholesale power in Denmark averaged 64.6 euros in April 2026. That is 25.9 euros "
            "above the Swedish price, which slipped to 38.7 euros, and one and a half times "
            "Norway's 42.5 euros.",
            POWER,
        ),
        (
            "Gas in storage in Denmark fell in January. At the end of April 2026 petrol cost 1.891 "
            "euros a litre; diesel was 16.7 cents cheaper at 1.724 euros.",
            POWER,
        ),
        (
            "The Museum of Science drew 80,639 visits in April 2026, 38% of the 212,446 made to "
            "the city's museums and 2.7 times as many as the Castle Museum (29,438).",
            CULTURE,
        ),
    ],
)
def test_a_true_sentence_beside_them_is_not_accused(text: str, pack: str) -> None:
    assert _accused(text, pack) == []


@pytest.mark.parametrize(
    ("text", "pack", "figure"),
    [
        (f"{HOLES}, or 37 a day.", COUNCIL, "37"),
        (f"{TIPS}, or 29 for every 10,000 people.", COUNCIL, "29"),
        (f"{TIPS}, one for every 190 residents.", COUNCIL, "190"),
        (f"{CALLS}, against a target of 70%.", HEALTH, "70%"),
        (f"{OFFICERS} That is 989 fewer men than women.", CRIME, "989"),
        (f"{DEAD}, twice as many cyclists as pedestrians.", ROADS, "twice"),
    ],
)
def test_a_wrong_one_is(text: str, pack: str, figure: str) -> None:
    assert _accused(text, pack) == [figure]
