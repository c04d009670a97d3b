"""Accusations taken back for the kin of what was read: the whole after its parts, a sister that a
move and its level fit, the gap that a figure tells, the pair told alike; wrong figures stand."""

from functools import cache
from pathlib import Path

import pytest

from verifier.api import verify
from verifier.reference.catalogue import Catalogue, open_catalogue

PACKS = Path(__file__).parents[2] / "claims" / "packs"


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([str(PACKS / name)], True)


OIL = (
    "world_energy_food",
    "2025-07-13",
    "OPEC pumped 27.5 million barrels a day in June. Iraq, at 4.12 million, raised production by a "
    "mere 14,000 barrels a day. Kuwait trimmed 6,000 to 2.47 million.\n\n{}",
)
PURSE = (
    "public_purse",
    "2024-08-05",
    "Ireland raised €7.9bn in taxes in July, 5.3pc more than a year earlier.\n\nDay-to-day "
    "departmental spending grew 7.7pc to €7.4bn, {}.",
)
NOTES = (
    "markets_daily_monthly",
    "2024-09-03",
    "Cheaper mortgages: August by the numbers\n\n6.59% - what a 30-year fixed-rate American home "
    "loan cost on average in August. It has dropped for nine months running, from 7.68% in "
    "November.\n\n3.94% - the 10-year Treasury yield, the lowest since April 2023. It was 4.01% in "
    "July.\n\n4.35% - the yield on two-year notes, {}.",
)
WARDS = (
    "england_health_schools",
    "2024-09-12",
    "The backlog of planned care was 7.605 million in July, down 17,000 on June.\n\nIn August "
    "there were 2.21 million A&E attendances. Of these, 74.3% were dealt with in four hours, up "
    "from 74.0% in July. {}",
)
QUEUE = (
    "england_health_schools",
    "2024-09-12",
    "NHS England has published its monthly performance statistics. Here is what they show.\n\nA "
    "total of 286,154 pathways were over 52 weeks, 16,539 fewer than a month before and the fewest "
    "since {}. A year previously there had been 400,633.\n\nThere were 37,870 12-hour trolley "
    "waits, 36% more than in August last year (27,871) but slightly down from 38,057 the previous "
    "month.\n\nThe mean response time for category 2 ambulance calls lengthened from 36.8 to 38.6 "
    "minutes, the longest since January. In London it was 40.1 minutes, in the South West 46.5 and "
    "in the North West 33.0.",
)
PRICES = (
    "canada_provinces",
    "2025-08-19",
    "Albertans have it as bad as anyone in July, with their inflation rate at 2.1 per cent, up "
    "from 1.9 per cent in June. {}.",
)
TAXES = (
    "public_purse",
    "2024-06-01",
    "Gross tax revenue was Rs 2.16 lakh crore in April 2024. {}.",
)
GILTS = (
    "markets_daily_monthly",
    "2026-01-21",
    "In Britain the 10-year gilt yield rose two basis points to 4.41% on Wednesday while the "
    "30-year fell four to {}.",
)
RIGHT = [
    (OIL, "May's total was revised down by 30,000 bpd to 27.17 million.", "27.17", "supported"),
    (OIL, "The total in May was 27.17 million.", "27.17", "supported"),
    (PURSE, "capital outlays 19.2pc to €1.2bn", "€1.2bn", "supported"),
    (PURSE, "capital outlays 19.2pc to €1.2bn", "19.2pc", "supported"),
    (NOTES, "which is still 41 basis points above the ten-year", "41", "supported"),
    (WARDS, "For major departments, the figures were 59.9% and 59.4%.", "59.4%", "supported"),
    (QUEUE, "December 2020", "fewest", "supported"),
    (PRICES, "Bluenosers got off lightly at 1.2 per cent", "1.2", "unverified"),
    (TAXES, "After devolution, the Centre kept Rs 1.45 lakh crore", "Rs 1.45", "unverified"),
    (GILTS, "5.12%, its lowest this year", "lowest", "supported"),
]
WRONG = [
    (OIL, "Kuwait's total for May was 27.17 million.", "27.17"),
    (QUEUE, "March 2020", "fewest"),
    (PRICES, "It is now 1.2 per cent", "1.2"),
    (TAXES, "Total receipts came to Rs 1.45 lakh crore", "Rs 1.45"),
    (GILTS, "5.21%, its lowest this year", "5.21%"),
]


def rating_of(told: tuple[str, str, str], words: str, figure: str) -> str:
    name, day, text = told
    text = text.format(words)
    at = text.rindex(figure)
    report = verify(text, day, reference=pack(name))
    found = (v for v in report.verdicts if v.claim.span.start <= at < v.claim.span.end)
    return next(found).rating.value


@pytest.mark.parametrize(("told", "words", "figure", "rating"), RIGHT)
def test_a_right_figure_is_not_accused_of_its_kin(
    told: tuple[str, str, str], words: str, figure: str, rating: str
) -> None:
    assert rating_of(told, words, figure) == rating


@pytest.mark.parametrize(("told", "words", "figure"), WRONG)
def test_a_wrong_figure_stays_accused(told: tuple[str, str, str], words: str, figure: str) -> None:
    assert rating_of(told, words, figure) == "mismatch"
