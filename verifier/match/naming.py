"""Home of naming: how far the words of a clause name the measure of a series, and its part."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import fsum

from verifier.match.bearing import Bearing
from verifier.match.holdings import Holdings
from verifier.match.other_parts import (
    does_it,
    is_another_measure,
    is_of_another,
    is_of_the_whole_firm,
    is_other_name,
    stands_first,
)
from verifier.match.sizes import sized_alike
from verifier.model.clause import ScopedTerm
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.stems import is_in_initials, stems_of
from verifier.reference.titles import part_of

MEASURE_MOST, WORDS_MOST, PART_MOST = 0.42, 0.2, 0.24
"""What the naming of the measure adds at most, the words that a title shares with the clause, and
the naming of the part, each with a weight of 1."""
_BASE, _FIRM = 0.35, 0.6
"""The share of it that any firm naming earns, and the weight from which on a naming is firm: what
is only carried over from other sentences earns less than the words of the sentence itself."""
_MOST = 0.6
"""So much of a title's head, by rarity, names a measure that no list has words for."""
_FIRST_WORD, _OTHER_WORDS = 0.5, 0.15
"""What the best word of a title tells of its measure where no other measure has it, and the rest
of its words."""
_ASIDE = 0.5
"""The share that a word says which stands behind the first preposition of a title."""
_LONE = 0.6
_UNSAID, _UNSAID_ONLY = 0.4, 0.2
"""What it says against a part that the text does not name it: less where the catalogue has the
measure of that place for no other part and no total."""
_UNNAMED = 0.35
"""What it says against a series that the text tells a part which no list and no title has."""
_WITHIN = 12
"""So many letters at most stand between a measure and the part that it is told of."""
_PLAIN = 0.8
"""From this weight on a phrase of the sentence names a measure plainly."""
_WHOLE = "total"
"""The breakdown code of words that name the whole, such as "goods and services"."""
_GOODS = "goods"
_UNKNOWN = frozenset(("",))
_FORMS = frozenset(stems_of("average mean median gross net real nominal"))
"""Parts that are another form of the whole."""
_KINDS = frozenset(stems_of("trade sector industry"))


def measure_part(held: Holdings, bearing: Bearing, one: Series, named: float) -> float:
    """What speaks for and against the measure of a series, which is `named` so strongly."""
    titled, spans = bearing.titled(held.words[one.key], held.nouns[one.key])
    own = max(named, titled)
    words = max(retold(held, bearing, one), worded(held, bearing, one))
    if words > own and not _is_name_of_another(held, bearing, one):
        own = words
    if one.breakdown:
        mine = bearing.of_part.get(one.breakdown, ())
        spans = spans | {s.span for s in mine}
        telling = held.telling.get(one.breakdown, 0.0)
        if telling and (one.indicator in bearing.measures or not _is_a_place(bearing, mine)):
            told = [s for s in mine if not is_of_the_whole_firm(held, bearing, s)]
            part = told[0].weight if told else _titled_part(held, bearing, one)
            part = max(part, bearing.told_with_measure(one.indicator, one.breakdown))
            own = max(own, telling * part)
    rival = bearing.rival_of(one.indicator, spans)
    if own < rival:
        return MEASURE_MOST * own - 0.35 * (rival - own)
    firm = max(own, _FIRM)
    return MEASURE_MOST * (_BASE + (1 - _BASE) * firm) * own / firm


def _is_name_of_another(held: Holdings, bearing: Bearing, one: Series) -> bool:
    """Whether the words that the sentence shares with the head of a title are the name of another
    measure: a longer one, as "the personal consumption expenditures price index" is for the
    spending, or a shorter one, as "personal consumption expenditures" is for their prices."""
    head = held.heads[one.key]
    if not head:
        return False
    for s in bearing.indicators:
        words = bearing.named.get(s.span, head)
        if not s.own or s.weight < _PLAIN or not held.places_of(s.term.code):
            continue
        if head < words or (words < head and bearing.near.isdisjoint(head - words)):
            return not bearing.tells(one)
    return False


