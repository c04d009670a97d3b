"""The page by keyboard, and from figures to cards and back."""

from pathlib import Path

from browser import here, needs_browser, page_of, shown
from playwright.sync_api import Browser

pytestmark = needs_browser


def test_keys_lead_from_figure_to_figure(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        order = shown(page, ".card")
        for key, wanted in (("j", 0), ("j", 1), ("ArrowRight", 2), ("k", 1), ("ArrowLeft", 0)):
            page.keyboard.press(key)
            assert here(page) == order[wanted]
        page.keyboard.press("k")
        assert here(page) == order[0]


def test_a_key_marks_its_card_at_once(chromium: Browser, checked: Path) -> None:
    """Before the browser has told the page of its new address."""
    press = "new KeyboardEvent('keydown', {key: 'j', bubbles: true, cancelable: true})"
    marked = "[...document.querySelectorAll('.card.current')].map((one) => one.id)"
    with page_of(chromium, checked) as page:
        order = shown(page, ".card")
        for wanted in order[:3]:
            assert page.evaluate(f"document.body.dispatchEvent({press}), {marked}") == [wanted]


def test_keys_lead_through_what_needs_a_look(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        look = shown(page, ".card.is-look")
        for wanted in look[:4]:
            page.keyboard.press("n")
            assert here(page) == wanted
        page.keyboard.press("p")
        assert here(page) == look[2]


def test_keys_go_on_from_the_figure_that_has_the_focus(chromium: Browser, checked: Path) -> None:
    with page_of(chromium, checked) as page:
        page.keyboard.press("n")
        page.locator("#a1-c09-text").focus()
        page.keyboard.press("t")
        assert here(page) == "a1-c09"
        page.locator("#a1-c17-text").focus()
        page.keyboard.press("j")
        assert here(page) == "a1-c18"


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
