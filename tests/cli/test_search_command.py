"""`verifier reference search`: what is found, in which order, and how it is shown."""

import json
import re
from pathlib import Path

import pytest

from verifier.reference.catalogue import open_catalogue
from verifier.views.found import Found, Page, found_text

PACK = ("--isolated", "-r", "jobs")
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def keys(call, *words: str) -> list[str]:
    result = call("reference", "search", *words, "--output-format", "json-lines")
    return [json.loads(line)["series"] for line in result.stdout.splitlines()]


def test_a_series_is_shown_with_unit_step_newest_period_pack_and_title(call, folder: Path) -> None:
    text = call("reference", "search", "unemployment", "US", *PACK).stdout
    head, row = text.splitlines()
    assert head.split() == ["SERIES", "TITLE", "UNIT", "STEP", "NEWEST", "PACK"]
    shown = [cell.strip() for cell in row.split("  ") if cell.strip()]
    assert shown == ["jobless", "US unemployment rate", "percent", "M", "2025-11", "jobs"]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("unemployment US", "us_unemployment"),
        ("unemploy brit", "gbr_unemployment"),
        ("unemplyment britian", "gbr_unemployment"),
        ("jobless rate America", "us_unemployment"),
        ("exports china", "cn_exports_usd_month"),
        ("factory gate prices", "cn_ppi_yoy"),
        ("brent", "brent"),
        ("us_exports", "us_exports"),
    ],
)
def test_beginnings_misspellings_and_other_words_find_the_series(call, words, first) -> None:
    assert keys(call, words)[0] == first


def test_a_place_or_a_measure_alone_is_enough(call) -> None:
    assert all("deu" in key for key in keys(call, "Germany", "-n", "5"))
    assert all("unemployment" in key for key in keys(call, "unemployment", "-n", "5"))


def test_us_dollars_are_no_place(call) -> None:
    assert all(key.startswith(("us_", "co2_usa", "gdp")) for key in keys(call, "US", "-n", "5"))


def test_what_shares_only_a_common_word_is_left_out(call) -> None:
    assert all("unemployment" in key for key in keys(call, "unemployment", "US"))


def test_nothing_found_is_no_error_and_offers_words(call, folder: Path) -> None:
    result = call("reference", "search", "zobless", *PACK)
    assert (result.exit_code, keys(call, "zzzzqqqq")) == (0, [])
    result = call("reference", "search", "joblzzz", *PACK)
    assert result.exit_code == 0
    assert result.stdout.startswith("nothing found for 'joblzzz'")
    assert "jobless" in result.stdout
    assert "reference list" in call("reference", "search", "of the", *PACK).stdout


def test_json_lines_has_one_object_for_each_series(call, folder: Path) -> None:
    result = call("reference", "search", "jobless", "--output-format", "json-lines", *PACK)
    assert json.loads(result.stdout) == {
        "series": "jobless",
        "title": "US unemployment rate",
        "unit": "percent",
        "frequency": "M",
        "newest": "2025-11",
        "pack": "jobs",
        "score": pytest.approx(1.0, abs=0.3),
    }


def test_matched_words_are_marked_where_there_is_colour(call, folder: Path) -> None:
    args = ("reference", "search", "unemp", *PACK)
    plain = call(*args, "--color", "never").stdout
    marked = call(*args, "--color", "always").stdout
    assert "\x1b" not in plain
    assert "\x1b[1;36munemployment\x1b[0m rate" in marked
    assert ANSI.sub("", marked) == plain


@pytest.mark.parametrize("words", ["china exports", "population", "co2"])
def test_no_line_is_wider_than_the_page(call, words: str) -> None:
    lines = call("reference", "search", words, "-n", "40").stdout.splitlines()
    assert max(map(len, lines)) <= 80
    starts = {line.index("  ") for line in lines if line.startswith("SERIES")}
    assert len(starts) == 1


def test_a_series_without_figures_is_found_too(call, folder: Path) -> None:
    table = folder / "jobs" / "series.csv"
    table.write_text(table.read_text() + "empty,US vacancies,,USA,person,M,,,,\n")
    assert "empty" in call("reference", "search", "vacancies", *PACK).stdout


@pytest.mark.parametrize("width", [40, 60, 80, 130])
def test_keys_stay_whole_as_long_as_there_is_room(width: int) -> None:
    catalogue = open_catalogue([], isolated=False)
    series = [catalogue.get(key) for key in ("cn_exports_africa_usd_month_yoy", "us_exports")]
    found = [Found.of(one, 1.0, catalogue.history(one.key)) for one in series]
    text = found_text(found, "exports", Page(width))
    assert max(map(len, text.splitlines())) <= width
    assert ("cn_exports_africa_usd_month_yoy" in text) is (width >= 60)
