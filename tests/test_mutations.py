"""Slips planted in true claims are called, by a reason that fits; those that stay true are not."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from verifier.evaluate import check_cases, load_case
from verifier.evaluate.allowed import allows
from verifier.evaluate.detection import Fate, detect, fate
from verifier.evaluate.mutate import mutations
from verifier.evaluate.planting import Mutation, edited, moved
from verifier.evaluate.slips import Slip
from verifier.model.article import Article, Block
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import (
    Cue,
    CueKind,
    Direction,
    Figure,
    FigureKind,
    TimeKind,
    TimeMention,
)
from verifier.model.period import Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Reason, Verdict
from verifier.settings import Settings

CLAIMS = Path(__file__).parents[1] / "claims"
MUTATED = [
    path.parent
    for path in sorted(CLAIMS.glob("*/meta.json"))
    if json.loads(path.read_text(encoding="utf-8")).get("mutate")
]
OPEN = (Slip.SERIES, Slip.PLACE)
"""The figure of another series may be what the words mean after all."""
TEXT = "Sales rose by 28.6% to $1,230 billion in November, the eighth gain. Costs fell 3.1%."


@pytest.mark.parametrize("folder", MUTATED, ids=lambda folder: folder.name)
def test_every_planted_slip_is_called(folder: Path) -> None:
    case = load_case(folder, [CLAIMS / "packs"])
    settings = Settings()
    ((_, report, catalogue),) = check_cases([case], (), settings)
    outcomes = [o for o in detect(report, catalogue, settings) if o.mutation.slip not in OPEN]
    counts = Counter(outcome.fate for outcome in outcomes)
    bad = (Fate.MISSED, Fate.LOST, Fate.WRONG_REASON)
    wrong = [str(outcome) for outcome in outcomes if outcome.fate in bad]
    assert outcomes, "no supported claim to plant a slip in"
    assert not wrong, "\n".join(["", f"{dict(counts)}", *wrong])


def at(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def verdict(
    words: str,
    value: str,
    step: str,
    unit: str,
    ident: str = "c01",
    kind: FigureKind = FigureKind.CARDINAL,
    assertion: str = "value",
    **clause: object,
) -> Verdict:
    span = at(words)
    figure = Figure(span, span, kind, Quantity(Decimal(value), unit, Decimal(step)))
    sentence = Span(0, TEXT.index(" Costs")) if span.start < TEXT.index("Costs") else at("Costs")
    read = Clause(sentence, span, sentence.of(TEXT), figure=figure, **clause)  # type: ignore[arg-type]
    claim = Claim(ident, read, Measure("sales"), "growth", assertion)
    return Verdict(claim, Reason.EXACT, "")


def planted(*verdicts: Verdict, thorough: bool = False) -> dict[Slip, list[str]]:
    article = Article(TEXT, blocks=(Block(Span(0, len(TEXT))),), published=date(2025, 12, 8))
    found: dict[Slip, list[str]] = {}
    for mutation in mutations(ArticleReport("-", article, None, verdicts), thorough):
        found.setdefault(mutation.slip, []).append(mutation.wrote[1])
    return found


def test_digits_are_changed_exchanged_and_shifted() -> None:
    found = planted(verdict("28.6%", "28.6", "0.1", "percent"))
    assert found == {
        Slip.DIGIT: ["38.6", "78.6", "29.6", "23.6", "28.7", "28.1"],
        Slip.TRANSPOSED: ["82.6", "26.8"],
        Slip.DECIMAL: ["286", "2.86"],
        Slip.POINTS: [" percentage points"],
    }


def test_every_other_digit_is_tried_when_thorough() -> None:
    found = planted(verdict("28.6%", "28.6", "0.1", "percent"), thorough=True)
    assert len(found[Slip.DIGIT]) == 8 + 9 + 9


def test_the_new_figure_keeps_unit_scale_and_step() -> None:
    article = Article(TEXT, blocks=(Block(Span(0, len(TEXT))),))
    claim = verdict("$1,230 billion", "1230e9", "1e9", "USD")
    found = {m.wrote[1]: m.printed for m in mutations(ArticleReport("-", article, None, (claim,)))}
    assert found["123"] == Quantity(Decimal("123e9"), "USD", Decimal("1e9"))
    assert found["2,230"] == Quantity(Decimal("2230e9"), "USD", Decimal("1e9"))
    assert found["million"] == Quantity(Decimal("1230e6"), "USD", Decimal("1e6"))
    assert set(found) >= {"12,300", "million", "trillion"}


def test_a_count_is_one_off_in_its_own_form() -> None:
    claim = verdict("eighth", "8", "1", "month", kind=FigureKind.ORDINAL, assertion="streak")
    assert planted(claim) == {Slip.STREAK: ["ninth", "seventh"]}


def test_the_change_word_is_turned_round() -> None:
    rise = Cue(at("rose"), "rose", CueKind.VERB, Direction.UP)
    found = planted(verdict("28.6%", "28.6", "0.1", "percent", change=rise, link="by"))
    assert found[Slip.SIGN] == ["fell"]
    assert found[Slip.TO_BY] == ["to"]


def test_only_the_claims_own_month_is_exchanged() -> None:
    mention = TimeMention(at("November"), TimeKind.POINT, Period.parse("2025-11"))
    own = TimeRef(Period.parse("2025-11"), mention=mention)
    assert planted(verdict("28.6%", "28.6", "0.1", "percent", time=own))[Slip.MONTH] == [
        "October",
        "December",
    ]
    assert Slip.MONTH not in planted(verdict("3.1%", "3.1", "0.1", "percent", time=own))


def test_two_figures_of_one_sentence_and_unit_are_exchanged() -> None:
    one = verdict("28.6%", "28.6", "0.1", "percent")
    two = verdict("eighth", "8", "1", "percent", "c02")
    assert planted(one, two)[Slip.PAIR] == ["eighth … 28.6%"] * 2


def test_an_edit_moves_what_stands_after_it() -> None:
    article = Article("ab 5 cd 7", blocks=(Block(Span(0, 4)), Block(Span(5, 9))))
    edits = [(Span(3, 4), "500"), (Span(8, 9), "")]
    changed = edited(article, edits)
    assert changed.text == "ab 500 cd "
    assert [block.span.of(changed.text) for block in changed.blocks] == ["ab 500", "cd "]
    assert moved(Span(3, 4), edits) == Span(3, 6)


@pytest.mark.parametrize(
    ("printed", "reason", "expected"),
    [
        ("28.9", Reason.OFF_VALUE, Fate.CAUGHT),
        ("28.9", Reason.OFF_PERIOD, Fate.CAUGHT),
        ("28.9", Reason.OFF_SCALE, Fate.WRONG_REASON),
        ("28.9", Reason.AMBIGUOUS, Fate.UNVERIFIED),
        ("28.9", Reason.EXACT, Fate.MISSED),
        ("28.6", Reason.EXACT, Fate.STILL_TRUE),
        ("28.9", None, Fate.LOST),
    ],
)
def test_the_fate_of_a_changed_digit(printed: str, reason: Reason | None, expected: Fate) -> None:
    before = replace(verdict("28.6%", "28.6", "0.1", "percent"), computed=-28.58)
    after = None if reason is None else replace(before, reason=reason)
    quantity = Quantity(Decimal(printed), "percent", Decimal("0.1"))
    slip = Mutation(Slip.DIGIT, "c01", Article(TEXT), at("28.6%"), ("28.6", printed), quantity)
    assert fate(slip, before, after) is expected


def test_a_slip_that_leaves_the_figure_alone_is_missed_when_supported() -> None:
    before = replace(verdict("28.6%", "28.6", "0.1", "percent"), computed=28.6)
    slip = Mutation(Slip.SIGN, "c01", Article(TEXT), at("28.6%"), ("rose", "fell"))
    assert fate(slip, before, before) is Fate.MISSED


@pytest.mark.parametrize(
    ("value", "step", "bound", "close", "computed", "holds"),
    [
        ("28.6", "0.1", Bound.EXACT, False, -28.58, True),
        ("28.6", "0.1", Bound.EXACT, False, 28.66, True),
        ("28.6", "0.1", Bound.EXACT, False, 28.54, False),
        ("28.6", "0.1", Bound.EXACT, False, 28.71, False),
        ("990", "1", Bound.EXACT, False, 992.2, True),
        ("990", "1", Bound.EXACT, False, 1004, False),
        ("8", "1", Bound.OVER, False, 13.7, True),
        ("8", "1", Bound.OVER, True, 13.7, False),
        ("15", "1", Bound.UNDER, True, 13.9, True),
        ("15", "1", Bound.UNDER, True, 15.6, True),
        ("15", "1", Bound.UNDER, True, 16.2, False),
        ("100", "1", Bound.ABOUT, False, 104, True),
        ("100", "1", Bound.ABOUT, False, 106, False),
        ("-59.6", "0.1", Bound.EXACT, False, -59.61, True),
        ("-59.6", "0.1", Bound.EXACT, False, 59.61, False),
    ],
)
def test_what_a_printed_figure_allows(
    value: str, step: str, bound: Bound, close: bool, computed: float, holds: bool
) -> None:
    printed = Quantity(Decimal(value), "percent", Decimal(step), bound, close)
    assert allows(printed, computed) is holds
