"""Clauses to claims: which figures and words assert something, and by which operation."""

import re
from dataclasses import replace

from verifier.extract.ahead import without_those_ahead
from verifier.extract.bare_rates import with_bare_rates
from verifier.extract.bare_units import with_bare_units
from verifier.extract.column_rates import with_column_rates
from verifier.extract.compared_then import with_then_beside_now
from verifier.extract.corrected import with_corrected_moves
from verifier.extract.ellipsis import within_sentence
from verifier.extract.ends import at_an_end
from verifier.extract.growth_told_on import with_growth_told_on
from verifier.extract.indices import in_its_unit
from verifier.extract.levels_left import with_levels_left
from verifier.extract.listed_units import with_listed_units
from verifier.extract.movement import averages_a_move, direction_of, side_of_a_run
from verifier.extract.of_that import of_that
from verifier.extract.of_then import (
    BESIDE,
    OF_LEVEL,
    against_level,
    before_the_than,
    from_its_level,
    made_up_then,
    more_then,
    of_its_level,
    of_then,
    set_against,
)
from verifier.extract.paired_bases import with_paired_bases
from verifier.extract.paired_times import with_paired_times
from verifier.extract.ranks_left import at_its_end
from verifier.extract.records_told_on import with_records_told_on
from verifier.extract.run_bases import basis_of_a_run, is_told_on_the_step
from verifier.extract.run_starts import with_run_starts
from verifier.extract.runs_of_now import of_now
from verifier.extract.runs_told_on import told_of_the_move_before
from verifier.extract.sequels import across_sentences
from verifier.extract.set_beside import with_measures_beside
from verifier.extract.set_right import with_figures_set_right
from verifier.extract.shared_baselines import with_shared_baselines
from verifier.extract.shared_bases import with_shared_bases
from verifier.extract.shares_told_on import with_shares_told_on
from verifier.extract.sized_alike import with_levels_by_size
from verifier.extract.summed_moves import with_summed_moves
from verifier.extract.tenths import with_tenths
from verifier.extract.worded import GROWTH_RANK, measure_of, word_claims
from verifier.extract.years_between import over_years
from verifier.language.clauses import Reading
from verifier.language.comparisons.marks import time_of_mark
from verifier.language.extremes.records_of_moves import (
    basis_of_a_rank,
    counts_in_percent,
    way_of_a_rank,
)
from verifier.language.scan import Sentence
from verifier.language.times.settling import settle
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import Basis, FigureKind, TimeKind
from verifier.model.rule import Assertion
from verifier.model.span import Span
from verifier.rules import assertions, operations
from verifier.settings import Settings

_STAYED = regex(r"\s\w+\s(?:spent\s)?(?:below|above|under)\b")
_DOUBLE = regex(r"(?:double|triple)[- ]digits?", re.IGNORECASE)
_TIMES_WHAT = regex(
    r"\s*(?:as|what|the|more|less|higher|lower|larger|bigger|greater|faster|its|their|that|those|"
    r"of|"
    r"ebitda?|eps|earnings|annual|average|normal|usual|sales|income)\b|"
    r"\s(?:(?-i:[A-Z][\w-]+)|(?:to|yester)day)[’'](?!\w{2})",
    re.IGNORECASE,
)


def extract(reading: Reading, settings: Settings) -> list[Claim]:
    """Every claim of the article in text order, numbered c01, c02 ..."""
    claims: list[Claim] = []
    for index, sentence in enumerate(reading.sentences):
        figured = _figure_claims(reading, index, sentence)
        worded = word_claims(reading, index, sentence, figured, settings)
        claims.extend([*within_sentence(figured), *worded])
    claims.sort(key=lambda claim: (claim.span.start, claim.span.end))
    claims = with_bare_rates(with_tenths(with_shares_told_on(with_measures_beside(claims))))
    claims = with_growth_told_on(with_listed_units(with_bare_units(claims)))
    claims = with_column_rates(claims, reading)
    claims = with_run_starts(across_sentences(claims))
    claims = with_levels_left(with_levels_by_size(claims))
    claims = with_records_told_on(with_then_beside_now(claims))
    claims = with_summed_moves(with_corrected_moves(with_figures_set_right(claims, reading)))
    claims = with_paired_times(with_paired_bases(with_shared_bases(with_shared_baselines(claims))))
    width = max(2, len(str(len(claims))))
    return [replace(claim, id=f"c{n:0{width}}") for n, claim in enumerate(claims, 1)]


