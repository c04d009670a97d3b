"""Claims told in words without a figure: "a record", "the most since May", "outpacing imports"."""

import re
from dataclasses import replace

from verifier.extract.ahead import tells_of_it, without_those_ahead
from verifier.extract.amounts_before import is_of_the_amount
from verifier.extract.compared import COUNTED, PACED, named_here, with_the_other, without_the_other
from verifier.extract.compared_then import is_set_against_then, then_claim
from verifier.extract.falls import FALLING
from verifier.extract.heights import GROWTH_RECORD, is_of_a_height
from verifier.extract.hosts import (
    JOINED,
    between,
    hosts_of,
    is_past_a_comparand,
    is_set_apart,
)
from verifier.extract.own_doings import is_of_an_untold_measure
from verifier.extract.parts import origin_of, part_named
from verifier.extract.records_set import of_what_beat_it, time_of_comparand, time_set
from verifier.extract.trends import is_plain, trend_claim
from verifier.language.clauses import Reading
from verifier.language.extremes.firsts import first_move, is_by_the_step, is_first_time
from verifier.language.extremes.places import MOVED
from verifier.language.extremes.records_of_moves import (
    MOVE,
    is_of_a_fall,
    names_moves,
    way_of_a_rank,
    way_of_the_move,
)
from verifier.language.extremes.superlatives import STEP
from verifier.language.scan import Sentence
from verifier.language.times.marks import is_in_a_mark
from verifier.language.times.year_parts import names_the_other_step
from verifier.lazy import regex
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import Direction, TermKind, TimeKind
from verifier.model.rule import Assertion, CueMatch
from verifier.model.span import Span
from verifier.rules import assertions
from verifier.settings import Settings

_INDICATOR, _AREA = TermKind.INDICATOR, TermKind.AREA
_BREAKDOWN, _ADJUSTMENT = TermKind.BREAKDOWN, TermKind.ADJUSTMENT
_COUNTER_LINKS = frozenset(("to", "from", "with"))
GROWTH_RANK = regex(
    rf"[\s-]*(?:fastest|slowest|steepest|sharpest|quickest|[\w-]+ growing|hit\b|{MOVED}\b|"
    r"[\w-]+est\s(?:[\w-]+\s)?(?:faller|riser|climber|gainer|mover|loser)s?\b)",
    re.IGNORECASE,
)
_ASKS = regex(
    r"\W*(?:(?:So|And|But|Well),?\s)?(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Isn[’']t|Aren[’']t|"
    r"Wasn[’']t|Can|Could|Will|Would|Might|Should)\s",
    re.IGNORECASE,
)
"""A question to be answered by yes or no, which says nothing yet: "Is it a record?"."""
_OF_A_STEP = regex(
    rf"\w+\s(?:[\w-]+\s)?(?:{STEP}|levels?|totals?|figures?|readings?|numbers?|counts?|tally|"
    r"value|price|amount|haul|crop|harvest|crowd|attendance|turnout)\b",
    re.IGNORECASE,
)
_OF_A_STATE = regex(
    r"(?:cheap|dear|costli|pricie|empti|full|dri|wett?|warm|hott?|cold|cool|busi|quiet)est\b|"
    r"(?:most|least)\sexpensive\b",
    re.IGNORECASE,
)
"""Extremes of what something is, whatever was said of its moves: "4% down and the cheapest"."""
_OF_GROWTH = regex(
    rf"[\w-]+\s(?:[\w-]+\s)?(?:{MOVE}|(?:riser|faller|climber|gainer|mover|loser)s?)\b"
)
_MOVED = regex(rf"\b{MOVED}\s(?:(?:again|now|still|by far)\s)?(?:the\s)?$")
_FOR_HIRING = regex(
    rf"\b{STEP}\sfor\s(?:[a-z]+\s)?(?:hiring|jobs?|job\s(?:growth|gains|creation)|payrolls?)\b"
)


def word_claims(
    reading: Reading, index: int, sentence: Sentence, figured: list[Claim], settings: Settings
) -> list[Claim]:
    """The claims that words without a figure make in a sentence whose figures claim `figured`."""
    text = sentence.span.of(reading.article.text)
    claims: list[Claim] = []
    if _ASKS.match(text) and text.rstrip("\"”’' ").endswith("?"):
        return claims
    for assertion in assertions():
        if assertion.name == "trend" and not settings.directions:
            continue
        for cue in assertion.cues(text):
            span = _cue_span(sentence, cue)
            if any(span.overlaps(c.span) for c in (*figured, *claims)):
                continue
            if names_the_other_step(text, cue.start, cue.end):
                continue
            clause = reading.clause_at(index, span)
            if assertion.name == "comparison":
                if (
                    then := then_claim(clause, cue, sentence, figured, measure_of(clause))
                ) is not None:
                    claims.append(then)
                    continue
                clause = with_the_other(clause, reading.terms[index])
                if is_set_against_then(clause, cue) or not named_here(clause, sentence):
                    continue
            else:
                clause = of_what_beat_it(without_those_ahead(clause), reading.inherited(index))
                if is_of_an_untold_measure(clause):
                    continue
            if _is_bare_first(cue) and not _moved(clause, figured):
                continue
            if assertion.name == "rank" and not (cue.sort or sentence.timed.figures):
                continue
            if assertion.name == "trend":
                if is_plain(clause, cue, sentence):
                    claims.append(trend_claim(clause, cue, measure_of(clause)))
                continue
            claims.append(_word_claim(clause, assertion, figured, cue))
    return claims


