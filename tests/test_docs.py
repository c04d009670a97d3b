"""The documentation says what is so: generated parts are current, names exist, examples work.

After a change that is meant: `ACCEPT=1 pytest tests/test_docs.py` writes the generated parts anew.
"""

import json
import os
import re
import shlex
from dataclasses import fields
from functools import cache
from itertools import chain
from pathlib import Path

import click
import jsonschema
import pytest
from click.testing import CliRunner
from docs_api import NAMES as API_NAMES
from docs_blocks import BLOCKS, EXAMPLE, PROJECT, called, commands
from docs_intervals import EXAMPLES, runs, the_quantity
from docs_parts import BLOCK, PAGES, README, blocks, made_and_shown, text_of
from docs_readings import LANGUAGE, NO_CLAIMS, READ_AS, claims_of, modules
from spacy.language import Language

from verifier.cli import main
from verifier.cli.options import config_keys
from verifier.config import load_config
from verifier.evaluate.slips import Slip
from verifier.explain import entries
from verifier.language.reading import MOST_NUMBERS
from verifier.model.mention import Basis
from verifier.model.quantity import Bound, Fit
from verifier.model.verdict import Rating
from verifier.reference import observations, series_rows
from verifier.reference.catalogue import open_catalogue
from verifier.reference.validate import validate_pack
from verifier.registry import discover
from verifier.report.fail_on import FailOn
from verifier.rule_entries import rules
from verifier.settings import Settings
from verifier.writer import Writer

ACCEPT = bool(os.environ.get("ACCEPT"))
HOW = "run `ACCEPT=1 pytest tests/test_docs.py` to write what is so now"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)
NAMED_FENCE = re.compile(r"`([\w.]+)`:\n\n```\w+\n(.*?)^```", re.DOTALL | re.MULTILINE)
SEEN_ELSEWHERE = ("scores",)
"""Are looked at in `tests/test_gold.py`, where their articles are checked anyway."""
IN_TICKS = re.compile(r"`([^`\n]+)`")


def fences(language: str) -> list[str]:
    return [
        body for page in PAGES for name, body in FENCE.findall(text_of(page)) if name == language
    ]


def all_options() -> set[str]:
    found = {option for _, one in commands() for item in one.params for option in item.opts}
    return found | {option for item in main.params for option in item.opts} | {"-h", "--help"}


@pytest.mark.parametrize(
    ("page", "name"),
    [(page, name) for page, name in blocks() if name not in SEEN_ELSEWHERE],
    ids=lambda part: getattr(part, "name", part),
)
def test_a_generated_part_is_current(page: Path, name: str) -> None:
    made, before = made_and_shown(page, name, ACCEPT)
    assert before == made, HOW


def test_every_generated_part_is_shown_once() -> None:
    assert sorted(name for _, name in blocks()) == sorted(BLOCKS)


def test_the_two_commands_are_one_line_each() -> None:
    commands_with_venv = [
        line for body in fences("sh") for line in body.splitlines() if "venv" in line
    ]
    check, test = commands_with_venv
    for part in ("python3 -m venv .venv", "pip install", f"verifier check {EXAMPLE}"):
        assert part in check
    assert test.endswith(".venv/bin/pytest")


def shown_calls() -> list[list[str]]:
    """The arguments of every `verifier ...` that the pages show."""
    lines = [line for body in fences("sh") for line in body.splitlines()]
    lines += [code for page in PAGES for code in IN_TICKS.findall(_without_blocks(page))]
    found = (re.search(r"(?:^|/)verifier ((?:[a-z]+ ?)[^<]*)", line.strip()) for line in lines)
    return [shlex.split(match[1]) for match in found if match]


def _without_blocks(page: Path) -> str:
    return FENCE.sub("", BLOCK.sub("", text_of(page)))


