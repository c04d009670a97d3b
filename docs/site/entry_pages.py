"""What the site says of each reason, caveat and rule: the words of `verifier explain`."""

from collections.abc import Iterable, Iterator

from docs_tables import table

from verifier.explain import REASON, Entry, Example, entries
from verifier.model.verdict import RATING_OF, Rating, Reason
from verifier.report.doc_links import anchor
from verifier.rule_entries import rules

_NOTHING = "Nothing to do."


def sections(*kinds: str) -> str:
    """A section for each entry of these kinds, to which others can link."""
    return "\n\n".join("\n\n".join(_section(one)) for kind in kinds for one in _of(kind))


def links(kind: str) -> str:
    """The names of one kind, each with a link to its section."""
    head = ["Name", "In short"]
    rows = [[f"[`{one.name}`](#{_anchor(one)})", _upper(one.title)] for one in _of(kind)]
    if kind == REASON:
        head.insert(1, "Rating")
        for row, one in zip(rows, _of(kind), strict=True):
            row.insert(1, _rating(one))
    return table(head, rows)


def _of(kind: str) -> list[Entry]:
    every = [*entries().values(), *rules()]
    return [one for one in every if one.kind == kind]


def _section(entry: Entry) -> Iterator[str]:
    yield f"({_anchor(entry)})="
    yield f"### `{entry.name}`"
    short = f"{_upper(entry.title)}."
    yield f"**{short}** Rating: {_rating(entry)}." if entry.kind == REASON else f"**{short}**"
    yield entry.means
    if entry.advice and entry.advice != _NOTHING:
        yield f"*What to do:* {entry.advice}"
    if entry.shown:
        yield from _shown(entry.shown)
    elif entry.examples:
        yield _list("Read as such:", map(_figure_marked, entry.examples))
    if entry.counter_examples:
        yield _list("Not read as such:", map(_figure_marked, entry.counter_examples))


def _shown(example: Example) -> Iterator[str]:
    """The text with its figure marked, and what the program tells of it."""
    marked = example.text.replace(example.figure, f"**{example.figure}**", 1)
    yield f"> {marked}"
    told = [f"as published on {example.published.day} {example.published:%B %Y}"]
    if example.source:
        told.append(f'with a document that says "{example.source}"')
    told += [f'with "{word}" listed for `{key}`' for word, key in example.aliases.items()]
    told += [f"with a pack of {' and '.join(map(_quoted, example.titles))}"] * bool(example.titles)
    for way in ("for", "against"):
        if key := getattr(example, f"speaks_{way}"):
            told.append(f"speaks {way} `{key}`")
    said = f" The report tells of it: “{_begun(example.says)}”" if example.says else ""
    yield f"{{.example}}\n{_upper(', '.join(told))}.{said}"


def _quoted(text: str) -> str:
    return f'"{text}"'


def _begun(said: str) -> str:
    """A part of what is told, marked as a part where it begins small."""
    return said if said[0].isupper() or not said[0].isalpha() else f"… {said}"


def _figure_marked(line: str) -> str:
    """A sentence with the figure that stands behind its arrow marked in it."""
    said, _, figure = line.partition("  ->  ")
    figure = figure.removeprefix("not ")
    return said.replace(figure, f"**{figure}**", 1)


def _list(head: str, items: Iterable[str]) -> str:
    return "\n".join([head, "", *(f"- {one}" for one in items)])


def _anchor(entry: Entry) -> str:
    return anchor(entry.kind, entry.name)


def _rating(entry: Entry) -> str:
    return RATING_OF.get(Reason(entry.name), Rating.MISMATCH).value


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
