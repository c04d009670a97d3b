"""Home of the screening of drafts: which of them state a quantity."""

import re

from verifier.language.figures.counted import is_small_count
from verifier.language.figures.dividing import last_word
from verifier.language.figures.drafts import Draft
from verifier.language.figures.proportions import next_word
from verifier.language.moves.runs import counts_parts, run_after
from verifier.language.screening.ages import is_told_age
from verifier.language.screening.attributes import (
    counts_in_a_group,
    is_attribute,
    is_of_a_group,
    is_of_class,
    is_sample,
)
from verifier.language.screening.date_parts import is_date_part
from verifier.language.screening.durations import is_measured
from verifier.language.screening.labels import is_label
from verifier.language.screening.nonfigures import (
    in_longer_word,
    is_address,
    is_age,
    is_base_year,
    is_clipped,
    is_clock,
    is_duration,
    is_in_a_spoken_year,
    is_list_mark,
    is_named,
    is_numbered,
    is_score,
    is_small_label,
    is_streak,
    is_year,
)
from verifier.language.screening.section_numbers import is_section_number
from verifier.language.screening.tallies import is_tally
from verifier.language.wordlists import figure_words
from verifier.lazy import regex
from verifier.model.mention import FigureKind

_QUARTER = regex(r"[\s-](?:quarter|half|halves|quarters)\b(?!-point)")
_HOLDS = regex(
    r"-(?:seat|seater|bed|bedroom|room|berth|member|storey|story|page|word|piece|home|unit|space|"
    r"pupil|"
    r"capacity|student|passenger|person)\s[a-z]"
)
_PRICED_NAME = regex(r"\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)*\s[a-z]{3,}")
_OWNER = regex(r"(?:\b(?:[Tt]he|[Ii]ts)|[’']s)\s$")
_DEAR = 1000
"""What costs less is a product that its price names, not a sum told."""
_MODIFIER = regex(r"-(?!strong|plus|odd|ish)[^\W\d_]")
_MOVED_BY = regex(
    r"-[a-z]+\s(?:[a-z-]+\s)?(?:rise|increase|jump|gain|surge|fall|drop|decline|decrease|reduction|"
    r"slump|loss|cut)\b"
)
"""What a number of things makes: "a 842-car drop", "the 310-bed cut"."""
_SIDE_OF = regex(
    r"\b(?:upper|lower|top|bottom|latter|other|better|middle|poorer|richer|poorest|richest|wealthiest|"
    r"deprived)\s$"
)
"""What tells one part from another: "the upper half of the range", "the poorest fifth"."""
_QUORUM = regex(r"[\s-](?:super)?majorit(?:y|ies)\b")
"""What a fraction of the votes is needed for: "a two-thirds majority"."""
_OPENING = regex(r"\s(?:\w+\s)?(?:months|quarters|weeks|days|years|half|quarter)\b")
_BUYS = regex(r"\s(?:buys|bought|buying|fetch\w*|equals|(?:is|was) (?:worth|equal))\b")
_IN_A_MODEL = regex(r"(?<![^\W_])[A-Z]{1,2}-$")
"""What leads to the number of a model that ends like a unit: "a Casio F-91W"."""
_NEAREST = " to the nearest "
"""What figures are rounded to: "to the nearest 1,000"."""
_DOZEN = regex(
    r"[Aa] dozen\s(?:(?:large|medium|free-range|cage-free|of\sthem)\s)?(?:eggs\s)?(?:now\s)?"
    r"(?:(?:costs?|sold|sells?|fetch\w*|went for|goes for|averaged?|at [$£€])\b|"
    r"(?:fell|rose|dropped|climbed|jumped|slid|was|is|runs?|sets? you back)\s[^.;:]{0,40}[$£€]\d)"
)
"""What a price is told of: "a dozen cost $2.51", "a dozen fell 7% to $1.93"."""
_CENTURY = regex(r"[\s-]centur")
_TOKEN = regex(r" ([^\W\d_])[\w'’-]{0,30}")
_NAMED = regex(r"(?:[a-z][’']s|\b[Tt]he|[Oo]f|[A-Z]\w+)\s$")
_OF_THEM = regex(r"[\s-](?:in|of)[\s-]")
"""What a share of people has, whoever they are: "One in five Britons"."""
_CAPITAL_NEXT = regex(r"[\s-][A-Z]")


