"""Whose a measure is: the word right before it, or the place that the clause before told of."""

from datetime import date

import pytest

from verifier.matched import match_sentence
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings

PUBLISHED = date(2025, 12, 20)


def series_of(text: str, figure: str) -> str | None:
    """The series that the last claim with such a figure is matched to, with the shipped packs."""
    found = match_sentence(text, open_catalogue([], isolated=False), Settings(), PUBLISHED)
    return [one.series for one in found if one.claim.span.of(text) == figure][-1]


def test_a_country_of_which_no_series_is_held_is_no_other_one() -> None:
    text = "US unemployment was 4.6% in November. German unemployment stood at 6.3%."
    assert series_of(text, "4.6%") == "us_unemployment"
    assert series_of(text, "6.3%") is None


@pytest.mark.parametrize(
    "partner", ["shipments to the US sank 28.6%", "those to the US fell 28.6%"]
)
def test_who_sells_is_told_by_the_clause_before(partner: str) -> None:
    text = f"Chinese exports rose 5.9% in November from a year earlier, and {partner}."
    assert (series_of(text, "28.6%") or "").startswith("cn_exports_usa_usd_month")


def test_a_partner_is_not_the_seller() -> None:
    text = (
        "US exports rose 3.1% in November from a year earlier, and shipments to China fell 12.7%."
    )
    assert not (series_of(text, "12.7%") or "").startswith("cn_exports")


@pytest.mark.parametrize(("country", "is_chinese"), [("China", True), ("Nigeria", False)])
def test_an_office_that_several_countries_have_is_of_the_one_named(
    country: str, is_chinese: bool
) -> None:
    text = (
        f"{country} tells of its prices. Consumer prices were 0.9% higher in November than a year "
        "earlier, the National Bureau of Statistics said."
    )
    assert (series_of(text, "0.9%") or "").startswith("cn_cpi") is is_chinese
