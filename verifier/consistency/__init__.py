"""Home of consistency: the article checked against itself, without any reference data.

The reasons are those of `reasons.toml`; one module looks for each kind or pair of kinds:

| reason               | what is printed                          | contradicted when          |
| -------------------- | ---------------------------------------- | -------------------------- |
| `balance_identity`   | exports, imports and their balance, for  | exports - imports has      |
|                      | one place, partner, period and currency; | another size or side       |
|                      | births, deaths and what is left of both; | the one less the other     |
|                      | revenue, spending and the budget's gap   |                            |
| `stated_change`      | a change, rate or multiple beside its    | the levels do not allow    |
|                      | two levels; a rate beside a multiple; a  | it; the two differ         |
|                      | column of changes in a table             |                            |
| `repeated_value`     | one measure, period and operation twice: | no number fits both        |
|                      | headline and text, two paragraphs        |                            |
| `shares`             | shares of parts that do not overlap;     | more than 100%;            |
|                      | shares and "the remaining"               | not 100%                   |
| `parts_and_total`    | a total "made up of" parts, parts "for a | the sum is another; a part |
|                      | total of", "including" a part; lists,    | exceeds the whole          |
|                      | the columns of a table                   |                            |
| `stated_share`       | "X, a fifth of the Y", "X on     | the one over the other is  |
|                      | sales of Y, a margin of 8%"      | another share              |
| `printed_comparison` | "X, up from Y", "rose to X from Y",      | the numbers are the other  |
|                      | "X, more than the Y"                     | way round                  |
| `printed_order`      | "a record X, against Y a year earlier",  | Y is larger                |
|                      | "the largest with X, ahead of Z with Y"  |                            |
| `per_head`           | an amount, the people that share it, and | the one over the other is  |
|                      | what it is for each                      | another amount             |
| `date_order`         | a weekday beside a date; months of which | the day is another; the    |
|                      | one is told as the earlier               | month had not come         |

A figure is an interval: its rounding, its trailing zeros and its hedge words (`interval`).
Accusing a true sentence is the worst error, so figures are held against each other only where
codes, words, place, period and unit are surely the same (`sameness`) or the wording of one
sentence ties them together (`wording`); where the tie is loose, only where one slip of the fingers
explains the contradiction (`slips`). Not looked at: anything that is supposed, denied or called an
earlier print and, unless the words set it beside another figure, what is forecast or aimed at.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from verifier.consistency.balance import REASON as BALANCE
from verifier.consistency.balance import unbalanced, unbudgeted, unnetted
from verifier.consistency.changes import REASON as STATED_CHANGE
from verifier.consistency.changes import miscomputed
from verifier.consistency.comparisons import REASON as COMPARED
from verifier.consistency.comparisons import misordered
from verifier.consistency.differences import misbalanced
from verifier.consistency.distances import misplaced_distances
from verifier.consistency.listed import mislisted
from verifier.consistency.month_order import misordered_months
from verifier.consistency.perhead import misshared
from verifier.consistency.pointed_back import misses_its_pair
from verifier.consistency.printed import STATES, printed_figures
from verifier.consistency.ranked import misranked
from verifier.consistency.respective import misrespective
from verifier.consistency.restated import told_twice
from verifier.consistency.shares import CALLED_A_PART, overfull
from verifier.consistency.stakes import misstaked
from verifier.consistency.table_rates import miscalculated
from verifier.consistency.tabled import misadded
from verifier.consistency.tiled import mistiled
from verifier.consistency.weekdays import misdated
from verifier.consistency.worded import mistold
from verifier.model.article import Article
from verifier.model.verdict import ASSUMED, Caveat, Finding, Rating, Reason, Verdict

_CHECKS = (
    unbalanced,
    unbudgeted,
    unnetted,
    miscomputed,
    misses_its_pair,
    told_twice,
    overfull,
    mistold,
    misstaked,
    misbalanced,
    misplaced_distances,
    misordered,
    misranked,
    misshared,
    mistiled,
    misrespective,
)
_MOVES = ("growth", "change", "multiple")


def find_contradictions(
    verdicts: Sequence[Verdict], article: Article | None = None
) -> tuple[Finding, ...]:
    """The places where the article contradicts itself, in text order of their first figure, then
    those that are about no figure.

    `verdicts` are those of one article in text order; nothing but the claims and the periods
    that were resolved for them is used, and of the `article` its text, where it is given. What one
    finding says is not said again by a lesser one.
    """
    figures = printed_figures(verdicts)
    order = {verdict.claim.id: number for number, verdict in enumerate(verdicts)}
    kept: list[Finding] = []
    found_by = (
        *(check(figures) for check in _CHECKS),
        mislisted(figures, article),
        misordered_months(figures, article),
        misadded(article, verdicts),
        miscalculated(article, verdicts),
        misdated(article),
    )
    for findings in found_by:
        for found in findings:
            if found.spans or not any(set(found.claims) <= set(other.claims) for other in kept):
                kept.append(found)
    return tuple(sorted(kept, key=lambda f: [order[c] for c in f.claims] or [len(order)]))


def contradicted(findings: Sequence[Finding], verdicts: Sequence[Verdict]) -> frozenset[str]:
    """The ids of the changes that are at odds with the two levels beside them, of the balances at
    odds with two sides that are right, and of the figures that stand in the reverse of their order
    to one that is right.

    A rate and a multiple that exclude each other leave open which is wrong: neither is named.
    """
    moves = {v.claim.id for v in verdicts if (v.claim.operation or v.operation) in _MOVES}
    stated = [set(f.claims) & moves for f in findings if f.reason == STATED_CHANGE]
    right = {v.claim.id for v in verdicts if v.rating is Rating.SUPPORTED}
    right -= {v.claim.id for v in verdicts if ASSUMED & set(v.caveats)}
    ordered = [f.claims for f in findings if f.reason == COMPARED]
    stated += [set(claims) - right for claims in ordered if right & set(claims)]
    balances = [set(f.claims) for f in findings if f.reason == BALANCE]
    stated += [claims - right for claims in balances if len(claims & right) == _TWO]
    return frozenset(claim for found in stated if len(found) == 1 for claim in found)


def with_contradictions(verdicts: Sequence[Verdict], findings: Sequence[Finding]) -> list[Verdict]:
    """The verdicts, those on figures that no series could judge but that contradict what is
    printed beside them turned into mismatches, `inconsistent`; so are those on levels that are
    right and moved to the wrong way, and on parts that are more than their whole."""
    odd = contradicted(findings, verdicts)
    turned = told_the_wrong_way(findings, verdicts) | more_than_all(findings, verdicts)
    turned |= odd & moved_on_an_untold_basis(findings, verdicts)
    told = {claim: found.explanation for found in findings for claim in found.claims}
    return [
        replace(v, reason=Reason.INCONSISTENT, caveats=(), explanation=_sentence(told[v.claim.id]))
        if (v.claim.id in odd and v.rating is Rating.UNVERIFIED) or v.claim.id in turned
        else v
        for v in verdicts
    ]


def told_the_wrong_way(findings: Sequence[Finding], verdicts: Sequence[Verdict]) -> frozenset[str]:
    """The ids of the levels that the text moves the wrong way to, from one that is right as well:
    "rose to 2.6% from 2.7%", where 2.7% was that of the month before."""
    right = {v.claim.id: v for v in verdicts if v.rating is Rating.SUPPORTED}
    found: set[str] = set()
    for finding in findings:
        ends = [right[claim] for claim in finding.claims if claim in right]
        if finding.reason == COMPARED and len(ends) == len(finding.claims) == _TWO:
            later, earlier = sorted(ends, key=_end, reverse=True)
            if _is_a_move(later, earlier):
                found.add(later.claim.id)
    return frozenset(found)


def moved_on_an_untold_basis(
    findings: Sequence[Finding], verdicts: Sequence[Verdict]
) -> frozenset[str]:
    """The ids of the moves that are right on a basis that the text does not tell, where the two
    levels of their series beside them are right and make another move: "£56m, down from £59.8m, a
    fall of 1.9%", which is what it fell by since the quarter before."""
    right = {v.claim.id: v for v in verdicts if v.rating is Rating.SUPPORTED}
    found: set[str] = set()
    for finding in findings:
        told = [right[claim] for claim in finding.claims if claim in right]
        moves = [v for v in told if v.operation in _MOVES and not v.claim.basis_stated]
        if finding.reason != STATED_CHANGE or len(told) != _THREE or len(moves) != 1:
            continue
        one = len({v.series for v in told}) == 1 and moves[0].series is not None
        if one and not any(_is_its_own_base(v, moves[0]) for v in right.values()):
            found.add(moves[0].claim.id)
    return frozenset(found)


