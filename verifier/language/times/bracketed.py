"""Home of the figure before that brackets give behind one: "2.2% (prev. 1.8%)"; of the time that
stands behind such brackets: "2.2% (revised from 1.8%) in May"; and of the one that a text says
they give: "(2023 in brackets)"."""

import re
from dataclasses import replace

from verifier.language.times.anaphors import single_unit
from verifier.language.times.reading import Reading
from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.tokens import Words
from verifier.lazy import regex
from verifier.model.codes import is_count
from verifier.model.mention import Anaphor, Figure, TimeKind, TimeMention
from verifier.model.span import Span

BEFORES = frozenset({"prev", "previous", "previously", "prior"})
_JOINED = frozenset({"prev", "previous", "prior"})
_OPENS = frozenset({"(", "["})
_SIGNS = frozenset({"$", "£", "€", "¥", "₹", "+", "-", "−"})


def print_before(i: int, w: Words) -> Reading | None:
    """The time before, where a word for it opens brackets, or an item in them, and a figure
    follows: "(prior: 1.8%)", "(est. £1.4bn; prev. £1.2bn)", "(prev. year 365)"; None elsewhere."""
    joined = w.low[i] in _JOINED and w.low[i - 1] in (";", ",")
    if w.low[i] not in BEFORES or not (joined or w.low[i - 1] in _OPENS):
        return None
    end = i + 2 if w.low[i] == "prev" and w.low[i + 1] == "." else i + 1
    unit = single_unit(end, w)
    end += unit is not None
    figure = end + 1 if w.low[end] == ":" else end
    if w.low[figure] in _SIGNS:
        figure += 1
    if not w.low[figure][:1].isdecimal() or w.length(figure) is not None:
        return None
    step = Anaphor(-unit.steps, unit.frequency) if unit is not None else Anaphor(-1)
    return Reading(i, end, anaphor=step, previous=True)


def time_behind_brackets(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time behind the brackets that correct a figure, which is that of both: "2.7% (revised
    from 2.6%) in September"; None elsewhere."""
    base, text = sentence.span.start, sentence.text
    behind = next((t for t in sentence.times if t.span.start >= span.end), None)
    if behind is None or behind.kind is not TimeKind.POINT:
        return None
    first, stop = span.end - base, behind.span.start - base
    inside = _WITHIN.search(text, 0, first) is not None
    return behind if (_LEAVES if inside else _PASSES).fullmatch(text, first, stop) else None