def is_figure(text: str, draft: Draft, low: int, high: int, titled: bool) -> bool:
    """Whether the draft states a quantity, and is no name, age, date, duration or code."""
    numeral = draft.numeral
    start, end = draft.first, draft.last
    if is_base_year(text, numeral.start, numeral.end):
        return False
    if text.startswith(_NEAREST, max(low, start - len(_NEAREST))):
        return False
    if numeral.words and is_in_a_spoken_year(text, numeral.start, numeral.end, low, high):
        return False
    if draft.money:
        small = numeral.scale == 1 and numeral.value < _DEAR and _PRICED_NAME.match(text, end)
        if small and _OWNER.search(text[max(low, start - 8) : start]):
            return False  # "helped by the £3 Treasure Trove card"
        if is_of_class(text, start, end) or (text[start - 1 : start] == ":" and draft.value == 1):
            return False
        return numeral.end >= high or not text[numeral.end].isalnum() or end > numeral.end
    printed = text[numeral.start : numeral.end]
    capital = printed[:1].isupper() and not titled
    if capital and not draft.own_unit and _is_part_of_a_name(text, draft, low):
        return False
    if numeral.kind is FigureKind.ORDINAL:
        return _is_place(text, draft, low)
    if numeral.kind is FigureKind.FRACTION and (
        _SIDE_OF.search(text[max(low, start - 12) : start]) or _QUORUM.match(text, end)
    ):
        return False
    if numeral.kind is not FigureKind.CARDINAL:
        return True
    if start > low and text[start - 1].isalnum():
        return False
    scaled = numeral.scale > 1
    if not scaled and is_tally(text, start, end, draft.unit, draft.noun):
        return False
    if is_streak(text, start, numeral.end):
        return True
    if text[start - 1 : start] == ":" and text[start - 2 : start - 1].isdigit():
        return False
    timed = draft.unit in figure_words("times") and (draft.own_unit or draft.noun is None)
    if timed or (not draft.own_unit and is_duration(text, end)):
        exact = numeral.step < 1 or numeral.scale > 1000 or numeral.grouped
        if exact and not numeral.words:
            return not is_age(text, start, end, 999, low)
        return is_measured(text, start, end, numeral.words)
    if is_attribute(text, start, end, draft.unit, scaled):
        return False
    if not draft.own_unit and not scaled and is_sample(text, start, numeral.end):
        return False
    if not (draft.own_unit or scaled) and is_of_a_group(text, start, numeral.end):
        return False
    if numeral.words and numeral.value * numeral.scale == 1 and _BUYS.match(text, end):
        return False
    if numeral.words and _DOZEN.match(text, start):
        return False
    if end - numeral.end == 1 and text[end - 1].isalpha() and is_numbered(text, start):
        return False
    if text[end - 1].isupper() and _IN_A_MODEL.search(text, max(low, start - 3), start):
        return False
    if draft.own_unit and not numeral.bare:
        return not (end < high and text[end].isalnum() and text[end - 1].isalnum())
    if numeral.bare or numeral.strict:
        return draft.own_unit or (numeral.strict and numeral.scale > 1)
    if draft.upper is not None and draft.bare and draft.noun is None and numeral.value < 100:
        return _is_a_fine_range(text, draft, low)
    if numeral.scale > 1:
        signed = text[start] in "+-−"
        named = not signed and text[end - 1] in "MBKT" and numeral.step == 1 and draft.noun is None
        return not (named or in_longer_word(text, start, end, low, high))
    if _HOLDS.match(text, draft.last):
        return False
    plain = not numeral.grouped and numeral.value < 1000 and not _MOVED_BY.match(text, end)
    if plain and _MODIFIER.match(text, draft.last):
        return False
    if numeral.words:
        if numeral.value <= 10:
            grouped = counts_in_a_group(text, end)
            return grouped or is_small_count(text, start, end, draft.noun)
        return not is_age(text, start, end, float(numeral.value), low)
    return _is_count(text, draft, low, high, titled)


def _is_a_fine_range(text: str, draft: Draft, low: int) -> bool:
    """Whether small bare numbers are the ends of what was measured: "traded between 55.23 and
    55.58"; "between 2 and 4" may be ages or scores, "from 9.30 to 11.15" the time of day."""
    if draft.numeral.step >= 1 or last_word(text, draft.first) not in ("between", "from"):
        return False
    start, lead = draft.first, text[max(low, draft.first - _LEAD) : draft.first]
    if _OF_THE_DAY.fullmatch(text, start, draft.last) or is_clock(text, draft.last):
        return False
    return _NUMBERED.search(lead) is None and not is_age(text, start, draft.last, 999, low)


