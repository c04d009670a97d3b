"""Which variant of a measure a figure is of where the text names neither adjustment nor form."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """
sa,"Output, Latvia, index, seasonally adjusted",output,LVA,,,SA,period_on_period,yes
wa,"Output, Latvia, index",output,LVA,,,NSA,year_on_year,
sa_toys,"Output, toys, Latvia, seasonally adjusted",output,LVA,,toys,SA,period_on_period,
wa_toys,"Output, toys, Latvia",output,LVA,,toys,NSA,year_on_year,
"""


@cache
def latvia() -> Catalogue:
    """Output by month, adjusted and not; the headline is the monthly change of the adjusted."""
    head = "series,title,indicator,ref_area,counterpart,breakdown,adjustment,basis,headline"
    named = head + ",unit,multiplier,frequency,nature\n"
    table = "\n".join(f"{row},index,0,M,index" for row in SERIES.strip().splitlines())
    rows = ["series,period,value,published"]
    for step in range(26):
        period = f"{2024 + step // 12}-{step % 12 + 1:02d}"
        season = (0, 3, 5, 2, -4, 1)[step % 6]
        rows.append(f"sa,{period},{100 + 0.4 * step:.1f},")
        rows.append(f"wa,{period},{100 + 0.4 * step + season:.1f},")
        rows.append(f"sa_toys,{period},{90 + 1.1 * step:.1f},")
        rows.append(f"wa_toys,{period},{90 + 1.1 * step + 2 * season:.1f},")
    return catalogue_of(named + table + "\n", "\n".join(rows) + "\n")


TOLD = [
    pytest.param("0.4%", "Output in Latvia rose 0.4% in February.", "sa", id="headline"),
    pytest.param(
        "1.0%",
        "Output of toys in Latvia rose 1.0% in February.",
        "sa_toys",
        id="a part follows the headline of its measure",
    ),
    pytest.param(
        "1.0%",
        "Output of toys in Latvia rose 1.0% in February from January.",
        "sa_toys",
        id="compared with the month before",
    ),
    pytest.param(
        "12.8%",
        "Output of toys in Latvia rose 12.8% in February from a year earlier.",
        "wa_toys",
        id="over the year",
    ),
    pytest.param(
        "12.8%",
        "Output of toys in Latvia was 12.8% higher in February than in February 2025.",
        "wa_toys",
        id="compared with the same month",
    ),
]


@pytest.mark.parametrize(("figure", "text", "series"), TOLD)
def test_the_basis_that_is_told_chooses_the_variant_published_for_it(
    figure: str, text: str, series: str
) -> None:
    verdict = verdicts_of(text, latvia(), "2026-03-20")[figure]
    assert verdict.series == series, verdict.explanation


RENTS = """
rent,"Average rent, Latvia",rents,LVA,,,year_on_year,yes,EUR,0,M,price,none
rent_y,"Average rent, Latvia, 12-month change",rents,LVA,,,,,percent,0,M,rate,year_on_year
"""


@cache
def lettings() -> Catalogue:
    """Rents by month, and their printed change on the year."""
    head = "series,title,indicator,ref_area,counterpart,breakdown,basis,headline,unit,multiplier,"
    named = head + "frequency,nature,transformation"
    rows = ["series,period,value,published"]
    for step in range(26):
        period = f"{2024 + step // 12}-{step % 12 + 1:02d}"
        rows.append(f"rent,{period},{900 + 5 * step},")
        if step >= 12:
            rows.append(f"rent_y,{period},{100 * 60 / (840 + 5 * step):.1f},")
    return catalogue_of(named + RENTS, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("figure", "text", "series"),
    [
        ("6.2%", "Rents in Latvia rose 6.2% in February.", "rent_y"),
        ("6.2%", "Rents in Latvia were 6.2% higher in February than a year earlier.", "rent_y"),
        ("0.5%", "Rents in Latvia rose 0.5% in February from January.", "rent"),
        ("1,025 euros", "Rents in Latvia rose to 1,025 euros in February.", "rent"),
    ],
)
def test_growth_on_the_year_is_that_of_the_published_rate(
    figure: str, text: str, series: str
) -> None:
    verdict = verdicts_of(text, lettings(), "2026-03-20")[figure]
    assert (verdict.series or "").rpartition("/")[2] == series, verdict.explanation
