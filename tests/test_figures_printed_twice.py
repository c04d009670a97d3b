"""A figure that stands where that of its own series should, printed for the one beside it."""

from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import austria

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reader import article_from
from verifier.settings import Settings
from verifier.straight_line import check_article

_AUSTRIA = "Austria sold goods worth 14,109 million euros abroad in September. "


def _verdicts(text: str) -> list[tuple[str, Verdict]]:
    """The verdict on each figure in order, for two of them may be printed alike."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date(2025, 10, 20))
    report = check_article(article, austria(), Settings())
    return [(v.claim.span.of(article.text), v) for v in report.verdicts]


WRONG = [
    "Exports of cheese fell 1.73% to 501.0 million euros and those of skis 1.96% to 501.0 million "
    "euros.",
    "Exports of cheese were down 1.73% at 501.0 million euros and those of skis down 1.96% at "
    "501.0 million euros.",
    "Exports of cheese fell by 1.96% in September and those of skis by 1.96%.",
    "Exports of cheese came to 284.7 million euros and those of skis to 284.7 million euros.",
]
TRUE = [
    "Exports of cheese fell 1.73% to 284.7 million euros and those of skis 1.96% to 501.0 million "
    "euros.",
    "Exports of cheese were down 1.73% at 284.7 million euros and those of skis down 1.96% at "
    "501.0 million euros.",
    "Exports of cheese fell by 1.7% in September and all exports by 1.7%.",
    "Exports of skis came to 501.0 million euros, those of cheese to 284.7 million euros; the "
    "501.0 million euros were 1.96% less than a year ago.",
    "Besides cheese Austria sold skis for 501.0 million euros, and skis for 501.0 million euros "
    "were 1.96% less than a year ago.",
]


@pytest.mark.parametrize("text", WRONG)
def test_the_figure_of_another_is_accused_in_the_place_of_its_own(text: str) -> None:
    told = _verdicts(_AUSTRIA + text)
    assert [v.rating for _, v in told].count(Rating.MISMATCH) == 1
    assert Reason.OFF_SERIES in [v.reason for _, v in told]


@pytest.mark.parametrize("text", TRUE)
def test_figures_of_their_own_are_not_accused(text: str) -> None:
    told = _verdicts(_AUSTRIA + text)
    assert [(one, v.explanation) for one, v in told if v.rating is Rating.MISMATCH] == []
