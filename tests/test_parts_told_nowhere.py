"""A part or place that nothing tells bears no figure out where the words tell another one."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline\n"
_NIGHTS = """\
nights,"Overnight stays, Malta",overnight_stays,MLT,,nights,M,flow,yes
nights_res,"Overnight stays, residents, Malta",overnight_stays,MLT,residents,nights,M,flow,no
nights_for,"Overnight stays, foreign guests, Malta",overnight_stays,MLT,foreign,nights,M,flow,no
"""
_LOANS = "".join(
    f'{key},"Mortgage approvals, {part}, Malta",mortgage_approvals,MLT,{part},loans,M,flow,{head}\n'
    for key, part, head in (
        ("loans_home", "house purchase", "yes"),
        ("loans_other", "other purposes", "no"),
    )
)
SERIES = _HEAD + _NIGHTS + _LOANS
MONTHS = ("2025-04", "2025-05", "2025-06")
FIGURES = {
    "nights": (912_430, 968_215, 1_042_371),
    "nights_res": (318_264, 329_718, 341_852),
    "nights_for": (594_166, 638_497, 700_519),
    "loans_home": (4_317, 4_486, 4_538),
    "loans_other": (1_263, 1_287, 1_352),
}
LEAD = "Overnight stays in Malta came to 968,215 in May.\n\nOfficials spoke of a fine season.\n\n"


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """Stays and mortgages of Malta, in all and by part."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Overnight stays in Malta reached 341,852 in June.", "341,852"),
        (
            "Overnight stays in Malta came to 968,215 in May. In June they numbered 341,852.",
            "341,852",
        ),
        ("Lenders in Malta approved 1,352 mortgages for house purchase in June.", "1,352"),
    ],
)
def test_a_part_that_nothing_tells_bears_no_figure_out(
    text: str, figure: str, malta: Catalogue
) -> None:
    assert verdicts_of(LEAD + text, malta, "2025-07-20")[figure].rating != "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Overnight stays in Malta reached 1,042,371 in June.", "1,042,371"),
        ("Residents of Malta spent 341,852 overnight stays in June.", "341,852"),
        ("Stays by residents came to 329,718 in May. In June they numbered 341,852.", "341,852"),
        ("Guests who live in Malta booked 341,852 of the overnight stays in June.", "341,852"),
        ("Lenders in Malta approved 4,538 mortgages for house purchase in June.", "4,538"),
        ("Lenders in Malta approved 1,352 mortgages for other purposes in June.", "1,352"),
    ],
)
def test_a_part_that_is_told_bears_its_figure_out(text: str, figure: str, malta: Catalogue) -> None:
    assert verdicts_of(LEAD + text, malta, "2025-07-20")[figure].rating == "supported"


def test_a_part_that_a_whole_text_is_of_is_told(malta: Catalogue) -> None:
    text = (
        "Stays of residents in Malta\n\nOfficials spoke of June.\n\nThey reached 341,852 in June."
    )
    assert verdicts_of(text, malta, "2025-07-20")["341,852"].rating == "supported"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (
            "Overnight stays reached 341,852 in June, after 77,120 cruises and 4,110 fairs.",
            "mismatch",
        ),
        ("Overnight stays, after a fire that shut 212 rooms, reached 341,852 in June.", "mismatch"),
        ("Their overnight stays reached 341,852 in June, after 77,120 cruises.", "unverified"),
    ],
)
def test_an_accusation_by_a_part_told_nowhere_stands(
    text: str, rating: str, malta: Catalogue
) -> None:
    assert verdicts_of(LEAD + text, malta, "2025-07-20")["341,852"].rating == rating