def _cue_span(sentence: Sentence, cue: CueMatch) -> Span:
    start, end = sentence.span.start + cue.start, sentence.span.start + cue.end
    for mention in sentence.times:
        if mention.kind is TimeKind.SINCE and mention.span.start <= end <= mention.span.end:
            end = mention.span.end
    return Span(start, end)


def _is_bare_first(cue: CueMatch) -> bool:
    """Whether "first" leaves what to the move before it: "a 1% drop, the first since 2019"."""
    return cue.sort == "first" and cue.end - cue.start == len("first")


def _moved(clause: Clause, figured: list[Claim]) -> bool:
    """Whether a movement stands before "the first since 2019"."""
    near = hosts_of(clause, figured)
    return bool(near) and near[0].operation in ("growth", "change")


def _figure_named(clause: Clause, figured: list[Claim]) -> Claim | None:
    """The figure right behind a cue, with a time behind it, which the cue shares."""
    for claim in figured:
        mention = claim.clause.time.mention
        behind = mention is not None and 0 <= mention.span.start - claim.span.end <= _DATED_BY
        follows = claim.span.start >= clause.span.end
        if behind and follows and _OF.fullmatch(between(clause, claim)):
            return claim
    return None


_OF_A_FIELD = regex(
    r"(?:most|least|biggest|largest|smallest|steepest|sharpest|fastest|slowest|strongest|weakest)\s"
    r"(?:of\s(?:any|all|the)|in\s(?:the\s(?:country|region|world|bloc|euro|union)|[A-Z])|among)\b",
    re.IGNORECASE,
)
"""An extreme that names its field and no thing of its own."""
_APPOSED = regex(
    r"(?:\s(?!(?:as|and|while|but)\b)[a-z-]+){0,2}?(?:\s(?:in|on|over|to|from)\s[^,;.\d]{1,30})?"
    r",\s(?:by far\s|easily\s)?(?:the\s)?"
)
_DATED_BY = 24
_OF = regex(r"\s?(?:of\s(?:about\s|just\s|nearly\s)?)?")


