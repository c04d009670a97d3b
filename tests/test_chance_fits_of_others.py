"""Places, shares and records that another measure near them fits by chance are not its own."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
    "aliases"
)
SERIES = f"""\
{HEAD}
borrow,"Government borrowing, UK",government_borrowing,GBR,,GBP,9,M,flow,year_on_year,yes,borrowing
cash,"Government net cash requirement, UK",cash_requirement,GBR,,GBP,9,M,flow,year_on_year,yes,
thefts,"Shop thefts, England",recorded_crime,GB-ENG,shoplifting,offences,0,M,flow,year_on_year,yes,\
shop thefts
snatch,"Snatch thefts, England",recorded_crime,GB-ENG,snatch thefts,offences,0,M,flow,\
year_on_year,yes,snatch thefts
thefts_lon,"Shop thefts, London",recorded_crime,E12000007,shoplifting,offences,0,M,flow,\
year_on_year,no,
waits,"Patients who spent more than 12 hours in emergency departments, Scotland",long_stays,\
GB-SCT,more than 12 hours,patients,0,M,flow,year_on_year,yes,spent more than 12 hours
"""
FIGURES = {
    "borrow": (16.5, 11.0, 13.3, 11.4, 17.1, 19.2),
    "cash": (15.0, 9.0, 12.1, 10.2, 21.0, 18.4),
    "thefts": (91000, 99000, 107000, 113000, 126000, 133980),
    "snatch": (33000, 34000, 34600, 35000, 35600, 37459),
    "thefts_lon": (15000, 16000, 17000, 18000, 20700, 22963),
}
WAITS = (6877, 5155, 5461, 4700, 4732, 4492, 4391, 4858, 4900, 5176)


@cache
def desk() -> Catalogue:
    """Figures of each October from 2020 on, and of the months of 2025."""
    rows = ["series,period,value"]
    for key, values in FIGURES.items():
        rows += [f"{key},{2020 + n}-10,{value}" for n, value in enumerate(values)]
    rows += [f"waits,2025-{n:02d},{value}" for n, value in enumerate(WAITS, 1)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


BORROWED = (
    "Government borrowing came to £19.2 billion in October. The government net cash requirement was"
    " £18.4 billion. Borrowing was the {} October on record."
)
STOLEN = (
    "Shop thefts in England came to 133,980 in October and snatch thefts to 37,459. In London there"
    " were 22,963 shop thefts. The capital accounts for {} of the total."
)
STAYED = (
    "A total of 5,176 patients spent more than 12 hours in Scotland's emergency departments in"
    " October, the most since {}."
)


@pytest.mark.parametrize(
    ("text", "told", "quote"),
    [
        (BORROWED, "second-highest", "second"),
        (STOLEN, "27 per cent", "27 per cent"),
        (STAYED, "January", "most since January"),
    ],
)
def test_what_only_another_measure_fits_is_not_borne_out(text: str, told: str, quote: str) -> None:
    found = verdicts_of(text.format(told), desk(), "2025-11-22")
    one = next(v for printed, v in found.items() if printed.startswith(quote))
    assert one.rating != "supported", one.explanation


def test_a_number_that_bounds_what_is_counted_frees_no_record() -> None:
    found = verdicts_of(STAYED.format("January"), desk(), "2025-11-22")
    assert found["most since January"].rating == "mismatch"
    found = verdicts_of(STAYED.format("March"), desk(), "2025-11-22")
    assert found["most since March"].rating == "supported"


def test_the_share_of_the_part_that_is_told_still_holds() -> None:
    found = verdicts_of(STOLEN.format("17 per cent"), desk(), "2025-11-22")
    assert found["17 per cent"].rating == "supported", found["17 per cent"].explanation
