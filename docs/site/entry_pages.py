"""What the site says of each reason, caveat and rule: the words of `verifier explain`."""

from collections.abc import Iterator

from docs_tables import table

from verifier.explain import REASON, Entry, entries
from verifier.model.verdict import RATING_OF, Rating, Reason
from verifier.rule_entries import rules


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
    if entry.advice:
        yield f"What to do: {entry.advice}"
    if entry.examples:
        yield _list("For example:", entry.examples)
    if entry.counter_examples:
        yield _list("Not read as such:", entry.counter_examples)


def _list(head: str, items: tuple[str, ...]) -> str:
    return "\n".join([head, "", *(f"- {one}" for one in items)])


def _anchor(entry: Entry) -> str:
    return f"{entry.kind}-{entry.name.replace('_', '-')}"


def _rating(entry: Entry) -> str:
    return RATING_OF.get(Reason(entry.name), Rating.MISMATCH).value


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