@pytest.mark.parametrize("args", shown_calls(), ids=" ".join)
def test_a_command_that_is_shown_is_understood(args: list[str], tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    context = click.Context(main)
    command: click.Command | None = main
    while isinstance(command, click.Group) and args:
        command, args = command.get_command(context, args[0]), args[1:]
    assert command is not None
    if args:
        command.make_context("verifier", args, parent=context)


def test_every_option_that_is_named_exists_and_every_one_is_named() -> None:
    pages = "\n".join(map(text_of, PAGES))
    text = re.sub(r"(?:pip install|docker run) [^\n]*", "", pages)  # have options of their own
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", re.sub(r"<!--|-->", "", text)))
    assert named - all_options() == set()
    ours = {option for option in all_options() if option.startswith("--")}
    assert ours - named <= {"--help", "--version"}


@cache
def known_names() -> frozenset[str]:
    """Every word with an underscore that the program or its files give a meaning."""
    schema = (PROJECT / "docs" / "report.schema.json").read_text(encoding="utf-8")
    catalogue = open_catalogue((), False)
    names = {
        *(name for _, name in entries()),
        *(rule.name for rule in rules()),
        *series_rows.LAYOUT.columns,
        *observations.LAYOUT.columns,
        *(item.name for item in fields(Settings)),
        *re.findall(r'"(\w+)"', schema),
        *(path.name for path in PROJECT.glob("reference_data/*")),
        *(key for one in catalogue.series.values() for key in (one.key, one.unit)),
        *filter(None, (one.indicator for one in catalogue.series.values())),
        *re.findall(r"\w+", (PROJECT / "reference_data/codelists/units.csv").read_text("utf-8")),
        *series_rows.ACCUMULATIONS,
        *Basis,
        *Slip,
        *API_NAMES,
        *Language.get_factory_meta("verifier").default_config,
        *(name for name, _ in modules()),
        *chain.from_iterable(
            re.findall(r"^def (\w+)", text_of(path), re.M) for path in LANGUAGE.rglob("*.py")
        ),
    }
    return frozenset(names)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_name_exists(page: Path) -> None:
    in_ticks = set(IN_TICKS.findall(text_of(page)))
    words = {word for word in in_ticks if re.fullmatch(r"[a-z]+_[a-z_]+", word)}
    assert words - known_names() == set()
    files = {word for word in in_ticks if re.fullmatch(r"\.?[a-z]\w*/[\w./-]*", word)}
    assert {name for name in files if not (PROJECT / name).exists()} == set()


def test_every_format_rating_and_level_is_named_in_the_readme() -> None:
    text = text_of(README)
    names = (*discover("verifier.writers", Writer), *FailOn, *Rating)
    assert [name for name in names if name not in text] == []


def test_every_bound_and_every_fit_has_an_example() -> None:
    quantities = [(the_quantity(sentence)[1], error) for sentence, error in EXAMPLES]
    assert {quantity.bound for quantity, _ in quantities} == set(Bound)
    found = chain.from_iterable(runs(quantity, error) for quantity, error in quantities)
    assert {fit for _, _, fit in found} | {Fit.EXACT} == set(Fit)


def test_the_limits_that_are_named_are_those_of_the_program() -> None:
    named = f"over {Settings().max_bytes // 10**6} MB or with more than {MOST_NUMBERS:,} numbers"
    assert named in text_of(README)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text_of(page)):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


def example_pack(folder: Path) -> Path:
    pack = folder / "ruritania"
    pack.mkdir()
    files = dict(NAMED_FENCE.findall(text_of(README)))
    assert sorted(files) == ["datapackage.json", "observations.csv", "series.csv"]
    for name, content in files.items():
        (pack / name).write_text(content, encoding="utf-8")
    return pack


def test_the_example_pack_is_sound_and_does_what_is_said(tmp_path: Path) -> None:
    pack = example_pack(tmp_path)
    (warning,) = validate_pack(pack)
    assert warning.endswith("the unit 'widget' is in no list; it is taken for a counted noun")
    (sentence,) = re.findall(r'^"(.*)" is then checked', text_of(README), re.MULTILINE)
    (tmp_path / "draft.txt").write_text(f"{sentence}.\n", encoding="utf-8")
    args = ["check", str(tmp_path / "draft.txt"), "-r", str(pack), "--published", "2025-12-12"]
    result = CliRunner().invoke(main, [*args, "--isolated", "--output-format", "json"])
    (claim,) = json.loads(result.stdout)["articles"][0]["claims"]
    assert (claim["series"], claim["rating"]) == ("rur_widgets", "supported")


def test_the_example_configurations_are_read(tmp_path: Path) -> None:
    path = tmp_path / "verifier.toml"
    read = []
    for text in fences("toml"):
        path.write_text(text, encoding="utf-8")
        read.append(load_config(path, config_keys()))
    assert read[0].options["fail_on"] == "unverified"
    assert read[0].settings.about == 0.03


@pytest.mark.parametrize("command", ["check", "claims"])
def test_the_schema_fits_a_real_report(command: str) -> None:
    article = str(PROJECT / EXAMPLE)
    document = called(command, article, "--published", "2025-12-08", "--output-format", "json")
    schema = json.loads((PROJECT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(document), schema)


@pytest.mark.parametrize("sentence", NO_CLAIMS)
def test_a_sentence_shown_without_a_claim_has_none(sentence: str) -> None:
    assert [claim.span.of(sentence) for claim in claims_of(sentence)] == []


@pytest.mark.parametrize("sentence", [s for group in READ_AS.values() for s in group])
def test_a_sentence_shown_with_its_reading_has_a_claim(sentence: str) -> None:
    assert claims_of(sentence)
