"""A report built by hand: one claim of every kind, a contradiction, an input that was not read."""

from datetime import date
from decimal import Decimal

from verifier.model.article import Article, Block
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause, Context, TimeRef
from verifier.model.mention import Basis, Direction, Figure, FigureKind
from verifier.model.period import Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.span import Span
from verifier.model.verdict import (
    Alternative,
    ArticleReport,
    Candidate,
    Caveat,
    Evidence,
    Finding,
    PackInfo,
    Reason,
    Report,
    Verdict,
)

TEXT = (
    "Ruritanian exports to Graustark fell 28.6% in November.\n"
    "Ruritania sold goods for $62.4 billion and bought goods for $13.6 billion in August, the "
    "ministry of trade and industry said on Monday, for a surplus of $59.6 billion.\n"
    "Economists had expected a rise of 3%.\n"
)
PUBLISHED = date(2025, 12, 8)
SOURCE = "https://example.org/trade"


def clause(text: str, quote: str, value: str, unit: str, step: str, **more: object) -> Clause:
    """The clause around `quote`, its sentence being its line."""
    start = text.index(quote)
    line = Span(text.rfind("\n", 0, start) + 1, (text + "\n").index("\n", start))
    span = Span(start, start + len(quote))
    bound = more.pop("bound", Bound.EXACT)
    quantity = Quantity(Decimal(value), unit, Decimal(step), bound)  # type: ignore[arg-type]
    figure = Figure(span, span, FigureKind.CARDINAL, quantity)
    return Clause(line, span, line.of(text), figure=figure, **more)  # type: ignore[arg-type]


def claim(number: int, made: Clause, operation: str, **more: object) -> Claim:
    """A claim of Ruritanian exports."""
    measure = Measure("Ruritanian exports", "exports", "RUR", "GRA")
    return Claim(f"c{number:02}", made, measure, operation, "value", **more)  # type: ignore[arg-type]


def evidence(period: str, value: float, published: date | None = PUBLISHED) -> Evidence:
    """One observation of Ruritanian exports."""
    title = "Exports of Ruritania to Graustark"
    return Evidence("rur/exports", title, Period.parse(period), value, "USD", published, SOURCE)


def supported(caveats: tuple[Caveat, ...] = ()) -> Verdict:
    """A right rate of growth."""
    november = TimeRef(Period.parse("2025-11"))
    made = clause(TEXT, "28.6%", "28.6", "percent", "0.1", time=november)
    return Verdict(
        claim(1, made, "growth", basis=Basis.YEAR, direction=Direction.DOWN),
        Reason.ROUNDED,
        "Exports were down 28.58% on the year.",
        caveats,
        series="rur/exports",
        candidates=(Candidate("rur/exports", 0.93, (("indicator", 0.4), ("words", 0.53))),),
        period=Period.parse("2025-11"),
        baseline=Period.parse("2024-11"),
        computed=-28.57767913760304,
        working="33.79 / 47.31 - 1 = -28.6%",
        evidence=(evidence("2025-11", 33.79e9), evidence("2024-11", 47.31e9)),
    )


def mismatch() -> Verdict:
    """A wrong level with a suggestion and another reading."""
    return Verdict(
        claim(2, clause(TEXT, "$62.4 billion", "62400000000", "USD", "100000000"), "level"),
        Reason.OFF_PERIOD,
        "Exports were $73.2 billion in August; $62.4 billion was July.",
        series="rur/exports",
        period=Period.parse("2025-08"),
        computed=73.2e9,
        working="73.2",
        evidence=(evidence("2025-08", 73.2e9, None),),
        suggestion="$73.2 billion",
        alternatives=(
            Alternative(Reason.OFF_DIGITS, 64.2e9, "64.2", "The digits 62 stand for 64.", "", None),
        ),
    )


def unverified() -> Verdict:
    """A forecast."""
    made = clause(TEXT, "3%", "3", "percent", "1", context=(Context.FORECAST,), speaker="Dock 5")
    return Verdict(
        claim(4, made, "growth", direction=Direction.UP),
        Reason.FORECAST,
        "No pack holds a forecast of Ruritanian exports.",
        candidates=(Candidate("rur/exports", 0.5), Candidate("rur/imports", 0.4)),
    )


def balance() -> Verdict:
    """A figure that only the article itself contradicts."""
    made = clause(TEXT, "$59.6 billion", "59600000000", "USD", "100000000")
    return Verdict(claim(3, made, "level"), Reason.NO_SERIES, "No pack holds the balance.")


def article(text: str = TEXT, path: str = "trade.txt") -> Article:
    """The text as an article of one block."""
    return Article(text, path, (Block(Span(0, len(text))),), PUBLISHED, "ab" * 32)


def report(caveats: tuple[Caveat, ...] = (), checked: bool = True) -> Report:
    """All of it."""
    finding = Finding(
        "balance_identity",
        ("c02", "c03"),
        "Exports of $62.4 billion less imports of $13.6 billion are $48.8 billion, "
        "not the $59.6 billion printed.",
    )
    verdicts = (supported(caveats), mismatch(), balance(), unverified())
    return Report(
        "1.2.3",
        (PackInfo("ruritania", "2025.12", "cd" * 32),),
        (
            ArticleReport("trade.txt", article(), PUBLISHED, verdicts, (finding,)),
            ArticleReport("gone.txt", None, None, error="gone.txt: no such file"),
        ),
        checked,
    )
