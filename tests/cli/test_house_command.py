"""House knowledge on the command line: lists for a check, and picks that are kept."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
from click.testing import Result

from verifier.cli.options import house_folder

TEXT = "The desk gauge was 4.6% in November.\n"
SCHEMA = Path(__file__).parents[2] / "docs" / "report.schema.json"


@pytest.fixture
def house(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with an article, two lists, and a place for picks."""
    (folder / "gauge.txt").write_text(TEXT, encoding="utf-8")
    (folder / "desk.csv").write_text("phrase,series\ndesk gauge,jobless\n", encoding="utf-8")
    (folder / "no.csv").write_text("phrase,series\njobless rate,\n", encoding="utf-8")
    monkeypatch.setenv("VERIFIER_HOUSE_DIR", str(folder / "house"))
    return folder


@pytest.fixture
def check_here(call, house: Path):
    """`check` with the small pack and a date, not isolated."""

    def checked(*args: str) -> Result:
        fixed = ("-r", "jobs", "--published", "2025-12-08", "--output-format", "json")
        return call("check", *fixed, *args)

    return checked


def claim_of(result: Result) -> dict[str, object]:
    (claim,) = json.loads(result.stdout)["articles"][0]["claims"]
    return claim  # type: ignore[no-any-return]


def test_an_alias_file_decides_and_is_named_in_the_report(check, house: Path) -> None:
    bare = check("gauge.txt", "--output-format", "json")
    assert claim_of(bare)["reason"] == "no_series"
    result = check("gauge.txt", "--aliases", "desk.csv", "--output-format", "json")
    claim = claim_of(result)
    assert (claim["series"], claim["rating"]) == ("jobless", "supported")
    assert claim["candidates"][0]["parts"]["house"] == 5.0  # type: ignore[index]
    document = json.loads(result.stdout)
    jsonschema.validate(document, json.loads(SCHEMA.read_text(encoding="utf-8")))
    (pack, used) = document["reference"]
    assert pack["pack"] == "jobs"
    assert "house" not in pack
    assert (used["pack"], used["house"], len(used["sha256"])) == ("desk.csv", "aliases", 64)


def test_a_reject_list_is_told_by_file_and_line(check, house: Path) -> None:
    text = check("right.txt", "--rejects", "no.csv", "--output-format", "concise").stdout
    assert "1 supported" in text
    (house / "no.csv").write_text("phrase,series\nunemployment rate,\n", encoding="utf-8")
    result = check("right.txt", "--rejects", "no.csv", "--output-format", "json")
    claim = claim_of(result)
    assert (claim["reason"], claim["candidates"]) == ("no_series", [])
    assert "rejects “unemployment rate” (no.csv line 2)" in str(claim["explanation"])


def test_claims_and_match_take_the_lists_too(call, house: Path) -> None:
    fixed = ("--isolated", "-r", "jobs", "--published", "2025-12-08", "--aliases", "desk.csv")
    claims = call("claims", *fixed, "gauge.txt", "--output-format", "json")
    assert claim_of(claims)["measure"]["indicator"] == "unemployment_rate"  # type: ignore[index]
    shown = call("match", TEXT, *fixed).stdout
    assert "jobless" in shown
    assert re.search(r"^ +house +\+5\.00 ", shown, re.MULTILINE)


