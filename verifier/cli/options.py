"""Home of the options of `check` and `claims`: each as a flag, a variable and a key of the file.

A value is looked for on the command line, then in `VERIFIER_...`, then in the configuration file.
"""

import pkgutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from verifier.cli.gate_options import GATE_OPTIONS
from verifier.cli.option import CaveatType, DayType, PackType, SiteType, option
from verifier.config import Config, Key, Kind, find_config, load_config
from verifier.lazy import late
from verifier.markup.markdown_style import MarkdownStyle
from verifier.model.house_places import HousePlaces
from verifier.report.fail_on import FailOn

_CONFIG_META = "verifier.config"
_FILE_ONLY = ("config", "isolated")
"""Options that decide about the file itself and so cannot stand in it."""
_NO_KEYS = (*_FILE_ONLY, "watch")
"""A run that is to end would never do so for a word in a file."""


def format_names() -> list[str]:
    """The report formats there are, without loading them."""
    folder = str(Path(__file__).parents[1] / "writers")
    return sorted(item.name.replace("_", "-") for item in pkgutil.iter_modules([folder]))


def _configure(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
    """Read the configuration file as soon as both options that decide about it are known; it is
    looked for from here, or from the folder that the context holds.

    An option of one command alone, which has no variable either, does not heed the key of an
    option of `check` that is called the same (`output-format`).
    """
    ctx.meta[f"{_CONFIG_META}.{param.name}"] = value
    decided = [f"{_CONFIG_META}.{name}" in ctx.meta for name in _FILE_ONLY]
    if all(decided) and not ctx.resilient_parsing:
        near = ctx.obj if isinstance(ctx.obj, Path) else Path.cwd()
        path, isolated = (ctx.meta[f"{_CONFIG_META}.{name}"] for name in _FILE_ONLY)
        config = _wanted(path, isolated, near)
        ctx.meta[_CONFIG_META] = config
        own = {item.name for item in ctx.command.params if not item.envvar}
        shared = {name: chosen for name, chosen in config.options.items() if name not in own}
        ctx.default_map = {**(ctx.default_map or {}), **shared}
    return value


def _wanted(path: str | None, isolated: bool, near: Path) -> Config:
    if isolated:
        return Config()
    found = Path(path) if path else find_config(near)
    return load_config(found, config_keys()) if found else Config()


def config_of(ctx: click.Context) -> Config:
    """The configuration that applies to a command with `CONFIG_OPTIONS`."""
    config = ctx.meta.get(_CONFIG_META)
    return config if isinstance(config, Config) else Config()


CONFIG_OPTIONS: Sequence[click.Parameter] = (
    option(
        "--isolated",
        is_flag=True,
        is_eager=True,
        callback=_configure,
        help="Use no shipped or added packs and no configuration file.",
    ),
    option(
        "--config",
        metavar="FILE",
        is_eager=True,
        callback=_configure,
        help="Configuration file; else the nearest verifier.toml or [tool.verifier].",
    ),
)

REFERENCE_OPTION = option(
    "-r",
    "--reference",
    type=PackType(),
    multiple=True,
    metavar="PACK",
    help="A reference pack to use besides the shipped ones (repeatable).",
)

DATA_DIR_OPTION = option(
    "--data-dir",
    metavar="FOLDER",
    help="Where added packs are kept; else the user's data folder.",
)

CACHE_OPTION = option(
    "--cache-dir",
    metavar="DIR",
    help="Where large packs are kept in a form that opens at once; else the user's cache folder.",
)

COLOR_OPTION = option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours in text for people; auto: on a terminal, unless NO_COLOR is set.",
)

PACK_OPTIONS = (REFERENCE_OPTION, DATA_DIR_OPTION, CACHE_OPTION)
"""Which packs there are besides the shipped ones, and where large ones are kept."""

HOUSE_DIR = option(
    "--house-dir",
    metavar="FOLDER",
    help="Where the picks of editors are kept; else in the user's data folder.",
)

HOUSE_OPTIONS: Sequence[click.Option] = (
    option(
        "--aliases",
        type=PackType(),
        multiple=True,
        metavar="FILE",
        help="Phrases of the house and the series that each means (repeatable).",
    ),
    option(
        "--rejects",
        type=PackType(),
        multiple=True,
        metavar="FILE",
        help="Phrases that are never to be matched (repeatable).",
    ),
    HOUSE_DIR,
)

