"""Slips planted in true stories, as they happen in print: another month, whole, place or base."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

STORIES = Path(__file__).parent / "true_stories"
PACKS = Path(__file__).parents[1] / "claims" / "packs"

US, TILLS, CARS = "us_trade_gap_in_july", "clothing_at_thornbury", "falk_and_its_rival_in_the_red"
PRICES, PUMPS, BERLIN = (
    "flash_inflation_and_jobless_italy",
    "pump_prices_before_spring",
    "german_exports_in_november",
)
TAX, PAY, STEEL = "gst_in_may_by_state", "japanese_pay_packets_shrink", "indian_metals_weekly"
JOBS = "vietnam_canada_and_korea_in_april"
ROLLS, ORDERS, TABLES = (
    "australian_jobs_statistics_page",
    "german_orders_leap_wire",
    "canada_jobless_climbs_agency",
)
CARDS, RICE, TRAINS = (
    "card_borrowing_agency",
    "japan_core_inflation_wire",
    "trains_busier_regional",
)

SLIPS = [
    (US, "up 81.7% from the", "more than double the", "double", Reason.OFF_VALUE),
    (US, "$7.16 billion", "$7.39 billion", "$7.39 billion", Reason.OFF_PERIOD),
    (US, "$16.8 billion", "$16.8 million", "$16.8 million", Reason.OFF_SCALE),
    (TILLS, "slump 3.9%", "slump 9.3%", "9.3%", Reason.OFF_DIGITS),
    (TILLS, "slipped 0.7%", "rose 0.7%", "0.7%", Reason.OFF_SIGN),
    (CARS, "fell to €1.51bn", "fell by €1.51bn", "€1.51bn", Reason.OFF_OPERATION),
    (CARS, "17.1 per cent", "9.9 per cent", "9.9 per cent", Reason.OFF_BASIS),
    (CARS, "€1.77bn", "€1.91bn", "€1.91bn", Reason.OUTDATED),
    (PRICES, "rose to 0.8%", "rose to 0.6%", "0.6%", Reason.OFF_PERIOD),
    (PRICES, "54,000", "213,000", "213,000", Reason.OFF_BASIS),
    (PUMPS, "$65.29", "$56.29", "$56.29", Reason.OFF_DIGITS),
    (PUMPS, "fifth week", "sixth week", "sixth", Reason.OFF_STREAK),
    (BERLIN, "by 2.1% on", "by 25.3% on", "25.3%", Reason.OFF_BASIS),
    (TAX, "fall 2.6%", "rise 2.6%", "2.6%", Reason.OFF_SIGN),
    (TAX, "14.5%", "12.4%", "12.4%", Reason.OFF_SERIES),  # net receipts, and not with the refunds
    (PAY, "¥419,614", "¥416,914", "¥416,914", Reason.OFF_DIGITS),
    (STEEL, "up 11.2%", "up 16.7%", "16.7%", Reason.OFF_PERIOD),
    (JOBS, "211,000", "442,000", "442,000", Reason.OFF_BASIS),
    (ROLLS, "by 186,400", "by 168,400", "168,400", Reason.OFF_DIGITS),
    (ROLLS, "19.7 per cent dearer", "19.7 per cent cheaper", "19.7", Reason.OFF_SIGN),
    (ORDERS, "surplus of 13.1", "surplus of 12.1", "12.1 billion", Reason.INCONSISTENT),
    (ORDERS, "19.4% below", "19.4% above", "19.4%", Reason.OFF_SIGN),
    (TABLES, "index fell 0.3%", "index rose 0.3%", "0.3%", Reason.OFF_SIGN),
    (TABLES, "7.1% in August and", "7.1% in July and", "7.1%", Reason.OFF_PERIOD),
    (CARDS, "a twelfth straight", "a tenth straight", "tenth", Reason.OFF_STREAK),
    (CARDS, "0.6 per cent higher", "0.6 per cent lower", "0.6 per cent", Reason.OFF_SIGN),
    (RICE, "a seventh straight", "an eighth straight", "eighth", Reason.OFF_STREAK),
    (RICE, "the surplus was 132", "the deficit was 132", "132.9 billion yen", Reason.OFF_SIGN),
    (TRAINS, "13.6% of", "16.3% of", "16.3%", Reason.OFF_DIGITS),
    (TRAINS, "84.5 million", "84.5 billion", "84.5 billion", Reason.OFF_SCALE),
]


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([str(PACKS / name)], True)


def rated(story: str, right: str, wrong: str, figure: str) -> list[tuple[Rating, Reason]]:
    """The verdicts on the figures printed so where the slip was planted."""
    head, text = (STORIES / f"{story}.txt").read_text(encoding="utf-8").split("\n\n", 1)
    lines = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    place = text.index(right)
    text = text[:place] + wrong + text[place + len(right) :]
    report = verify(text, published=lines["published"], reference=pack(lines["packs"]))
    end = place + len(wrong)
    return [
        (v.rating, v.reason)
        for v in report.verdicts
        if place - 1 <= v.claim.span.start < end and figure in v.claim.printed
    ]


@pytest.mark.parametrize(("story", "right", "wrong", "figure", "reason"), SLIPS)
def test_a_slip_in_a_true_story_is_named(
    story: str, right: str, wrong: str, figure: str, reason: Reason
) -> None:
    assert rated(story, right, wrong, figure) == [(Rating.MISMATCH, reason)]


@pytest.mark.parametrize(
    ("story", "right", "wrong", "figure"),
    [
        (PRICES, "0.5%", "0.4%", "0.4%"),  # of May, beside a figure of June
        (US, "$29.4 billion", "$28.9 billion", "$28.9 billion"),  # what Canada bought
    ],
)
def test_what_fits_another_whole_sum_or_time_is_not_borne_out(
    story: str, right: str, wrong: str, figure: str
) -> None:
    assert [rating for rating, _ in rated(story, right, wrong, figure)] == [Rating.UNVERIFIED]
