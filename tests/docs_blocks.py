"""The parts of the documentation that are made from the program, each by its name in the pages.

A page holds such a part between `<!-- begin NAME -->` and `<!-- end NAME -->`.
"""

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import chdir
from dataclasses import fields
from functools import cache
from inspect import cleandoc, getdoc, getsource
from itertools import pairwise
from pathlib import Path

import click
import labelled
from click.testing import CliRunner
from docs_api import api_names, spacy_options
from docs_intervals import intervals
from docs_packs import observation_columns, packs, series_columns
from docs_rates import rates
from docs_readings import readings, recognisers, silences
from docs_tables import code, table

from verifier import settings as settings_module
from verifier.cli import COMMANDS, main
from verifier.cli.options import ARTICLE_OPTIONS, config_keys
from verifier.evaluate.classes import CLASSES
from verifier.evaluate.scores import Scores, Tally
from verifier.explain import CAVEAT, CONTRADICTION, PART, REASON, SOURCE, Entry, entries
from verifier.model.verdict import RATING_OF, Rating, Reason
from verifier.reader import Reader
from verifier.reference.shipped import shipped_packs
from verifier.registry import discover
from verifier.rule_entries import rules
from verifier.settings import Settings
from verifier.writer import Writer

PROJECT = Path(__file__).parents[1]
EXAMPLE = "claims/2025-12-08-china-surplus/article.txt"
SHARED = {id(item) for item in ARTICLE_OPTIONS}
"""Options that several commands take, told once."""
RULE_TEXT = re.compile(
    r"Text: (?P<text>.+?)\. (?P<how>(?:Computed|A mismatch) .+) Not covered: (?P<not>.+)\."
)


def called(*args: str) -> str:
    """What the command writes to stdout."""
    return CliRunner().invoke(main, list(args)).stdout


def report() -> str:
    """The example's report, as the README's first command prints it."""
    with chdir(PROJECT):
        return code(called("check", EXAMPLE, "--published", "2025-12-08", "--isolated", *_packs()))


