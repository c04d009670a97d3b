"""A record is that of where a move began, where the move leads away from it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tfr,"Total fertility rate, Finland",fertility_rate,FIN,children per woman,0,A,rate,year_on_year,yes
"""
UP, DOWN = (1.41, 1.37, 1.32, 1.25, 1.30), (1.25, 1.30, 1.38, 1.46, 1.41)


def finland(values: tuple[float, ...]) -> Catalogue:
    rows = [f"tfr,{year},{value}" for year, value in zip(range(2021, 2026), values, strict=True)]
    return catalogue_of(HEAD, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("values", "text", "cue"),
    [
        (UP, "crept up to 1.30 from 1.25, its lowest on record.", "lowest on record"),
        (DOWN, "fell to 1.41 from 1.46, the highest on record.", "highest on record"),
    ],
)
def test_a_record_that_a_move_leads_away_from_is_not_held_against_it(
    values: tuple[float, ...], text: str, cue: str
) -> None:
    told = f"The total fertility rate in Finland in 2025 {text}"
    assert verdicts_of(told, finland(values), "2026-03-14")[cue].rating != "mismatch"


@pytest.mark.parametrize(
    ("values", "text", "cue"),
    [
        (UP, "crept up to 1.30 from 1.25, its highest on record.", "highest on record"),
        (UP, "was 1.30, its lowest on record.", "lowest on record"),
    ],
)
def test_other_records_are_held_against_the_text(
    values: tuple[float, ...], text: str, cue: str
) -> None:
    told = f"The total fertility rate in Finland in 2025 {text}"
    assert verdicts_of(told, finland(values), "2026-03-14")[cue].rating == "mismatch"


BEHIND = [
    (DOWN, "was 1.41, below the 1.46 of 2024, the highest on record.", "highest on record"),
    (UP, "was 1.30, higher than the 1.25 of 2024, its lowest on record.", "lowest on record"),
    (UP, "was 1.30, less than the 1.41 of 2021, the highest on record.", "highest on record"),
]


@pytest.mark.parametrize(("values", "text", "cue"), BEHIND)
def test_a_record_that_the_figure_did_not_reach_is_one_of_what_it_is_set_against(
    values: tuple[float, ...], text: str, cue: str
) -> None:
    told = f"The total fertility rate in Finland in 2025 {text}"
    found = verdicts_of(told, finland(values), "2026-03-14")[cue]
    assert found.rating != "mismatch"
    assert str(found.period) != "2025"


@pytest.mark.parametrize(
    ("values", "text", "cue"),
    [
        (DOWN, "was 1.41, above the 1.38 of 2023, the highest on record.", "highest on record"),
        (UP, "was 1.30, below the 1.32 of 2023, the lowest on record.", "lowest on record"),
        (UP, "was 1.30, below the 1.32 of 2023, the highest on record.", "highest on record"),
    ],
)
def test_a_record_that_neither_of_two_figures_made_is_not_borne_out(
    values: tuple[float, ...], text: str, cue: str
) -> None:
    told = f"The total fertility rate in Finland in 2025 {text}"
    assert verdicts_of(told, finland(values), "2026-03-14")[cue].rating != "supported"


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("fell to 1.41, a year after hitting a record", False),
        ("fell to 1.41 after it reached a record", False),
        ("was 1.41, having touched a record", False),
        ("has fallen since setting a record", False),
        ("was 1.41, a record, after falling for a year", True),
        ("fell to 1.41, hitting a record", True),
    ],
)
def test_a_record_reached_before_what_is_told_is_none_of_it(text: str, accused: bool) -> None:
    told = f"The total fertility rate in Finland in 2025 {text}."
    found = verdicts_of(told, finland(DOWN), "2026-03-14")["record"]
    assert (found.rating == "mismatch") is accused
