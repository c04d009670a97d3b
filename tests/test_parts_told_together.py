"""Figures of parts together that the sentences before them name one by one."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases"
_PARTS = {
    "c": ("all fuel types", "", "new cars"),
    "b": ("battery electric", "battery electric", "electric cars"),
    "p": ("plug-in hybrid", "plug-in hybrid", "plug-in hybrids"),
    "g": ("petrol", "petrol", "petrol cars"),
    "d": ("diesel", "diesel", "diesels"),
}
_SERIES = "\n".join(
    (
        _HEAD,
        *(
            f'{key},"New car registrations, {title}, United Kingdom",car_registrations,GBR,{part},'
            f"vehicle,M,flow,year_on_year,{'no' if part else 'yes'},{alias}"
            for key, (title, part, alias) in _PARTS.items()
        ),
    )
)
_LEVELS = {"c": 144_900, "b": 36_800, "p": 18_000, "g": 61_000, "d": 7_300}
_LEAD = (
    "British drivers registered 144,900 new cars in October. Electric cars accounted for 36,800 "
    "and plug-in hybrids for 18,000. "
)
TOGETHER = [
    ("Together they made up 37.8% of the market.", "37.8%"),
    ("Together, the two took 37.8% of all sales.", "37.8%"),
    ("Taken together, the two came to 54,800.", "54,800"),
    ("The two combined accounted for 37.8% of registrations.", "37.8%"),
    ("Combined, that is 54,800 cars.", "54,800"),
    ("Between them they claimed 37.8% of registrations.", "37.8%"),
    ("The pair represented 37.8% of registrations.", "37.8%"),
    ("Those two made up more than a third of the market.", "a third"),
    ("Petrol, diesel and battery electric together took 72.5% of the market.", "72.5%"),
    ("Together, battery electric and plug-in hybrid now make up 54,800.", "54,800"),
    ("Combined, petrol, diesel and battery electric came to 105,100.", "105,100"),
    ("Taken together, petrol and plug-in hybrid reached 79,000 that month.", "79,000"),
    ("Together with petrol cars they accounted for 79.9% of the market.", "79.9%"),
]
OF_OTHERS = [
    ("Together with petrol cars they accounted for 77.9% of the market.", "77.9%"),
    ("The two biggest carmakers accounted for 21.9% of sales.", "21.9%"),
    ("Together they rose 22.6% on the year.", "22.6%"),
    ("Together they accounted for 73.8% of the market.", "73.8%"),
]
OF_ITS_OWN = [
    ("Diesels accounted for 5.0% of the market.", "5.0%"),
    ("Petrol cars and diesels together made up 47.1% of the market.", "47.1%"),
]


@pytest.fixture(scope="module")
def cars() -> Catalogue:
    rows = ["series,period,value,published"]
    for key, level in _LEVELS.items():
        for year in (2024, 2025):
            for month in range(1, 11):
                lift = 1 - (2025 - year) / 9 + (10 - month) * (7 + len(rows) % 5) / 1000
                rows.append(f"{key},{year}-{month:02d},{round(level * lift)},")
        rows[-1] = f"{key},2025-10,{level},"
    return catalogue_of(_SERIES + "\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(("sentence", "figure"), TOGETHER)
def test_parts_told_one_by_one_are_added_up(cars: Catalogue, sentence: str, figure: str) -> None:
    verdict = verdicts_of(_LEAD + sentence, cars, "2025-11-06")[figure]
    assert verdict.rating == "supported"
    assert "plus" in verdict.explanation


@pytest.mark.parametrize(("sentence", "figure"), OF_OTHERS)
def test_what_is_told_of_several_accuses_no_single_part(
    cars: Catalogue, sentence: str, figure: str
) -> None:
    assert verdicts_of(_LEAD + sentence, cars, "2025-11-06")[figure].rating == "unverified"


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Together, battery electric and plug-in hybrid now make up 58,400.", "58,400"),
        ("Taken together, petrol and plug-in hybrid reached 97,000 that month.", "97,000"),
    ],
)
def test_a_wrong_sum_is_held_against_the_sum(cars: Catalogue, sentence: str, figure: str) -> None:
    verdict = verdicts_of(_LEAD + sentence, cars, "2025-11-06")[figure]
    assert verdict.rating == "mismatch"
    assert "plus" in verdict.explanation


@pytest.mark.parametrize(("sentence", "figure"), OF_ITS_OWN)
def test_parts_that_the_sentence_names_are_its_own(
    cars: Catalogue, sentence: str, figure: str
) -> None:
    assert verdicts_of(_LEAD + sentence, cars, "2025-11-06")[figure].rating == "supported"


@pytest.mark.parametrize(
    "sentence",
    [
        "Together they made up 25.4% of the market.",
        "Between them they claimed 25.4% of registrations.",
        "Taken together, the two accounted for 25.4% of sales.",
        "Combined, they took 25.4%.",
        "Together, electric cars and plug-in hybrids made up 25.4% of the market.",
    ],
)
def test_what_one_part_has_is_not_that_of_several(cars: Catalogue, sentence: str) -> None:
    lead = "British drivers registered 144,900 new cars in October. Electric cars took 25.4% of "
    text = f"{lead}the market and plug-in hybrids 12.4%. {sentence}"
    assert verdicts_of(text, cars, "2025-11-06")["25.4%"].rating != "supported"
