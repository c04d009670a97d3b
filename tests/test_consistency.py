"""What an article says twice is held together, and only what surely belongs together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.consistency import contradicted, find_contradictions
from verifier.explain import CONTRADICTION, title_of
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


def test_a_balance_that_is_not_exports_less_imports_names_all_three() -> None:
    [finding] = find_contradictions(
        verdicts(*trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit"))
    )
    assert finding.reason == "balance_identity"
    assert finding.claims == ("c01", "c02", "c03")
    assert finding.explanation == (
        "exports of $62.4 billion less imports of $13.6 billion is a surplus of $48.8 billion, but "
        "the text gives a deficit of $59.6 billion"
    )


def test_a_balance_of_the_right_size_on_the_wrong_side_is_a_contradiction() -> None:
    sides = trade("$38.8 billion", "$330.8 billion", "$292.0 billion", "gap")
    assert kinds(*sides) == ["balance_identity"]


@pytest.mark.parametrize(
    "paragraph",
    [
        trade("$51.3 billion", "$62.4 billion", "$113.6 billion", "deficit"),
        trade("$51.2 billion", "$113.6 billion", "$62.4 billion", "surplus"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", period="2025-10"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", area="CHN"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", partner="CHN"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", part="goods"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit in goods"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit, seasonally adjusted,"),
    ],
)
def test_a_balance_that_fits_or_is_of_another_coverage_is_not(paragraph: Sequence[Said]) -> None:
    assert kinds(*paragraph) == []


RATE = Fig("21%", "growth", DOWN)
NEW, OLD = Fig("$59.6 billion"), Fig("$78.2 billion", period="2025-07")


def beside(text: str, *figures: Fig) -> list[str]:
    return kinds(said(text, *figures))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It fell 21% to $59.6 billion from $78.2 billion in July.", (RATE, NEW, OLD)),
        ("It fell to $59.6 billion from $78.2 billion, down 21%.", (NEW, OLD, RATE)),
        ("It fell to $59.6 billion, down 21% from $78.2 billion.", (NEW, RATE, OLD)),
        (
            "It rose 0.3 percentage points to 4.5% from 4.4%.",
            (Fig("0.3 percentage points", "change", UP), Fig("4.5%"), Fig("4.4%")),
        ),
        (
            "Sales doubled to $30 million from $20 million.",
            (Fig("doubled", "multiple", UP), Fig("$30 million"), Fig("$20 million")),
        ),
        (
            "It rose by $5 billion to $12.1 billion from $10.2 billion.",
            (Fig("$5 billion", "change", UP), Fig("$12.1 billion"), Fig("$10.2 billion")),
        ),
        (
            "Imports, up 81.8% on the year, have all but tripled.",
            (
                Fig("81.8%", "growth", UP),
                Fig("tripled", "multiple", UP, bound=Bound.UNDER, close=True),
            ),
        ),
    ],
)
def test_a_change_that_its_levels_do_not_allow(text: str, figures: tuple[Fig, ...]) -> None:
    assert beside(text, *figures) == ["stated_change"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "It fell 23.8% to $59.6 billion from $78.2 billion.",
            (Fig("23.8%", "growth", DOWN), NEW, OLD),
        ),
        (
            "It fell about 21% to $59.6 billion from $78.2 billion.",
            (Fig("21%", "growth", DOWN, bound=Bound.ABOUT), NEW, Fig("$75.9 billion")),
        ),
        (
            "It fell 21% to $59.6 billion in August, down from $78.2 billion in July.",
            (RATE, NEW, OLD),
        ),
        (
            "It fell 21% from a year earlier to $59.6 billion from $78.2 billion in July.",
            (Fig("21%", "growth", DOWN, baseline="2024-11"), NEW, OLD),
        ),
        ("In real terms it fell 21% to $59.6 billion from $78.2 billion.", (RATE, NEW, OLD)),
        ("It fell 21% a year to $59.6 billion from $78.2 billion.", (RATE, NEW, OLD)),
        ("It fell from $78.2 billion to $59.6 billion, and jobs fell 21%.", (OLD, NEW, RATE)),
        (
            "Imports, up 81.8% on the year, have tripled.",
            (Fig("81.8%", "growth", UP), Fig("tripled", "multiple", UP, baseline="2019")),
        ),
    ],
)
def test_a_change_that_fits_or_has_another_base(text: str, figures: tuple[Fig, ...]) -> None:
    figures = tuple(f if f.quote in text else OLD for f in figures)
    assert beside(text, *figures) == []


def test_a_growth_rate_is_held_against_levels_in_other_sentences() -> None:
    levels = [
        said("Exports were $50.0 billion in 2025.", Fig("$50.0 billion", period="2025")),
        said("Exports were $40.0 billion in 2024.", Fig("$40.0 billion", period="2024")),
    ]
    for rate, expected in (("31%", ["stated_change"]), ("25%", [])):
        growth = Fig(rate, "growth", UP, period="2025", baseline="2024", basis=Basis.YEAR)
        assert kinds(*levels, said(f"Exports rose {rate} from 2024.", growth)) == expected


def test_the_change_is_the_odd_one_out() -> None:
    text = "It fell 21% to $59.6 billion from $78.2 billion."
    found = verdicts(said(text, RATE, NEW, OLD))
    assert contradicted(find_contradictions(found), found) == {"c01"}
    found = verdicts(*trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit"))
    assert contradicted(find_contradictions(found), found) == frozenset()


JOBLESS = {"indicator": "unemployment_rate"}


def twice(one: Fig, other: Fig, told: str = "The rate was {} in November.") -> list[str]:
    head = said(f"Rate at {one.quote}", one, role=Role.TITLE, block=0)
    return kinds(head, said(told.format(other.quote), other))


def test_headline_and_text_with_two_values() -> None:
    assert twice(Fig("4.5%", **JOBLESS), Fig("4.6%", **JOBLESS)) == ["repeated_value"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Fig("4.5%"), Fig("4.5%")),
        (Fig("15%", bound=Bound.UNDER, close=True), Fig("14.8%")),
        (Fig("$1.1 trillion"), Fig("$1.076 trillion")),
        (Fig("$990 billion"), Fig("$992.2 billion")),
        (Fig("4.5%"), Fig("4.6%", period="2025-10")),
        (Fig("4.5%"), Fig("4.6%", area="CHN")),
        (Fig("4.5%"), Fig("4.6%", part="youth")),
        (Fig("4.5%"), Fig("4.6%", indicator="imports")),
        (Fig("4.5%"), Fig("4.6%", context=(Context.REVISED_FROM,))),
        (Fig("4.5%"), Fig("4.6%", context=(Context.FORECAST,))),
        (Fig("4.5%"), Fig("4.6%", context=(Context.QUOTE,))),
        (Fig("4.5%"), Fig("4.6%", inherited=True)),
        (Fig("4.5%"), Fig("4.6%", "growth", UP)),
        (Fig("4.5%"), Fig("4.6%", period=None)),
        (Fig("4.5%", to_date=True), Fig("4.6%")),
    ],
)
def test_one_number_or_two_things(one: Fig, other: Fig) -> None:
    assert twice(one, other) == []


@pytest.mark.parametrize(
    "told",
    [
        "The adjusted rate was {} in November.",
        "By a separate survey the rate was {} in November.",
        "The rate, first reported at 4.9%, was revised to {}.",
    ],
)
def test_another_version_or_source_is_another_thing(told: str) -> None:
    assert twice(Fig("4.5%"), Fig("4.6%"), told) == []


def test_a_headline_figure_that_the_text_repeats_is_right() -> None:
    head = said("Rate at 4.5%", Fig("4.5%"), role=Role.TITLE, block=0)
    other = said("The rate was 4.6% in November.", Fig("4.6%"))
    assert kinds(head, other, said("At 4.5% pay lags.", Fig("4.5%", indicator="pay"))) == []


@pytest.mark.parametrize("reason", ["balance_identity", "stated_change", "repeated_value"])
def test_every_reason_is_explained(reason: str) -> None:
    assert title_of(CONTRADICTION, reason)


levels = st.floats(1.0, 999.0)
places = st.integers(0, 2)


@given(new=levels, old=levels, digits=places, coarse=places, rate_digits=st.integers(0, 1))
def test_a_true_rate_of_two_rounded_levels_is_never_accused(
    new: float, old: float, digits: int, coarse: int, rate_digits: int
) -> None:
    rate = (new / old - 1) * 100
    way = UP if rate >= 0 else DOWN
    later, earlier = f"${new:.{digits}f} billion", f"${old:.{coarse}f} billion"
    growth = f"{abs(rate):.{rate_digits}f}%"
    verb = "rose" if rate >= 0 else "fell"
    text = f"It {verb} {growth} to {later} from {earlier}."
    figures = (Fig(growth, "growth", way), Fig(later), Fig(earlier, period=None))
    assert beside(text, *figures) == []


@given(exports=levels, imports=levels, digits=places, coarse=places)
def test_a_true_balance_is_never_accused(
    exports: float, imports: float, digits: int, coarse: int
) -> None:
    word = "surplus" if exports > imports else "deficit"
    printed = [f"${x:.{digits}f} billion" for x in (exports, imports)]
    balance = f"${abs(exports - imports):.{coarse}f} billion"
    assert kinds(*trade(balance, *printed, word)) == []


@given(value=levels, digits=places, coarse=places)
def test_one_value_at_two_precisions_is_one_number(value: float, digits: int, coarse: int) -> None:
    one, other = f"${value:.{digits}f} billion", f"${value:.{coarse}f} billion"
    assert twice(Fig(one), Fig(other)) == []
