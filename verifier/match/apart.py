"""Home of what tells candidates apart: the words of titles that only some of them have."""

from collections.abc import Iterable
from math import fsum

from verifier.match.bearing import Bearing
from verifier.match.holdings import Holdings
from verifier.match.weighted_words import AND_OVER, OVER
from verifier.model.series import Series
from verifier.reference.stems import stem, stems_of
from verifier.reference.titles import BARE_WORDS, FORM_WORDS

TITLE_MOST = 0.2
"""What the words that tell a title from others add at most, with a weight of 1."""


def contested_words(held: Holdings, keys: Iterable[str]) -> frozenset[str]:
    """The title words that tell some of these series from others: company names, qualities,
    quantity against value."""
    keys = list(keys)
    words = [held.words[key] for key in keys]
    shared = frozenset.intersection(*words) if words else frozenset()
    found = frozenset().union(*words) - shared - FORM_WORDS - BARE_WORDS - _LINKS
    if OVER in found and not any(AND_OVER.search(held.series[key].title) for key in keys):
        return found - {OVER}
    return found


_LINKS = frozenset(stem(word) for word in ("during", "since", "until", "through", "as"))
"""What only links the words of a title: "change over two months" is not told by "measured over a
year"; "aged 65 and over" tells a part."""


def told_apart(
    held: Holdings, bearing: Bearing, contested: frozenset[str], near: Iterable[str], one: Series
) -> float:
    """What the `contested` words, which tell the candidates apart, say for or against this one;
    `near` are those of them that stand near the figure."""
    weights, rarity = bearing.words, held.rarity
    own = held.words[one.key] & contested
    lesser = _of_lesser_parts(held, bearing, one) if one.breakdown is not None else frozenset()
    if lesser:
        own, near = own - lesser, [word for word in near if word not in lesser]
    hit = fsum([rarity[w] * weights[w] for w in near if w in own])
    miss = fsum([rarity[w] * weights[w] for w in near if w not in own])
    unsaid = fsum([rarity[w] for w in own if w not in weights])
    if not own and not miss:
        return 0.0
    told = hit + miss
    part = (TITLE_MOST * hit - 0.12 * miss) / told if told else 0.0
    return part - 0.03 * unsaid / (unsaid + hit + 1.0)


def _of_lesser_parts(held: Holdings, bearing: Bearing, one: Series) -> frozenset[str]:
    """The words of the parts of a measure that the text names less plainly than another one, which
    is the figure's own and stands before it: they speak for none and against none."""
    of_it = [s for s in bearing.parts if s.own and held.has_part(one, s.term.code)]
    span = of_it[0].span if of_it else None
    if span is None or of_it[0].weight < _PLAINLY or span.end > bearing.clause.span.start:
        return frozenset()
    lesser = {s.term.code for s in of_it if s.weight < of_it[0].weight}
    words = frozenset(word for code in lesser for word in stems_of(code))
    return words - bearing.named.get(of_it[0].span, frozenset())


_PLAINLY = 0.9
"""From this weight on a phrase says which part a figure is of."""
