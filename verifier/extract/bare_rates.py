"""Home of bare rates: figures that leave out the "per cent" told just before them."""

from dataclasses import replace

from verifier.language.moves.managing import MANAGED
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.mention import Direction, FigureKind, TermKind
from verifier.model.quantity import POINTS

_COMPARES = regex(
    r"(?:^\W*(?:That|This|It)|,\swhich)\scompare[sd]\s(?:with|to)\s"
    r"(?:(?:just|only|about|a|the)\s)?$"
)
_MANAGED = regex(rf"\b{MANAGED}\s(?:(?:just|only|about|nearly|barely|a|mere)\s){{0,2}}$")
"""Verbs of coming in somewhere beside what was told before; instruments "record" and "log"."""
_NOT_A_RATE = regex(r"\s(?:of\s|to\sthe\s|points?\b|times\b|[a-z]+(?:s|ion)\b)")


def with_bare_rates(claims: list[Claim]) -> list[Claim]:
    """Plain decimals that only go on about a rate are read in its unit: "Values went up by 9.4 per
    cent in 2025. That compares with 13.1 the year before", "The northwest managed 3.0"."""
    result: list[Claim] = []
    for claim in claims:
        rate = _rate_before(claim, result) if _is_bare(claim) else None
        rate = rate or _rate_on_another_basis(claim, result)
        beside = _rate_of_another(claim, result) if rate is None else None
        beside = beside or _rate_beside_a_count(claim, result)
        points = _points_before(claim, result)
        if points is not None:
            claim = _in_the_unit_of(points, claim)
        if beside is not None:
            way = claim.direction if claim.operation == "change" else None
            claim = replace(_in_the_unit_of(beside, claim), operation=beside.operation)
            claim = replace(claim, direction=way or claim.direction)
        result.append(claim if rate is None else _in_the_unit_of(rate, claim))
    return result


_AND_ANOTHER = regex(
    r"[^;:.\d]{0,60}?(?:,\s|\s|,\s)(?:and|but|though|or)\s(?:(?:a|some|just|only|about|another|further|"
    r"fully|still|is|was|are|were|by|up|down)\s){0,3}"
)
_AS_FAR = regex(
    r"(?:\s(?:lower|higher|more|less|up|down|above|below|beneath|off|short\sof|cheaper|dearer)\b|"
    r"\s(?:over|on|in|since|during)\s(?:the|its|their|this|last|a|one|Mon|Tues|Wednes|Thurs|Fri|20))"
)


def _points_before(claim: Claim, told: list[Claim]) -> Claim | None:
    """The points right before a plain number that tells another distance or move in them: "55
    basis points below the peak, and 17 lower than a year ago", "up 3 points in May and 2 in June";
    None for other claims."""
    figure, clause = claim.clause.figure, claim.clause
    before = told[-1] if told else None
    if figure is None or before is None or before.quantity is None:
        return None
    plain = figure.kind is FigureKind.CARDINAL and figure.noun is None
    plain = plain and figure.quantity.step <= 1
    if not plain or figure.quantity.unit is not None or claim.operation not in ("change", "level"):
        return None
    if before.clause.sentence != clause.sentence or before.operation != "change":
        return None
    if before.quantity.unit not in POINTS or _AS_FAR.match(clause.after) is None:
        return None
    start = clause.sentence.start
    between = clause.sentence_text[before.span.end - start : claim.span.start - start]
    return before if _AND_ANOTHER.fullmatch(between) else None


_NAME = r"[A-Z][\w.’'-]*(?:\s(?:and\s(?:the\s)?)?[A-Z][\w.’'-]*){0,3}"
_BY_TURNS = regex(
    rf"(?:\s(?:in|for)\s(?:the\s)?{_NAME}(?=,|\sand\s))?"
    r"(?:\s(?:on|over|in)\s(?:the|a)\s(?:month|quarter|year))?"
    rf"(?:,\s|\s)(?:and\s|but\s|while\s)?(?:the\s)?{_NAME}"
    r"(?P<moved>(?:[’']s|\s(?:is|was|are|were))?\s(?:up|down))?,?\s(?:(?:by|a|just|only)\s){0,2}|"
    rf"(?P<placed>\s(?:in|for|across)\s(?:the\s)?(?:{_NAME}|country|nation|region|bloc))(?:,\s|\sand\s|,\sand\s|\sbut\s|,\sbut\s)"
    r"(?:(?:by|a|just|only)\s){0,2}"
)
_NEAR = 80
_IN_BRACKETS = regex(r"\s\([^()]{1,40}\)")
_STEP = (
    r"\s(?:(?:on|over|in|from)\s(?:the|a)\s(?:month|quarter|year)|"
    r"(?:month|quarter|year) on (?:month|quarter|year))"
)
_ON_ANOTHER_BASIS = regex(
    rf"{_STEP}(?:\s{AGO})?(?:,\s|,?\s(?:and|but)\s)(?:(?:by|a|just|only|up|down)\s){{0,2}}"
)
_ON_A_BASIS = regex(_STEP)
"""Two steps over which one measure is told: "0.2 per cent on the month and 3.1 on the year"."""
_WHERE = regex(r"\s(?:in|for)\s(?:the\s)?[A-Z]")


