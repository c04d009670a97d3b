"""Home of the members of one measure that a sentence names: the counties, genres or firms that its
titles are else alike for, each where its name stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.codelist import TOKEN
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.named_alike import is_of_the_place_around
from verifier.reference.stems import long_stems, stems_of
from verifier.reference.titles import title_words

_NAMES = (TermKind.AREA, TermKind.BREAKDOWN, TermKind.SERIES)
_SLACK = 2
"""So many words that titles leave out may stand inside a name: "Folk and country"."""


@dataclass(frozen=True, slots=True)
class Member:
    """A series where the text of a sentence names it; the offsets are those of that text."""

    series: Series
    start: int
    end: int

    @property
    def key(self) -> str:
        """The key of its series."""
        return self.series.key


def family_of(one: Series, sitting: Sitting) -> tuple[Series, ...]:
    """A series and all that differ from it in one thing and may be set beside it."""
    kin = [s for s in sitting.catalogue.siblings(one) if s.key != one.key]
    same = sitting.catalogue.by_indicator(one.indicator or "")
    around = (s for s in same if is_of_the_place_around(one, s) or is_of_the_place_around(s, one))
    kin += [s for s in around if s not in kin]
    alike = (s for s in kin if s.unit == one.unit and s.reckoning == one.reckoning)
    return (one, *(s for s in alike if s.goes_with(one)))


def members_named(claim: Claim, family: Sequence[Series]) -> list[Member]:
    """The members that the sentence of a claim names, in order: by all the words that tell their
    titles apart, or by the place or part that is theirs alone. Of two names in one place the longer
    one counts; a name that is a piece of another one ("York" in "New York") is none."""
    found = [*_by_words(claim, family), *_by_terms(claim, family)]
    kept: list[Member] = []
    for one in sorted(found, key=lambda m: (m.start - m.end, m.start, m.key)):
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    doubled = {
        (one.start, one.end)
        for one in found
        if any((o.start, o.end) == (one.start, one.end) and o.key != one.key for o in found)
    }
    return sorted((m for m in kept if (m.start, m.end) not in doubled), key=lambda m: m.start)


def own_words(one: Series, family: Iterable[Series]) -> frozenset[str]:
    """The words of a title that few of its family have: "County" is in most of them."""
    words = [title_words(s.title) for s in family]
    told = title_words(one.title)
    return frozenset(w for w in told if sum(w in other for other in words) <= len(words) / 2)


def _by_words(claim: Claim, family: Sequence[Series]) -> list[Member]:
    text = claim.clause.sentence_text
    tokens = [(m.start(), m.end(), long_stems(m.group())) for m in TOKEN.finditer(text)]
    proper = all(_is_a_proper_name(one, family) for one in family)
    found: list[Member] = []
    for one in family:
        for own in (own_words(one, family), *(_short_names(one, family) if proper else ())):
            for first in range(len(tokens)) if own else ():
                last = _end_of(own, tokens, first)
                if last is None:
                    continue
                start, end = tokens[first][0], tokens[last][1]
                told = text[start:end]
                if (not proper or told[:1].isupper()) and not _goes_on(text, start, end, one):
                    found.append(Member(one, start, end))
    return found


def _short_names(one: Series, family: Sequence[Series]) -> list[frozenset[str]]:
    """What a body is called by for short: its name without the word for its kind, "Torshire" of the
    Torshire Constabulary, and that of a club or a firm that is no place by its first or last word:
    "Toledo" or "Comets"."""
    own = own_words(one, family)
    names = [own - _KINDS]
    told = [word for word in TOKEN.findall(one.title) if own & long_stems(word)]
    told = [word for word in told if word[:1].isupper() and word.lower() not in _COMMON]
    part = long_stems(one.breakdown or "")
    nowhere = one.ref_area is None and one.counterpart is None
    if len(told) > 1 and (nowhere or all(long_stems(word) <= part for word in told)):
        names += [own & long_stems(word) for word in (told[0], told[-1])]
    others = [title_words(s.title) for s in family if s.key != one.key]
    alone = (n for n in names if n and n != own and not any(n <= other for other in others))
    return list(dict.fromkeys(alone))


_KINDS = frozenset().union(
    *map(
        long_stems,
        "police constabulary county city council borough district branch library museum airport "
        "university hospital trust authority board group company bank state province".split(),
    )
)
"""Words for a kind of body, which short names of it go without."""
_COMMON = frozenset(
    "north south east west northern southern eastern western central upper lower new old great "
    "greater saint royal national first united international general other rest all total".split()
)
"""Words of names that call nobody by themselves."""


def _end_of(
    own: frozenset[str], tokens: Sequence[tuple[int, int, frozenset[str]]], first: int
) -> int | None:
    """The last token of a name that begins at one of them; None where none begins there."""
    if not own & tokens[first][2]:
        return None
    left = set(own)
    for place in range(first, min(len(tokens), first + len(own) + _SLACK)):
        left -= tokens[place][2]
        if not left:
            return place
    return None


def _is_a_proper_name(one: Series, family: Sequence[Series]) -> bool:
    """Whether the words that tell a title apart are all written with capitals."""
    own = own_words(one, family)
    told = [word for word in TOKEN.findall(one.title) if own & long_stems(word)]
    return all(word[:1].isupper() for word in told)


def _goes_on(text: str, start: int, end: int, one: Series) -> bool:
    """Whether a name is a piece of a longer one that its title does not have."""
    title = set(stems_of(one.title))
    before, behind = text[:start].split(" "), text[end:].split(" ")
    last = before[-2] if len(before) > 1 and not before[-1] else ""
    follows = behind[1] if len(behind) > 1 and not behind[0] else ""
    opens = last.lower() in _OPENERS
    left = last[:1].isupper() and not opens and not title & set(stems_of(last))
    right = follows[:1].isupper() and not title & set(stems_of(follows))
    return (left and last[-1:].isalnum()) or right


_OPENERS = frozenset(
    "the in at for from of with by to on and but or nor yet while whereas although though as only "
    "even both together that like unlike across then when where".split()
)
"""Words that open a sentence before a name and are no piece of it."""


def _by_terms(claim: Claim, family: Sequence[Series]) -> list[Member]:
    start = claim.clause.sentence.start
    found: list[Member] = []
    for scoped in claim.clause.terms:
        if not scoped.own or scoped.span is None or scoped.term.kind not in _NAMES:
            continue
        code = scoped.term.code
        held = [
            one for one in family if code in (one.ref_area, one.counterpart, one.breakdown, one.key)
        ]
        low, high = scoped.span.start - start, scoped.span.end - start
        if len(held) != 1 or low < 0:
            continue
        if not _goes_on(claim.clause.sentence_text, low, high, held[0]):
            found.append(Member(held[0], low, high))
    return found
