"""What other parts had of the same whole, told on behind a share in the words of copy."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
tr,"Tractor registrations, Italy",tractor_registrations,ITA,,,tractor,0,M,flow,year_on_year,yes,\
tractor sales
tr_lan,"Tractor registrations, Landino, Italy",tractor_registrations,ITA,,Landino,tractor,0,M,\
flow,year_on_year,no,
tr_fen,"Tractor registrations, Fendale, Italy",tractor_registrations,ITA,,Fendale,tractor,0,M,\
flow,year_on_year,no,
tr_kub,"Tractor registrations, Kubrini, Italy",tractor_registrations,ITA,,Kubrini,tractor,0,M,\
flow,year_on_year,no,
ch,"Exports of cheese, Denmark",cheese_exports,DNK,,,DKK,6,M,flow,year_on_year,yes,
ch_de,"Exports of cheese to Germany, Denmark",cheese_exports,DNK,DEU,,DKK,6,M,flow,year_on_year,no,
ch_se,"Exports of cheese to Sweden, Denmark",cheese_exports,DNK,SWE,,DKK,6,M,flow,year_on_year,no,
ch_jp,"Exports of cheese to Japan, Denmark",cheese_exports,DNK,JPN,,DKK,6,M,flow,year_on_year,no,
"""
_ROWS = {
    "tr": (1_604, 1_711, 1_655),
    "tr_lan": (611, 564, 513),
    "tr_fen": (298, 341, 372),
    "tr_kub": (101, 120, 147),
    "ch": (812, 840, 902),
    "ch_de": (301, 297, 288),
    "ch_se": (122, 131, 150),
    "ch_jp": (81, 92, 119),
}
_MONTHS = ("2024-05", "2026-04", "2026-05")


@cache
def barns() -> Catalogue:
    """Makers of tractors and buyers of cheese, each with the whole."""
    rows = ["series,period,value,published"]
    for key, values in _ROWS.items():
        rows += [f"{key},{m},{v}," for m, v in zip(_MONTHS, values, strict=True)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


_SOLD = "Landino took 31.0% of tractor registrations in Italy in May. "
_ATE = "Germany bought 31.9% of Denmark's cheese exports in May. "
RIGHT = {
    _SOLD + "Fendale had 22.5%.": "22.5%",
    _SOLD + "Fendale was on 22.5% and Kubrini on 8.9%.": "8.9%",
    _SOLD + "Kubrini's was 8.9%.": "8.9%",
    _SOLD + "Fendale came second with 22.5%, and Kubrini was left with 8.9%.": "8.9%",
    _SOLD + "Kubrini's slice was 8.9%.": "8.9%",
    "Landino slipped to 31.0% of tractor registrations in Italy in May, while Kubrini rose to "
    "8.9%.": "8.9%",
    "Landino made up 31.0% of tractor registrations in Italy in May, a long way from May 2024, "
    "when it was 38.1%.": "38.1%",
    "Nearly a third of Italy's tractor registrations in May, 31.0%, were Landino.": "31.0%",
    "Landino sold 513 of the 1,655 tractors registered in Italy in May, or 31.0%.": "31.0%",
    "Landino sold 513 tractors in Italy in May, or 31.0% of the total. Kubrini sold 147 "
    "(8.9%).": "8.9%",
    "Cheese exports from Denmark to Sweden came to DKr150m in May, 16.6% of the total in Denmark, "
    "against 15.6% in April. Japan took 13.2%.": "13.2%",
    "Italy registered 1,655 tractors in May. Landino took 31.0%, Fendale 22.5% and Kubrini "
    "8.9%.": "8.9%",
    "Landino and Fendale led with shares of 31.0% and 22.5% respectively in May.": "22.5%",
    "In May Landino sold 513 tractors in Italy, 31.0% of the total. Fendale sold 372, or "
    "22.5%.": "22.5%",
    _SOLD + "Fendale was good for 22.5%.": "22.5%",
    _ATE + "Sweden took 16.6% and Japan 13.2%.": "13.2%",
    "Germany took 31.9% of Denmark's cheese exports in May; Sweden had 16.6%.": "31.9%",
    "One in three Danish cheese exports in May went to Germany, and about one in six to "
    "Sweden.": "one in six",
}
WRONG = {
    _SOLD + "Fendale had 26.1%.": "26.1%",
    _SOLD + "Fendale was on 22.5% and Kubrini on 11.4%.": "11.4%",
    _SOLD + "Kubrini's was 11.4%.": "11.4%",
    _SOLD + "Fendale came second with 26.1%.": "26.1%",
    "Landino slipped to 31.0% of tractor registrations in Italy in May, while Kubrini rose to "
    "11.4%.": "11.4%",
    "Landino made up 31.0% of tractor registrations in Italy in May, a long way from May 2024, "
    "when it was 83.1%.": "83.1%",
    "Nearly a third of Italy's tractor registrations in May, 34.7%, were Landino.": "34.7%",
    "Landino sold 513 of the 1,655 tractors registered in Italy in May, or 37.0%.": "37.0%",
    "Landino sold 513 tractors in Italy in May, or 31.0% of the total. Kubrini sold 147 "
    "(12.9%).": "12.9%",
    "Italy registered 1,655 tractors in May. Landino took 31.0%, Fendale 25.2% and Kubrini "
    "8.9%.": "25.2%",
    "In May Landino sold 513 tractors in Italy, 31.0% of the total. Fendale sold 372, or "
    "27.5%.": "27.5%",
    _ATE + "Sweden took 61.6%.": "61.6%",
    "Germany took 39.1% of Denmark's cheese exports in May; Sweden had 16.6%.": "39.1%",
}
OF_ANOTHER = {
    _SOLD + "The vacancy rate in Germany was 5.1%.": "5.1%",
    _SOLD + "Fendale's margin was 6.4%.": "6.4%",
    _SOLD + "Landino's dealers charge a fee, which was 3.5%.": "3.5%",
    _SOLD + "Inflation was 2.3%.": "2.3%",
    "Italy registered 1,655 tractors in May. Landino charged 3.4%.": "3.4%",
    "The jobless rate in Italy was 6.1%. " + _ATE + "Sweden had 8.4%.": "8.4%",
    _SOLD + "Fendale had 4.4% more staff.": "4.4%",
}


@pytest.mark.parametrize("text", RIGHT)
def test_what_parts_had_is_told_on(text: str) -> None:
    verdict = verdicts_of(text, barns(), "2026-06-20")[RIGHT[text]]
    assert verdict.claim.operation == "share"
    assert verdict.rating is Rating.SUPPORTED


@pytest.mark.parametrize("text", WRONG)
def test_what_parts_never_had_is_still_accused(text: str) -> None:
    verdict = verdicts_of(text, barns(), "2026-06-20")[WRONG[text]]
    assert verdict.claim.operation == "share"
    assert verdict.rating is Rating.MISMATCH


@pytest.mark.parametrize("text", OF_ANOTHER)
def test_rates_of_another_kind_are_no_shares_told_on(text: str) -> None:
    verdict = verdicts_of(text, barns(), "2026-06-20")[OF_ANOTHER[text]]
    assert verdict.claim.operation != "share"
    assert verdict.rating is Rating.UNVERIFIED
