"""Errors in stories on the packs of a newsroom's desk, one at a time: so much a day, an hour or a
head that the total beside it does not make, shares and gaps told of the wrong side, wrong targets.
"""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

STORIES = Path(__file__).parent / "true_stories"
PACKS = Path(__file__).parents[1] / "claims" / "packs"

ERRORS = {
    "ashmarsh_council_figures": [
        ("or £1,560 a head", "or £1,650 a head", "£1,650"),
        ("241kg per household", "341kg per household", "341kg"),
        ("April, 73 a day", "April, 93 a day", "93"),
        ("exactly half of it", "exactly a third of it", "a third"),
        ("nearly 30p in", "nearly 40p in", "40p in every pound"),
        ("its 50% target", "its 55% target", "55%"),
        ("recycled 43.4%", "recycled 44.3%", "44.3%"),
    ],
    "norland_ambulances_report": [
        ("one for every 67", "one for every 76", "76"),
        ("average of 4,510 a day", "average of 4,150 a day", "4,150"),
        ("one for every 127", "one for every 172", "172"),
        ("rate was 14.2 for", "rate was 12.4 for", "12.4"),
        ("target of 75%", "target of 70%", "70%"),
        ("the worst on record", "the best on record", "best on record"),
        ("nearly two in five", "nearly three in five", "three in five"),
        ("570 more men than women", "570 more women than men", "570"),
        ("570 more men than women", "750 more men than women", "750"),
        ("nearly twice as many", "nearly three times as many", "three times"),
    ],
    "danish_wind_wire": [
        ("about 121 GWh a day", "about 161 GWh a day", "161 GWh"),
        ("103 for every 1,000", "130 for every 1,000", "130"),
        ("25.9 euros above", "25.9 euros below", "25.9 euros"),
        ("one and a half times Norway", "two and a half times Norway", "two and a half times"),
        ("Solar: 571 (450)", "Solar: 751 (450)", "751"),
        ("16.7 cents cheaper", "16.7 cents dearer", "16.7 cents"),
    ],
    "five_things_on_culture": [
        ("two and a half times as", "three and a half times as", "three and a half times"),
        ("in April, 38% of", "in April, 48% of", "48%"),
        ("544,000 a day", "454,000 a day", "454,000"),
        ("more than tripled", "more than quadrupled", "quadrupled"),
    ],
    "westmark_shoplifters_tabloid": [
        ("that's 44 a day", "that's 64 a day", "64"),
        ("nearly 54 an hour", "nearly 45 an hour", "45"),
        ("of 1,291 a day", "of 1,921 a day", "1,921"),
        ("or 1,258 a day", "or 1,528 a day", "1,528"),
        ("one for every 406", "one for every 604", "604"),
        ("More than a third of them", "More than half of them", "half"),
        ("989 more men than women", "989 more women than men", "989"),
        ("still 989 more", "still 898 more", "898"),
    ],
    "friday_numbers_letter": [
        ("Three in five of them", "Two in five of them", "Two in five"),
        ("about 4,700 a day", "about 7,400 a day", "7,400"),
    ],
    "roads_and_docks_of_tarn": [
        ("many pedestrians as cyclists", "many cyclists as pedestrians", "twice"),
        (
            "among motorcyclists than among cyclists",
            "among cyclists than among motorcyclists",
            "26",
        ),
        ("37 a month", "47 a month", "47"),
        ("its worst since", "its best since", "best since at least 2015"),
        ("1.38 million, 49% of it", "1.38 million, 59% of it", "59%"),
    ],
    "five_clubs_compared": [
        ("had 8,191 more than", "had 8,191 fewer than", "8,191"),
        ("had 8,191 more than", "had 8,911 more than", "8,911"),
        ("nearly twice as much", "nearly three times as much", "three times"),
    ],
    "westmark_crime_questions": [
        ("less than half the number of", "less than a third the number of", "a third"),
    ],
    "port_tarn_transport_bulletin": [
        ("the target of 92%", "the target of 95%", "95%"),
        ("in April, 46,900 a day", "in April, 64,900 a day", "64,900"),
        ("that is £162,000 a day", "that is £126,000 a day", "£126,000"),
    ],
}


@cache
def _pack(name: str) -> Catalogue:
    return open_catalogue([PACKS / name], isolated=True)


@pytest.mark.parametrize(
    ("story", "right", "wrong", "figure"),
    [(story, *error) for story, errors in ERRORS.items() for error in errors],
)
def test_an_error_alone_is_accused(story: str, right: str, wrong: str, figure: str) -> None:
    head, text = (STORIES / f"{story}.txt").read_text(encoding="utf-8").split("\n\n", 1)
    told = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    assert text.count(right) == 1
    text = text.replace(right, wrong)
    found = verify(text, published=told["published"], reference=_pack(told["packs"])).verdicts
    assert [v.claim.printed for v in found if v.rating is Rating.MISMATCH] == [figure]
