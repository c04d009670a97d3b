"""Known findings stop nothing, are said to be known, and are known again after an edit."""

import json
from pathlib import Path

import jsonschema
import pytest

MORE = "The US unemployment rate was 7.7% in October.\n"


@pytest.fixture
def known(check, folder: Path) -> Path:
    """The baseline of `wrong.txt`."""
    result = check("wrong.txt", "--write-baseline", "known.json", "--output-format", "concise")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "1 claim: 0 supported, 1 mismatch, 0 unverified; 1 known\n"
    return folder / "known.json"


def entries(path: Path) -> list[dict[str, str]]:
    return json.loads(path.read_text(encoding="utf-8"))["findings"]


def concise(check, *args: str):
    return check(*args, "--output-format", "concise")


def test_a_baseline_can_be_read_by_people(known: Path) -> None:
    (entry,) = entries(known)
    assert (entry["path"], entry["reason"], entry["quote"]) == ("wrong.txt", "off_value", "5.9%")
    assert entry["sentence"] == "The US unemployment rate was 5.9% in November."


def test_what_is_known_stops_nothing_and_what_is_new_does(check, folder: Path, known: Path) -> None:
    result = concise(check, "wrong.txt", "--baseline", "known.json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("; 1 known\n")
    text = (folder / "wrong.txt").read_text(encoding="utf-8")
    (folder / "wrong.txt").write_text(f"A new first paragraph.\n\n{text}\n{MORE}", encoding="utf-8")
    result = concise(check, "wrong.txt", "--baseline", "known.json")
    assert result.exit_code == 1
    assert "7.7%" in result.stdout
    assert "5.9%" not in result.stdout
    assert result.stdout.endswith("2 claims: 0 supported, 2 mismatch, 0 unverified; 1 known\n")


def test_another_figure_in_the_same_sentence_is_new(check, folder: Path, known: Path) -> None:
    text = (folder / "wrong.txt").read_text(encoding="utf-8")
    (folder / "wrong.txt").write_text(text.replace("5.9", "6.9"), encoding="utf-8")
    result = concise(check, "wrong.txt", "--baseline", "known.json")
    assert result.exit_code == 1
    assert "known.json: 1 known finding is there no longer" in result.stderr


def test_the_same_sentence_in_another_file_is_new(check, folder: Path, known: Path) -> None:
    (folder / "copy.txt").write_bytes((folder / "wrong.txt").read_bytes())
    assert concise(check, "copy.txt", "--baseline", "known.json").exit_code == 1


def test_paths_are_those_from_the_folder_of_the_baseline(
    check, folder: Path, known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = str(folder / "wrong.txt")
    assert concise(check, whole, "--baseline", str(known)).exit_code == 0
    result = concise(check, "-", "--stdin-filename", "wrong.txt", "--baseline", "known.json")
    assert result.exit_code == 2
    text = (folder / "wrong.txt").read_text(encoding="utf-8")
    args = ("-", "--stdin-filename", "wrong.txt", "--baseline", "known.json")
    assert check(*args, input=text).exit_code == 0


def test_pruning_takes_out_what_is_gone_from_files_that_were_checked(check, folder: Path) -> None:
    (folder / "other.txt").write_text(MORE, encoding="utf-8")
    check("wrong.txt", "other.txt", "--write-baseline", "known.json")
    path = folder / "known.json"
    assert [one["path"] for one in entries(path)] == ["other.txt", "wrong.txt"]
    (folder / "wrong.txt").write_bytes((folder / "right.txt").read_bytes())
    before = path.read_bytes()
    assert check("wrong.txt", "--baseline", "known.json").exit_code == 0
    assert path.read_bytes() == before
    result = check("wrong.txt", "--baseline", "known.json", "--prune-baseline")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [one["path"] for one in entries(path)] == ["other.txt"]


def test_nothing_is_written_where_an_input_cannot_be_read(check, folder: Path, known: Path) -> None:
    before = known.read_bytes()
    result = check("wrong.txt", "gone.txt", "--write-baseline", "known.json")
    assert result.exit_code == 2
    assert "known.json: not written" in result.stderr
    assert known.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "gone.json: the baseline cannot be read"),
        ("{", "is no baseline"),
        ("[]", "is no baseline of the scheme claim/v1"),
        ('{"scheme": "claim/v0", "findings": []}', "is no baseline of the scheme claim/v1"),
        ('{"scheme": "claim/v1", "findings": [{"path": "a"}]}', "a finding lacks one of path"),
    ],
)
def test_a_baseline_that_is_none_gives_2(check, folder: Path, content, message: str) -> None:
    if content is not None:
        (folder / "gone.json").write_text(content, encoding="utf-8")
    result = check("right.txt", "--baseline", "gone.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_pruning_needs_a_baseline(check) -> None:
    result = check("right.txt", "--prune-baseline")
    assert result.exit_code == 2
    assert "--prune-baseline needs --baseline" in result.stderr


def test_a_baseline_never_overwrites_an_article(check, folder: Path) -> None:
    before = (folder / "wrong.txt").read_bytes()
    assert check("wrong.txt", "--write-baseline", "wrong.txt").exit_code == 2
    assert (folder / "wrong.txt").read_bytes() == before


def test_the_data_say_what_is_known(check, known: Path) -> None:
    args = ("wrong.txt", "--baseline", "known.json", "--output-format")
    found = json.loads(check(*args, "json").stdout)
    (claim,) = found["articles"][0]["claims"]
    assert (claim["rating"], claim["suppressed"]) == ("mismatch", {"by": "baseline", "why": ""})
    schema = Path(__file__).parents[2] / "docs" / "report.schema.json"
    jsonschema.validate(found, json.loads(schema.read_text(encoding="utf-8")))
    (result,) = json.loads(check(*args, "sarif").stdout)["runs"][0]["results"]
    (told,) = result["suppressions"]
    assert (told["kind"], told["status"], result["level"]) == ("external", "accepted", "error")


@pytest.mark.parametrize("name", ["rdjson", "gitlab", "github", "junit", "full"])
def test_lists_leave_out_what_is_known(check, known: Path, name: str) -> None:
    result = check("wrong.txt", "--baseline", "known.json", "--output-format", name)
    assert "<failure" not in result.stdout
    assert "off_value" not in result.stdout


def test_the_report_for_people_says_on_demand_what_is_known(check, known: Path) -> None:
    result = check("wrong.txt", "--baseline", "known.json", "--show-supported")
    assert "set aside known already (baseline)" in result.stdout
    assert result.exit_code == 0


PLANT = (
    "Output at the plant fell to 1.0 million units in March from 2.0 million units in February, "
    "a drop of 28.6%.\n"
)


def test_contradictions_are_known_and_ignored_as_well(check, folder: Path) -> None:
    (folder / "plant.txt").write_text(PLANT, encoding="utf-8")
    result = concise(check, "plant.txt")
    assert result.exit_code == 1
    assert "error stated_change" in result.stdout
    for option in ("stated_change", "contradiction"):
        result = concise(check, "plant.txt", "--ignore", f"{option},inconsistent")
        assert (result.exit_code, "stated_change" in result.stdout) == (0, False)
    check("plant.txt", "--write-baseline", "known.json")
    assert "stated_change" in [one["reason"] for one in entries(folder / "known.json")]
    (folder / "plant.txt").write_text(f"{MORE}\n{PLANT}", encoding="utf-8")
    result = concise(check, "plant.txt", "--baseline", "known.json", "--ignore", "off_value")
    assert (result.exit_code, "stated_change" in result.stdout) == (0, False)
