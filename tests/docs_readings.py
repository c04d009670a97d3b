"""How copy is read: tables made by reading sentences and from what the recognisers say they are."""

import ast
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from docs_tables import table

from verifier.extract import extract
from verifier.language.reading import read
from verifier.model.article import Article, Block
from verifier.model.claim import Claim
from verifier.model.codelist import Vocabulary
from verifier.model.period import Period
from verifier.model.span import Span
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings

PUBLISHED = date(2025, 12, 8)
LANGUAGE = Path(__file__).parents[1] / "verifier" / "language"
READ_AS = {
    "Numbers and units": (
        "Imports came to Rs 3,04,050 crore in October.",
        "Output was 2.4 million barrels a day.",
        "The pound bought 137.1p of fuel.",
        "The temperature fell to minus 0.4C.",
        "Half a million people moved there last year.",
    ),
    "Fractions and multiples": (
        "Two-thirds of households rent.",
        "Sales doubled in May.",
        "One in eight pupils missed school.",
        "Food took 36 cents in every dollar.",
        "Costs are two and a half times those of 2019.",
    ),
    "Ranges and lists": (
        "The bank set the rate at 3.50% to 3.75%.",
        "It expects $2-3bn of savings.",
        "Exports and imports were $3bn and $2bn, respectively.",
    ),
    "Hedges": (
        "Prices jumped nearly 15%.",
        "Sales topped $1 trillion for the first time.",
        "No more than 40 sites are open.",
    ),
    "Levels, changes, growth": (
        "Profit rose to $3bn.",
        "Profit rose by $3bn.",
        "Profit rose 3%.",
        "The deficit narrowed to $59.6 billion in August, down from $78.2 billion in July.",
    ),
    "Times": (
        "Exports fell 4% in November.",
        "Exports have risen 4% so far this year.",
        "Prices rose 0.2% in March from the previous month.",
        "Births fell 3% in the year to June.",
        "Growth was 0.3% in the three months through October.",
        "Revenue rose 9% in fiscal 2025.",
    ),
    "Records, streaks, ranks": (
        "Unemployment is at its highest since March 2022.",
        "Exports fell for the eighth consecutive month.",
        "Gas was the third-largest source.",
    ),
}
"""Sentences by what they show, as if published on `PUBLISHED`."""
NO_CLAIMS = (
    "Anna Berg, 52, has run the mill since 2009.",
    "The hearing begins at 8.30am on 12 January.",
    "Call 020 7946 0018 or write to 14 Mill Road.",
    "Rovers beat City 3-1 on Saturday.",
    "The firm makes the F-150 and the Boeing 737.",
    "Article 50 is explained on page 12.",
    "Downing Street is quieter since COVID-19.",
)
"""Sentences with numbers that state no measure."""


@cache
def _vocabulary() -> Vocabulary:
    return open_catalogue([], isolated=False).vocabulary()


def claims_of(sentence: str) -> list[Claim]:
    """The claims of a sentence."""
    article = Article(sentence, blocks=(Block(Span(0, len(sentence))),), published=PUBLISHED)
    return extract(read(article, _vocabulary(), PUBLISHED), Settings())


def readings() -> str:
    """What each figure of the sentences above is read as."""
    head = ("Copy", "Figure", "Value", "Unit", "Bound", "Way", "Read as", "Period", "Against")
    rows: list[tuple[str, ...]] = []
    for title, sentences in READ_AS.items():
        rows.append((f"**{title}**", *[""] * (len(head) - 1)))
        for sentence in sentences:
            for place, claim in enumerate(claims_of(sentence)):
                rows.append(("" if place else sentence, *_cells(claim, sentence)))
    return table(head, rows)


def _cells(claim: Claim, sentence: str) -> tuple[str, ...]:
    quantity, clause = claim.quantity, claim.clause
    value = "" if quantity is None else _number(quantity.value)
    if quantity is not None and quantity.upper is not None:
        value = f"{value} to {_number(quantity.upper)}"
    read_as = claim.operation or ""
    if claim.assertion != "value":
        read_as = f"{claim.assertion} of {read_as}" if read_as else str(claim.assertion)
    baseline = clause.baseline.period if clause.baseline else None
    basis = (claim.basis or "").replace("_", " ")
    return (
        claim.span.of(sentence),
        value,
        (quantity.unit or "") if quantity else "",
        quantity.bound if quantity else "",
        claim.direction or "",
        read_as,
        _period(clause.time.period, clause.time.to_date),
        _period(baseline) or basis,
    )


def _number(value: Decimal) -> str:
    return f"{round(value, 4).normalize():,f}"


def _period(period: Period | None, to_date: bool = False) -> str:
    told = "" if period is None else str(period)
    return f"{told} so far" if to_date else told


def recognisers() -> str:
    """What each file of `verifier/language` is home to, as its first line says."""
    rows: list[tuple[str, str]] = []
    for folder in (LANGUAGE, *packages()):
        if folder != LANGUAGE:
            told = _told(folder / "__init__.py").partition(": ")[2].rstrip(".")
            rows.append((f"**{folder.name}**", f"**{told}**"))
        rows += [(f"`{name}`", told) for name, told in _modules_in(folder)]
    return table(("File", "Home of"), rows)


def packages() -> list[Path]:
    """The folders of `verifier/language` that hold files of it, by name."""
    return sorted(path.parent for path in LANGUAGE.glob("*/__init__.py"))


def modules() -> Iterator[tuple[str, str]]:
    """Each file of `verifier/language` with the first paragraph of its docstring."""
    for folder in (LANGUAGE, *packages()):
        yield from _modules_in(folder)


def _modules_in(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("[!_]*.py")):
        yield path.stem, _told(path).removeprefix("Home of ").rstrip(".")


def _told(path: Path) -> str:
    """The first paragraph of what a file says of itself."""
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split())


def silences() -> str:
    """The sentences that hold a number and no claim."""
    return "\n".join(f"- {sentence}" for sentence in NO_CLAIMS)