def _rate_of_another(claim: Claim, told: list[Claim]) -> Claim | None:
    """The percentage right before a plain decimal that differs from it by a name alone: "France
    added 0.5 per cent and Spain 0.6", "2.3% in Germany and 3.1 in Spain"."""
    figure, clause = claim.clause.figure, claim.clause
    start = clause.sentence.start
    text, aside = clause.sentence_text, None
    before = told[-1] if told else None
    if len(told) > 1 and before is not None:
        ahead = told[-2].span.end - start
        aside = _IN_BRACKETS.search(text, max(0, ahead), claim.span.start - start)
        if aside is not None and aside.start() < before.span.start - start < aside.end():
            before = told[-2]
    if figure is None or before is None or before.clause.sentence != clause.sentence:
        return None
    quantity, plain = figure.quantity, figure.kind is FigureKind.CARDINAL and figure.noun is None
    if not plain or quantity.unit is not None or not quantity.places or quantity.step >= 1:
        return None
    if before.assertion != claim.assertion or before.quantity is None:
        return None
    if before.quantity.unit != "percent" or _NOT_A_RATE.match(clause.after):
        return None
    between = text[before.span.end - start : claim.span.start - start]
    if aside is not None and aside.group() in between:
        between = between.replace(aside.group(), "", 1)
    found = _BY_TURNS.fullmatch(between) if len(between) <= _NEAR else None
    if found is None or (found["placed"] and not _WHERE.match(clause.after)):
        return None
    return before


def _rate_beside_a_count(claim: Claim, told: list[Claim]) -> Claim | None:
    """The last percentage of the paragraph by which something moved, for a plain decimal told as
    the move of a whole number right before it, which it is too fine for: "Cars are up 5.9 per cent.
    Vans, 155,000, up 1.7"; None for other claims."""
    figure, clause = claim.clause.figure, claim.clause
    before = told[-1] if told else None
    if figure is None or before is None or before.quantity is None:
        return None
    quantity, plain = figure.quantity, figure.kind is FigureKind.CARDINAL and figure.noun is None
    if not plain or quantity.unit is not None or not quantity.places or quantity.step >= 1:
        return None
    if claim.operation != "change" or before.operation != "level":
        return None
    if before.clause.sentence != clause.sentence or before.quantity.unit is not None:
        return None
    if before.quantity.step < 1 or before.quantity.value < _MANY:
        return None
    start = clause.sentence.start
    between = clause.sentence_text[before.span.end - start : claim.span.start - start]
    if _UP_BY.fullmatch(between) is None or _NOT_A_RATE.match(clause.after):
        return None
    moves = (c for c in reversed(told) if c.operation in ("growth", "change") and c.quantity)
    last = next((c for c in moves if c.assertion == "value"), None)
    if last is None or last.quantity is None or last.clause.block != clause.block:
        return None
    return last if (last.operation, last.quantity.unit) == ("growth", "percent") else None


_UP_BY = regex(r",?\s(?:up|down)\s(?:by\s)?")
_MANY = 1_000


def _rate_on_another_basis(claim: Claim, told: list[Claim]) -> Claim | None:
    """The percentage right before a plain number that tells its measure over another step: "rose
    0.2 per cent on the month and 3.1 on the year"; None for other claims."""
    figure, clause = claim.clause.figure, claim.clause
    before = told[-1] if told else None
    if figure is None or before is None or before.clause.sentence != clause.sentence:
        return None
    plain = figure.kind is FigureKind.CARDINAL and figure.noun is None
    if not plain or figure.quantity.unit is not None or figure.quantity.step > 1:
        return None
    if before.quantity is None or before.quantity.unit != "percent":
        return None
    start = clause.sentence.start
    between = clause.sentence_text[before.span.end - start : claim.span.start - start]
    step, other = _ON_ANOTHER_BASIS.fullmatch(between), _ON_A_BASIS.match(clause.after)
    if step is None or other is None or other.group() in between:
        return None
    return before if before.operation == "growth" else None


def _is_bare(claim: Claim) -> bool:
    figure = claim.clause.figure
    if figure is None or figure.kind is not FigureKind.CARDINAL or figure.noun is not None:
        return False
    quantity = figure.quantity
    if quantity.unit is not None or not quantity.places or quantity.step >= 1:
        return False
    if (claim.assertion, claim.operation) != ("value", "level"):
        return False
    if _NOT_A_RATE.match(claim.clause.after):
        return False
    sentence = claim.clause.sentence
    compared = _COMPARES.search(claim.clause.lead)
    if compared is None or claim.clause.time.inherited:
        return _MANAGED.search(claim.clause.before) is not None and not _names(
            claim, sentence.start
        )
    return not _names(claim, sentence.start + compared.start())


def _names(claim: Claim, start: int) -> bool:
    """Whether a measure is named from a place on."""
    return any(
        s.own and s.term.kind is TermKind.INDICATOR and (s.span is None or s.span.start >= start)
        for s in claim.clause.terms
    )


def _rate_before(claim: Claim, told: list[Claim]) -> Claim | None:
    """The first percentage of the sentence that the claim goes on from, which is the last one that
    holds a figure, and in which no figure of another unit stands."""
    figured = [c for c in told if c.assertion == "value" and c.quantity is not None]
    if not figured or claim.clause.block - figured[-1].clause.block > 1:
        return None
    alike = [c for c in figured if c.clause.sentence == figured[-1].clause.sentence]
    units = {c.quantity.unit for c in alike if c.quantity is not None}
    return alike[0] if units == {"percent"} else None


def _in_the_unit_of(rate: Claim, claim: Claim) -> Claim:
    figure = claim.clause.figure
    if figure is None:
        return claim
    unit = rate.quantity.unit if rate.quantity is not None else "percent"
    figure = replace(figure, quantity=replace(figure.quantity, unit=unit))
    clause = replace(claim.clause, figure=figure)
    if rate.operation != "growth":
        return replace(claim, clause=clause)
    direction = rate.direction or Direction.UP
    return replace(
        claim,
        clause=clause,
        operation="growth",
        direction=direction,
        basis=clause.basis or rate.basis,
        basis_stated=clause.basis is not None or rate.basis_stated,
    )