def _word_claim(clause: Clause, assertion: Assertion, figured: list[Claim], cue: CueMatch) -> Claim:
    near = [host for host in hosts_of(clause, figured) if host.assertion != "streak"]
    words = clause.sentence_text[cue.start : cue.end + 30]
    operation = "level"
    length = cue.end - cue.start
    behind = JOINED.split(words[length : length + 12])[0]
    if GROWTH_RECORD.search(words[:length] + behind) or PACED.match(words):
        operation = "growth"
    marked = is_in_a_mark(clause.sentence_text, clause.sentence.start, clause.span)
    if near and (is_set_apart(clause, near[0]) or marked):
        near = []
    if is_of_the_amount(words[:length], near):
        near = near[1:]
    past = assertion.name == "record" and near[1:] and is_past_a_comparand(clause, near[0])
    if past:
        clause = replace(clause, time=near[1].clause.time)
    if assertion.name == "record" and near and _is_measured(near[0]) and names_moves(clause):
        near = [host for host in near if host.operation in ("growth", "change")]
    if near and near[0].operation in ("growth", "change", "share"):
        operation = str(near[0].operation)
    elif near and operation == "growth" and _is_measured(near[0]):
        operation = "level"
    stood = _OF_A_STEP.match(words[:length]) or _OF_A_STATE.match(words)
    of_a_step = stood and not is_of_a_fall(words[:length])
    if assertion.name == "record" and of_a_step:
        operation = "level"  # "57% more than average, the wettest February since 2020"
    if hiring := assertion.name == "record" and bool(_FOR_HIRING.search(words[:length])):
        operation = "change"  # "the weakest year for hiring since 2020"
    if assertion.name == "comparison" and _MOVED.search(clause.before):
        operation = "growth"  # "coal fell less than hydro"
    if COUNTED.match(words) or is_of_a_height(clause, words[:length], cue, near):
        operation = "level"  # "shed 1.6% and finished at its lowest since May"
    by_itself = not near or (operation == "growth" and near[0].operation == "level")
    alone = assertion.name == "record" and by_itself
    moved_by = way_of_the_move(clause) if alone else None
    if moved_by is not None and operation not in ("growth", "change"):
        operation = "growth"
    host = near[0] if near else None
    if cue.sort == "first":
        rate = any(s.own and s.term.implies for s in clause.terms)
        operation = "change" if rate else "growth"
        if _is_bare_first(cue) and near:
            operation = str(near[0].operation)
    shares = host is not None and host.operation == operation and not is_by_the_step(words[:length])
    basis = host.basis if host is not None and shares else None
    direction = clause.direction
    if host is not None and host.operation == operation:
        direction = host.direction
    direction = moved_by or direction
    if assertion.name == "rank":
        grows = GROWTH_RANK.match(words[:length]) or _OF_GROWTH.match(words)
        grows = grows or _MOVED.search(clause.before)
        operation = "growth" if grows else "level"
        if near and " than " in words[:length] and not tells_of_it(near[0], clause):
            operation, basis = str(near[0].operation), near[0].basis
        moved = bool(near) and near[0].operation in ("growth", "change")
        if moved and _OF_A_FIELD.match(words) and _apposed(clause, near[0]):
            operation = str(near[0].operation)  # "climbed 8%, the most of any capital"
        if (way := way_of_a_rank(clause)) is not None:
            operation = str(near[0].operation) if moved else "growth"
            direction = way  # "its 3.4% rise was the smallest of the four"
        basis = near[0].basis if moved and operation == near[0].operation else None
    if hiring or (operation == "level" and assertion.name in ("record", "rank")):
        direction = None
    if cue.sort == "first" and not _is_bare_first(cue):
        direction = Direction.DOWN if FALLING.search(words[:length]) else Direction.UP
        if is_first_time(clause.sentence_text, cue.start):
            direction = first_move(clause.sentence_text, cue.start) or direction
    measured = clause
    untold = not past and (clause.time.inherited or clause.time.period is None)
    if host is not None and untold and host.clause.link != "from":
        day = host.clause.day if host.span.start > clause.span.start else clause.day
        measured = replace(clause, time=host.clause.time, day=day)
    if assertion.name == "record" and (named := _figure_named(clause, figured)) is not None:
        measured = replace(clause, time=named.clause.time)  # "the record $9 of last May"
    elif assertion.name == "record" and near and (passed := time_of_comparand(clause, near[0])):
        measured = replace(clause, time=passed)
    since = next(
        (t for t in clause.times if t.kind is TimeKind.SINCE and t.span.end >= clause.span.start),
        None,
    )
    if assertion.name == "comparison":
        measured = without_the_other(measured, clause)
    if assertion.name == "record" and (then := time_set(clause)) is not None:
        measured, operation, direction = replace(clause, time=then, baseline=None), "level", None
    elif assertion.name == "record":
        told = words[:length]
        time = part_named(clause, told, measured.time) or measured.time
        origin = origin_of(clause, told, time, since) if since is not None else None
        measured = replace(measured, time=time, baseline=TimeRef(origin) if since else None)
    return Claim(
        "",
        measured,
        measure_of(clause),
        operation,
        assertion.name,
        basis=basis,
        basis_stated=basis is not None,
        direction=direction,
        shared=clause.basis if moved_by is not None and basis is None else None,
    )


def _is_measured(host: Claim) -> bool:
    """Whether a figure is a quantity of its own and no rate: "41.8 minutes, the slowest"."""
    quantity = host.quantity
    return (
        host.operation in ("level", "average")
        and quantity is not None
        and (quantity.unit not in ("percent", "ratio", "percentage_points"))
    )


def _apposed(clause: Clause, host: Claim) -> bool:
    """Whether a cue stands beside the figure before it: "8%, the most"."""
    return _APPOSED.fullmatch(between(host.clause, clause)) is not None


def measure_of(clause: Clause) -> Measure:
    """The codes of the strongest known phrases that bear on a clause."""
    found: dict[str, str] = {}
    for term, weight, link, own, _ in clause.terms:
        kind = term.kind
        if kind is _INDICATOR:
            found.setdefault("indicator", term.code)
        elif kind is _AREA and link not in _COUNTER_LINKS:
            found.setdefault("ref_area", term.code)
        elif kind is _AREA and own:
            found.setdefault("counterpart", term.code)
        elif kind is _BREAKDOWN and own and weight >= 0.6:
            found.setdefault("breakdown", term.code)
        elif kind is _ADJUSTMENT and weight >= 0.3:
            found.setdefault("adjustment", term.code)
    return Measure(text=clause.subject, **found)