SOURCE_OPTION = option(
    "--source",
    type=PackType(),
    multiple=True,
    metavar="FILE",
    help="A document that the articles are written from: is each figure in it? (repeatable).",
)

ARTICLE_OPTIONS: Sequence[click.Parameter] = (
    *PACK_OPTIONS,
    *HOUSE_OPTIONS,
    SOURCE_OPTION,
    option(
        "--published",
        type=DayType(),
        metavar="DATE",
        help="Day of publication; else as the article says, else today.",
    ),
    option(
        "--as-of",
        type=DayType(),
        metavar="DATE",
        help="Judge by what was published on this day; else the day of publication.",
    ),
    option(
        "--output-format",
        type=click.Choice(format_names()),
        default="full",
        show_default=True,
        help="How the report is written.",
    ),
    option(
        "--markdown-style",
        type=click.Choice([style.value for style in MarkdownStyle]),
        default=MarkdownStyle.CRITIC.value,
        show_default=True,
        help="What markdown is: the article with CriticMarkup, with footnotes, or a report on it.",
    ),
    option(
        "--review-url",
        default="",
        metavar="URL",
        help="The public page of the reviews that claimreview writes.",
    ),
    option("--reviewer", default="", metavar="NAME", help="Who publishes that page."),
    option(
        "--docs-url",
        default="",
        type=SiteType(),
        metavar="URL",
        help="Where this documentation is published; editors, sarif and rdjson link to it.",
    ),
    option("-o", "--output-file", metavar="FILE", help="Write the report there, not to stdout."),
    option(
        "--fail-on",
        type=click.Choice([level.value for level in FailOn]),
        default=FailOn.MISMATCH.value,
        show_default=True,
        help="Exit with 1 from this verdict on: warning takes in unverified, that mismatch.",
    ),
    option("-e", "--exit-zero", is_flag=True, help="Exit with 0 whatever is found."),
    *GATE_OPTIONS,
    option(
        "--directions",
        is_flag=True,
        help="Take movements without a figure (exports rose in November) for claims as well.",
    ),
    option(
        "--no-caveat",
        type=CaveatType(),
        multiple=True,
        metavar="NAME",
        help="A caveat never to show, as `explain` names it (repeatable).",
    ),
    option("--show-supported", is_flag=True, help="Show claims that hold without a caveat too."),
    option(
        "--stdin-filename", metavar="NAME", default="-", help="What to call the text read from -."
    ),
    option(
        "-w",
        "--watch",
        is_flag=True,
        help="Do it again whenever a file changes; a folder stands for the articles in it.",
    ),
    COLOR_OPTION,
    option("-q", "--quiet", is_flag=True, help="No warnings and no progress."),
    option("-v", "--verbose", is_flag=True, help="Say what was assumed and how long things took."),
    *CONFIG_OPTIONS,
)


def house_places(given: Mapping[str, Any]) -> HousePlaces:
    """Where house knowledge is looked for, from `HOUSE_OPTIONS`; an isolated run has no picks."""
    picks = None if given["isolated"] else str(house_folder(given["house_dir"]))
    return HousePlaces(tuple(given["aliases"]), tuple(given["rejects"]), picks)


def house_folder(given: str | None) -> Path:
    """The folder of the picks: as given, or the user's own for data of this program."""
    return Path(given) if given else late("platformdirs:user_data_path")("verifier", False)


PATHS = click.Argument(["paths"], nargs=-1, required=True, metavar="PATH... | -")


def config_keys() -> dict[str, Key]:
    """The options that a configuration file may set, by the name of their flag."""
    return {
        str(item.name).replace("_", "-"): _key(item)
        for item in ARTICLE_OPTIONS
        if isinstance(item, click.Option) and item.name not in _NO_KEYS
    }


def _key(item: click.Option) -> Key:
    if item.is_flag:
        return Key(Kind.FLAG)
    if item.multiple:
        return Key(Kind.LIST)
    if isinstance(item.type, DayType):
        return Key(Kind.DATE)
    choices = item.type.choices if isinstance(item.type, click.Choice) else ()
    return Key(Kind.TEXT, tuple(str(choice) for choice in choices))
