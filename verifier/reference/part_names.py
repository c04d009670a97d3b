"""Home of the names that parts have besides their own: short names, initials."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.model.series import Series

_FIRM = frozenset(
    "group bank holding airline airway food store rail brewery resources motor energy industry "
    "semiconductor pharma pharmaceutical chemical supermarket insurance telecom mining steel "
    "foods stores airlines airways motors breweries holdings plc ltd inc corp company co "
    "lake river bay island airport port station beach county bridge dam reservoir basin stadium "
    "park university college hospital museum trains railway railways express".split()
)
"""What the name of a company or place ends with and copy leaves out: Vantel for Vantel Group."""
_CLUB = frozenset(
    "united city town rovers athletic albion wanderers county rangers fc afc rfc cc".split()
)
_SPORT = regex(r"\b(?:attendances?|crowds?|match(?:es)?|league|football|rugby|cricket)\b", re.I)
"""What a sports club is called last, and what the titles of series of such clubs tell of."""
_MARKET_SHARE = "market_share"
_SHORTEST = 3
_NAMED = regex(r"[^\W\d_a-z][^\W\d_]{2,}(?:\s[^\W\d_a-z][^\W\d_]{2,})*")
"""A name of full words, each with a capital."""
_WORDS = frozenset(
    "One Two Sun Sea Day War Act Bay Air Old New Men All Job Age Art Gas Oil".split()
)
"""Words of three letters that no name is called by."""
_LEAVE_OUT = {
    "": ("exclude", "excluding", "omit", "omitting", "ignore", "ignoring", "disregard"),
    " out": ("leave", "leaving", "strip", "stripping", "take", "taking", "cut", "cutting"),
}
"""Verbs, with what belongs to them, that leave out what they are said of; their endings in -s are
left off as those of all words are."""
_OUT = ("excluded", "omitted", "removed", "aside", "stripped out", "left out", "taken out")
"""What is said behind the thing that is left out: "with food taken out"."""
_LEFT_OUT = (
    *(f"{verb}{out} {{}}" for out, verbs in _LEAVE_OUT.items() for verb in verbs),
    *(f"{verb} {{}}{out}" for out, verbs in _LEAVE_OUT.items() if out for verb in verbs),
    *(f"{before}{{}} {word}" for before in ("", "with ") for word in _OUT),
    *("excluding the {}", "without {}", "apart from {}", "other than {}", "except {}"),
    *("minus {}", "barring {}", "not counting {}", "not including {}", "not include {}"),
)
_EXCLUDED = regex(r"(?:excluding|excl\.?|ex|less|without)[\s-](?:the\s)?(.+)", re.IGNORECASE)
_INITIALS = 3
_LEAST = 4
_NO_HEADS = frozenset(
    "goods services product good item total other sector industry worker people person man woman "
    "men women student pupil patient child children adult home house area part rate price cost "
    "payment prices costs payments workers items sectors others".split()
)
"""Words that stand for too much to be a part by themselves."""


def short_names(series: Sequence[Series]) -> dict[str, str]:
    """What names of two or three words are called for short, where only one is called so: the
    Yankees for the New York Yankees, Halden for Halden Bank. A word that titles have for other
    things as well is no name ("Trains" in Northern Trains). Whoever has a share of a market is a
    firm: Harrow for Harrow Couriers. A club is called by its place as well: Halden for Halden Town.
    """
    texts = tuple(dict.fromkeys(one.breakdown for one in series if one.breakdown))
    sharers = {one.breakdown for one in series if one.indicator == _MARKET_SHARE and one.breakdown}
    clubs = {one.breakdown for one in series if one.breakdown and _SPORT.search(one.title)}
    found: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        words = text.split(",")[0].split()
        if len(words) == 2 and text in clubs and words[-1].lower() in _CLUB:
            found[words[0]].append(text)
            if words[-1].isupper():
                continue  # nobody is called FC
        if 2 <= len(words) <= 3 and all(w[:1].isupper() and w.isalpha() for w in words):
            firm = words[-1].lower() in _FIRM or text in sharers
            found[words[0] if firm else words[-1]].append(text)
    others = Counter(word for text in texts for word in {*text.replace(",", " ").split()})
    held = _titles_of(series, sharers)
    names: dict[str, str] = {}
    for short, named in found.items():
        longer = [text for text in texts if text.startswith(f"{named[0]} ")]
        word = bare_words(short)[0] if bare_words(short) else ""
        alone = others[short] == 1 + len(longer) and held[word] <= {named[0], *longer}
        if len(named) == 1 and alone and len(short) >= _SHORTEST and short not in _WORDS:
            names[short] = named[0]
    return names


def heads_of_places(series: Sequence[Series]) -> dict[str, str]:
    """What places are called without the word for their kind, where no title has the name for
    anything else: Casey for "Casey council area"."""
    texts = tuple(dict.fromkeys(one.breakdown for one in series if one.breakdown))
    held = _titles_of(series, ())
    names: dict[str, str] = {}
    for text in texts:
        match = _OF_A_KIND.fullmatch(text)
        if match is None or sum(other.startswith(match[1]) for other in texts) > 1:
            continue
        if all(held[word] <= {text} for word in bare_words(match[1])):
            names[match[1]] = text
    return names


_OF_A_KIND = regex(
    r"((?:[^\W\d_a-z][\w.]\s|[^\W\d_a-z][\w.]{2}\s)?[^\W\d_a-z][\w'’-]{2,}"
    r"(?:\s[^\W\d_a-z][\w'’-]{2,}){0,2})\s"
    r"(?:(?:city|county|district|town|shire|borough)\s)?(?:council(?:\sarea)?|"
    r"local\s(?:authority|government)(?:\sarea)?|municipality|district|borough|county|region|"
    r"province|prefecture|metropolitan area|metro area|police (?:area|force|district))"
)


def first_names(texts: Sequence[str]) -> Mapping[str, str]:
    """The first of the names that a part joins by hyphens, where no other part begins so: Los
    Angeles for "Los Angeles-Long Beach-Anaheim", Poznań for "Poznań-Ławica"."""
    found: dict[str, str] = {}
    for text in texts:
        joined = text.split("-")
        named = len(joined) > 1 and all(_NAMED.fullmatch(name) for name in joined)
        if named and sum(other.startswith(joined[0]) for other in texts) == 1:
            found[joined[0]] = text
    return found


def sides(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What the sides of a country that parts are called in copy, with the part, where there are
    several of one whole and no other part is on that side: "in the north" for "northern Peru"."""
    wholes: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    held: Counter[str] = Counter()
    for text in texts:
        first, *rest = text.lower().replace("_", " ").split() or [""]
        if first in _SIDES and len(rest) <= 1:
            held[first] += 1
            wholes[tuple(rest)][first] = text
    for found in wholes.values():
        for side, text in found.items() if len(found) > 1 else ():
            if held[side] == 1:
                yield from ((phrase, text) for phrase in _SIDES[side])