def held_by_brackets(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that brackets settle for a figure in them or before them; None elsewhere."""
    return (
        time_behind_brackets(sentence, span)
        or time_of_brackets(sentence, span)
        or time_looked_back_to(sentence, span)
        or time_corrected(sentence, span)
    )


def time_corrected(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time right before brackets that correct its figure, where the sentence has told only a
    figure of another unit: "3.3% lower than in 2023 (first put at 384.2 Mt, since revised to
    383.5 Mt)"; None elsewhere, as in "up 2% on May (revised from 1.8%)"."""
    base, text = sentence.span.start, sentence.text
    opens = text.rfind("(", 0, span.start - base)
    if opens < 0 or ")" in text[opens : span.start - base]:
        return None
    if _CORRECTED.match(text, opens) is None:
        return None
    ahead = [f for f in sentence.figures if f.reach.end - base <= opens]
    own = next((f for f in sentence.figures if f.span == span), None)
    if not ahead or own is None or ahead[-1].quantity.unit == own.quantity.unit:
        return None
    ended = text[:opens].rstrip().removesuffix("'s").removesuffix("’s")
    beside = (t for t in sentence.times if t.span.end - base == len(ended))
    told = next((t for t in beside if t.kind in (TimeKind.BASELINE, TimeKind.POINT)), None)
    return replace(told, kind=TimeKind.POINT) if told is not None else None


def time_looked_back_to(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that a record goes back to, for a figure that stands alone in the brackets right
    behind it, another of its kind having been told before: "was 813,000, the highest since 2016
    (828,000)"; None elsewhere."""
    base, text = sentence.span.start, sentence.text
    first, stop = span.start - base, span.end - base
    if text[first - 1 : first] != "(" or text[stop : stop + 1] != ")":
        return None
    back = next((t for t in sentence.times if 0 < span.start - t.span.end <= _BESIDE), None)
    if back is None or back.kind is not TimeKind.SINCE or back.period is None:
        return None
    told = {f.quantity.unit for f in sentence.figures if f.span.end <= back.span.start}
    own = next((f.quantity.unit for f in sentence.figures if f.span == span), "")
    alike = own in told or (own is None and bool(told))
    return replace(back, kind=TimeKind.POINT) if alike else None


def time_of_brackets(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that a sentence says its brackets give, for a figure that stands alone in some:
    "in 2024 (2023 in brackets), oil made 60.3m (57.6m)"; None elsewhere."""
    base, text = sentence.span.start, sentence.text
    first, stop = span.start - base, span.end - base
    if text[first - 1 : first] != "(" or text[stop : stop + 1] != ")":
        return None
    said = announced_for_brackets(sentence, span.start)
    return said if said is not None else _time_of_brackets_before(sentence, span)


def announced_for_brackets(sentence: SentenceTimes, stop: int) -> TimeMention | None:
    """The time before `stop` that a sentence says its brackets give: "(2023 in brackets)"."""
    base, text = sentence.span.start, sentence.text
    kinds = (TimeKind.POINT, TimeKind.RELEASE)  # and no change since then
    said = (t for t in sentence.times if t.span.end <= stop and t.kind in kinds)
    return next((t for t in said if _IN_BRACKETS.match(text, t.span.end - base)), None)


def _time_of_brackets_before(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that opens or ends the last brackets before that do so with one, where these hold a
    figure printed alike: "Bern sold 812 (2023: 790) and Basel 640 (655)", "812 (790 in May)"; None
    elsewhere."""
    base, text = sentence.span.start, sentence.text
    ahead = [f for f in sentence.figures if f.reach.end <= span.start]
    led = max(ahead, key=lambda f: f.reach.end, default=None)
    if led is None or "0" not in _form(text, led.span, base):
        return None
    if _LEADS_ON.fullmatch(text, led.reach.end - base, span.start - base) is None:
        return None
    before = [t for t in sentence.times if t.span.end <= led.span.start]
    for time in reversed(before):
        if text.startswith(")", time.span.end - base):
            inside = [f.reach for f in ahead if f.reach.end <= time.span.start]
            return time if inside and _is_dated_behind(text, inside[-1], time, span, base) else None
        held = next((f.reach for f in sentence.figures if f.span.start >= time.span.end), None)
        if held is None or not text.startswith("(", time.span.start - base - 1):
            continue
        closed = text.startswith(")", held.end - base)
        opened = _OPENED.fullmatch(text, time.span.end - base, held.start - base)
        alike = _form(text, held, base) == _form(text, span, base)
        return time if closed and opened and alike else None
    return None


def _is_dated_behind(text: str, held: Span, time: TimeMention, span: Span, base: int) -> bool:
    """Whether a figure stands alone in brackets with the time behind it, printed as another."""
    opened = text.startswith("(", held.start - base - 1)
    dated = _DATED.fullmatch(text, held.end - base, time.span.start - base) is not None
    return opened and dated and _form(text, held, base) == _form(text, span, base)


_DATED = regex(r"\s(?:(?:in|for|at|during|of)\s)?(?:the\s)?")


def _form(text: str, span: Span, base: int) -> str:
    """How a figure is printed, whatever its value."""
    return _DIGITS.sub("0", text[span.start - base : span.end - base])


_LEADS_ON = regex(r"(?:\s[a-z]+){0,3}(?:\s(?:in|at|for|from|by|of)\s[^()\d,;]{2,40})?\s?\(")
"""What parts a figure from the brackets that tell it of another time: "640 in Basel (655)"."""
_DIGITS = regex(r"\d[\d.,]*")
_OPENED = regex(r":?\s")
"""What parts the time that opens brackets from the figure in them."""
_IN_BRACKETS = regex(
    r"(?:\s[a-z]+)?\s(?:(?:given|shown)\s)?(?:in|between)\s(?:(?:the|round|square)\s)?"
    r"(?:brackets|parenthes[ei]s)\b",
    re.IGNORECASE,
)
_CORRECTS = (
    r"\((?:which\swas\s|itself\s|a\s)?(?:revised|restated|corrected|up|down|first|initially|"
    r"originally|previously|formerly|earlier|was)\b"
)
_TO_IT = r"\)\s(?:(?:in|for|during|of|at)\s)?(?:the\s)?"
_CORRECTED = regex(_CORRECTS)
_WITHIN = regex(rf"{_CORRECTS}[^()]*$")
_PASSES = regex(rf"\s{_CORRECTS}[^()]*{_TO_IT}")
_LEAVES = regex(rf"[^()]{{0,20}}{_TO_IT}")


def clauses_in_brackets(sentence: SentenceTimes) -> tuple[Span, ...]:
    """The brackets that tell a figure of their own: "Japan (whose exports dipped 0.2% in August)
    took 16.1% more"; or what the one before them was at another time: "came to £4.10bn (£4.42bn in
    the second quarter), the lowest since 2021"."""
    start, text = sentence.span.start, sentence.text
    if "(" not in text:
        return ()
    found = (Span(start + m.start(), start + m.end()) for m in _BRACKETS.finditer(text))
    told = tuple(b for b in found if any(b.contains(f.span) for f in sentence.figures))
    behind = (_bracket_after_goods(sentence, f.reach) for f in sentence.figures)
    return told + tuple(
        b
        for f, b in zip(sentence.figures, behind, strict=True)
        if b is not None and _is_of_another_time(sentence, b, f)
    )


_BRACKETS = regex(r"\((?:whose|which|who|where|while|though|although|but|and)\s[^()]*\)")


def _is_of_another_time(sentence: SentenceTimes, bracket: Span, figure: Figure) -> bool:
    """Whether brackets hold a figure of the same kind as the one before them, and its time."""
    inside = [f for f in sentence.figures if bracket.contains(f.span)]
    if len(inside) != 1 or not _are_alike(figure, inside[0]):
        return False
    own = inside[0].reach
    return any(
        0 <= time.span.start - own.end <= _BESIDE or 0 < own.start - time.span.end <= _BESIDE
        for time in sentence.times
        if bracket.contains(time.span) and time.anaphor is None
    )


def _are_alike(figure: Figure, inside: Figure) -> bool:
    """Whether a figure in brackets is of the kind of the one before, of which it may leave out what
    that counts: "812 cars (790 in May)"."""
    unit, own = figure.quantity.unit, inside.quantity.unit
    counted = unit is not None and is_count(unit) and own is None
    return figure.kind == inside.kind and (own == unit or counted)


_BESIDE = 3
"""Characters between a figure and the time right beside it."""


def bracket_behind(sentence: SentenceTimes, span: Span) -> Span | None:
    """The brackets right behind a figure."""
    start = sentence.span.start
    match = _BRACKET.match(sentence.text, span.end - start)
    return Span(start + match.start(), start + match.end()) if match else None


def _bracket_after_goods(sentence: SentenceTimes, span: Span) -> Span | None:
    """The brackets behind a figure and the words for what it counts: "820 tonnes of dried figs
    (790 in May)"."""
    start = sentence.span.start
    goods = _GOODS.match(sentence.text, span.end - start)
    return bracket_behind(sentence, Span(span.start, start + goods.end())) if goods else None


_BRACKET = regex(r"\s?\([^()]{2,90}\)")
_GOODS = regex(r"(?:\s[^\s(),;:.\d]+){0,4}(?=\s?\()")
