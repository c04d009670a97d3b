"""First rises and falls "on record", and totals told by the noun that packs have."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason

_YEARS = ("2018", "2019", "2020", "2021", "2022", "2023", "2024")
_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature\n"
_PACK = catalogue_told(
    _HEAD
    + "".join(
        f'{key},"Electricity generated{title}, Chile",electricity_generation,CHL,{part},'
        "watt_hour,9,A,flow\n"
        for key, title, part in (
            ("wood", " from wood", "wood"),
            ("wind", " from wind", "wind"),
            ("all", ", all fuels", ""),
        )
    ),
    _YEARS,
    {
        "wood": (4100, 4300, 4450, 4600, 4720, 4810, 4770),
        "wind": (3100, 4200, 5300, 6900, 8600, 9900, 10800),
        "all": (76100, 77300, 77700, 79200, 82100, 83500, 85300),
    },
)


@pytest.mark.parametrize(
    ("text", "cue", "reason"),
    [
        (
            "Wood generated 4.77 TWh of electricity in Chile in 2024 - its first fall on record.",
            "first fall",
            Reason.EXACT,
        ),
        (
            "Electricity generated from wood fell in Chile in 2024, the first drop on record.",
            "first drop",
            Reason.EXACT,
        ),
        (
            "Electricity generated from wind rose in Chile in 2024, the first rise on record.",
            "first rise",
            Reason.OFF_RECORD,
        ),
    ],
)
def test_a_first_move_on_record_is_held_against_all_before(
    text: str, cue: str, reason: Reason
) -> None:
    assert verdicts_of(text, _PACK, "2025-06-30")[cue].reason is reason


@pytest.mark.parametrize(
    ("figure", "rating"), [("85.3 TWh", Rating.SUPPORTED), ("83.5 TWh", Rating.MISMATCH)]
)
def test_total_output_is_that_of_what_packs_have(figure: str, rating: Rating) -> None:
    text = (
        "Wind farms generated 10.8 TWh of electricity in Chile in 2024. Total output in Chile came "
        f"to {figure} in 2024."
    )
    assert verdicts_of(text, _PACK, "2025-06-30")[figure].rating is rating


def test_the_total_of_another_noun_stays_what_it_is() -> None:
    text = "Total pay in Chile rose 2.6% in 2024."
    assert verdicts_of(text, _PACK, "2025-06-30")["2.6%"].rating is Rating.UNVERIFIED
