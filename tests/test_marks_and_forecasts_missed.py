"""What a result fell short of is a level, and so is a mark that something slipped under; a firm
that gets off lightly moves nowhere; a bare figure is in the unit of the one two before it."""

from functools import cache
from pathlib import Path

import pytest

from verifier.api import verify
from verifier.reference.catalogue import Catalogue, open_catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([str(PACKS / name)], True)


BANK = ("hobday_and_castlemoor", "2025-11-07")
PHONES = ("handsets_and_routers", "2025-08-08")
COURTS = ("caseloads_counters_and_scratchcards", "2026-09-21")
CROPS = ("crops_and_dairies", "2026-01-13")
SOY = "Soybean production was 4.26 billion bushels"
CRUDE = ("fuels_and_metals", "2026-06-11")
STOCKS = (
    "US commercial crude stocks dropped by 4.4 million barrels last week to 424.3 million, nearly "
    "double the"
)
CANADA = ("canada_provinces", "2025-11-22")
PROFIT = "Castlemoor Bank's pre-tax profit was £444mn in the third quarter"
SPEED = "The average line in the UK downloads at 142 megabits a second. It was 120 in 2023, and"
OPEN = (
    "the open caseload of the employment tribunals stood at 322,385 at the end of June, down 1.7% "
    "from 327,958 at the end of March."
)
FELL = OPEN.replace("1.7%", "4.7%")
CPI = "Consumer prices in Canada rose 2.7% in October. Ontario got off lightly with"


@pytest.mark.parametrize(
    ("where", "text", "figure", "rating"),
    [
        (BANK, f"{PROFIT}. The result was £28mn short of the £472mn expected.", "£472mn", "supp"),
        (BANK, f"{PROFIT}, £28mn short of the £472mn that analysts expected.", "£472mn", "supp"),
        (BANK, f"{PROFIT}, £28mn below the £427mn that analysts expected.", "£427mn", "mism"),
        (PHONES, "Vodafone Idea slipped under the 200 million mark in May.", "200 million", "supp"),
        (PHONES, "Vodafone Idea slipped under the 150 million mark in May.", "150 million", "unve"),
        (PHONES, "Reliance Jio climbed over the 480 million mark in June.", "480 million", "mism"),
        (PHONES, "Reliance Jio gained just under 2 million users in June.", "2 million", "supp"),
        (PHONES, f"{SPEED} 23 in 2014.", "23", "supp"),
        (PHONES, f"{SPEED} 36 in 2014.", "36", "mism"),
        (COURTS, f"Including multiple claims, of which there were 273,530, {OPEN}", "1.7%", "supp"),
        (
            COURTS,
            OPEN.replace(" stood", ", including 273,530 multiple claims, stood"),
            "1.7%",
            "supp",
        ),
        (COURTS, f"Including single claims, of which there were 48,855, {OPEN}", "1.7%", "supp"),
        (COURTS, f"Including multiple claims, of which there were 273,530, {FELL}", "4.7%", "mism"),
        (
            CROPS,
            f"{SOY}, in line with what the trade had forecast and 2.6% less than in 2024.",
            "2.6%",
            "supp",
        ),
        (
            CROPS,
            f"{SOY}, in line with what the trade had forecast and 3.6% less than in 2024.",
            "3.6%",
            "mism",
        ),
        (
            CROPS,
            f"{SOY}, which is what analysts had expected and 2.6% less than in 2024.",
            "2.6%",
            "supp",
        ),
        (CROPS, "Soybean production is forecast to be 4.5 billion.", "4.5 billion", "unve"),
        (CRUDE, f"{STOCKS} 2.3 million that analysts had looked for.", "2.3 million", "supp"),
        (CRUDE, f"{STOCKS} 3.3 million that analysts had looked for.", "3.3 million", "mism"),
        (CANADA, f"{CPI} 1.7%.", "1.7%", "supp"),
        (CANADA, f"{CPI} 1.1%.", "1.1%", "unve"),
        (CANADA, "Consumer prices in Canada were off 2.7% in October.", "2.7%", "mism"),
    ],
)
def test_marks_and_forecasts_missed(
    where: tuple[str, str], text: str, figure: str, rating: str
) -> None:
    name, day = where
    report = verify(text, published=day, reference=pack(name))
    found = next(v for v in report.verdicts if v.claim.printed == figure)
    assert str(found.rating)[:4] == rating


ALBERTA = "In Quebec unemployment was 5% in October. In Alberta the rate rose to 7.8%."
COAST = (
    "Unemployment in Ontario was 7.6% in October.\n\nIn Quebec it was 5%.\n\n"
    "British Columbia saw the biggest increase of any province."
)
BOTH = "Unemployment in Alberta was 7.8% in October, compared with 7.6% in Ontario."
UP = "Unemployment in Ontario rose to 7.6% in October from"
MARCH = "matching the high reached in March."


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{ALBERTA} A year ago it was 6.7%.", "6.7%", "supp"),
        (f"{ALBERTA} A year ago it was 5.8%.", "5.8%", "mism"),
        (f"{ALBERTA} A year ago it was 5.8% in Quebec.", "5.8%", "supp"),
        (f"{BOTH} A year ago it was 7.1%.", "7.1%", "supp"),
        (f"{ALBERTA} Its rate, which was 6.6% in January, went up.", "6.6%", "supp"),
        (f"{COAST} Its rate, which was 6.4% in August, went up.", "6.4%", "supp"),
        (f"{COAST} Its rate, which was 7.4% in August, went up.", "7.4%", "unve"),
        (f"{UP} 7.3%, {MARCH}", "7.3%", "supp"),
        (f"{UP} 7.4%, {MARCH}", "7.4%", "mism"),
        (f"{UP} 7.3% in September, {MARCH}", "7.3%", "supp"),
    ],
)
def test_a_pronoun_is_of_the_place_told_last_and_a_mark_has_its_own_time(
    text: str, figure: str, rating: str
) -> None:
    report = verify(text, published="2025-11-08", reference=pack(CANADA[0]))
    found = next(v for v in report.verdicts if v.claim.printed == figure)
    assert str(found.rating)[:4] == rating


STARTS = "The annual pace of housing starts in Canada was {} in October. It barely moved from"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{STARTS.format('266,963')} 265,039. It was 7.8% above the 247,663 of 2024.", 0),
        ("Housing starts came to 265,039. They were 7.8% above the 247,663 of 2024.", 1),
    ],
)
def test_it_does_not_stand_at_what_it_moved_from(text: str, found: int) -> None:
    assert len(verify(text, published="2025-11-22", reference=pack(CANADA[0])).findings) == found