def _is_a_place(bearing: Bearing, part: Sequence[ScopedTerm]) -> bool:
    """Whether a part is told by the name of a place that anything may be told of: "Dubai"."""
    return bool(part) and {s.span for s in part} <= {s.span for s in bearing.areas}


def retold(held: Holdings, bearing: Bearing, one: Series) -> float:
    """The share of the words of a title's head that stand near the figure, where most do."""
    head = held.heads[one.key]
    if bearing.near.isdisjoint(head):
        return 0.0
    head = head - bearing.places
    rarity, words = held.rarity, bearing.words
    whole = fsum([rarity[w] for w in head])
    share = fsum([rarity[w] * min(1.0, words[w]) for w in head & bearing.near])
    return share / whole if len(head) > 1 and share >= _MOST * whole else 0.0


def worded(held: Holdings, bearing: Bearing, one: Series) -> float:
    """How far single words of a title near the figure tell its measure: the more, the fewer
    measures have them ("landed" in a pack with one series of landings)."""
    words = held.telling_words[one.key] & bearing.telling
    if not words:
        return 0.0
    focus = held.focus[one.key]
    told = sorted(
        [
            min(1.0, bearing.words[w]) / held.spread[w] ** 0.5 * (1.0 if w in focus else _ASIDE)
            for w in words
            if not part_of(w, one.breakdown)
        ],
        reverse=True,
    )
    return min(0.9, _FIRST_WORD * told[0] + _OTHER_WORDS * fsum(told[1:])) if told else 0.0


def unnamed_part(held: Holdings, unnamed: Mapping[str, frozenset[str]], one: Series) -> float:
    """What it says against a series that the text tells a part of its measure which no word of the
    series has."""
    told = unnamed.get(one.indicator or "")
    if told is None:
        told = frozenset().union(*unnamed.values())
    told = told or unnamed.get("")
    if not told or told & held.words[one.key]:
        return 0.0
    return -_UNNAMED


def overlap(held: Holdings, bearing: Bearing, one: Series) -> float:
    """What the words that a clause shares with a title add."""
    words = held.words[one.key] & bearing.words.keys()
    found = fsum([held.rarity[w] * bearing.words[w] for w in words]) if words else 0.0
    return WORDS_MOST * found / held.whole[one.key]


def breakdown_part(held: Holdings, bearing: Bearing, one: Series) -> float:
    """What the parts that the text names say for or against a part, or against a total."""
    if one.breakdown is None:
        strongest = _strongest_part(held, bearing, one)
        return -0.42 * strongest if strongest >= 0.55 else -0.08 * strongest
    parts = bearing.parts
    mine = bearing.of_part.get(one.breakdown, ())
    called = part_of(one.breakdown, one.indicator) or is_in_initials(one.breakdown, one.indicator)
    if called and held.has_a_total(one):  # "house prices" are not those of houses alone
        measures = bearing.measures.get(one.indicator or "", (0.0, frozenset()))[1]
        mine = [s for s in mine if not _inside_any(s.span, measures)]
    weight = max(mine[0].weight if mine else 0.0, bearing.aliases.get(one.key, 0.0))
    if not (called and held.has_a_total(one)):
        weight = max(weight, bearing.told_with_measure(one.indicator, one.breakdown))
    if called and not held.has_a_total(one):
        weight = max(weight, bearing.named_itself(one.indicator))
    sized = sized_alike(bearing.sizes, held.sizes[one.key])
    weight = max(weight, sized)
    weight = weight or _titled_part(held, bearing, one)
    if not weight:
        if sized < 0:
            return -_UNSAID
        plain = one.headline and not is_other_name(held, parts, one)
        if (plain or one.breakdown == _GOODS) and not held.has_a_total(one):
            return 0.0
        return -_UNSAID_ONLY if held.is_only_part(one) else -_UNSAID
    placed = {s.span for s in bearing.areas}
    spans = {s.span for s in mine}
    spans |= {s.span for s in parts if s.span in placed and _titles_it(held, s.term.code, one)}
    others = (s for s in parts if s.own and s.term.code in held.breakdowns)
    rival = next((s.weight for s in others if s.span not in spans), 0.0)
    if rival <= weight and stands_first(held, parts, one):
        return PART_MOST * weight
    return (
        PART_MOST * weight
        - (0.3 * (rival - weight) if rival > weight else 0.0)
        - (0.12 if weight < 0.4 else 0.0)
        - (0.1 if weight < 0.3 else 0.0)
    )


