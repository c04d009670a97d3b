"""Findings set aside with a reason: by a comment in the article, or by a list beside it."""

import json
from pathlib import Path

import pytest

WRONG = "The US unemployment rate was 5.9% in November."
ALSO = "The US unemployment rate was 7.7% in October."
WEAK = "The US unemployment rate was more than 3% in November."
NEXT = "<!-- verifier-disable-next-line off_value -- the agency is asked -->"


@pytest.fixture
def told(check, folder: Path):
    """The report on a Markdown file of some paragraphs."""

    def called(*paragraphs: str, name: str = "story.md", args: tuple[str, ...] = ()):
        (folder / name).write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
        return check(name, "--output-format", "concise", *args)

    return called


@pytest.mark.parametrize("name", ["story.md", "story.html", "STORY.HTM"])
def test_a_comment_sets_the_next_line_aside(told, name: str) -> None:
    result = told(f"{NEXT}\n{WRONG}", ALSO, name=name)
    assert result.exit_code == 1
    assert "5.9%" not in result.stdout
    assert "7.7%" in result.stdout
    assert result.stdout.endswith("2 mismatch, 0 unverified; 1 suppressed\n")
    assert result.stderr == ""


@pytest.mark.parametrize(
    "paragraphs",
    [
        (NEXT, WRONG),
        (f"{WRONG} <!-- verifier-disable-line off_value -- asked -->",),
        (f"{WRONG} <!-- verifier-disable-line -- asked -->",),
        (f"{WRONG} <!-- verifier-disable-line mismatch -- asked -->",),
        (f"{WRONG} <!-- verifier-disable-line off_period, Off-Value -- asked -->",),
        (f"{WEAK} <!-- verifier-disable-line weak_bound -- asked -->",),
        (WRONG, "<!-- verifier-disable-file off_value -- a page of\nwrong examples -->"),
        ("<!-- verifier-disable -- asked -->", WRONG, "<!-- verifier-enable -->"),
        ("<!-- verifier-disable off_value -- a -->", WRONG, "<!-- verifier-enable off_value -->"),
        ("<!-- verifier-disable off_value -- to the end -->", WRONG),
        ("<!-- verifier-disable -- a -->", "<!-- verifier-enable off_period -->", WRONG),
    ],
)
def test_what_is_disabled_stops_nothing(told, paragraphs: tuple[str, ...]) -> None:
    result = told(*paragraphs)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("; 1 suppressed\n")


@pytest.mark.parametrize(
    ("paragraphs", "said"),
    [
        (
            ("<!-- verifier-disable-next-line off_value -->", WRONG),
            "story.md:1: verifier-disable-next-line gives no reason and does nothing",
        ),
        (("<!-- verifier-disable-next-line off_value -- -->", WRONG), "gives no reason"),
        (("<!-- verifier-disable-line of_value -- a -->", WRONG), "did you mean 'off_value'?"),
        (("<!-- verifier-disable-nextline -- a -->", WRONG), "mean 'disable-next-line'?"),
        (
            ("<!-- verifier-disable-next-line off_period -- a -->", WRONG),
            "story.md:1: verifier-disable-next-line sets nothing aside; remove it",
        ),
        (("<!-- verifier-disable -- a -->", "<!-- verifier-enable -->", WRONG), "nothing aside"),
        ((WRONG, NEXT), "story.md:3: verifier-disable-next-line sets nothing aside"),
    ],
)
def test_what_does_not_hold_is_said_and_sets_nothing_aside(
    told, paragraphs: tuple[str, ...], said: str
) -> None:
    result = told(*paragraphs)
    assert result.exit_code == 1
    assert "error off_value 5.9%" in result.stdout
    assert said in result.stderr


@pytest.mark.parametrize(
    "text", [f"{NEXT}\n{WRONG}", f"{WRONG}\n\n<!-- verifier-disable-file -- a"]
)
def test_only_whole_comments_of_markup_count(told, text: str) -> None:
    assert told(text, name="story.txt" if "next" in text else "story.md").exit_code == 1


def test_many_open_comments_take_no_time(told) -> None:
    assert told(WRONG, "<!-- verifier-disable " * 20_000).exit_code == 1


def test_the_standard_input_has_comments_too(check) -> None:
    args = ("-", "--stdin-filename", "a.md", "--output-format", "sarif")
    result = check(*args, input=f"{NEXT}\n{WRONG}\n")
    (found,) = json.loads(result.stdout)["runs"][0]["results"]
    assert result.exit_code == 0
    assert found["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "the agency is asked"}
    ]


@pytest.fixture
def listed(check, folder: Path):
    """The report on `wrong.txt` with a list that holds its finding, and more."""
    check("wrong.txt", "--write-baseline", "known.json")
    (entry,) = json.loads((folder / "known.json").read_text(encoding="utf-8"))["findings"]

    def called(more: str = "", path: str = "wrong.txt", why: str = "embargoed", **args: str):
        mark = args.get("mark", entry["fingerprint"])
        text = f'[[suppress]]\npath = "{path}"\nfingerprint = "{mark}"\nwhy = "{why}"\n{more}'
        (folder / "aside.toml").write_text(text, encoding="utf-8")
        options = ("--suppressions", "aside.toml", "--output-format", "json")
        return check("wrong.txt", *options)

    return called


def test_a_list_sets_aside_what_it_names(listed) -> None:
    result = listed()
    (claim,) = json.loads(result.stdout)["articles"][0]["claims"]
    assert (result.exit_code, result.stderr) == (0, "")
    assert claim["suppressed"] == {"by": "file", "why": "embargoed"}


def test_what_a_list_names_in_vain_is_said(listed) -> None:
    assert listed(path="other.txt").exit_code == 1
    result = listed(mark="0" * 64)
    assert result.exit_code == 1
    assert "aside.toml: 000000000000... of wrong.txt sets nothing aside" in result.stderr


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"why": " "}, "aside.toml: [[suppress]] 1: why is missing"),
        ({"more": "resaon = 'off_value'\n"}, "unknown key 'resaon'; did you mean 'reason'?"),
        ({"more": "[[supress]]\n"}, "holds more than [[suppress]] tables"),
        ({"more": "[["}, "aside.toml: cannot be read"),
    ],
)
def test_a_list_with_a_slip_gives_2(listed, args: dict[str, str], message: str) -> None:
    result = listed(**args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
