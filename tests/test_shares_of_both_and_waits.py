"""Shares of two parts that an "and" joins, the whole of a share, how far one is ahead of what was
told before, and waits that are no base of a move."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parents[1] / "claims" / "packs"


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([PACKS / name], isolated=True)


def rating(text: str, quote: str, day: str, name: str) -> str:
    """What the last figure of a text that is printed so is rated."""
    found = verify(text, published=day, reference=pack(name)).verdicts
    return [v.rating.value for v in found if v.claim.printed == quote][-1]


FIRES = (
    "Wildfires burned 49,694 hectares of land in Spain in August. Galicia, where 22,788 hectares "
)


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        ("burned, and Castile and Leon, with 20,447, accounted for 87% of the total.", "87%", True),
        (
            "burned, and Castile and Leon, with 20,447, accounted for 57% of the total.",
            "57%",
            False,
        ),
        ("burned, accounted for 46% of the total.", "46%", True),
    ],
)
def test_two_parts_joined_have_one_share(text: str, quote: str, wanted: bool) -> None:
    found = rating(FIRES + text, quote, "2025-09-15", "skies_and_inverters")
    assert found == "supported" if wanted else found != "supported"


GRID = "In Texas batteries supplied 929 gigawatt-hours of electricity in August. "


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        ("Gas covered 45% of the grid's 50,816 GWh.", "50,816 GWh", "supported"),
        ("Gas covered 45% of the grid's 50,816 GWh.", "45%", "supported"),
        ("Gas covered 45% of the grid's 58,016 GWh.", "58,016 GWh", "mismatch or open"),
        (
            "Battery capacity in Texas was 13,846 megawatts; California, at 15,811 MW, is 1,965 "
            "ahead.",
            "1,965",
            "supported or open",
        ),
    ],
)
def test_the_whole_of_a_share_and_what_is_ahead(text: str, quote: str, wanted: str) -> None:
    found = rating(GRID + text, quote, "2025-09-15", "skies_and_inverters")
    assert found.replace("unverified", "open") in wanted.split(" or ")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The number who have waited over a year dropped by 12,857 to 156,551.", "supported"),
        ("Those waiting over a year were down by 12,857 in a month to 156,551.", "supported"),
        (
            "Over a year, those who wait more than 52 weeks dropped by 12,857 to 156,551.",
            "mismatch",
        ),
    ],
)
def test_a_wait_of_over_a_year_is_no_base(text: str, wanted: str) -> None:
    text = f"The NHS waiting list in England stood at 7,239,720 pathways in December. {text}"
    assert rating(text, "12,857", "2026-02-14", "hospital_queues") == wanted


RENT = "Eugene, at $1,555, has seen the fastest climb in rents since November: up "


@pytest.mark.parametrize(
    ("text", "quote", "day", "name", "wanted"),
    [
        (f"{RENT}$23.", "$23", "2026-04-30", "oregon_rents_and_flu", "supported"),
        (f"{RENT}$32.", "$32", "2026-04-30", "oregon_rents_and_flu", "mismatch or open"),
        (
            "Swiss watch exports came to 1.93 billion francs in January. Chinese demand edged up: "
            "133.3 million francs' worth went there, 2.9 per cent more than a year earlier.",
            "2.9 per cent",
            "2026-02-20",
            "swiss_watches_and_trade",
            "supported",
        ),
        (
            "Swiss watch exports came to 1.93 billion francs in January. Chinese demand edged up: "
            "133.3 million francs' worth went there, 9.2 per cent more than a year earlier.",
            "9.2 per cent",
            "2026-02-20",
            "swiss_watches_and_trade",
            "mismatch or open",
        ),
    ],
)
def test_moves_of_what_is_told_before_them(
    text: str, quote: str, day: str, name: str, wanted: str
) -> None:
    assert rating(text, quote, day, name).replace("unverified", "open") in wanted.split(" or ")