def _named_apart(measures: Collection[Span | None], part: Span | None) -> bool:
    """Whether a measure is named once more beside a phrase that is a part as well: "at petrol
    stations, petrol prices"."""
    return any(span and part and not span.overlaps(part) for span in measures)


def _strongest_part(held: Holdings, bearing: Bearing, one: Series) -> float:
    """The weight of the strongest part that the sentence names and a total is not called by."""
    measures = bearing.measures.get(one.indicator or "", (0.0, frozenset()))[1]
    measures = measures | bearing.aliased.get(one.key, set())
    ends = (one.ref_area, one.counterpart)
    places = {s.span for s in bearing.areas if s.term.code in ends}
    found = (
        s.weight
        for s in bearing.parts
        if s.own
        and s.term.code != _WHOLE
        and not (s.term.code == _GOODS and held.is_between_two(one))
        and s.span not in places
        and not (s.span not in measures and _inside_any(s.span, measures))
        and not (
            s.span in measures
            and (
                part_of(s.term.code, one.indicator)
                or one.indicator not in held.parted.get(s.term.code, ())
                or held.has_part(one, s.term.code)
                or _named_apart(measures, s.span)
            )
        )
        and not bearing.named.get(s.span, _UNKNOWN) <= held.words[one.key]
        and not _of_its_name(bearing, s, one)
        and not _titles_it(held, s.term.code, one)
        and not (
            bearing.weight_of(one) >= _FIRM
            and (
                is_of_another(held, s.term.code, one)
                or does_it(held, bearing, s.span, one)
                or is_another_measure(bearing, s, one)
            )
            and not _attached(s.span, measures)
        )
    )
    return next(found, 0.0)


def _inside_any(part: Span | None, measures: Iterable[Span | None]) -> bool:
    """Whether a part is only a word of a measure's own name: the cars of "car production"."""
    return part in measures or (
        part is not None and any(m is not None and m.contains(part) for m in measures)
    )


def _of_its_name(bearing: Bearing, part: ScopedTerm, one: Series) -> bool:
    """Whether a measure is called by the word for a part: factory orders by "factory"."""
    if part_of(part.term.code, one.indicator):
        return True
    own = set(stems_of((one.indicator or "").replace("_", " ")))
    return {word.removesuffix("s") for word in bearing.named.get(part.span, _UNKNOWN)} <= {
        word.removesuffix("s") for word in own
    }


def _titles_it(held: Holdings, part: str, one: Series) -> bool:
    """Whether the title of a total itself has the part that a word of the sentence stands for:
    "in the shops" of "Card transactions, total retail"."""
    words = set(stems_of(part)) - _KINDS
    return bool(words) and words <= held.words[one.key]


def _attached(part: Span | None, measures: Iterable[Span | None]) -> bool:
    """Whether a part stands right beside a measure's name: "wheat exports", "exports of wheat"."""
    return part is None or any(
        max(part.start, m.start) - min(part.end, m.end) <= _WITHIN for m in measures if m
    )


def _titled_part(held: Holdings, bearing: Bearing, one: Series) -> float:
    """How far the words that only the title of a part has among its measure stand near the
    figure: most of them, or one that no other part has."""
    own, words = held.own[one.key], bearing.words
    near = (own & bearing.near) - bearing.places
    called = set(stems_of(one.breakdown or ""))
    untold = bool(called) and called <= _FORMS and called.isdisjoint(words)
    if not near or untold:
        return 0.0  # "home prices" are not the median price of a home by these words alone
    whole = fsum(held.rarity[w] for w in own - bearing.places)
    share = fsum(held.rarity[w] * min(1.0, words[w]) for w in near)
    if share >= 0.5 * whole:
        return 0.8 * share / whole
    return _LONE * max((words[w] for w in held.lone[one.key] & near), default=0.0)