def _packs() -> Iterator[str]:
    """The shipped packs by name, so that no configuration file near by has a say."""
    for folder in shipped_packs():
        yield from ("-r", folder.name)


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by its full name."""
    context = click.Context(main)
    for name in COMMANDS:
        command = main.get_command(context, name)
        if isinstance(command, click.Group):
            for inner, one in command.commands.items():
                yield f"{name} {inner}", one
        elif command is not None:
            yield name, command


def command_table() -> str:
    """Usage, purpose and own options of every command."""
    rows = []
    for name, command in commands():
        arguments = [item for item in command.params if isinstance(item, click.Argument)]
        usage = " ".join([name, *(item.make_metavar(click.Context(command)) for item in arguments)])
        own = [
            f"`{'/'.join(item.opts)}` {_lower(item.help)}"
            for item in command.params
            if isinstance(item, click.Option) and id(item) not in SHARED
        ]
        first = (command.help or "").split("\n\n")[0]
        rows.append((f"`verifier {usage}`", " ".join([first, *own])))
    return table(("Command", "What it does"), rows)


def _lower(text: str | None) -> str:
    return (text or "")[:1].lower() + (text or "")[1:]


def options() -> str:
    """The options of `check` and `claims`, with variable and key of the file."""
    rows = []
    for item in ARTICLE_OPTIONS:
        if isinstance(item, click.Option):
            values = item.metavar or ""
            if isinstance(item.type, click.Choice):
                values = ", ".join(f"`{choice}`" for choice in item.type.choices)
            flag = " ".join([", ".join(f"`{opt}`" for opt in item.opts), values]).strip()
            default = f" Default: {item.default}." if item.show_default else ""
            key = str(item.name).replace("_", "-")
            keys = f"`{key}`" if key in config_keys() else "-"
            rows.append((flag, f"`{item.envvar}`", keys, f"{item.help}{default}"))
    return table(("Option", "Variable", "Key", "Meaning"), rows)


def rule_table(kind: str) -> str:
    """The operations or assertions from their docstrings, which must have the usual parts."""
    rows = []
    for entry in (entry for entry in rules() if entry.kind == kind):
        parts = RULE_TEXT.fullmatch(entry.means)
        if parts is None:
            raise AssertionError(
                f"{kind} {entry.name}: the docstring must read 'Text: ... . Computed ... . "
                f"Not covered: ... .', not {entry.means!r}"
            )
        told = f"{entry.title}. In the text: {parts['text']}."
        rows.append((f"`{entry.name}`", told, parts["how"], _upper(parts["not"])))
    return table((kind.capitalize(), "What it is", "How it is found", "Not covered"), rows)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def formats() -> str:
    """The report formats, then what can be read."""
    rows = [
        (f"`{name}`", writer.suffix, " ".join(_told(writer)))
        for name, writer in discover("verifier.writers", Writer).items()
    ]
    return table(("Format", "File", "What it is"), rows)


def _told(writer: Writer) -> Iterator[str]:
    """What a format is, and what it needs."""
    yield " ".join((getdoc(type(writer)) or "").split())
    if writer.binary:
        yield "Needs `-o`."
    if writer.extra:
        yield f"Needs the extra `{writer.extra}`."


def readable() -> str:
    """The formats of articles."""
    rows = [
        (
            f"`{name}`",
            " ".join(reader.suffixes),
            f"`{reader.extra}`" if reader.extra else "",
            (getdoc(type(reader)) or "").replace("\n", " "),
            _upper(reader.skips),
        )
        for name, reader in discover("verifier.readers", Reader).items()
    ]
    return table(("Format", "Files", "Extra", "What is read", "What is not"), rows)


def explained(kind: str) -> str:
    """Everything of one kind in `reasons.toml`."""
    chosen: list[Entry] = [entry for (found, _), entry in entries().items() if found == kind]
    head = ["Name", "In short", "What it means", "What to do", "Example"]
    rows = [
        [f"`{e.name}`", _upper(e.title), e.means, e.advice, " ".join(e.examples)] for e in chosen
    ]
    if kind == REASON:
        head.insert(1, "Rating")
        for row, entry in zip(rows, chosen, strict=True):
            row.insert(1, RATING_OF.get(Reason(entry.name), Rating.MISMATCH).value)
    return table(head, rows)


@cache
def threshold_notes() -> Mapping[str, str]:
    """What stands under each field of `Settings`."""
    tree = ast.parse(getsource(settings_module))
    (body,) = (node.body for node in tree.body if isinstance(node, ast.ClassDef))
    found = {}
    for item, note in pairwise(body):
        told = isinstance(note, ast.Expr) and isinstance(note.value, ast.Constant)
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and told:
            found[item.target.id] = cleandoc(str(ast.literal_eval(note.value)))
    return found


def thresholds() -> str:
    """Every threshold that is no option as well, as a key of the configuration file."""
    rows = []
    options = config_keys()
    for item in fields(Settings):
        if item.name.replace("_", "-") in options:
            continue
        value = getattr(Settings(), item.name)
        shown = json.dumps(value) if isinstance(value, bool | str) else f"{value:_}"
        note = threshold_notes()[item.name]
        rows.append((f"`{item.name.replace('_', '-')}`", f"`{shown}`", note))
    return table(("Key", "Value", "Meaning"), rows)


def scores() -> str:
    """How the labelled articles of `claims/` come out now, in every column another part of them."""
    splits = {split: labelled.scores(split) for split in ("dev", "test")}
    columns = [_scored(found) for found in splits.values()]
    head = [f"`{name}`: {len(found.labelled)} articles" for name, found in splits.items()]
    rows = [(name, *(column[name] for column in columns)) for name in columns[0]]
    return table(("Of the labelled claims", *head), rows)


def _scored(found: Scores) -> dict[str, str]:
    figures, words = found.values, found.words
    tallies = {
        "Figures found": Tally(figures.found, figures.wanted),
        "Figures reported that are labelled": Tally(
            figures.found, figures.found + figures.spurious
        ),
        "Claims in words alone found": Tally(words.found, words.wanted),
        "Rating right, of claims found": found.rating,
        "Errors called a mismatch": found.caught,
        "False alarms: true, called a mismatch": found.false_alarms,
        "Missed errors: wrong, called supported": found.missed_errors,
        "Left unverified though checkable": found.silent,
        "Right in every field": found.wholly,
    }
    return {
        name: f"{tally.right} of {tally.total} ({tally.share or 0:.1%})"
        for name, tally in tallies.items()
    }


def slip_classes() -> str:
    """What `evaluate --mutate` plants, class by class."""
    rows = []
    for slip, one in CLASSES.items():
        reasons = sorted({f"`{reason}`" for reason in one.reasons})
        example = f"{one.example[0]} → {one.example[1]}"
        rows.append((f"`{slip}`", one.planted, example, one.needs, ", ".join(reasons)))
    head = ("Class", "What is planted", "Example", "What the packs must hold", "Right reasons")
    return table(head, rows)


BLOCKS: Mapping[str, Callable[[], str]] = {
    "report": report,
    "commands": command_table,
    "options": options,
    "operations": lambda: rule_table("operation"),
    "assertions": lambda: rule_table("assertion"),
    "formats": formats,
    "readers": readable,
    "packs": packs,
    "series-columns": series_columns,
    "observation-columns": observation_columns,
    "intervals": intervals,
    "readings": readings,
    "silences": silences,
    "recognisers": recognisers,
    "scores": scores,
    "rates": rates,
    "reasons": lambda: explained(REASON),
    "caveats": lambda: explained(CAVEAT),
    "contradictions": lambda: explained(CONTRADICTION),
    "source-results": lambda: explained(SOURCE),
    "parts": lambda: explained(PART),
    "thresholds": thresholds,
    "mutation-classes": slip_classes,
    "api-names": api_names,
    "spacy-options": spacy_options,
}