def _figure_claims(reading: Reading, index: int, sentence: Sentence) -> list[Claim]:
    claims: list[Claim] = []
    consumed: list[Span] = []
    for figure in sentence.figures:
        if figure.kind is FigureKind.VAGUE and any(figure.span.overlaps(s) for s in consumed):
            continue
        clause = without_those_ahead(reading.clause_at(index, figure.span, figure))
        assertion = next((rule for rule in assertions() if rule.reads(clause)), None)
        if assertion is None or _counts_events(clause):
            continue
        if assertion.name == "streak":
            consumed.append(Span(figure.span.end, min(sentence.span.end, figure.span.end + 60)))
        claim = in_its_unit(_claim(clause, assertion))
        claim = told_of_the_move_before(of_now(claim, reading, index), reading.sentences, index)
        claims.append(_against_next(reading, index, claim))
    return claims


def _counts_events(clause: Clause) -> bool:
    """Whether "times" says how often something happened: "rates were cut five times"."""
    figure = clause.figure
    if figure is None or figure.kind is not FigureKind.MULTIPLE:
        return False
    whole, offset = figure.quantity.value == int(figure.quantity.value), clause.sentence.start
    printed = clause.sentence_text[clause.span.start - offset : clause.span.end - offset]
    return whole and printed.endswith("times") and not _TIMES_WHAT.match(clause.tail)


def _against_next(reading: Reading, index: int, claim: Claim) -> Claim:
    """A multiple of the figure printed behind it ("a third of the 9.1% of June 2022") is taken
    against that figure's time."""
    sentence = reading.main_clause(claim.span)
    if claim.operation in ("growth", "change") and (mark := time_of_mark(claim.clause)):
        own = claim.clause.time
        if own.period is not None and own.mention is not None and own.mention != mark:
            base = claim.clause.baseline or TimeRef(mark.period, mention=mark)
            return replace(claim, clause=replace(claim.clause, baseline=base))
        before = (f.span for f in sentence.figures if f.span.end <= mark.span.start)
        told_of = (reading.time_of(index, span) for span in before)
        told = next((t for t in told_of if t.mention != mark), TimeRef(inherited=True))
        now = reading.inherited(index) or TimeRef() if told.inherited else told
        then = own.period if own.mention == mark else mark.period
        based = replace(claim.clause, baseline=TimeRef(then, mention=mark), time=now)
        return replace(claim, clause=based, basis=None, basis_stated=False)
    if claim.operation in ("growth", "change"):
        claim = more_then(claim, reading.inherited(index))
        return against_level(reading, index, sentence, claim, BESIDE)
    if claim.operation == "share":
        return made_up_then(reading, index, sentence, claim)
    if claim.operation != "multiple":
        return claim
    if joined := before_the_than(reading, index, claim) or of_that(reading, index, claim):
        return joined
    if (of_it := from_its_level(claim, reading.inherited(index))) is not claim:
        return of_it
    if claim.clause.baseline is not None:
        return against_level(reading, index, sentence, claim, OF_LEVEL)
    figure = claim.clause.figure
    if figure is not None and figure.quantity.unit == "percent":
        return of_its_level(reading, index, sentence, claim)
    if (
        figure is not None
        and figure.kind is FigureKind.FRACTION
        and not claim.clause.time.inherited
    ):
        own = claim.clause.time
        since = next((t for t in sentence.times if t.span.start >= claim.span.end), None)
        if since is not None and (based_then := set_against(sentence, claim, since)):
            return based_then
        rate = next((f for f in sentence.figures if f.span.start >= claim.span.end), None)
        of_a_rate = rate is not None and rate.quantity.unit == "percent"  # "half the 6.9% of then"
        if since is not None and since.kind is TimeKind.BASELINE and not of_a_rate:
            base = settle(since, own) or TimeRef(mention=since)  # "of the level of a year earlier"
            return replace(claim, clause=replace(claim.clause, baseline=base))
        alone = own.mention in (None, since) or of_a_rate
        if since is not None and own.period is not None and alone:
            now = reading.inherited(index) or TimeRef()
            based = replace(claim.clause, baseline=own, time=now)
            return replace(claim, clause=based)
    behind = next((f for f in sentence.figures if f.span.start >= claim.span.end), None)
    if behind is None or behind.reach.start - claim.span.end > 12:
        return of_then(claim, reading.inherited(index))
    if _LED_TO.match(reading.article.text, claim.span.end):
        return claim
    base = reading.time_of(index, behind.span)
    return replace(claim, clause=replace(claim.clause, baseline=base))


