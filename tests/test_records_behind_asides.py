"""A record is of the figure that its sentence tells, not of one told in an aside of then."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_RATES = [
    *(4.0, 3.4, 3.2, 2.3, 2.0, 2.0, 2.2, 2.2, 1.7, 2.3, 2.6, 2.5),
    *(3.0, 2.8, 2.6, 3.5, 3.4, 3.6, 3.8),
]


@pytest.fixture(scope="module")
def rates() -> Catalogue:
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    row = 'inf,"Inflation rate, United Kingdom",inflation,GBR,percent,0,M,rate,year_on_year,yes'
    months = [f"{2024 + n // 12}-{n % 12 + 1:02}" for n in range(len(_RATES))]
    values = [f"inf,{month},{rate}" for month, rate in zip(months, _RATES, strict=True)]
    return catalogue_of(f"{head}\n{row}\n", "\n".join(["series,period,value", *values]) + "\n")


LED = "UK inflation rose to 3.8% in July 2025. "


@pytest.mark.parametrize(
    ("behind", "cue"),
    [
        ("the highest since January 2024, when it was 4%, and the highest of the year",
         "highest of the year"),
        ("the highest since January 2024, in which it stood at 4%, and also the highest of 2025",
         "highest of 2025"),
    ],
)  # fmt: skip
def test_a_record_behind_an_aside_is_of_now(behind: str, cue: str, rates: Catalogue) -> None:
    found = verdicts_of(f"{LED}It was {behind}.", rates, "2025-08-20")
    record = next(v for quote, v in found.items() if cue.startswith(quote) or quote == cue)
    assert str(record.period) == "2025-07"
    assert record.rating == "supported"


def test_what_its_own_clause_tells_is_of_then(rates: Catalogue) -> None:
    text = f"{LED}Inflation was 4% in January 2024, the highest of that year."
    found = verdicts_of(text, rates, "2025-08-20")
    record = next(v for quote, v in found.items() if quote.startswith("highest"))
    assert str(record.period) == "2024-01"
