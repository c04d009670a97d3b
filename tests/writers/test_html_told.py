"""What the page tells besides verdicts: candidates, tones, work, series, words without an end."""

from dataclasses import replace
from datetime import date
from html import unescape
from re import sub

import pytest
import reports
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import austria

from verifier.api import article_of
from verifier.explain import CAVEAT, SOURCE, title_of
from verifier.model.backdrop import Backdrop
from verifier.model.period import Frequency, Period
from verifier.model.series import Series, Transformation
from verifier.model.source import SourceNote, SourceResult
from verifier.model.standing import SetAside, Severity, Standing, Suppression
from verifier.model.verdict import ArticleReport, Candidate, Caveat, Verdict
from verifier.pages.marked import blocks_of
from verifier.pages.report import page_of
from verifier.pages.rivals import rivals_of
from verifier.pages.soft import soft
from verifier.pages.tone import Tone, codes_of, tone_of
from verifier.reader import article_from
from verifier.report.backdrop import with_backdrops
from verifier.settings import Settings
from verifier.straight_line import check_article

MONTH = Frequency.MONTH
EXPORTS = Series("rur/exports", "ruritania", "Exports", "USD", MONTH, "exports", "RUR", "GRA")
IMPORTS = replace(EXPORTS, key="rur/imports", indicator="imports", title="Imports")
GROWTH = replace(
    EXPORTS, key="rur/growth", unit="percent", transformation=Transformation.YEAR, title="Growth"
)
KNOWN = {one.key: Backdrop(one) for one in (EXPORTS, IMPORTS, GROWTH)}


def why(*candidates: Candidate, series: str | None = "rur/exports") -> list[str]:
    """Why each of the candidates was not taken."""
    verdict = replace(reports.supported(), candidates=candidates, series=series)
    told = rivals_of(verdict, KNOWN)
    assert told is not None
    return [row["why"] for row in told["rows"]]


def candidate(key: str, score: float, **parts: float) -> Candidate:
    return Candidate(key, score, tuple(parts.items()))


def test_the_series_that_was_taken_needs_no_reason() -> None:
    assert why(candidate("rur/exports", 0.9)) == [""]


def test_a_candidate_is_told_apart_by_what_it_measures_and_by_its_score() -> None:
    taken = candidate("rur/exports", 0.9, indicator=0.42, words=0.1)
    other = candidate("rur/imports", 0.3, indicator=-0.2, words=0.1)
    assert why(taken, other)[1] == "another measure; -0.62 for the measure that the words name"


def test_a_candidate_with_a_higher_score_is_told_apart_by_its_form() -> None:
    higher = candidate("rur/growth", 1.2, headline=-0.1)
    assert why(higher, candidate("rur/exports", 0.9))[0] == "the change on the year"


def test_without_a_series_what_counts_against_each_is_told() -> None:
    low = candidate("rur/imports", 0.1, words=0.3, ref_area=-1.0)
    assert why(low, series=None) == ["-1.00 for the place the figure is about"]


def test_an_unknown_series_is_told_by_its_score_alone() -> None:
    taken = candidate("rur/exports", 0.9, words=0.2)
    assert (
        why(taken, candidate("gone", 0.1, words=0.1))[1] == "-0.10 for words shared with the title"
    )


def test_scores_are_shown_part_by_part_in_the_order_of_the_list() -> None:
    first = candidate("rur/exports", 0.9, words=0.2, indicator=0.7)
    told = rivals_of(replace(reports.supported(), candidates=(first,)), KNOWN)
    assert told is not None
    names = [part["name"] for part in told["parts"]]
    assert names == ["the measure that the words name", "words shared with the title"]
    assert told["parts"][1]["added"] == ["+0.20"]


def checked(text: str) -> ArticleReport:
    article = article_of(text, "2026-01-20", Settings())
    return check_article(article, austria(), Settings())


def test_a_report_gets_its_series_and_of_those_compared_the_figures() -> None:
    report = checked("Austrian exports of skis rose 5% in November 2025 from a year earlier.")
    found = {one.series.key: one.points for one in with_backdrops(report, austria()).backdrops}
    (verdict,) = report.verdicts
    assert verdict.series == "x_skis"
    assert {one.series for one in verdict.candidates} <= set(found)
    assert [str(period) for period, _ in found["x_skis"]][:2] == ["2024-01", "2024-02"]
    compared = {one.series for one in verdict.evidence}
    assert all(bool(points) == (key in compared) for key, points in found.items())


def test_figures_are_those_known_on_the_day() -> None:
    report = replace(
        checked("Austrian exports of skis rose 5% in November 2025 from a year earlier."),
        as_of=date(2025, 3, 20),
    )
    found = {one.series.key: one.points for one in with_backdrops(report, austria()).backdrops}
    assert found["x_skis"][-1][0] == Period.parse("2025-02")