def test_lists_can_stand_in_the_configuration_and_in_the_environment(
    call, check_here, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (house / "verifier.toml").write_text('aliases = ["desk.csv"]\n', encoding="utf-8")
    assert claim_of(check_here("gauge.txt"))["series"] == "jobless"
    inner = house / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    fixed = ("-r", "../jobs", "--published", "2025-12-08", "--output-format", "json")
    assert claim_of(call("check", "../gauge.txt", *fixed))["series"] == "jobless"
    monkeypatch.chdir(house)
    (house / "verifier.toml").unlink()
    monkeypatch.setenv("VERIFIER_ALIASES", "desk.csv")
    assert claim_of(check_here("gauge.txt"))["series"] == "jobless"


def test_a_broken_list_stops_the_run_with_all_its_problems(check, house: Path) -> None:
    (house / "desk.csv").write_text("phrase,series\n,jobless\ngauge,joblss\n", encoding="utf-8")
    result = check("gauge.txt", "--aliases", "desk.csv", "--rejects", "gone.csv")
    assert result.exit_code == 2
    assert "desk.csv line 2, phrase: is empty" in result.stderr
    assert "desk.csv line 3, series: 'joblss' is not a series" in result.stderr
    assert "did you mean 'jobless'?" in result.stderr
    assert "gone.csv: is missing" in result.stderr


def test_a_pick_is_kept_listed_and_used(call, check_here, house: Path) -> None:
    made = call("reference", "pick", "desk gauge", "jobless", "-r", "jobs", "--note", "as agreed")
    assert made.stdout == "pick 1: 'desk gauge' means jobless\n"
    assert call("reference", "picks").stdout.endswith("'desk gauge' means jobless  (as agreed)\n")
    result = check_here("gauge.txt")
    assert claim_of(result)["candidates"][0]["parts"]["house"] == 10.0  # type: ignore[index]
    used = json.loads(result.stdout)["reference"][-1]
    assert (used["pack"], used["house"]) == ("picks.sqlite", "picks")


def test_a_series_of_an_added_pack_can_be_picked_and_carried(call, house: Path) -> None:
    call("reference", "add", "jobs", "--data-dir", "kept")
    unknown = call("reference", "pick", "desk gauge", "jobless")
    assert (unknown.exit_code, "'jobless' is not a series" in unknown.stderr) == (2, True)
    made = call("reference", "pick", "desk gauge", "jobless", "--data-dir", "kept")
    assert made.stdout == "pick 1: 'desk gauge' means jobless\n"
    call("reference", "picks", "--export", "out.csv")
    args = ("reference", "picks", "--import", "out.csv", "--house-dir", "other")
    assert call(*args).exit_code == 2
    assert call(*args, "--data-dir", "kept").stdout == made.stdout
    dated = ("--published", "2025-12-08", "--output-format", "json", "--data-dir", "kept")
    assert claim_of(call("check", "gauge.txt", *dated))["series"] == "jobless"
    shown = call("match", TEXT, "--data-dir", "kept", "--published", "2025-12-08").stdout
    assert re.search(r"^ +house +\+10\.00 ", shown, re.MULTILINE)


def test_an_isolated_check_uses_no_picks(call, check, house: Path) -> None:
    call("reference", "pick", "desk gauge", "jobless", "-r", "jobs")
    result = check("gauge.txt", "--output-format", "json")
    assert claim_of(result)["series"] is None
    assert [one["pack"] for one in json.loads(result.stdout)["reference"]] == ["jobs"]
    refused = call("reference", "picks", "--isolated")
    assert (refused.exit_code, "sets picks aside" in refused.stderr) == (2, True)


def test_a_pick_that_makes_no_sense_is_refused(call, house: Path) -> None:
    result = call("reference", "pick", "??", "joblss", "-r", "jobs", "--area", "Mexico")
    assert result.exit_code == 2
    assert "the phrase: '??' has no word in it" in result.stderr
    assert "did you mean 'jobless'?" in result.stderr
    assert "did you mean 'MEX'?" in result.stderr
    assert call("reference", "picks").stdout == "nothing is picked\n"


def test_a_pick_can_be_taken_back_by_phrase_number_or_as_the_last(call, house: Path) -> None:
    for phrase in ("desk gauge", "Desk gauges", "till"):
        call("reference", "pick", phrase, "jobless", "-r", "jobs")
    gone = call("reference", "unpick", "--last").stdout
    assert gone == "pick 3 taken back: 'till' means jobless\n"
    gone = call("reference", "unpick", "2").stdout
    assert gone.endswith("pick 1 holds again: 'desk gauge' means jobless\n")
    call("reference", "unpick", "desk gauge")
    assert call("reference", "picks").stdout == "nothing is picked\n"
    history = call("reference", "picks", "--history").stdout.splitlines()
    assert [line.split()[0] for line in history] == ["1", "2", "3"]
    assert all("taken back" in line for line in history)


@pytest.mark.parametrize("args", [(), ("gauge", "--last"), ("gauge",), ("7",)])
def test_what_cannot_be_taken_back_is_an_error(call, house: Path, args: tuple[str, ...]) -> None:
    assert call("reference", "unpick", *args).exit_code == 2


def test_picks_go_from_desk_to_desk(call, house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call("reference", "pick", "desk gauge", "jobless", "-r", "jobs", "--area", "USA")
    assert call("reference", "picks", "--export", "out.csv").exit_code == 0
    table = (house / "out.csv").read_text(encoding="utf-8")
    assert table == call("reference", "picks", "--export", "-").stdout
    monkeypatch.setenv("VERIFIER_HOUSE_DIR", str(house / "other"))
    args = ("reference", "picks", "--import", "out.csv", "-r", "jobs")
    assert call(*args).stdout == "pick 1: 'desk gauge' of USA means jobless\n"
    assert call(*args).stdout == "nothing new\n"
    both = call(*args, "--export", "x.csv")
    assert (both.exit_code, "do not go together" in both.stderr) == (2, True)


def test_the_folder_of_picks_is_the_one_given_else_the_users_own() -> None:
    assert house_folder("there") == Path("there")
    own = house_folder(None)
    assert own.name == "verifier"
    assert own.is_absolute()


def test_a_folder_that_cannot_be_used_is_told(call, house: Path) -> None:
    args = ("reference", "pick", "desk gauge", "jobless", "-r", "jobs")
    result = call(*args, "--house-dir", "right.txt/house")
    assert result.exit_code == 2
    assert "the picks cannot be used" in result.stderr
