"""Home of bare measures: figures that leave out the unit of the level told just before them."""

import re
from dataclasses import replace
from decimal import Decimal

from verifier.extract.listed_rates import in_percent_as_listed, is_plain_number
from verifier.language.times.words import NUMBERS
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.level_verbs import STOOD
from verifier.model.quantity import POINTS

_COUNTED = (
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:\s(?P<scale>[mb]illion|trillion))?"
)
_MEASURED = regex(rf"{_COUNTED}\s?(?P<unit>[A-Za-zµ]{{1,5}}|[a-z]{{5,20}}(?:[\s-]hours?)?)")
"""A figure whose unit stands behind it: "258mm", "4.2 metres", "11.4 million tonnes"."""
_BARE = regex(_COUNTED)
_MOVED = r"(?:an?\s(?:[\w-]+\s){1,3}of|(?:up|down)(?:\sby)?)\s"
_HEDGED = r"(?:(?:just|about|around|nearly|almost|some|roughly|only|over|more than|a|or)\s){0,2}"
_GAINED = (
    r"(?:gain(?:ed|ing)|lost|losing|add(?:ed|ing)|shed(?:ding)?|rose|risen|rising|fell|fallen|falling|"
    r"grew|grown|growing|dropp(?:ed|ing)|climb(?:ed|ing)|slipp(?:ed|ing)|put on)(?:\sby)?\s"
)
_ASIDE = regex(
    rf"(?:\s[^,;.\d]{{1,60}})?(?:,|\s[—–-])\s(?:{_MOVED})?{_HEDGED}|"
    rf"[^;.\d]{{0,40}}?(?:,|\sand)\s(?:(?:which|having|has|had|it|they)\s){{0,2}}{_GAINED}{_HEDGED}"
)
"""What sets a move beside a level: ", a drop of", ", up"; "5,756 GWh, 208 more than in May";
"at 1,186 mcft, has gained almost"."""
_SET_AGAINST = regex(
    r"[^;.]{0,60}?\b(?:than|from|against|versus|after|above|below|over|under|on|"
    rf"it {STOOD})\s"
    r"(?:the\s|its\s|a\s)?(?:[a-z-]+\s){0,2}(?:[\w-]+[’']s?\s)?|"
    rf"[^;.\d]{{0,30}};[^;.]{{0,40}}?\bit {STOOD}\s(?:[a-z-]+\s){{0,2}}"
)
"""What sets another level beside the first: "one gram less than 125", "; a year ago it was 125",
"up on last year's 125"."""
_OF_WHICH = regex(rf"(?:\s[^,;.\d]{{1,40}})?,\s(?:of which|including)\s{_HEDGED}")
"""What sets a part behind its whole: "holds 90.8 gigalitres, of which 19.6 are at one dam"."""
_SCALED = regex(
    r"m|mn|mln|mio|bn|bln|tn|trn|k|cr|million|billion|trillion|thousand|hundred|crore|lakh|dozen",
    re.IGNORECASE,
)


def with_bare_units(claims: list[Claim]) -> list[Claim]:
    """Plain figures set beside a level are counted in its unit: "stood at 258mm, a drop of 212",
    "came to 4.2 metres, up 0.3 overnight", "was 124 grams, one gram less than 125 in May"."""
    result: list[Claim] = []
    for claim in claims:
        level = _level_before(claim, result)
        leans = level is not None and _is_plain(claim) and _stands_beside(claim, level)
        counted = _in_its_measure(level, claim) if level is not None and leans else claim
        counted = counted if counted is not claim else _in_points_told(claim, result)
        result.append(counted if counted is not claim else in_percent_as_listed(claim, result))
    return result


