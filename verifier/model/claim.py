"""Home of `Claim`: one assertion about one operation, as the text states it."""

from dataclasses import dataclass, field

from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import Basis, Direction
from verifier.model.quantity import Quantity
from verifier.model.span import Span


@dataclass(frozen=True, slots=True)
class Measure:
    """What a claim is about: the words, and the codes they stand for (None: the text is silent)."""

    text: str
    indicator: str | None = None
    ref_area: str | None = None
    counterpart: str | None = None
    breakdown: str | None = None
    adjustment: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement that can be held against a series.

    `operation` and `assertion` are plug-in names; `operation` is None where the text leaves it
    open. `quantity` is None for what is said in words alone. `basis` is the comparison that
    applies; `basis_stated` says whether the text names it. `shared` is the one that the text names
    for the figure before it, which an open one likely shares. `whole` are the words behind the
    share that this one goes on from, which say what both are parts of; empty where its own do.
    `instead` is the other operation of which a record may be one that takes up what was told
    before it: where sales stood, or how they moved ("It was the best month since May").
    `opened` is the time with which the sentence before compares from its opening on, and this one
    maybe too.
    """

    id: str
    clause: Clause
    measure: Measure
    operation: str | None
    assertion: str | None
    basis: Basis | None = None
    basis_stated: bool = False
    direction: Direction | None = None
    condition: Quantity | None = None
    shared: Basis | None = None
    whole: str = ""
    instead: str | None = None
    opened: TimeRef | None = None
    span: Span = field(init=False, repr=False, compare=False)
    """The figure as printed, or the cue words."""
    quantity: Quantity | None = field(init=False, repr=False, compare=False)
    """The printed figure; None for a claim in words."""

    def __post_init__(self) -> None:  # once: a claim is asked for both some five hundred times
        figure = self.clause.figure
        object.__setattr__(self, "span", self.clause.span)
        object.__setattr__(self, "quantity", figure.quantity if figure is not None else None)

    def __hash__(self) -> int:  # a hash of all fields costs thirty times as much
        return hash((self.id, self.operation, self.clause.sentence_text))

    @property
    def printed(self) -> str:
        """The words of the span: a figure with its sign, unit or noun, or the cue words."""
        start = self.span.start - self.clause.sentence.start
        return self.clause.sentence_text[start : start + len(self.span)]
