"""Gaps and shares made of two figures that the text prints beside them."""

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.model.verdict import Caveat

PUBLISHED = "2026-01-20"
CHEESE = "Austria's exports of cheese came to 294.6 million euros in December"
PARTS = (
    "Austria's exports were 14.562 billion euros in December, of which cheese took 294.6 million"
)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{CHEESE}, more than 200 million euros below the 498 million euros of skis.",
         "200 million euros"),
        (f"{CHEESE}, 203.4 million euros less than those of skis (498 million euros).",
         "203.4 million euros"),
    ],
)  # fmt: skip
def test_what_two_printed_figures_make_is_borne_out(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert Caveat.DERIVED in verdict.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{PARTS} euros (4%) and skis 498 million euros (5.1%).", "5.1%"),
        (f"{PARTS} euros, and skis 498 million euros, or 9.7%.", "9.7%"),
    ],
)  # fmt: skip
def test_what_two_printed_figures_do_not_make_stays_open(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating == "unverified", verdict.explanation


def test_what_is_no_distance_between_two_printed_figures_contradicts_them() -> None:
    text = f"{CHEESE}, more than 300 million euros below the 498 million euros of skis."
    assert verdicts_of(text, austria(), PUBLISHED)["300 million euros"].reason == "inconsistent"


def test_a_share_in_brackets_may_have_its_part_named_before_them() -> None:
    text = f"{PARTS} euros and skis were 498 million euros of sporting goods (3.4%)."
    assert verdicts_of(text, austria(), PUBLISHED)["3.4%"].rating == "supported"


def test_a_share_that_the_pack_holds_needs_no_printed_figures() -> None:
    text = f"{PARTS} euros and skis 498 million euros, or 3.4%."
    verdict = verdicts_of(text, austria(), PUBLISHED)["3.4%"]
    assert (verdict.rating, verdict.operation, verdict.series) == ("supported", "share", "x_skis")


@pytest.mark.parametrize(("figure", "series"), [("2%", "x_cheese"), ("3.4%", "x_skis")])
def test_shares_beside_their_amounts_are_of_the_whole(figure: str, series: str) -> None:
    text = f"{PARTS} euros (2%) and skis 498 million euros (3.4%)."
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert (verdict.rating, verdict.operation) == ("supported", "share"), verdict.explanation
    assert verdict.series == series


@pytest.mark.parametrize(
    ("tail", "rating"),
    [
        (", a gap of 203.4 million euros.", "supported"),
        (" in December, a difference of 203.4 million euros.", "supported"),
        (", leaving a gap of 303.4 million euros.", "other"),
    ],
)
def test_a_gap_may_stand_behind_the_two_that_make_it(tail: str, rating: str) -> None:
    text = f"{CHEESE}, and exports of skis to 498 million euros{tail}"
    figure = "303.4 million euros" if "303.4" in tail else "203.4 million euros"
    found = verdicts_of(text, austria(), PUBLISHED)[figure].rating
    assert (found == "supported") is (rating == "supported")


def test_a_gap_between_two_rates_is_none_of_an_index() -> None:
    head = "series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline"
    pack = f"""{head}
i,"Consumer prices, Malta, index",cpi,MLT,index,M,index,none,year_on_year,no
m,"Consumer prices, Malta, annual rate",cpi,MLT,percent,M,rate,year_on_year,year_on_year,yes
c,"Consumer prices, Cyprus, annual rate",cpi,CYP,percent,M,rate,year_on_year,year_on_year,yes
"""
    rows = "i,2025-12,121.3\ni,2024-12,117.1\nm,2025-12,3.6\nc,2025-12,1.9\n"
    pair = catalogue_of(pack, f"series,period,value\n{rows}")
    text = "Inflation was 3.6% in Malta and 1.9% in Cyprus in December, a gap of {} points."
    assert verdicts_of(text.format("1.7"), pair, PUBLISHED)["1.7 points"].rating == "supported"
    assert verdicts_of(text.format("2.7"), pair, PUBLISHED)["2.7 points"].rating != "supported"
