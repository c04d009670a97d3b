"""Figures of a measure that comes by age, in sentences that tell the age."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.rounds.withdrawals.other_ages import _TITLED, _TOLD
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
y,"Credit cards in arrears, ages 18-29, Malta",card_arrears,MLT,ages 18-29,percent,0,M,rate,,no
m,"Credit cards in arrears, ages 60-69, Malta",card_arrears,MLT,ages 60-69,percent,0,M,rate,,no
o,"Credit cards in arrears, ages 70 and over, Malta",card_arrears,MLT,ages 70 and over,percent,0,M,\
rate,,no
"""
MONTHS = [f"2025-{month:02d}" for month in range(6, 12)]


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    return catalogue_told(
        HEAD,
        MONTHS,
        {
            "y": (9.1, 9.2, 9.3, 9.4, 9.5, 9.65),
            "m": (5.1, 5.0, 5.12, 5.2, 5.21, 5.26),
            "o": (5.3, 5.31, 5.4, 5.42, 5.45, 5.49),
        },
    )


LEAD = "In November 9.65% of the credit cards of people in Malta aged 18 to 29 were in arrears. "


@pytest.mark.parametrize(
    "text",
    [
        "Of credit cards held at 70 and over it was 5.26%.",
        "Of the credit cards of the over-70s 5.26% were in arrears.",
        "Among cardholders aged 70 or older, 5.26% of cards were in arrears.",
    ],
)
def test_a_figure_is_not_that_of_another_age(text: str, malta: Catalogue) -> None:
    assert verdicts_of(LEAD + text, malta, "2025-12-10")["5.26%"].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Of the credit cards of those aged 70 and over, 5.49% were in arrears.", "5.49%"),
        ("Of the credit cards of those aged 60-69, 5.26% were in arrears.", "5.26%"),
        # two ages: which is whose is told by their order
        ("It was 5.26% of cards at 60-69 and 5.49% at 70 and over.", "5.49%"),
    ],
)
def test_a_figure_of_its_own_age_is_kept(text: str, figure: str, malta: Catalogue) -> None:
    assert verdicts_of(LEAD + text, malta, "2025-12-10")[figure].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("at 70 and over", ("70", None)),
        ("people aged 18 to 29", ("18", "29")),
        ("the over-70s", ("70", None)),
        ("some 18 to 29 firms", None),
        ("£70 and over", None),
        ("loans 90+ days behind", None),
        ("it was 16 or more", None),
    ],
)
def test_ages_are_told_by_their_words(text: str, ages: tuple[str, str | None] | None) -> None:
    found = _TOLD.search(text)
    assert (found and (found["low"] or found["elders"], found["high"])) == ages


@pytest.mark.parametrize(
    ("title", "ages"),
    [
        ("Unemployment rate, Wales, aged 16 and over, rolling three months", ("16", None)),
        ("Serious delinquency (90+ days), credit cards, ages 60-69", ("60", "69")),
    ],
)
def test_a_title_tells_its_ages(title: str, ages: tuple[str, str | None]) -> None:
    found = _TITLED.search(title)
    assert found is not None
    assert (found["low"], found["high"]) == ages
