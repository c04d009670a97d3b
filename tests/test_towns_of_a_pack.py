"""Towns that only a pack has a code for: what its titles call them, and the words that point at
them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,basis,headline
fi,"Dwelling fires attended, England, financial year April to March",fires,GB-ENG,,fire,0,A,NSA,\
flow,year_on_year,yes
fi_r,"Dwelling fires attended, Rotherby City, calendar year",fires,GB-RTB,Rotherby City,fire,0,A,\
NSA,flow,year_on_year,no
fi_n,"Dwelling fires attended, Norwell Town, calendar year",fires,GB-NRW,Norwell Town,fire,0,A,NSA,\
flow,year_on_year,no
tax,"Business rate bill, band B, Selwick, financial year April to March",business_rate,GB-SWK,,GBP,\
0,A,NSA,price,year_on_year,no
"""
_PERIODS = ("2019", "2020", "2021", "2022", "2023", "2024")
_FIGURES = {
    "fi": (28_900, 27_100, 26_700, 26_800, 25_100, 24_900),
    "fi_r": (410, 380, 371, 365, 342, 318),
    "fi_n": (120, 131, 128, 133, 136, 141),
    "tax": (1_210, 1_240, 1_260, 1_310, 1_370, 1_450),
}
_LEAD = "Rotherby fires fall again\n\nRotherby had fewer house fires last year.\n\n"


@cache
def _towns() -> Catalogue:
    return catalogue_told(_SERIES, _PERIODS, _FIGURES)


def _read(text: str, figure: str) -> tuple[str, str | None]:
    verdict = verdicts_of(text, _towns(), "2025-09-03")[figure]
    return str(verdict.rating.value), verdict.series


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Rotherby had 318 house fires in 2024.", "318", ("supported", "fi_r")),
        ("Rotherby had 381 house fires in 2024.", "381", ("mismatch", "fi_r")),
        ("Firefighters put out 141 house fires in Norwell in 2024.", "141", ("supported", "fi_n")),
        (
            _LEAD + "Crews in the city put out 318 fires in 2024.",
            "318",
            ("supported", "fi_r"),
        ),
        (
            _LEAD + "Crews in the city put out 348 fires in 2024.",
            "348",
            ("mismatch", "fi_r"),
        ),
        (
            _LEAD + "The city once known as the fire capital of Europe recorded 410 fires in its "
            "worst year, 2019.",
            "410",
            ("supported", "fi_r"),
        ),
        (
            _LEAD + "The city once known as the fire capital of Europe recorded 470 fires in its "
            "worst year, 2019.",
            "470",
            ("mismatch", "fi_r"),
        ),
        (
            "Norwell had 141 house fires in 2024. The number of fires there has risen for three "
            "years in a row.",
            "three",
            ("supported", "fi_n"),
        ),
        (
            "Norwell had 141 house fires in 2024. The number of fires there has risen for five "
            "years in a row.",
            "five",
            ("mismatch", "fi_n"),
        ),
        ("The business rate in Selwick rose to £1,450 in 2024.", "£1,450", ("supported", "tax")),
        ("The business rate in Selwick rose to £1,540 in 2024.", "£1,540", ("mismatch", "tax")),
    ],
)
def test_a_town_is_known_by_the_name_in_its_title(
    text: str, figure: str, told: tuple[str, str]
) -> None:
    assert _read(text, figure) == told