_LED_TO = regex(r",?\s(?:to|at)\s|[^.;]*[:–—]\s")
"""In "doubled to $3bn" the multiple led to the figure behind it, in "twice as fast: 13m" none."""


def _claim(clause: Clause, assertion: Assertion) -> Claim:
    if assertion.name == "streak":
        return _streak_claim(clause, assertion)
    if assertion.name == "rank":
        figure = clause.figure
        if figure is not None:
            figure = replace(figure, quantity=replace(figure.quantity, unit="rank"))
        ranked = replace(at_its_end(clause), figure=figure, direction=None)
        way, basis = way_of_a_rank(clause), basis_of_a_rank(clause)
        ranked_by = "growth" if GROWTH_RANK.match(clause.tail) else "level"
        if way is not None:
            ranked_by = "growth" if counts_in_percent(clause) else "change"
        return Claim("", ranked, measure_of(clause), ranked_by, "rank", basis, bool(basis), way)
    operation = next(rule for rule in operations() if rule.reads(clause))
    if operation.name == "level" and _is_a_part(clause):
        operation = next(rule for rule in operations() if rule.name == "share")
    if operation.name in ("growth", "change", "multiple"):
        clause = over_years(clause)
    elif operation.name == "level" and clause.link in ("from", "to"):
        clause = at_an_end(clause)
    if operation.name == "level" and assertion.name == "value" and _is_vague(clause):
        return Claim("", clause, measure_of(clause), None, "value")
    compared = operation.compared or (operation.name == "average" and clause.basis is not None)
    basis = _basis(clause) if compared else None
    if operation.name == "average" and averages_a_move(clause):
        basis = basis or Basis.PERIOD
    return Claim(
        "",
        clause,
        measure_of(clause),
        operation.name,
        assertion.name,
        basis=basis,
        basis_stated=basis is not None,
        direction=direction_of(clause, operation, assertion.name),
    )


def _is_a_part(clause: Clause) -> bool:
    """Whether a fraction says how much of a whole something is: "one in eight is for surgery"."""
    figure = clause.figure
    return (
        figure is not None
        and figure.kind is FigureKind.FRACTION
        and (figure.quantity.unit == "ratio")
    )


def _is_vague(clause: Clause) -> bool:
    return clause.figure is not None and clause.figure.kind is FigureKind.VAGUE


def _streak_claim(clause: Clause, assertion: Assertion) -> Claim:
    figure = clause.figure
    unit = getattr(assertion, "unit", None)
    if figure is not None and callable(unit):
        figure = replace(figure, quantity=replace(figure.quantity, unit=unit(clause)))
    tail = clause.tail
    double = _DOUBLE.search(tail[:60])
    operation = "growth" if double else ("level" if _STAYED.match(tail) else None)
    basis = basis_of_a_run(clause) or (Basis.YEAR if double else None)
    told = basis is not Basis.PERIOD or None not in (clause.baseline, clause.basis)
    told = told or is_told_on_the_step(clause)
    time = replace(clause.time, apart=False, other=None)  # "after two straight declines"
    return Claim(
        "",
        replace(clause, figure=figure, time=time),
        measure_of(clause),
        operation,
        assertion.name,
        basis=basis,
        basis_stated=basis is not None and told,  # "monthly gains" may be on the year
        direction=side_of_a_run(clause, tail),
    )


def _basis(clause: Clause) -> Basis | None:
    """The comparison that the text names, also where only a baseline gives it away."""
    if clause.basis is not None:
        return clause.basis
    baseline = clause.baseline.period if clause.baseline else None
    period = clause.time.period
    if baseline is None or period is None or baseline.frequency is not period.frequency:
        return None
    if baseline == period.years_later(-1):
        return Basis.YEAR
    return Basis.PERIOD if baseline == period.previous() else None
