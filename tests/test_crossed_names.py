"""Pairs of figures that stand by each other's name."""

import pytest
from malta_catalogue import malta
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict

LEAD = "Malta had 643,990 guests in December. "
PAIRS = [
    "It had {} of them from Belgium and {} from Denmark.",
    "With {} of them Belgium and with {} Denmark lead the list.",
    "Of these {} were Belgian and {} Danish.",
    "Among them were {} Belgians and {} Danes.",
    "Guests from Belgium and Denmark came to {} and {}, respectively.",
]


def verdict_on(sentence: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of January 2026."""
    return verdicts_of(LEAD + sentence, malta("all", "bel", "dnk"), "2026-01-20")[figure]


@pytest.mark.parametrize("sentence", PAIRS)
@pytest.mark.parametrize(("figure", "right"), [("57,979", "125,553"), ("125,553", "57,979")])
def test_each_of_two_figures_by_the_name_of_the_other_is_in_its_place(
    sentence: str, figure: str, right: str
) -> None:
    found = verdict_on(sentence.format("57,979", "125,553"), figure)
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.SWAPPED)
    assert found.suggestion == right


@pytest.mark.parametrize("sentence", PAIRS)
@pytest.mark.parametrize(("figure", "series"), [("125,553", "bel"), ("57,979", "dnk")])
def test_two_figures_by_their_own_names_are_right(sentence: str, figure: str, series: str) -> None:
    found = verdict_on(sentence.format("125,553", "57,979"), figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)


@pytest.mark.parametrize(
    "sentence",
    [
        "Belgians and Danes came first. Of the rest 57,979 came by boat and 125,553 by plane.",
        "It had 57,979 of them from Latvia and 125,553 from Estonia.",
        "By sea came 57,979 and by air 125,553, says the harbour master.",
    ],
)
@pytest.mark.parametrize("figure", ["57,979", "125,553"])
def test_figures_away_from_the_names_are_not_accused(sentence: str, figure: str) -> None:
    assert verdict_on(sentence, figure).rating is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("first", "second"), [("600", "1,300"), ("56,979", "125,553"), ("57,979", "152,553")]
)
@pytest.mark.parametrize("sentence", PAIRS[:2])
def test_a_pair_that_is_not_that_of_both_names_is_not_exchanged(
    sentence: str, first: str, second: str
) -> None:
    for figure in (first, second):
        assert verdict_on(sentence.format(first, second), figure).reason is not Reason.SWAPPED


def test_single_digits_by_two_names_are_not_exchanged() -> None:
    text = f"{LEAD}It had 1m of them from Belgium and 6m from Denmark."
    found = verdicts_of(text, malta("all", "bel", "dnk"), "2026-01-20").values()
    assert all(verdict.reason is not Reason.SWAPPED for verdict in found)


RATES = """\
series,title,unit,frequency
jobless,"Unemployment rate (aged 16 and over, seasonally adjusted), three months ending",percent,M
loans,"Effective interest rate, newly drawn mortgages",percent,M
"""


def test_parts_of_two_measures_need_both_names() -> None:
    rows = ["series,period,value", "jobless,2025-09,4.3", "jobless,2025-10,4.4"]
    rows += ["loans,2025-09,4.53", "loans,2025-10,4.54"]
    rates = catalogue_of(RATES, "\n".join(rows) + "\n")
    text = "The jobless rate was 4.4% in the three months to October, against 4.5% in September."
    assert verdicts_of(text, rates, "2025-11-19")["4.5%"].rating is not Rating.SUPPORTED
