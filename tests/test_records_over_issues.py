"""Records of changes where only some months are known as they were first printed."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
sold,"Retail sales of Malta",retail_sales,MLT,EUR,6,M,flow,none,period_on_period,yes
rate,"Retail sales of Malta, change on the month",retail_sales,MLT,percent,0,M,flow,\
period_on_period,period_on_period,yes
"""
FIRST = {"2024-01": 400, "2024-02": 396, "2024-03": 398, "2024-04": 401, "2024-06": 402,
         "2024-07": 404, "2024-08": 402}  # fmt: skip
RATES = {"2024-02": -1.0, "2024-03": 0.5, "2024-04": 0.8, "2024-06": 0.2, "2024-07": 0.5,
         "2024-08": -0.5}  # fmt: skip


def _verdicts(text: str) -> dict[str, Verdict]:
    rows = ["series,period,value,published"]
    rows += [f"sold,{month},{value},{_day(month)}" for month, value in FIRST.items()]
    rows += [f"rate,{month},{value},{_day(month)}" for month, value in RATES.items()]
    rows.append("sold,2024-05,389,2025-03-31")
    return verdicts_of(text, catalogue_of(SERIES, "\n".join(rows) + "\n"), "2024-09-20")


def _day(month: str) -> str:
    return f"2024-{int(month[5:]) + 1:02d}-15"


@pytest.mark.parametrize(
    ("since", "rating"),
    [
        pytest.param(
            "February", "supported", id="a month as revised is no fall from a first print"
        ),
        pytest.param("January", "mismatch", id="a printed fall counts"),
    ],
)
def test_a_benchmark_revision_is_no_fall(since: str, rating: str) -> None:
    text = f"Retail sales in Malta fell 0.5% in August, the biggest monthly drop since {since}."
    found = _verdicts(text)
    assert [v.rating for v in found.values()] == ["supported", rating]


def test_nor_does_it_end_a_run() -> None:
    """Three rises printed, with a month between them that is known as revised alone."""
    text = "Retail sales in Malta rose 0.5% in July, for a fifth month in a row."
    assert _verdicts(text)["fifth"].reason == "short_history"
