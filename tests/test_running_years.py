"""Years that a pack holds while they run: an intake that is known before they are over."""

import pytest
from small_catalogue import verdicts_of
from water_catalogue import applicants

from verifier.model.verdict import Rating

DAY = "2026-11-26"
SAID = "University applications were published on Thursday. "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Law had 38,038 university applicants.", "38,038"),
        ("Law attracted 38,038 university applicants, up 0.4%.", "0.4%"),
        ("In 2026, 32,412 people applied to university in nursing.", "32,412"),
        ("This year 29,217 women applied to university in nursing.", "29,217"),
        ("University applicants in nursing fell for a third year in a row.", "third"),
    ],
)
def test_the_last_year_of_a_series_may_be_told_while_it_runs(text: str, figure: str) -> None:
    assert verdicts_of(SAID + text, applicants(), DAY)[figure].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In 2026, 33,412 people applied to university in nursing.", "33,412"),
        ("Law attracted 38,038 university applicants in 2026, up 2.4%.", "2.4%"),
        ("Law attracted 38,380 university applicants in 2026.", "38,380"),
    ],
)
def test_what_fits_neither_year_is_not_right(text: str, figure: str) -> None:
    assert verdicts_of(SAID + text, applicants(), DAY)[figure].rating is not Rating.SUPPORTED


def test_the_year_before_may_be_meant_as_well() -> None:
    text = SAID + "University applicants in law came to 37,903."
    assert verdicts_of(text, applicants(), DAY)["37,903"].rating is Rating.SUPPORTED


def test_a_year_with_more_behind_it_is_out_once_it_is_over() -> None:
    text = SAID + "University applicants in law came to 37,903."
    found = verdicts_of(text, applicants(), "2025-11-26")["37,903"]
    assert found.rating is not Rating.SUPPORTED


def test_nothing_is_known_before_the_year_begins() -> None:
    text = SAID + "University applicants in law came to 38,038."
    found = verdicts_of(text, applicants(), "2025-12-20")["38,038"]
    assert found.rating is not Rating.SUPPORTED
