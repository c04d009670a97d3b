"""A part is told by a word of its title, the measure by the figure before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
sug,"Sugar plants, output of Brask mills, all",mill_output,DNK,,tonne,0,M,flow,period_on_period,yes
sug_b,"Sugar plants, output of Brask mills, brown and muscovado",mill_output,DNK,kind B,tonne,0,M,\
flow,period_on_period,no
sug_i,"Sugar plants, output of Brask mills, icing and caster",mill_output,DNK,kind I,tonne,0,M,\
flow,period_on_period,no
"""
FIGURES = """\
series,period,value
sug,2025-09,64370
sug,2025-10,66120
sug_b,2025-09,11240
sug_b,2025-10,11913
sug_i,2025-09,20480
sug_i,2025-10,19374
"""
WHOLE = "Sugar output of the Brask mills in Denmark came to 66,120 tonnes in October. "


@pytest.fixture(scope="module")
def mills() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Plants for icing, run at night, gave up 5.4% from September.", "5.4%", "sug_i"),
        ("Of muscovado, they say, there was 6.0% more than in September.", "6.0%", "sug_b"),
        (
            "Brown, from muscovado plants set beside those for icing and caster, was up 6.0%.",
            "6.0%",
            "sug_b",
        ),
    ],
)
def test_a_word_of_its_title_tells_the_part(
    text: str, figure: str, series: str, mills: Catalogue
) -> None:
    verdict = verdicts_of(WHOLE + text, mills, "2025-11-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Of muscovado, they say, there was 5.4% more than in September.", "5.4%"),
        ("Of muscovado, they say, there was 6.6% more than in September.", "6.6%"),
        ("Icing and muscovado moved by 6.0% and 5.4%, respectively.", "6.0%"),
        ("Of muscovado there will be 6.0% more by Easter.", "6.0%"),
    ],
)
def test_a_figure_of_another_part_is_not_that_of_the_one_named(
    text: str, figure: str, mills: Catalogue
) -> None:
    assert verdicts_of(WHOLE + text, mills, "2025-11-20")[figure].rating != "supported"


ORGANS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Organ transplants, Spain",transplants,ESP,,units,0,A,flow,year_on_year,yes
kid,"Kidney transplants, Spain",transplants,ESP,kidney,units,0,A,flow,year_on_year,no
liv,"Liver transplants, Spain",transplants,ESP,liver,units,0,A,flow,year_on_year,no
"""
TRANSPLANTS = "series,period,value\nall,2025,6450\nkid,2025,3999\nliv,2025,1381\n"


def test_the_noun_counted_tells_the_part() -> None:
    text = "Spain made 6,450 organ transplants in 2025. Of these, 3,999 were kidneys, 1,381 livers."
    told = verdicts_of(text, catalogue_of(ORGANS, TRANSPLANTS), "2026-02-15")
    assert [v.series for v in told.values()] == ["all", "kid", "liv"]
    assert all(v.rating == "supported" for v in told.values())


def test_the_noun_of_another_part_does_not() -> None:
    text = "Spain made 6,450 organ transplants in 2025. Of these, 3,999 were kidneys, 1,318 livers."
    told = verdicts_of(text, catalogue_of(ORGANS, TRANSPLANTS), "2026-02-15")
    assert told["1,318"].rating != "supported"


def test_the_article_tells_no_part() -> None:
    series = SERIES.replace("brown and muscovado", "the brown")
    catalogue = catalogue_of(series, FIGURES)
    text = "By the end of the month the figure, so the owners say, was up 6.0%."
    verdict = verdicts_of(WHOLE + text, catalogue, "2025-11-20")["6.0%"]
    assert verdict.series != "sug_b"
