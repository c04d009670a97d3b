"""The page in a browser: by keyboard, filtered, printed, without a script, without a network."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import browser
import hostile
import pytest
import reports
from playwright.sync_api import Browser, Page

from verifier.model.verdict import Report
from verifier.run import Job, Listener, run
from verifier.writer import WriteOptions
from verifier.writers.html import HtmlWriter

pytestmark = browser.needs_browser
ARTICLE = Path(__file__).parents[2] / "claims" / "2025-12-08-china-surplus" / "article.txt"
QUIET = Listener(lambda _: None, lambda _: None, lambda _, __: None)
PATIENCE_MS = 120_000
NARROW, WIDE = (360, 740), (1400, 900)
AXE_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser.opened() as one:
        yield one


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of an article that comes with the program."""
    day = date(2025, 12, 8)
    job = Job((str(ARTICLE),), day, published=day, backdrops=True)
    return written(run(job, BytesIO(), QUIET), tmp_path_factory.mktemp("page") / "report.html")


def written(report: Report, path: Path) -> Path:
    path.write_text(HtmlWriter().write(report, WriteOptions()), encoding="utf-8")
    return path


@contextmanager
def page_of(chromium: Browser, path: Path, size: tuple[int, int] = WIDE, **more) -> Iterator[Page]:
    """The page, opened; nothing on it may ask for anything, complain or open a dialog."""
    width, height = size
    context = chromium.new_context(viewport={"width": width, "height": height}, **more)
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    asked, said, dialogs = [], [], []
    page.on("request", lambda request: asked.append(request.url.partition("#")[0]))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    page.goto(path.as_uri())
    yield page
    context.close()
    assert set(asked) == {path.as_uri()}
    assert (said, dialogs) == ([], [])


def faults_of(page: Page) -> Iterator[tuple[str, str, str]]:
    """What axe-core finds on the page, with everything opened."""
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    page.evaluate(Path(browser.AXE).read_text(encoding="utf-8"))
    tags = {"runOnly": {"type": "tag", "values": list(AXE_RULES)}}
    found = page.evaluate("(options) => axe.run(options)", tags)
    assert len(found["passes"]) > 20
    for one in found["violations"]:
        for node in one["nodes"]:
            yield one["id"], node["target"], node["failureSummary"]


def several() -> Report:
    """Two articles with figures, one without and one that was not read."""
    made = reports.report()
    quiet = reports.article("Quiet.\n", "quiet.txt")
    none = reports.ArticleReport(quiet.path, quiet, None)
    again = replace(made.articles[0], path="again.txt")
    return replace(made, articles=(*made.articles, none, again))


def shown(page: Page, selector: str) -> list[str]:
    """The ids of what is on the page, not hidden."""
    visible = "all => all.filter(one => one.checkVisibility()).map(one => one.id)"
    found: list[str] = page.locator(selector).evaluate_all(visible)
    return found


def here(page: Page) -> str:
    """The id of what has the focus."""
    return str(page.evaluate("document.activeElement.id"))


@browser.needs_axe
@pytest.mark.parametrize(
    ("scheme", "size"), [("light", WIDE), ("dark", NARROW)], ids=["light-wide", "dark-narrow"]
)
def test_nobody_is_kept_out(chromium: Browser, checked: Path, scheme: str, size) -> None:
    with page_of(chromium, checked, size, color_scheme=scheme) as page:
        assert not list(faults_of(page))


@browser.needs_axe
@pytest.mark.parametrize("claims", [True, False], ids=["checked", "read"])
def test_nobody_is_kept_out_of_several_articles(
    chromium: Browser, tmp_path: Path, claims: bool
) -> None:
    report = several() if claims else reports.report(checked=False)
    with page_of(chromium, written(report, tmp_path / "many.html")) as page:
        assert not list(faults_of(page))


def test_keys_lead_from_figure_to_figure(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        order = shown(page, ".card")
        for key, wanted in (("j", 0), ("j", 1), ("ArrowRight", 2), ("k", 1), ("ArrowLeft", 0)):
            page.keyboard.press(key)
            assert here(page) == order[wanted]
        page.keyboard.press("k")
        assert here(page) == order[0]


def test_keys_lead_through_what_needs_a_look(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        look = shown(page, ".card.is-look")
        for wanted in look[:4]:
            page.keyboard.press("n")
            assert here(page) == wanted
        page.keyboard.press("p")
        assert here(page) == look[2]


def test_a_figure_leads_to_its_card_and_back(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        page.locator("#a1-c15-text").click()
        assert here(page) == "a1-c15"
        assert page.locator("#a1-c15").evaluate("one => one.getBoundingClientRect().top >= 40")
        page.locator("#a1-c15 header .back").click()
        assert here(page) == "a1-c15-text"
        page.keyboard.press("t")
        assert here(page) == "a1-c15"
        page.keyboard.press("t")
        assert here(page) == "a1-c15-text"


def test_the_figure_of_a_card_is_brought_into_view_and_marked(
    chromium: Browser, checked: Path
) -> None:
    with page_of(chromium, checked, (1400, 420)) as page:
        page.locator(".work a[href='#a1-c23']").click()
        inside = (
            "one => { const pane = one.closest('.text').getBoundingClientRect();"
            " const box = one.getBoundingClientRect();"
            " return box.top >= pane.top && box.bottom <= pane.bottom }"
        )
        assert page.locator("#a1-c23-text").evaluate(inside)
        assert shown(page, ".figure.current") == ["a1-c23-text"]


def test_keys_are_listed_and_can_be_switched_off(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        page.keyboard.press("?")
        assert page.locator("#keys").is_visible()
        page.keyboard.press("j")
        assert not shown(page, ".card.current")
        page.locator("#keys-on").uncheck()
        page.keyboard.press("Escape")
        assert page.locator("#keys").is_hidden()
        page.keyboard.press("j")
        assert not shown(page, ".card.current")
        page.locator("#help").click()
        page.locator("#keys-on").check()
        page.locator("#keys-close").click()
        page.keyboard.press("j")
        assert len(shown(page, ".card.current")) == 1


def test_every_key_of_the_list_does_something(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        listed = page.locator("#keys kbd").all_text_contents()
        named = {"→": "ArrowRight", "←": "ArrowLeft"}
        known = page.evaluate("Object.keys(actions)")
        assert sorted(named.get(key, key) for key in listed) == sorted(known)


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
