"""A figure that stands where that of its own series should, printed for the one beside it."""

from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import austria
from told_claims import checked_by

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


AIRPORTS = (
    "Cork airport handled 392,000 passengers in September 2025. Dublin airport took 3.69 million, "
    "after growth of 7.3 per cent. Shannon airport was up 5.9 per cent to {} passengers."
)


@pytest.mark.parametrize(
    ("shannon", "rating"),
    [("253,000", "supported"), ("3,694,000", "mismatch"), ("110,000", "mismatch")],
)
def test_what_another_sentence_tells_of_its_own_is_of_no_other(shannon: str, rating: str) -> None:
    found = checked_by("runways_and_turnstiles", AIRPORTS.format(shannon), "2025-10-21")
    assert (found[shannon], found["3.69 million"]) == (rating, "supported")


@pytest.mark.parametrize("part", ["of that a mere", "of which"])
def test_a_part_and_its_whole_have_not_changed_places(part: str) -> None:
    text = (
        "Loans by public libraries in Britain slipped to 33.4 million in the first quarter. "
        f"Councils spent £177.1 million on libraries in the quarter, and {part} £10.7 million went "
        "on books and other stock."
    )
    found = checked_by("pillar_boxes_paws_and_paperbacks", text, "2026-06-16")
    assert "mismatch" not in (found["£177.1 million"], found["£10.7 million"])


def test_a_figure_told_anew_of_its_own_series_stays() -> None:
    text = AIRPORTS.format("253,000") + " Dublin airport handled 3,694,000 of all passengers."
    found = checked_by("runways_and_turnstiles", text, "2025-10-21")
    assert found["3,694,000"] == "supported"
