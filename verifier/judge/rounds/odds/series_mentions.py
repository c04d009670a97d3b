"""Home of the signs of mentions: where the text around a figure names the series it may be of.

"The north had 5% less rain than usual. It was worse in the south, where it fell short by 19%":
whatever the clause of a figure says by itself, the sentences around it and the heading above them
say more, and so do the names that were told last.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from verifier.judge.rounds.odds.by_words import IDLE, words_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.reference.stems import stems_of

_ENDS = regex(r"(?<=[.!?:;])\s+|\n+")
_LOOKED_AT, _BACK, _NEAR = 4000, 12, 4
"""Letters and sentences before a figure that are looked through for a mention, of which the first
few are told apart."""
_HEADING = 70
"""A line of fewer letters that ends like no sentence is a heading."""
_ENDINGS = '.!?:;”"'
_SOME = 3
"""So many that share the most are some and not many."""
_OWN = 1
"""The second of the stretches looked through, a figure's own sentence."""
_NAMELESS, _NEVER = 98, 99
"""How far the words are that a series has alone: where it has none, and where nobody tells them."""
_FIFTHS = 5

Words = frozenset[str]


def stretches_around(claim: Claim, text: str) -> dict[str, Words]:
    """The words of what stands around a clause in the `text` of its article: its subject, the two
    sentences before its own and the one behind, the one that opens its paragraph, the heading above
    it, and the first line of all."""
    clause = claim.clause
    before = text[: clause.sentence.start]
    told = last_sentences(text, clause.sentence.start)
    opened = before.rpartition("\n\n")[2] + clause.sentence_text
    behind = text[clause.sentence.end : clause.sentence.end + _LOOKED_AT]
    title = text.lstrip().partition("\n")[0]
    said = {
        "subject": clause.subject,
        "before": told[0] if told else "",
        "second": told[1] if len(told) > 1 else "",
        "behind": next((s for s in _ENDS.split(behind) if s.strip()), ""),
        "opening": _ENDS.split(opened)[0],
        "heading": _heading_above(before),
        "title": title,
    }
    return {where: frozenset(stems_of(words)) - IDLE for where, words in said.items()}


def signs_of_mentions(claim: Claim, pool: Mapping[str, Series], text: str) -> dict[str, set[str]]:
    """The signs of each series of a pool: how far back its rarest words stand, how far back those
    stand that its siblings have not, and how near the codes of it are that the text names."""
    clause = claim.clause
    told = [frozenset(stems_of(f"{clause.before[-200:]} . {clause.after[:80]}"))]
    told.append(frozenset(stems_of(clause.sentence_text)))
    before = last_sentences(text, clause.sentence.start)
    told += (frozenset(stems_of(s)) for s in before)
    rarest, siblings = _told_apart(tuple(pool.values()))
    found: dict[str, set[str]] = {key: set() for key in pool}
    for key, sign in (*_by_rarest(rarest, told), *_among_siblings(siblings, told)):
        found[key].add(sign)
    named = _by_code(pool)
    for scoped in clause.terms:
        near = f"{round(scoped.weight * _FIFTHS) / _FIFTHS:.1f}"
        for key, kind in named.get(scoped.term.code, ()):
            found[key].add(f"term.{kind}.{near}")
    return found


def _by_code(pool: Mapping[str, Series]) -> Mapping[str | None, Sequence[tuple[str, str]]]:
    """The series that have each code, and as what."""
    found = defaultdict(list)
    for key, one in pool.items():
        found[one.ref_area].append((key, "place"))
        found[one.breakdown].append((key, "part"))
        found[one.indicator].append((key, "measure"))
    return found


@lru_cache(maxsize=1 << 4)
def _told_apart(
    pool: Sequence[Series],
) -> tuple[Mapping[str, Words], Sequence[Mapping[str, Words]]]:
    """The words of each series that the fewest of a pool have, and those that few of the series of
    its measure and unit have, by measure and unit: many figures of an article have one pool."""
    words = {one.key: words_of(one) - IDLE for one in pool}
    spread = Counter(word for said in words.values() for word in said)
    fewest = {key: min(spread[word] for word in said) for key, said in words.items() if said}
    rarest = {
        key: frozenset(word for word in words[key] if spread[word] == least)
        for key, least in fewest.items()
    }
    groups = defaultdict(list)
    for one in pool:
        groups[one.indicator, one.unit, one.transformation].append(one.key)
    siblings = []
    for keys in groups.values():
        having = Counter(word for key in keys for word in words[key])
        few = frozenset(word for word, count in having.items() if count * 2 < len(keys))
        siblings.append({key: words[key] & few for key in keys})
    return rarest, siblings


def _by_rarest(rarest: Mapping[str, Words], told: Sequence[Words]) -> Iterator[tuple[str, str]]:
    """How far back the words stand that the fewest of all series have."""
    far = {}
    for key, words in rarest.items():
        far[key] = _distance(words, told)
        yield key, f"rarest.{_named(far[key])}"
    nearest = min(far.values(), default=_NEVER)
    if nearest < _NEVER:
        best = [key for key, distance in far.items() if distance == nearest]
        yield from ((key, f"rarest.nearest.{how_many(best)}") for key in best)


def _among_siblings(
    siblings: Sequence[Mapping[str, Words]], told: Sequence[Words]
) -> Iterator[tuple[str, str]]:
    """The same of the words that few of the series of one measure and unit have."""
    for group in siblings:
        if len(group) == 1:
            yield next(iter(group)), "sibling.none"
            continue
        far = {key: _distance(own, told) if own else _NAMELESS for key, own in group.items()}
        nearest = min((d for d in far.values() if d < _NAMELESS), default=_NEVER)
        for key, distance in far.items():
            yield key, f"sibling.{_named(distance)}"
            if distance == nearest:
                alone = list(far.values()).count(nearest) == 1
                yield key, f"sibling.nearest.{'one' if alone else 'more'}"
            elif nearest <= _OWN:
                yield key, "sibling.another"
            elif distance == _NAMELESS:
                yield key, "sibling.plain"


def how_many(best: Sequence[str]) -> str:
    """Whether one, some or many share what is the most, as signs have it."""
    return "one" if len(best) == 1 else "some" if len(best) <= _SOME else "many"


def _distance(words: Collection[str], told: Sequence[Words]) -> int:
    """The first of the stretches that has one of the words."""
    return next((n for n, said in enumerate(told) if not said.isdisjoint(words)), _NEVER)


def _named(distance: int) -> str:
    if distance >= _NAMELESS:
        return "never" if distance == _NEVER else "nameless"
    return str(distance) if distance <= _NEAR else "far"


@lru_cache(maxsize=1)
def last_sentences(text: str, end: int) -> tuple[str, ...]:
    """The last sentences of a text up to a place, the very last one first; they are asked for
    twice of every figure."""
    told = (s for s in reversed(_ENDS.split(text[max(0, end - _LOOKED_AT) : end])) if s.strip())
    return tuple(islice(told, _BACK))


def _heading_above(before: str) -> str:
    lines = (line.strip() for line in reversed(before[-_LOOKED_AT:].split("\n")))
    return next((a for a in lines if a and len(a) < _HEADING and a[-1] not in _ENDINGS), "")
