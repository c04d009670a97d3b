"""A pronoun stands for the figure of its own unit, where the sentence before has several."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

HEAD = """\
series,title,indicator,unit,multiplier,frequency,nature,headline
seen,"Casualty attendances, Humber trust",casualty_attendances,attendances,0,M,flow,yes
intime,"Casualty patients within four hours, Humber trust",casualty_in_time,percent,0,M,rate,yes
list18,"Waiting list within 18 weeks, Humber trust",list_in_time,percent,0,M,rate,yes
"""
FIGURES = {"seen": (13_540, 13_171), "intime": (71.4, 71.5), "list18": (61.4, 62.4)}
LEAD = (
    "The share of the waiting list within 18 weeks was 62.4% in January. Humber's casualty units "
    "saw 13,171 patients in January and dealt with 71.5% within four hours. "
)


@pytest.mark.parametrize("lead", ["In December it was", "A month earlier it had been"])
def test_it_is_of_what_was_told_in_that_unit(lead: str) -> None:
    told = catalogue_told(HEAD, ("2025-12", "2026-01"), FIGURES)
    verdict = verdicts_of(f"{LEAD}{lead} 71.4%.", told, "2026-02-20")["71.4%"]
    assert (verdict.series, verdict.rating) == ("intime", "supported")
