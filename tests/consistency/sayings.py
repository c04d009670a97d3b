"""Articles built by hand: sentences with their figures, no reader and no vocabulary."""

import re
from dataclasses import dataclass
from decimal import Decimal

from verifier.consistency import find_contradictions
from verifier.model.article import Role
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause, Context, TimeRef
from verifier.model.mention import Basis, Direction, Figure, FigureKind
from verifier.model.period import Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.span import Span
from verifier.model.verdict import Reason, Verdict

UP, DOWN = Direction.UP, Direction.DOWN
SCALES = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
WORDS = {"doubled": 2, "tripled": 3, "halved": Decimal("0.5")}
PRINTED = re.compile(r"(?P<sign>[$]?)(?P<digits>[\d.,]+)\s*(?P<unit>%|\w+( points)?)?")


@dataclass(frozen=True)
class Fig:
    """A figure of a sentence, by its quote; what is not said is like its neighbours."""

    quote: str
    operation: str = "level"
    way: Direction | None = None
    indicator: str | None = "exports"
    area: str | None = "USA"
    partner: str | None = None
    part: str | None = None
    period: str | None = "2025-11"
    baseline: str | None = None
    basis: Basis | None = None
    bound: Bound = Bound.EXACT
    close: bool = False
    inherited: bool = False
    to_date: bool = False
    context: tuple[Context, ...] = ()

    def quantity(self) -> Quantity:
        """The value as a scan would read it off the quote."""
        if self.quote in WORDS:
            return Quantity(Decimal(WORDS[self.quote]), "ratio", Decimal(1), self.bound, self.close)
        match = PRINTED.fullmatch(self.quote)
        assert match is not None, self.quote
        digits, word = match["digits"].replace(",", ""), match["unit"] or ""
        scale = SCALES.get(word, 1)
        unit = {"%": "percent", "percentage points": "percentage_points"}.get(word)
        unit = "USD" if match["sign"] else unit
        step = Decimal(1).scaleb(-len(digits.partition(".")[2])) * scale
        return Quantity(Decimal(digits) * scale, unit, step, self.bound, self.close)


@dataclass(frozen=True)
class Said:
    """A sentence with its figures; sentences of one `block` stand in one paragraph."""

    text: str
    figures: tuple[Fig, ...]
    role: Role = Role.BODY
    block: int = 1


def said(text: str, *figures: Fig, role: Role = Role.BODY, block: int = 1) -> Said:
    return Said(text, figures, role, block)


def verdicts(*sentences: Said) -> list[Verdict]:
    """Verdicts without a series on every figure of an article, c01, c02 ..."""
    found: list[Verdict] = []
    offset = 0
    for sentence in sentences:
        place = 0
        for fig in sentence.figures:
            place = sentence.text.index(fig.quote, place)
            found.append(verdict(f"c{len(found) + 1:02}", sentence, fig, offset, place))
            place += len(fig.quote)
        offset += len(sentence.text) + 1
    return found


def verdict(name: str, sentence: Said, fig: Fig, offset: int, place: int) -> Verdict:
    span = Span(offset + place, offset + place + len(fig.quote))
    kind = FigureKind.MULTIPLE if fig.quote in WORDS else FigureKind.CARDINAL
    period = Period.parse(fig.period) if fig.period else None
    clause = Clause(
        Span(offset, offset + len(sentence.text)),
        span,
        sentence.text,
        figure=Figure(span, span, kind, fig.quantity()),
        role=sentence.role,
        block=sentence.block,
        direction=fig.way,
        time=TimeRef(period, fig.to_date, fig.inherited),
        baseline=TimeRef(Period.parse(fig.baseline)) if fig.baseline else None,
        basis=fig.basis,
        context=fig.context,
    )
    measure = Measure("", fig.indicator, fig.area, fig.partner, fig.part)
    claim = Claim(
        name, clause, measure, fig.operation, "value", fig.basis, fig.basis is not None, fig.way
    )
    return Verdict(claim, Reason.NO_SERIES, "")


def kinds(*sentences: Said) -> list[str]:
    return [finding.reason for finding in find_contradictions(verdicts(*sentences))]


def beside(text: str, *figures: Fig) -> list[str]:
    return kinds(said(text, *figures))


def trade(balance: str, exports: str, imports: str, word: str, **more: str) -> list[Said]:
    """A paragraph on trade: a balance, then exports and imports."""
    return [
        said(f"The trade {word} was {balance}.", Fig(balance, indicator="trade_balance")),
        said(
            f"Exports and imports were {exports} and {imports}.",
            Fig(exports),
            Fig(imports, indicator="imports", **more),  # type: ignore[arg-type]
        ),
    ]
