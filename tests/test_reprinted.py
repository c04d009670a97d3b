"""Figures of which only a later print is recorded: they accuse nobody of what was printed first."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes\n"
    "ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes\n"
)
PUBLISHED = "2026-01-20"
REVISED, FIRST = "2026-06-01", "2026-01-10"


@cache
def austria(published: str) -> Catalogue:
    """Exports and joblessness, all rows published on one day."""
    rows = ["series,period,value,published"]
    for year, more in ((2024, 0), (2025, 600)):
        for month in range(1, 13):
            rows.append(f"x,{year}-{month:02d},{14_000 + 37 * month + more},{published}")
            rows.append(f"ur,{year}-{month:02d},{5 + month / 10:.1f},{published}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


NEAR = [
    ("Austria's exports came to 14.97 billion euros in December.", "14.97 billion euros"),
    ("Austria's exports were up 4.5% from a year earlier in December.", "4.5%"),
    ("The unemployment rate in Austria was 6.4% in December 2025.", "6.4%"),
]
FAR = [
    ("Austria's exports came to 1.5044 billion euros in December.", "1.5044 billion euros"),
    ("Austria's exports were down 4.2% from a year earlier in December.", "4.2%"),
    ("The unemployment rate in Austria was 8.1% in December 2025.", "8.1%"),
]


@pytest.mark.parametrize(("text", "figure"), NEAR)
def test_a_figure_near_what_was_revised_later_is_left_open(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(REVISED), PUBLISHED)[figure]
    assert verdict.reason == "ambiguous"
    assert "what was printed first is not recorded" in verdict.explanation


@pytest.mark.parametrize(("text", "figure"), NEAR)
def test_the_same_figure_is_wrong_where_the_first_print_is_known(text: str, figure: str) -> None:
    assert verdicts_of(text, austria(FIRST), PUBLISHED)[figure].rating == "mismatch"


@pytest.mark.parametrize(("text", "figure"), FAR)
@pytest.mark.parametrize("published", [FIRST, REVISED])
def test_no_revision_goes_so_far(text: str, figure: str, published: str) -> None:
    assert verdicts_of(text, austria(published), PUBLISHED)[figure].rating == "mismatch"


def test_what_was_not_out_yet_is_not_served() -> None:
    text = "Austria's exports came to 15.05 billion euros in December."
    verdict = verdicts_of(text, austria(REVISED), "2026-01-02")["15.05 billion euros"]
    assert verdict.reason == "no_observation"


def test_a_right_figure_says_what_it_rests_on() -> None:
    text = "Austria's exports came to 15.044 billion euros in December."
    verdict = verdicts_of(text, austria(REVISED), PUBLISHED)["15.044 billion euros"]
    assert verdict.rating == "supported"
    assert "later_vintage" in verdict.caveats


def test_a_figure_of_a_time_that_no_pack_has_yet_accuses_nobody() -> None:
    text = "Spain's exports fell in the first quarter of 2026.\n\nUnemployment in Austria was 8.1%."
    assert verdicts_of(text, austria(FIRST), "2026-06-20")["8.1%"].rating != "mismatch"