_OF_THE_DAY = regex(r"(?:[01]?\d|2[0-4])\.[0-5][05]\D+(?:[01]?\d|2[0-4])\.[0-5][05]")
_NUMBERED = regex(
    r"\b(?:aged|ages?|sections?|versions?|chapters?|paragraphs?|articles?|rules?|tables?|figures?|"
    r"clauses?|items?|releases?|parts?|pages?)\s(?:between|from)\s$",
    re.IGNORECASE,
)
"""What the ends of a range number, or the years of those it is told of: "sections from 3.1 to"."""
_LEAD = 24


def _is_part_of_a_name(text: str, draft: Draft, low: int) -> bool:
    """Whether a number in words is written like a name: "Two Harbors", "the Group of Seven"."""
    share = draft.numeral.kind is FigureKind.FRACTION and _OF_THEM.search(
        text, draft.first, draft.last
    )
    if _CAPITAL_NEXT.match(text, draft.last) and not share:
        return True
    plain = draft.numeral.kind is FigureKind.CARDINAL and draft.noun is None
    return (
        plain
        and draft.numeral.scale == 1
        and _NAMED.search(text[max(low, draft.first - 24) : draft.first]) is not None
    )


def _is_place(text: str, draft: Draft, low: int) -> bool:
    """Whether an ordinal is a place in an order or a run, and no date, quarter or century."""
    start, end = draft.first, draft.last
    if _QUARTER.match(text, end) and not (
        draft.value > 4 or run_after(text, end) or counts_parts(text, start, end)
    ):
        return False
    if draft.value == 1 and _OPENING.match(text, end):
        return False
    if _CENTURY.match(text, end) or is_date_part(text, start, end):
        return False
    if start > low and (text[start - 1].isalnum()):
        return False
    before = last_word(text, start)
    after = next_word(text, end, len(text))
    if draft.value == 1 and (before == "at" or (after == "place" and before == "the")):
        return False  # "weaker at first", "fewer had a go in the first place"
    if text[end - 1] in "tdh" and text[start].isdigit():
        if after[:1].isupper():
            return False
        if (
            before in ("the", "on", "of")
            and run_after(text, end) is None
            and draft.value <= 31
            and (not after or (after in figure_words("function") and not after.endswith("ly")))
            and run_after(text, end) is None
        ):
            return False
    if text[start:end].lower() == "second" and before in ("per", "a", "every", "split"):
        counted = bool(after) and after not in figure_words("function")
        return before == "a" and (counted or run_after(text, end) is not None)
    return True


def _is_opening(text: str, end: int) -> bool:
    """Whether a name starts with the number ("5 Live"); "14 Palestinians" counts."""
    after = _TOKEN.match(text, end)
    return after is not None and after.group(1).isupper() and not after.group().endswith("s")


def _is_count(text: str, draft: Draft, low: int, high: int, titled: bool) -> bool:
    """Whether bare digits count something."""
    numeral = draft.numeral
    start, end = numeral.start, numeral.end
    if numeral.grouped and text.startswith("No. ", max(low, start - 4)):
        return False
    if in_longer_word(text, start, draft.last, low, high) or is_list_mark(text, start, end, low):
        return False
    if is_section_number(text, start, end):
        return False
    if draft.upper is None and is_score(text, start, end):
        return False
    if (is_numbered(text, start) and not numeral.grouped) or (
        draft.noun is None and not titled and not numeral.grouped and _is_opening(text, end)
    ):
        return False
    if is_label(text, start, end, draft.noun):
        return False
    value = float(numeral.value)
    if draft.noun in figure_words("listed") and value < 100 and not numeral.words:
        return False
    if draft.noun is None and (is_clipped(text, start, end) or is_small_label(text, start, value)):
        return False
    if draft.upper is not None and draft.upper > value > 1500 and draft.upper < 2150:
        return numeral.grouped
    if numeral.grouped or numeral.step < 1:
        return not is_clock(text, draft.last) and not is_age(text, start, end, 999, low)
    if is_year(int(value), text[start:end]) and draft.unit != "person" and draft.unit != "job":
        return False
    return not (
        is_clock(text, draft.last)
        or is_age(text, start, draft.last, value, low)
        or (draft.noun is None and is_told_age(text, start, draft.last, value))
        or is_date_part(text, start, draft.last)
        or is_address(text, end)
        or is_named(text, start, draft.last, low, titled)
    )
