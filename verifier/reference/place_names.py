"""Home of the names of places that only the packs have a code for, read off the titles."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.model.series import Series
from verifier.reference.areas import find_area, places_by_name
from verifier.reference.codelists import Codelists
from verifier.reference.kinship import is_a_name

_BREAK = regex(r",|:\s")
_REGION = regex(r"[A-Z]{2}-[A-Z0-9]{1,3}")
"""The code of a part of a country in ISO 3166-2."""
_SIDE = regex(r"(?:North|South|East|West)(?:[\s-]?(?:[Ee]ast|[Ww]est))?")
_TOWN = regex(
    r"(?P<town>.+)\s(?:[Cc]ity|[Tt]own)|(?:(?:City|Town) of|Co\.) (?P<of>.+)|"
    r"(?P<at>(?:(?!(?:County|Parish|Borough|Area|Municipality)\b)[A-Z][\w.'’-]*\s?)+),"
    r"\s[A-Z][A-Za-z ]+"
)


def place_names(
    series: Sequence[Series], unknown: Sequence[str], lists: Codelists
) -> Mapping[str, str]:
    """For area codes that no list has the name that their series' titles share: the part between
    commas or colons that stands in every one of them; of a single title the last part, where it is
    a name, and for the code of a region the last part that is one: the town in "Council tax, Leeds,
    financial year".

    A name that the list has for a place is that place's: of "Jobs, Dixie County, Florida" the name
    is Dixie County. Only a code that alone is called so, where no series has the listed place, is
    another writing of the listed one.
    """
    if not unknown:
        return {}
    by_code: dict[str, list[Series]] = {code: [] for code in unknown}
    for one in series:
        for code in dict.fromkeys((one.ref_area, one.counterpart)):
            if code in by_code:
                by_code[code].append(one)
    listed = places_by_name(lists)
    used = _listed_places(series, lists)
    found: dict[str, str] = {}
    taken: dict[str, list[str]] = defaultdict(list)
    for code, members in by_code.items():
        names = _names_in(members)
        own = next((name for name in names if bare_words(name) not in listed), "")
        if own:
            found[code] = own
        elif names and listed[bare_words(names[0])].code not in used:
            taken[names[0]].append(code)
    found.update((codes[0], name) for name, codes in taken.items() if len(codes) == 1)
    return found


def _names_in(series: Sequence[Series]) -> list[str]:
    """What the titles of one code may call it, the likeliest first."""
    titles = [[part.strip() for part in _BREAK.split(one.title)] for one in series]
    if len(titles) == 1:
        codes = [code for code in (series[0].ref_area, series[0].counterpart) if code]
        behind = titles[0][1:] if any(map(_REGION.fullmatch, codes)) else titles[0][1:][-1:]
        likeliest = next((part for part in reversed(behind) if is_a_name(part)), "")
        names = [likeliest] if likeliest else []
    else:
        shared = [part for part in titles[0] if all(part in other for other in titles[1:])]
        shared = shared or [part for title in titles for part in title if _opens_all(part, titles)]
        named = [part for part in shared if part[:1].isupper() or " of " in part]
        likeliest = named[-1] if named else _common_ending([", ".join(part) for part in titles])
        name = re.split(r"\b(?:of|in|the)\s", likeliest)[-1]
        names = [name] if name[:1].isupper() else []
    parts = {one.breakdown for one in series}
    for part in reversed(titles[0][:-1]) if names else ():
        whole = part != titles[0][0] and part not in parts
        name = part if whole else re.split(r"\b(?:of|in)\s", part)[-1]
        if (whole or name != part) and is_a_name(name) and all(part in t for t in titles):
            names.append(name)
    return names


def _opens_all(name: str, titles: Sequence[Sequence[str]]) -> bool:
    """Whether a part of every title is a name or opens with it: the North West of "North West
    Ambulance Service"."""
    opening = f"{name} "
    return is_a_name(name) and all(
        any(f"{part} ".startswith(opening) for part in title[1:]) for title in titles
    )


