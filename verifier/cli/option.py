"""Home of `option`: a click option with its environment variable, and the types of values."""

import os
import re
from datetime import date
from typing import Any

import click
from click.shell_completion import CompletionItem

from verifier.lazy import late
from verifier.nearest import did_you_mean

PREFIX = "VERIFIER_"


class DayType(click.ParamType):  # type: ignore[type-arg]  # not generic before click 8.2
    """A calendar day, written `YYYY-MM-DD` and in no other way."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error for anything else."""
        if isinstance(value, date):
            return value
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value)):
            self.fail(f"{value!r} is not a date written YYYY-MM-DD", param, ctx)
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not in the calendar", param, ctx)


class PackType(click.ParamType):  # type: ignore[type-arg]
    """A pack's folder, or a list's or document's file; in a variable they are parted as in PATH."""

    name = "path"
    envvar_list_splitter = os.pathsep


class CaveatType(click.ParamType):  # type: ignore[type-arg]
    """The name of a caveat; several in a variable are parted by commas."""

    name = "caveat"
    envvar_list_splitter = ","

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name as a report writes it; a usage error with the nearest one for another."""
        known = late("verifier.explain:caveats")()
        name = str(late("verifier.explain:plain_name")(str(value)))
        if name not in known:
            self.fail(f"no caveat is called {value!r}{did_you_mean(name, known)}", param, ctx)
        return name


class SiteType(click.ParamType):  # type: ignore[type-arg]
    """The address of a site; nothing may stand behind its path, since pages are put there."""

    name = "url"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address; a usage error for what is none."""
        if value and not re.fullmatch(r"https?://[^\s?#]+", str(value)):
            self.fail(f"{value!r} is not the address of a site (https://...)", param, ctx)
        return str(value)


class NamesType(click.ParamType):  # type: ignore[type-arg]
    """A name, or several with commas between them, also in a variable."""

    name = "name"
    envvar_list_splitter = ","

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The names that go on from what stands behind the last comma."""
        before, comma, begun = incomplete.rpartition(",")
        names = late("verifier.gate.policy:choices")()
        return [CompletionItem(f"{before}{comma}{n}") for n in names if n.startswith(begun)]


def option(*names: str, **attributes: Any) -> click.Option:
    """A click option with its environment variable."""
    made = click.Option(list(names), **attributes)
    made.envvar = PREFIX + str(made.name).upper()
    made.show_envvar = False
    return made
