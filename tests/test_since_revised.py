"""What newer prints make of a claim that held is told by what has changed."""

from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,M,rate,year_on_year,yes
"""
_RATES = (5.1, 5.0, 4.9, 4.8, 4.6, 4.7, 4.5, 4.4, 4.2, 4.3, 4.3, 4.4)


def _verdicts(text: str, revised: str) -> list[Verdict]:
    rows = [f"ur,2025-{m:02d},{rate},2025-{m:02d}-28" for m, rate in enumerate(_RATES, 1)]
    told = "\n".join(("series,period,value,published", *rows, revised, ""))
    return list(verdicts_of(text, catalogue_of(_SERIES, told), "2025-12-30").values())


_TEXT = "The jobless rate in Austria was 4.4% in December, the highest since August."


def test_a_figure_that_was_revised_is_told_with_the_new_one() -> None:
    rate, record = _verdicts(_TEXT, "ur,2025-12,4.6,2026-02-28")
    assert rate.rating is record.rating is Rating.SUPPORTED
    assert Caveat.REVISED_SINCE in rate.caveats
    assert rate.explanation.endswith("Revised since: now 4.6%.")
    assert Caveat.REVISED_SINCE not in record.caveats


def test_a_record_that_a_revision_of_other_figures_takes_away_says_so() -> None:
    rate, record = _verdicts(_TEXT, "ur,2025-10,4.5,2026-02-28")
    assert rate.rating is record.rating is Rating.SUPPORTED
    assert Caveat.REVISED_SINCE not in rate.caveats
    assert Caveat.REVISED_SINCE in record.caveats
    assert record.explanation.endswith("Revised since: with the newest figures it no longer holds.")
