"""A percentage that is the subject of a verb of its own is a share, whatever growth stands before
it, and what a run of moves led to stood before the move that the sentence tells."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
out,"Patients treated, Malta",patients,MLT,persons,0,M,flow,period_on_period,yes
four,"Share of patients treated within four hours, Malta",wait_share,MLT,percent,0,M,rate,,yes
"""
FIGURES = {"out": (5600, 5300, 5100, 5000, 5200), "four": (64.0, 63.1, 62.5, 61.3, 62.2)}
MONTHS = ("2025-04", "2025-05", "2025-06", "2025-07", "2025-08")


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    return catalogue_told(HEAD, MONTHS, FIGURES)


@pytest.mark.parametrize("joined", [", and", ", but"])
def test_it_is_no_growth(joined: str, malta: Catalogue) -> None:
    text = (
        f"Malta's hospitals treated 5,200 patients in August, 4.0% more than in July{joined} "
        "62.2% were treated within four hours, up from 61.3%."
    )
    found = verdicts_of(text, malta, "2025-09-20")
    assert found["4.0%"].claim.operation == "growth"
    assert {found[f].claim.operation for f in ("62.2%", "61.3%")} <= {"level", "share"}


@pytest.mark.parametrize(
    ("led", "rating"),
    [
        ("after three falls in a row to 5,000", "supported"),
        ("after three straight falls took it to 5,000", "supported"),
        ("after three falls in a row to 5,300", "unverified"),
    ],
)
def test_a_run_led_to_where_it_stood_before(led: str, rating: str, malta: Catalogue) -> None:
    text = f"The number of patients treated in Malta climbed to 5,200 in August {led}."
    found = verdicts_of(text, malta, "2025-09-20")
    assert found["5,200"].rating == "supported"
    assert found[led.split()[-1]].rating == rating


def test_a_year_ago_behind_a_semicolon_is_of_the_next_figure(malta: Catalogue) -> None:
    text = (
        "The number of patients treated in Malta climbed to 5,200 in August after falling to "
        "{}; four months ago there had been {}."
    )
    found = verdicts_of(text.format("5,000", "5,600"), malta, "2025-09-20")
    assert [v.rating for v in found.values()] == ["supported"] * 3
    found = verdicts_of(text.format("5,600", "5,000"), malta, "2025-09-20")
    assert "supported" not in [found["5,600"].rating, found["5,000"].rating]