@pytest.mark.parametrize(
    ("verdict", "tone"),
    [
        (reports.supported(), Tone.SUPPORTED),
        (reports.supported((Caveat.TRUNCATED,)), Tone.NOTED),
        (reports.mismatch(), Tone.MISMATCH),
        (reports.unverified(), Tone.UNVERIFIED),
    ],
)
def test_every_rating_has_a_look_of_its_own(verdict: Verdict, tone: Tone) -> None:
    assert tone_of(verdict, True) is tone
    assert tone_of(verdict, False) is Tone.READ
    assert ("look" in codes_of(verdict, True)) == (tone is not Tone.SUPPORTED)


def test_what_the_desk_ignores_needs_no_look() -> None:
    ignored = Standing(((Caveat.TRUNCATED.value, Severity.INFO),))
    verdict = replace(reports.supported((Caveat.TRUNCATED,)), standing=ignored)
    assert tone_of(verdict, True) is Tone.SUPPORTED
    assert "look" not in codes_of(verdict, True)


def test_what_is_set_aside_says_why_and_is_no_work() -> None:
    aside = Standing(suppression=Suppression(SetAside.FILE, "the ministry rounds up"))
    made = reports.report()
    verdict = replace(reports.mismatch(), standing=aside)
    page = page_of(replace(made, articles=(replace(made.articles[0], verdicts=(verdict,)),)))
    assert "Set aside: the ministry rounds up" in page
    assert '<span class="what"><bdi>$62.4 billion' not in page


def test_the_gravest_stands_first_among_what_needs_a_look() -> None:
    work = work_of(page_of(reports.report((Caveat.TRUNCATED,))))
    order = [
        "the text contradicts itself",
        "$62.4 billion",
        "$73.2 billion",
        "$59.6 billion",
        "3%",
        "28.6%",
    ]
    places = [work.index(f">{quote}<") for quote in order]
    assert places == sorted(places)


def work_of(page: str) -> str:
    """The list of what needs a look."""
    start = page.index('class="work"')
    return page[start : page.index("</nav>", start)]


def test_a_figure_that_a_source_denies_is_work_for_that_and_not_for_its_caveat() -> None:
    made = reports.report()
    note = SourceNote(SourceResult.DIFFERS, "release.txt", 3, "27.1%", "Exports fell 27.1%.")
    verdict = replace(reports.supported((Caveat.TRUNCATED,)), source=note)
    page = page_of(replace(made, articles=(replace(made.articles[0], verdicts=(verdict,)),)))
    assert title_of(SOURCE, SourceResult.DIFFERS) in work_of(page)
    assert title_of(CAVEAT, Caveat.TRUNCATED) not in work_of(page)
    assert "Source document: release.txt line 3 says 27.1%" in page


def test_a_long_list_of_work_is_folded() -> None:
    made = reports.report()
    many = tuple(
        replace(reports.mismatch(), claim=replace(reports.mismatch().claim, id=f"c{n}"))
        for n in range(30)
    )
    page = page_of(replace(made, articles=(replace(made.articles[0], verdicts=many, findings=()),)))
    assert "10 more" in page


def test_what_was_not_read_and_the_data_are_told() -> None:
    made = reports.report()
    article = replace(reports.article(), skipped=("2 footers",), notices=("read as latin-1",))
    page = page_of(replace(made, articles=(replace(made.articles[0], article=article),)))
    for told in ("2 footers", "read as latin-1", "8 December 2025", "ruritania 2025.12"):
        assert told in page


@given(st.text() | st.text(min_size=200, alphabet="ab<&\u0301"))
def test_places_to_break_at_change_no_letter(text: str) -> None:
    told = str(soft(text))
    assert unescape(sub("<wbr>", "", told)) == unescape(text.replace("&", "&amp;"))
    assert "<" not in told.replace("<wbr>", "")


def test_only_words_without_an_end_are_broken() -> None:
    assert "<wbr>" not in soft("a word " * 100)
    assert soft("x" * 100).count("<wbr>") == 2
    assert "<wbr>\u0301" not in soft("e\u0301" * 100)


def test_the_cells_of_a_table_stay_apart_and_other_tabs_become_spaces() -> None:
    source = "# A\tB\n\n| Month | Rate |\n|---|---|\n| May | 5.9% |\n"
    blocks = list(blocks_of(article_from(source.encode(), "a.md"), (), checked=True))
    shown = ["".join(piece["text"] for piece in block["pieces"]) for block in blocks]
    assert shown == ["A B", "Month\tRate", "May\t5.9%"]
