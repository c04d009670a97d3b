"""Which place, partner or part of a measure a text tells of."""

from dataclasses import replace

import pytest
from test_match import best, score_of, series

from verifier.model.series import Nature

GUESTS = (
    series("all", "Guests, all, Austria", "guests", "person", ref_area="AUT", headline=True),
    series("fra", "Guests from France, Austria", "guests", "person", ref_area="AUT"),
    series("jpn", "Guests from Japan, Austria", "guests", "person", ref_area="AUT"),
    series("x_jpn", "Exports to Japan, Austria", "exports", "EUR", ref_area="AUT"),
    series("x", "Exports, Austria", "exports", "EUR", ref_area="AUT", headline=True),
)
GUESTS = tuple(
    replace(one, counterpart={"fra": "FRA", "jpn": "JPN", "x_jpn": "JPN"}.get(one.key))
    for one in GUESTS
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("In Austria, the number of Japanese guests rose 6.3% in October.", "jpn"),
        ("Austria had 31,000 guests from Japan in October.", "jpn"),
        ("Austria had 31,000 guests in October.", "all"),
        ("Austrian exports to Japan rose 6.3% in October.", "x_jpn"),
    ],
)
def test_a_place_without_figures_of_its_own_is_the_partner_of_a_measure(
    text: str, key: str
) -> None:
    assert best(text, GUESTS) == key


def test_the_exports_of_a_partner_are_not_those_to_it() -> None:
    ours = score_of("x_jpn", "Austrian exports to Japan rose 6.3% in October.", GUESTS)
    theirs = score_of("x_jpn", "Japanese exports rose 6.3% in October.", GUESTS)
    assert theirs < ours / 2


JOBLESS = (
    series("rate", "Jobless rate, Australia", "jobless", "percent", nature=Nature.RATE),
    series("rate_nsw", "Jobless rate, New South Wales", "jobless", "percent", nature=Nature.RATE),
)
JOBLESS = tuple(
    replace(one, ref_area="AUS" if one.key == "rate" else "AU-NSW", headline=True)
    for one in JOBLESS
)


def test_the_whole_country_is_another_place_where_its_region_is_named() -> None:
    text = "In New South Wales the jobless rate was 4.6% in October."
    assert score_of("rate", text, JOBLESS) < score_of("rate_nsw", text, JOBLESS) / 2
    text = "In Australia the jobless rate was 4.6% in October."
    assert score_of("rate_nsw", text, JOBLESS) < score_of("rate", text, JOBLESS)


def test_a_word_that_any_part_is_made_of_tells_none() -> None:
    catalogue = (
        series("all", "Failures, Ruritania", "failures", "failure", headline=True),
        series(
            "mid", "Failures, mid-sized firms", "failures", "failure", breakdown="mid-sized firms"
        ),
    )
    assert best("Failures took 312 firms in October.", catalogue) == "all"
    assert best("Failures of mid-sized firms came to 312 in October.", catalogue) == "mid"


def test_shipments_are_no_ships() -> None:
    catalogue = (
        series("x", "Exports, Ruritania", "exports", "EUR", headline=True),
        series("ships", "Exports of ships, Ruritania", "exports", "EUR", breakdown="ships"),
    )
    assert best("Outbound shipments came to €3 billion in October.", catalogue) == "x"
    assert best("Exports of ships came to €3 billion in October.", catalogue) == "ships"
