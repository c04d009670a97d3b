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
