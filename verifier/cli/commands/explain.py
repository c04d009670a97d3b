"""Home of `verifier explain`."""

from itertools import groupby

import click

from verifier import explain as meaning
from verifier.cli.articles import put
from verifier.explain import Entry
from verifier.lazy import late

_SHOWN = 4


@click.command()
@click.argument("name", required=False, metavar="[REASON | RULE]")
def explain(name: str | None) -> None:
    """Say what a reason, a caveat or a rule means, with an example.

    Without a name, list them all. `verifier explain match` tells how a series is chosen.
    """
    if name is None:
        every = [*meaning.entries().values(), *late("verifier.rule_entries:rules")()]
        for kind, group in groupby(every, key=lambda entry: entry.kind):
            put(f"{_PLURALS[kind]}\n")
            put("".join(f"  {entry.name:20} {entry.title}\n" for entry in group))
        put("\nverifier explain NAME says more about one of them.\n")
        return
    found = meaning.named(name) or late("verifier.rule_entries:explain")(name)
    put("\n".join(_text(entry) for entry in found))


_PLURALS = {
    "reason": "Reasons",
    "caveat": "Caveats",
    "contradiction": "Contradictions inside the article",
    "source": "What source documents say",
    "step": "Steps",
    "part": "Parts of a score: what speaks for a series and against it",
    "operation": "Operations: what makes a number from series",
    "assertion": "Assertions: what is said about a number",
}


def _text(entry: Entry) -> str:
    lines = [f"{entry.name} ({entry.kind}): {entry.title}", ""]
    paragraphs = [*entry.means.split("\n\n"), entry.advice]
    for paragraph in filter(None, paragraphs):
        lines += [click.wrap_text(paragraph, 78, "  ", "  "), ""]
    for heading, examples in (
        ("Example" if len(entry.examples) == 1 else "Examples", entry.examples),
        ("Not read as such", entry.counter_examples),
    ):
        if examples:
            lines += [f"  {heading}:"]
            lines += [click.wrap_text(each, 78, "    ", "      ") for each in examples[:_SHOWN]]
            lines += [""]
    if entry.kind == meaning.STEP:
        parts = [one for one in meaning.entries().values() if one.kind == meaning.PART]
        lines += ["  Parts of a score:"]
        lines += [*(f"    {one.name:14} {one.title}" for one in parts), ""]
    return "\n".join(lines)