def _common_ending(titles: Sequence[str]) -> str:
    """The words that all titles end with."""
    ending: list[str] = []
    for words in zip(*(reversed(title.split()) for title in titles), strict=False):
        if len(set(words)) > 1:
            break
        ending.insert(0, words[0])
    return " ".join(ending)


def town_called(name: str) -> str:
    """What a town or a county is called for short: Dundee for "Dundee City" and "City of Dundee",
    Canton for "Canton, Ohio", Cork for "Co. Cork"; "" where its name does not say that it is one.
    """
    match = _TOWN.fullmatch(name)
    return match["town"] or match["of"] or match["at"] if match is not None else ""


def with_the_whole(name: str, code: str, lists: Codelists) -> Iterator[str]:
    """What a region that is called by a point of the compass is called with the name of what it is
    a part of: "North West of England" and "North West England" for the North West, `GB-ENG-NW`."""
    whole = find_area(code.rpartition("-")[0], lists) if _SIDE.fullmatch(name) else None
    if whole is not None:
        yield f"{name} of {whole.name}"
        yield f"{name} {whole.name}"


def further_names(
    series: Sequence[Series], unknown: Sequence[str], lists: Codelists
) -> Mapping[str, Sequence[str]]:
    """For area codes that no list has the names that stand in all titles of theirs and in none of
    other places, wherever they stand there: Richmond of "Composite index, Fifth District (Richmond
    Fed survey)" and "Shipments index, Fifth District (Richmond Fed survey)". A single title tells
    none, nor does the first word of all; a place that the list has and a series is of stays that
    place."""
    titles: dict[str, list[str]] = {code: [] for code in unknown if _is_a_code(code)}
    for one in series:
        for code in {one.ref_area, one.counterpart} & titles.keys():
            titles[code or ""].append(one.title)
    listed, used = places_by_name(lists), _listed_places(series, lists)
    found: dict[str, Sequence[str]] = {}
    for code, own in titles.items():
        if len(own) < _SEVERAL:
            continue
        others = [one.title for one in series if code not in (one.ref_area, one.counterpart)]
        elsewhere = frozenset(word for title in others for word in _WORD.findall(title))
        told = [dict(_capitals(title, elsewhere)) for title in own]
        shared = set.intersection(*(set(names) for names in told))
        found[code] = [
            name
            for name in sorted(shared)
            if any(names[name] for names in told)
            and ((area := listed.get(bare_words(name))) is None or area.code not in used)
        ]
    return found


def _is_a_code(code: str) -> bool:
    return code.isupper() and " " not in code


def _listed_places(series: Sequence[Series], lists: Codelists) -> set[str]:
    """The codes of the listed places that series are of."""
    used = {code for one in series for code in (one.ref_area, one.counterpart) if code}
    return {area.code for code in used if (area := find_area(code, lists)) is not None}


def _capitals(title: str, elsewhere: Collection[str]) -> Iterator[tuple[str, bool]]:
    """The names in a title, each as far as its words stand in no title of `elsewhere`, and whether
    it stands behind the first word; none that is half of two, or a mere "North" or "Fifth"."""
    for run in _CAPITALS.finditer(title):
        words = list(takewhile(lambda word: word not in elsewhere, run[0].split()))
        name = " ".join(words)
        alone = len(words) == 1 and _ADJECTIVE.fullmatch(name) is not None
        if name and not alone and not name.isupper():
            yield name, run.start() > 0


_SEVERAL = 2
_WORD = regex(r"[^\W\d_][\w’'-]*")
_CAPITALS = regex(r"(?<![\w’'-])(?<! and )(?<!& )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*(?! and | &)\b")
_ADJECTIVE = regex(
    r"(?:North|South|East|West|Central|Inner|Outer|Upper|Lower|Greater|Great|New|Metropolitan)(?:ern)?|"
    r"(?:North|South)(?:-?[Ee]ast|-?[Ww]est)(?:ern)?|"
    r"First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth"
)
"""What is half a name at most."""