def _is_its_own_base(level: Verdict, move: Verdict) -> bool:
    """Whether a level is what a move is told to be from, behind it: "2.5 points better than the
    59.7% of a year ago"."""
    same = level.series == move.series and level.period == move.baseline
    behind = level.claim.span.start >= move.claim.span.end
    return same and behind and level.claim.clause.sentence == move.claim.clause.sentence


def more_than_all(findings: Sequence[Finding], verdicts: Sequence[Verdict]) -> frozenset[str]:
    """The ids of a part that is called more than its whole, and of the whole: of both where both
    are right or neither is, as they are when they have changed places; else of what is not."""
    right = {v.claim.id for v in verdicts if v.rating is Rating.SUPPORTED}
    pairs = [set(f.claims) for f in findings if CALLED_A_PART in f.explanation]
    return frozenset(c for pair in pairs for c in (pair - right or pair))


def _end(verdict: Verdict) -> date:
    return verdict.period.end if verdict.period else date.min


def _is_a_move(later: Verdict, earlier: Verdict) -> bool:
    """Whether two figures are levels of one series at two times that are told; that their measure
    is assumed makes no more of the one than of the other."""
    ends = (later, earlier)
    unsure = ASSUMED - {Caveat.MEASURE_ASSUMED}
    if any(unsure & set(v.caveats) or v.claim.operation not in STATES for v in ends):
        return False
    return later.series == earlier.series is not None and _end(later) > _end(earlier)


_TWO, _THREE = 2, 3


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
