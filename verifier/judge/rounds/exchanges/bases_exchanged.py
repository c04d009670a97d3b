"""Home of two moves of one measure that have changed places: "rose 2.3% in the quarter and 0.5% in
the year", of 0.5% on the quarter and 2.3% on the year.

A move "in the quarter" may be told of the year by itself; beside one that is told of the year it is
not.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from verifier.judge import Judge
from verifier.judge.rounds.exchanges.turned_ends import as_turned, exchanged
from verifier.judge.rounds.sitting import Sitting
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.outcome import Outcome
from verifier.model.verdict import Reason, Verdict

_STEP = regex(
    r"\s(?:(?:in|on|over|during|from|for)\s(?:the|a)\s(?:(?:latest|previous|past|whole|[A-Z][a-z]+)\s)?"
    rf"(?:(?P<step>week|month|quarter)|year|12\smonths|twelve\smonths)(?:\s{AGO})?|"
    r"(?:(?P<on>week|month|quarter)|year)[\s-](?:on|over)[\s-](?:week|month|quarter|year))\b"
)
_MOVES = ("growth", "change")


def with_bases_exchanged(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with both of two moves named that are right in each other's place, one told on
    the step before and the other on the year."""
    result, write = list(sitting.verdicts), sitting.judge.composer.judged
    for place, (first, second) in enumerate(pairwise(sitting.verdicts)):
        bases = _bases_told(first.claim, second.claim)
        if bases is None or Reason.SWAPPED in (first.reason, second.reason):
            continue
        pair = [(v, told) for v, told in zip((first, second), bases, strict=True)]
        found = next(_exchanged(pair, sitting.judge), None)
        if found is None:
            continue
        (one, held), (other, came) = found
        result[place] = as_turned(first.claim, second.claim, write(one, held, first.candidates))
        result[place + 1] = as_turned(
            second.claim, first.claim, write(other, came, second.candidates)
        )
    return result


def _bases_told(one: Claim, other: Claim) -> tuple[Basis, Basis] | None:
    """The bases on which two moves of a sentence are told by the words right behind each, where
    they are two."""
    if one.quantity is None or other.quantity is None or one.quantity.unit != other.quantity.unit:
        return None
    if one.clause.sentence != other.clause.sentence or one.quantity.value == other.quantity.value:
        return None
    alike = one.operation == other.operation and one.operation in _MOVES
    if not alike or {one.assertion, other.assertion} != {"value"}:
        return None
    if tells_order(one.clause.sentence_text):
        return None
    told = [_STEP.match(claim.clause.tail) for claim in (one, other)]
    if None in told:
        return None
    steps = [bool(m and (m["step"] or m["on"])) for m in told]
    if steps[0] is steps[1]:
        return None
    first = Basis.PERIOD if steps[0] else Basis.YEAR
    return first, Basis.YEAR if steps[0] else Basis.PERIOD


def _exchanged(
    pair: list[tuple[Verdict, Basis]], judge: Judge
) -> Iterator[tuple[tuple[Claim, Outcome], tuple[Claim, Outcome]]]:
    """The two claims in each other's place and what bears them out, where neither is right on its
    own basis."""
    (first, on), (second, beside) = pair
    for key in dict.fromkeys(v.series for v in (first, second) if v.series is not None):
        if any(judge.held(_on(v.claim, basis), key) is not None for v, basis in pair):
            continue
        one = _on(exchanged(first.claim, second.claim), on)
        other = _on(exchanged(second.claim, first.claim), beside)
        held, came = judge.held(one, key), judge.held(other, key)
        if held is not None and came is not None and held.frame.period == came.frame.period:
            yield (one, held), (other, came)


def _on(claim: Claim, basis: Basis) -> Claim:
    clause = replace(claim.clause, basis=basis)
    return replace(claim, clause=clause, basis=basis, basis_stated=True)
