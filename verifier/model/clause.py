"""Home of `Clause`: what the text says around one figure or cue, the only thing that rules read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from verifier.model.article import Role
from verifier.model.mention import Basis, Cue, Direction, Figure, Term, TimeMention
from verifier.model.period import Period
from verifier.model.span import Span


class Context(StrEnum):
    """What the text makes of a statement besides asserting it."""

    QUOTE = "quote"
    FORECAST = "forecast"
    TARGET = "target"
    HYPOTHETICAL = "hypothetical"
    DENIAL = "denial"
    REVISED_FROM = "revised_from"
    """The text itself calls the figure an earlier print ("first reported as", "revised from")."""


TAKEN_UP = 0.62
"""What a phrase of the sentence before weighs that a pronoun opening this one stands for."""
LISTED = 0.65
"""What a phrase of the line over a list weighs for the entries of it, as if they named it."""


class ScopedTerm(NamedTuple):
    """A known phrase with its bearing on the clause.

    `weight` falls from 1 (beside the figure) to near 0 (elsewhere in the article). `link` is the
    word before it that ties it in ("to", "from", "with", "in", "for", "of", "'s", "by"), or "".
    `own` says that it stands in the figure's own sentence.
    """

    term: Term
    weight: float
    link: str = ""
    own: bool = True
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class TimeRef:
    """The time of a clause as far as the text settles it.

    `to_date`: January of the (single) year up to the newest period published. `inherited` says
    that the words stand outside the clause. `apart` says that the figure stands at another time
    than the one inherited, which the text does not name ("rose 3%, after 2%"); `other` is what
    that one most likely is, None where it is open.
    """

    period: Period | None = None
    to_date: bool = False
    inherited: bool = False
    apart: bool = False
    mention: TimeMention | None = None
    other: Period | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """A figure or cue with everything that bears on its reading; buildable by hand.

    `before` and `after` are the sentence's text left and right of `span`, cut at the borders of the
    figure's own piece; `sentence_text` is the whole. `change` is the word that governs the figure's
    movement, `link` the preposition between it and the figure ("to", "by", "from", "at", "of", or
    "" for none). `times` are all time expressions of the sentence. `subject` is the noun phrase the
    figure is about, as printed. `day` is the day that the text last names for what it tells ("on
    Friday"), which only figures of days are dated by. `group` numbers clauses of one printed list,
    `place` counts within it.
    """

    sentence: Span
    span: Span
    sentence_text: str
    before: str = ""
    after: str = ""
    piece: Span | None = None
    figure: Figure | None = None
    role: Role = Role.BODY
    direction: Direction | None = None
    change: Cue | None = None
    link: str = ""
    near: bool = True
    time: TimeRef = TimeRef()
    baseline: TimeRef | None = None
    basis: Basis | None = None
    times: tuple[TimeMention, ...] = ()
    day: Period | None = None
    terms: tuple[ScopedTerm, ...] = ()
    words: tuple[tuple[str, float], ...] = ()
    subject: str = ""
    subject_span: Span | None = None
    context: tuple[Context, ...] = ()
    speaker: str | None = None
    group: int | None = None
    place: int = 0
    block: int = 0

    @property
    def lead(self) -> str:
        """The sentence up to the figure or cue."""
        return self.sentence_text[: self.span.start - self.sentence.start]

    @property
    def tail(self) -> str:
        """The sentence behind the figure or cue."""
        return self.sentence_text[self.span.end - self.sentence.start :]
