"""Figures whose measure is named faintly: what is tried, how often, and that nobody is accused."""

from dataclasses import replace
from datetime import date

import pytest

from verifier.judge.assume import MOST, trials
from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline
saplings,"Saplings planted in public woods, Ruritania",saplings,RUR,,saplings,M,flow,yes
squirrels,"Squirrels counted in public parks, Ruritania",squirrels,RUR,,squirrels,M,stock,yes
"""
OBSERVATIONS = """\
series,period,value,published
saplings,2024-10,40210,2024-11-05
saplings,2025-09,41877,2025-10-05
saplings,2025-10,45930,2025-11-05
squirrels,2025-09,1214,2025-10-05
squirrels,2025-10,1302,2025-11-05
"""


@pytest.fixture
def woods(make_pack) -> Catalogue:
    return open_catalogue([make_pack(SERIES, OBSERVATIONS)], isolated=True)


def only_verdict(text: str, catalogue: Catalogue) -> Verdict:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 11, 10))
    (verdict,) = check_article(article, catalogue, Settings()).verdicts
    return verdict


@pytest.mark.parametrize(
    ("sentence", "tried"),
    [
        ("It rose 3%.", 0),
        ("It rose 4.5%.", MOST),
        ("It rose 1.2%.", 3),
        ("It rose 0.7%.", 2),
        ("There were 657,000 of them.", MOST),
        ("There were 50,000 of them.", 1),
        ("It rose roughly 4.5%.", 3),
        ("More than 657,000 came.", 0),
    ],
)
def test_the_fewer_digits_a_figure_has_the_fewer_series_are_tried(
    sentence: str, tried: int
) -> None:
    (figure,) = find_figures(sentence, Span(0, len(sentence)))
    assert trials(figure.quantity) == tried


def test_a_figure_that_fits_the_likeliest_measure_is_supported_with_a_caveat(woods) -> None:
    verdict = only_verdict("Volunteers put 45,930 into the ground of the woods in October.", woods)
    assert (verdict.rating, verdict.series) == (Rating.SUPPORTED, "saplings")
    assert Caveat.MEASURE_ASSUMED in verdict.caveats


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Volunteers put 45,390 into the ground in the woods in October.", id="no fit"),
        pytest.param(
            "Volunteers put 1,302 into the ground in the woods in October.", id="elsewhere"
        ),
        pytest.param("The mayor spent $45,930 on himself in October.", id="another unit"),
    ],
)
def test_a_figure_that_does_not_fit_it_accuses_nobody(text: str, woods) -> None:
    verdict = only_verdict(text, woods)
    assert (verdict.rating, verdict.reason) == (Rating.UNVERIFIED, Reason.NO_SERIES)
