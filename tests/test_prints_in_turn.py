"""Figures told as the print in force and the one before it, whose series their words leave out."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,basis,headline
out,"Factory output, Latvia, seasonally adjusted",factory_output,LVA,,index,0,M,SA,index,period_on_period,yes
wood,"Factory output, wood products, Latvia, seasonally adjusted",factory_output,LVA,wood products,index,0,M,SA,index,period_on_period,no
food,"Factory output, food, Latvia, seasonally adjusted",factory_output,LVA,food,index,0,M,SA,index,period_on_period,no
jobs,"Jobs, Latvia, seasonally adjusted",employment,LVA,,job,3,M,SA,stock,period_on_period,no
"""  # noqa: E501
_PRINTS = """\
series,period,value,published
out,2026-02,100.000,2026-04-10
out,2026-03,100.900,2026-05-11
out,2026-03,100.300,2026-06-11
out,2026-04,101.800,2026-06-11
wood,2026-02,90.000,2026-04-10
wood,2026-03,90.600,2026-05-11
wood,2026-04,87.900,2026-06-11
food,2026-02,110.000,2026-04-10
food,2026-03,112.200,2026-05-11
food,2026-04,112.900,2026-06-11
jobs,2026-02,800.0,2026-04-10
jobs,2026-03,798.7,2026-05-11
jobs,2026-03,795.2,2026-06-11
jobs,2026-04,796.6,2026-06-11
"""
_LEAD = (
    "Factory output in Latvia rose 1.5% in April, as a fall of 3.0% in wood products was made up "
    "for by a rise of 0.6% in food. The country had 1,400 more jobs than in March.\n\n"
)


@cache
def latvia() -> Catalogue:
    """Output and jobs by month, those of March printed twice."""
    return catalogue_of(_SERIES, _PRINTS)


@pytest.mark.parametrize(
    ("text", "now", "then"),
    [
        ("The office also cut its estimate for March, to a gain of 0.3% from the 0.9% reported a "
         "month ago.", "0.3%", "0.9%"),
        ("March's advance was trimmed to 0.3% from 0.9%.", "0.3%", "0.9%"),
        ("The gain in March is now put at 0.3%, not the 0.9% announced in May.", "0.3%", "0.9%"),
        ("For March the gain was revised to 0.3%, having first been put at 0.9%.", "0.3%", "0.9%"),
        ("Employers fared worse than thought in March: the office now puts their loss at 4,800 "
         "jobs, not the 1,300 it announced in May.", "4,800", "1,300"),
    ],
)  # fmt: skip
def test_both_prints_of_a_move_are_right(text: str, now: str, then: str) -> None:
    found = verdicts_of(_LEAD + text, latvia(), "2026-06-12")
    assert found[now].rating is Rating.SUPPORTED, found[now].explanation
    if then in found:
        assert found[then].rating is Rating.SUPPORTED, found[then].explanation


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The office raised its estimate for March to a gain of 0.9% from the 0.3% reported then.",
         ("0.9%",)),
        ("The office cut its estimate for March to a gain of 0.3% from the 2.1% reported then.",
         ("2.1%",)),
        ("The office cut its estimate for March to a gain of 0.5% from the 0.9% reported then.",
         ("0.5%",)),
        ("The office cut its estimate for February to 0.3% from the 0.9% reported a month ago.",
         ("0.3%", "0.9%")),
        ("The office put the fall in March at 0.3%, not the 0.9% reported a month ago.",
         ("0.3%", "0.9%")),
    ],
)  # fmt: skip
def test_what_no_series_had_in_both_prints_is_not(text: str, figures: tuple[str, ...]) -> None:
    found = verdicts_of(_LEAD + text, latvia(), "2026-06-12")
    for figure in figures:
        assert found[figure].rating is not Rating.SUPPORTED, found[figure].explanation


@pytest.mark.parametrize(
    "words",
    [
        "In Estonia March's advance was trimmed to 0.3% from 0.9%.",
        "March's advance in wood products was trimmed to 0.3% from 0.9%.",
    ],
)
def test_prints_of_another_place_or_part_are_not_borne_out(words: str) -> None:
    found = verdicts_of(_LEAD + words, latvia(), "2026-06-12")
    assert {found[f].rating for f in ("0.3%", "0.9%")} != {Rating.SUPPORTED}
