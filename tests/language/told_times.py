"""The times of a text, and each told in one line, for the tests of the time grammar."""

from datetime import date

from verifier.language.times.expressions import find_times
from verifier.model.mention import TimeMention
from verifier.model.span import Span

DECEMBER = date(2025, 12, 8)


def times(text: str, area: str | None = None, published: date = DECEMBER) -> list[TimeMention]:
    return find_times(text, Span(0, len(text)), published, area)


def read(text: str, area: str | None = None, published: date = DECEMBER) -> list[tuple[str, str]]:
    """Each mention as its words and, after its kind, what is known of it."""
    return [(m.span.of(text), told(m)) for m in times(text, area, published)]


def told(mention: TimeMention) -> str:
    parts: list[object] = [mention.kind]
    parts += [mention.period] if mention.period else []
    if mention.anaphor and mention.anaphor.year:
        parts.append(f"={mention.anaphor.year}")
    elif mention.anaphor:
        parts.append(f"{mention.anaphor.steps:+}{mention.anaphor.frequency or ''}")
    parts += [mention.basis] if mention.basis else []
    parts += ["to_date"] if mention.to_date else []
    parts += [f"{mention.window}{mention.frequency}"] if mention.window else []
    return " ".join(map(str, parts))