def _in_points_told(claim: Claim, told: list[Claim]) -> Claim:
    """The claim in the points of the move told before it, which a second one goes on about: "two
    basis points below September's 4.19% and 44 below its level of a year earlier", "4.2%, up 1.2
    basis points, and the two-year yield 3.79%, up 1.9"."""
    own = [c for c in told[-_TOLD_BACK:] if c.clause.sentence == claim.clause.sentence]
    moved = next((c for c in reversed(own) if c.operation == "change"), None)
    figure, unit = claim.clause.figure, moved.quantity.unit if moved and moved.quantity else None
    if moved is None or figure is None or unit not in POINTS:
        return claim
    if not _is_plain(claim) or claim.operation != "change":
        return claim
    offset, text = claim.clause.sentence.start, claim.clause.sentence_text
    between = text[moved.span.end - offset : claim.span.start - offset]
    printed = text[claim.span.start - offset : claim.span.end - offset]
    if re.search(r"[A-Za-z]", printed):
        return claim  # "17 billion more was spent"
    beside_a_rate = _OF_A_RATE.search(between) and _ENDS.match(claim.clause.after)
    if not beside_a_rate and not (
        _AND_SO_MANY.search(between) and _MOVED_ON.match(claim.clause.after)
    ):
        return claim
    figure = replace(figure, quantity=figure.quantity.scaled(Decimal(1), unit))
    return replace(claim, clause=replace(claim.clause, figure=figure))


_TOLD_BACK = 2
_AND_SO_MANY = regex(rf"(?:,|\sand|\sbut|,\s(?:and|but))\s(?:by\s)?{_HEDGED}$")
_OF_A_RATE = regex(
    rf"\d(?:\s?%|pc|\sper\s?cent),\s(?:(?:up|down)(?:\sby)?|an?\s[a-z]+\sof)\s{_HEDGED}$"
)
_ENDS = regex(r"[.,;)]|$|\s(?:and|on|from|in|at|over|while|but|against|compared)\b")
_MOVED_ON = regex(
    r"\s(?:below|above|higher|lower|up|down|less|more|on|from|over|than|since|against)\b"
)


def _level_before(claim: Claim, told: list[Claim]) -> Claim | None:
    """The last level of the sentence that is told in a unit."""
    own = (c for c in reversed(told) if c.clause.sentence == claim.clause.sentence)
    return next((c for c in own if c.operation == "level" and c.quantity and c.quantity.unit), None)


def _is_plain(claim: Claim) -> bool:
    """Whether a claim is a plain number: by which something changed, or that it stood at."""
    return is_plain_number(claim) and claim.operation in ("change", "level")


def _stands_beside(claim: Claim, level: Claim) -> bool:
    """Whether an aside that opens stands between a level and a move, or what sets a second level
    against the first."""
    figure = claim.clause.figure
    if figure is None or level.quantity is None:
        return False
    offset, text = claim.clause.sentence.start, claim.clause.sentence_text
    if _BARE.fullmatch(claim.printed) is None and claim.printed not in NUMBERS:
        return False
    open_to = (_ASIDE,) if claim.operation == "change" else (_SET_AGAINST, _OF_WHICH)
    first, last = level.span.end - offset, claim.span.start - offset
    return any(between.fullmatch(text, first, last) is not None for between in open_to)


def _in_its_measure(level: Claim, claim: Claim) -> Claim:
    """The claim in the unit of a level, as that is printed; unchanged where it has none."""
    figure, quantity = claim.clause.figure, level.quantity
    start, text = level.clause.sentence.start, level.clause.sentence_text
    measured = _MEASURED.fullmatch(text, level.span.start - start, level.span.end - start)
    bare = _BARE.fullmatch(text, claim.span.start - start, claim.span.end - start)
    if figure is None or quantity is None or quantity.unit in (None, "percent", "ratio"):
        return claim
    if bare is not None and bare["scale"] and is_currency(quantity.unit):
        told = figure.quantity.scaled(Decimal(1), quantity.unit)  # of money, in words of any size
        return replace(claim, clause=replace(claim.clause, figure=replace(figure, quantity=told)))
    if measured is None or _SCALED.fullmatch(measured["unit"]) or not quantity.value:
        return claim
    factor = abs(quantity.value) / Decimal(measured["number"].replace(",", ""))
    if bare is None:  # "1,126 gigawatt-hours, eleven fewer"
        factor = factor if not measured["scale"] else Decimal(1)
    elif bare["scale"] != measured["scale"] or not figure.quantity.value:
        return claim  # "17 billion more was spent"
    else:
        factor *= Decimal(bare["number"].replace(",", "")) / abs(figure.quantity.value)
    scaled = figure.quantity.scaled(factor, quantity.unit)
    figure = replace(figure, quantity=scaled)
    return replace(claim, clause=replace(claim.clause, figure=figure))
