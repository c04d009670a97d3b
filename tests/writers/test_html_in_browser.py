"""The page in a browser: filtered, printed, without a script, without a network, for everybody."""

from dataclasses import replace
from pathlib import Path

import hostile
import pytest
import reports
from browser import NARROW, WIDE, faults_of, needs_axe, needs_browser, page_of, shown, written
from playwright.sync_api import Browser

from verifier.model.verdict import Report

pytestmark = needs_browser


def several() -> Report:
    """Two articles with figures, one without and one that was not read."""
    made = reports.report()
    quiet = reports.article("Quiet.\n", "quiet.txt")
    none = reports.ArticleReport(quiet.path, quiet, None)
    again = replace(made.articles[0], path="again.txt")
    return replace(made, articles=(*made.articles, none, again))


@needs_axe
@pytest.mark.parametrize(
    ("scheme", "size"), [("light", WIDE), ("dark", NARROW)], ids=["light-wide", "dark-narrow"]
)
def test_nobody_is_kept_out(chromium: Browser, checked: Path, scheme: str, size) -> None:
    with page_of(chromium, checked, size, color_scheme=scheme) as page:
        assert not list(faults_of(page))


@needs_axe
@pytest.mark.parametrize("claims", [True, False], ids=["checked", "read"])
def test_nobody_is_kept_out_of_several_articles(
    chromium: Browser, tmp_path: Path, claims: bool
) -> None:
    report = several() if claims else reports.report(checked=False)
    with page_of(chromium, written(report, tmp_path / "many.html")) as page:
        assert not list(faults_of(page))


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_filters_hide_the_other_cards(chromium: Browser, checked: Path, script: bool) -> None:
    with page_of(chromium, checked, java_script_enabled=script) as page:
        every = shown(page, ".card")
        page.locator("label.mismatch").click()
        wrong = shown(page, ".card")
        assert wrong == shown(page, ".card.is-mismatch")
        assert 0 < len(wrong) < len(every)
        page.locator("summary", has_text="by reason").click()
        page.locator("label", has=page.locator("#show-off_period")).click()
        assert shown(page, ".card") == shown(page, ".card.is-off_period") != wrong
        page.locator("label", has=page.locator("#show-all")).click()
        assert shown(page, ".card") == every


def test_counts_of_filters_are_those_of_the_cards(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        told = page.locator(".filter label:has(.count)").evaluate_all(
            "all => all.map(one => [one.control.id, Number(one.lastElementChild.textContent)])"
        )
        cards = page.locator(".card").evaluate_all("all => all.map(one => [...one.classList])")
        assert len(told) > 6
        for name, count in told:
            code = name.removeprefix("show-")
            assert count == sum(f"is-{code}" in names for names in cards), code


def test_a_card_that_is_filtered_out_shows_when_it_is_asked_for(
    chromium: Browser, checked: Path
) -> None:
    with page_of(chromium, checked, java_script_enabled=False) as page:
        page.locator("label.mismatch").click()
        assert "a1-c01" not in shown(page, ".card")
        page.locator("#a1-c01-text").click()
        assert "a1-c01" in shown(page, ".card")


def test_all_is_there_without_a_script(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked, java_script_enabled=False) as page:
        assert page.locator("#help").is_hidden()
        card = page.locator("#a1-c01")
        assert card.locator("dl").is_hidden()
        card.locator("summary").first.click()
        assert card.locator("dl").is_visible()
        assert card.locator(".plot > svg").is_visible()
        card.locator(".rivals summary").click()
        assert card.locator(".rivals table").is_visible()


def test_print_has_every_card_open_and_no_controls(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked, java_script_enabled=False) as page:
        page.locator("label.mismatch").click()
        page.emulate_media(media="print")
        for selector in (".card", ".card dl", ".plot > svg", ".card td a", ".rivals ol"):
            assert len(shown(page, selector)) == page.locator(selector).count() > 0
        assert not shown(page, ".bar, .skip, #keys")
        link = page.locator(".card td a").first
        told = link.evaluate("one => getComputedStyle(one, '::after').content")
        assert str(link.get_attribute("href")) in told or "attr(href)" in told


def test_a_chart_marks_the_compared_points(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        chart = page.locator("#a1-c24 .plot > svg")
        assert chart.locator("circle.now").count() == 8
        assert chart.locator("circle.base").count() == 8
        printed = page.locator("#a1-c21 .plot > svg .claimed")
        assert printed.count() == 1


@pytest.mark.parametrize("size", [WIDE, NARROW, (320, 640)], ids=["wide", "narrow", "phone"])
def test_nothing_reaches_beyond_the_side(chromium: Browser, checked: Path, size) -> None:
    with page_of(chromium, checked, size) as page:
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        assert page.evaluate(wide)


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_is_text(chromium: Browser, tmp_path: Path, piece: str) -> None:
    path = written(hostile.report(piece), tmp_path / "report.html")
    with page_of(chromium, path, NARROW) as page:
        strange = "img, iframe, object, embed, link, base, main script, main style, main form"
        assert page.locator(strange).count() == 0
        handlers = "[...document.querySelectorAll('*')].filter(one => [...one.attributes].some("
        assert not page.evaluate(handlers + "a => a.name.startsWith('on'))).length")
        links = page.evaluate("[...document.links].map(one => one.protocol)")
        assert set(links) <= {"file:", "https:"}
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert "\u202e" not in page.content()
        assert page.locator(".figure").count() == 3


def test_several_articles_and_one_without_figures(chromium: Browser, tmp_path: Path) -> None:
    with page_of(chromium, written(several(), tmp_path / "many.html")) as page:
        page.locator(".contents a").nth(2).click()
        assert page.url.endswith("#a3-article")
        assert "No figure" in page.locator("#a3-article").inner_text()
        assert "no such file" in page.locator("#a2-article").inner_text()