def of_regions(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What is said of the things of a part that is called by a point of the compass, with the part,
    where there are several such: "southern" for "South"."""
    called = {text: re.sub(r"[\W_]+", "", text.lower()) for text in texts}
    pointed = {text: point for text, point in called.items() if point in _POINTS}
    for text, point in pointed.items() if len(pointed) > 1 else ():
        yield from ((word, text) for word in _POINTS[point])


_POINTS: Mapping[str, tuple[str, ...]] = {
    **{point: (f"{point}ern",) for point in ("north", "south", "east", "west", "midwest")},
    **{
        f"{a}{b}": (f"{a}{b}ern", f"{a}-{b}ern")
        for a in ("north", "south")
        for b in ("east", "west")
    },
}
_SIDES = {
    "northern": ("in the north",),
    "southern": ("in the south",),
    "eastern": ("in the east",),
    "western": ("in the west",),
    "central": ("in the centre", "in the center"),
    **{
        f"{a}{b}ern": tuple(
            f"{led}the {a}{mark}{b}" for led in ("in ", "") for mark in ("", "-", " ")
        )
        for a in ("north", "south")
        for b in ("east", "west")
    },
}
BETWEEN_SIDES = tuple(
    f"in the {a}{mark}{b}" for a in ("north", "south") for b in ("east", "west") for mark in "- "
)
"""Sides of their own, of which no other may be read."""


def exclusions(
    texts: Sequence[str], breakdowns: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str]]:
    """Each phrase that leaves something out with the part that does: "take autos out" and "without
    vehicles" for `excluding autos`, "without petrol" for the only part that leaves out some fuel:
    `excluding automotive fuel`."""
    matches = {text: _EXCLUDED.fullmatch(text.replace("_", " ")) for text in texts}
    left_by = {t: m.group(1) for t, m in matches.items() if m is not None and "," not in t}
    heads = Counter(left.split()[-1] for left in left_by.values())
    for text, left in left_by.items():
        head = left.split()[-1]
        short = heads[head] == 1 and head not in _NO_HEADS and _TWO.fullmatch(left) is not None
        names = {left, head} if short else {left}
        alike = (words for words in breakdowns.values() if not names.isdisjoint(words))
        for word in dict.fromkeys((left, *sorted(names), *(w for words in alike for w in words))):
            for pattern in _LEFT_OUT:
                yield pattern.format(word), text


_TWO = regex(r"(?!and\b|or\b)[\w-]+ [\w-]+")


def left_out(phrases: Sequence[str]) -> Iterator[str]:
    """The other ways to say the phrases of a part that leaves something out: "leaving out food and
    energy" beside "excluding food and energy"."""
    for phrase in phrases:
        match = _EXCLUDED.fullmatch(phrase)
        if match is not None and "," not in phrase:
            yield from (pattern.format(match.group(1)) for pattern in _LEFT_OUT)


def ends_with(code: str, texts: Sequence[str]) -> tuple[str, ...]:
    """The one part that a listed word is the head of, where the pack has no other of the kind:
    `black coal` for coal."""
    head = bare_words(code.replace("_", " "))
    if not head or head[-1] in _NO_HEADS or len(code) < _LEAST:
        return ()
    found = _by_word(tuple(texts)).get(head[-1], ())
    ending = bare_words(found[0]) if len(found) == 1 else ()
    return tuple(found) if ending[-len(head) :] == head and len(ending) == len(head) + 1 else ()


def called_alike(phrase: str, own: Sequence[str], texts: Sequence[str]) -> tuple[str, ...]:
    """The other parts that have the word which is the head of one's own: hybrid electric beside
    plug-in hybrid for "hybrids", which tells of neither of them alone."""
    ends, head = [bare_words(text) for text in own], bare_words(phrase) if own else ()
    if len(head) != 1 or head in ends or not any(end[-1:] == head for end in ends):
        return ()
    return tuple(t for t in _by_word(tuple(texts)).get(head[0], ()) if t not in own)


@lru_cache(maxsize=2)
def _by_word(texts: tuple[str, ...]) -> Mapping[str, Sequence[str]]:
    """The parts that have a word."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        for word in set(bare_words(text)):
            found[word].append(text)
    return found


_GENITIVE = regex(r"['’]s?\b|['’](?=\s)")


def initials(series: Sequence[Series]) -> dict[str, str]:
    """The initials of parts of three words or more, where no other has the same: RSV for
    respiratory syncytial virus."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in dict.fromkeys(one.breakdown for one in series if one.breakdown):
        words = _GENITIVE.sub("", text).split()
        if len(words) >= _INITIALS and all(word.isalpha() for word in words):
            found["".join(word[0].upper() for word in words)].append(text)
    return {short: named[0] for short, named in found.items() if len(named) == 1}


def _titles_of(series: Sequence[Series], firms: Collection[str]) -> Mapping[str, set[str | None]]:
    """For each word of a title the parts of the series that have it; where one of the `firms` is
    named in full, its words are its own: "Revenue, Pallant Parcels"."""
    found: dict[str, set[str | None]] = defaultdict(set)
    for one in series:
        named = next((firm for firm in firms if firm in one.title), None)
        own = bare_words(named) if named else ()
        for word in bare_words(one.title):
            found[word].add(named if word in own else one.breakdown)
    return found
