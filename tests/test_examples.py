"""The example of every reason, caveat, contradiction, source result, step and part of a score is
read by the program as it says, and so are those of operations and assertions."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from verifier.cli import main
from verifier.explain import (
    CAVEAT,
    CONTRADICTION,
    PART,
    REASON,
    SOURCE,
    STEP,
    Entry,
    Example,
    entries,
)
from verifier.model.rule import Assertion, Operation
from verifier.registry import discover

_DESCRIPTION = {
    "name": "shown",
    "title": "Two series",
    "version": "1",
    "sources": [{"title": "Norhaven", "path": "https://stats.example/"}],
    "licenses": [{"name": "CC0-1.0"}],
    "resources": [{"name": n, "path": f"{n}.csv"} for n in ("series", "observations")],
}


def all_of(*kinds: str) -> list[Any]:
    every = [entry for entry in entries().values() if entry.kind in kinds]
    return [pytest.param(one, id=f"{one.kind}.{one.name}") for one in every]


def options(example: Example, folder: Path) -> list[str]:
    """The options that an example needs, their files written."""
    given = ["--published", example.published.isoformat()]
    if example.source:
        (folder / "release.txt").write_text(f"{example.source}\n", encoding="utf-8")
        given += ["--source", str(folder / "release.txt")]
    if example.aliases:
        rows = [f"{word},{key}" for word, key in example.aliases.items()]
        (folder / "desk.csv").write_text("\n".join(["phrase,series", *rows, ""]), "utf-8")
        given += ["--aliases", str(folder / "desk.csv")]
    if example.settings:
        rows = [f"{key} = {value}" for key, value in example.settings.items()]
        (folder / "desk.toml").write_text("\n".join([*rows, ""]), "utf-8")
        given += ["--config", str(folder / "desk.toml")]
    if example.titles:
        given += ["--reference", str(pack(example.titles, folder / "shown"))]
    return given


def pack(titles: tuple[str, ...], folder: Path) -> Path:
    folder.mkdir()
    series = [f's{n},"{title}",number,count,A' for n, title in enumerate(titles, 1)]
    tables = {
        "series": ["series,title,indicator,unit,frequency", *series],
        "observations": ["series,period,value", *(f"s{n + 1},2024,17" for n in range(len(series)))],
    }
    (folder / "datapackage.json").write_text(json.dumps(_DESCRIPTION), encoding="utf-8")
    for name, rows in tables.items():
        (folder / f"{name}.csv").write_text("\n".join([*rows, ""]), encoding="utf-8")
    return folder


def called(*args: str) -> str:
    result = CliRunner().invoke(main, list(args))
    assert result.exit_code in (0, 1), result.stderr
    return result.stdout


def checked(example: Example, folder: Path) -> dict[str, Any]:
    """The article of an example as `verifier check` reports it."""
    draft = folder / "draft.txt"
    draft.write_text(f"{example.text}\n", encoding="utf-8")
    form = ("--output-format", "json")
    (article,) = json.loads(called("check", str(draft), *options(example, folder), *form))[
        "articles"
    ]
    return article


def claim_of(example: Example, claims: list[dict[str, Any]]) -> dict[str, Any]:
    return next(claim for claim in claims if claim["quote"] == example.figure)


@pytest.mark.parametrize("entry", all_of(REASON, CAVEAT))
def test_an_example_of_a_reason_or_caveat_has_it(entry: Entry, tmp_path: Path) -> None:
    assert entry.shown is not None
    claim = claim_of(entry.shown, checked(entry.shown, tmp_path)["claims"])
    found = [claim["reason"]] if entry.kind == REASON else claim["caveats"]
    assert entry.name in found
    assert entry.shown.says
    assert entry.shown.says in claim["explanation"]


@pytest.mark.parametrize("entry", all_of(CONTRADICTION))
def test_an_example_of_a_contradiction_has_it_and_no_other(entry: Entry, tmp_path: Path) -> None:
    assert entry.shown is not None
    article = checked(entry.shown, tmp_path)
    (finding,) = article["consistency"]
    assert finding["reason"] == entry.name
    assert entry.shown.says
    assert entry.shown.says in finding["explanation"]
    assert claim_of(entry.shown, article["claims"])["id"] in finding["claims"]


@pytest.mark.parametrize("entry", all_of(SOURCE))
def test_an_example_with_a_source_has_the_result(entry: Entry, tmp_path: Path) -> None:
    assert entry.shown is not None
    claim = claim_of(entry.shown, checked(entry.shown, tmp_path)["claims"])
    assert claim["source"]["result"] == entry.name


@pytest.mark.parametrize("entry", all_of(STEP))
def test_an_example_of_a_step_shows_it(entry: Entry, tmp_path: Path) -> None:
    assert entry.shown is not None
    assert entry.shown.says
    shown = called(entry.name, entry.shown.text, *options(entry.shown, tmp_path))
    assert entry.shown.says in " ".join(shown.split())


@pytest.mark.parametrize("entry", all_of(PART))
def test_an_example_of_a_part_speaks_for_and_against(entry: Entry, tmp_path: Path) -> None:
    example = entry.shown
    assert example is not None
    form = ("--output-format", "json-lines")
    shown = called("match", example.text, *options(example, tmp_path), *form)
    claims = [claim for line in shown.splitlines() for claim in json.loads(line)["claims"]]
    candidates = claim_of(example, claims)["candidates"]
    parts = {one["series"]: one["parts"].get(entry.name, 0.0) for one in candidates}
    assert example.speaks_for or example.speaks_against
    if example.speaks_for:
        assert parts[example.speaks_for] > 0, parts
    if example.speaks_against:
        assert parts[example.speaks_against] < 0, parts


def test_the_program_reads_the_examples_of_rules_as_it_explains_them(tmp_path: Path) -> None:
    operations, assertions = (
        discover(f"verifier.{kind}s", base).values()
        for kind, base in (("operation", Operation), ("assertion", Assertion))
    )
    rules = (*operations, *assertions)
    wanted = [(rule, said, figure) for rule in rules for said, figure in rule.EXAMPLES.items()]
    paths = [tmp_path / f"{number}.txt" for number in range(len(wanted))]
    for path, (_, said, _) in zip(paths, wanted, strict=True):
        path.write_text(f"{said}\n", encoding="utf-8")
    given = ("--published", "2025-12-08", "--directions", "--output-format", "json")
    articles = json.loads(called("claims", *map(str, paths), *given))["articles"]
    unread = [
        f"{rule.name}: {said}"
        for (rule, said, figure), article in zip(wanted, articles, strict=True)
        if not any(
            claim["quote"].startswith(figure)
            and rule.name in (claim["operation"], claim["assertion"])
            for claim in article["claims"]
        )
    ]
    assert unread == []
