"""Home of the field of a rank: which of the measures of one kind a place is taken among."""

import re
from collections.abc import Sequence

from verifier.language.extremes.orders import tells_of_the_deepest_fall
from verifier.language.extremes.tables import FROM_BELOW, is_at_the_tail
from verifier.language.wordlists import rows
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.codes import is_country
from verifier.model.counts import count_of
from verifier.model.forms import Forms
from verifier.model.rule import Case
from verifier.model.series import Nature, Series
from verifier.ranks.peers import are_named_parts, is_a_rest, is_of_another_sort, peers_of
from verifier.reference.named_alike import are_named_alike

_SINGLE = regex(
    r"\b(?:single|individual)\s(?:[\w-]+\s)?(?:countr|nation|partner|market|customer|supplier|"
    r"destination|source|buyer)|\bany (?:other )?(?:country|nation)\b|\b(?:any|all) "
    r"(?:countries|nations)\b"
)
"""What leaves blocs out of a field: "the second-largest with any single country"."""


def rivals_of(case: Case) -> tuple[Forms, ...]:
    """The measures that a place is taken among: no blocs where the text ranks single countries."""
    rivals = case.rivals()
    if _SINGLE.search(case.claim.clause.sentence_text) is None or is_a_bloc(case.forms.series):
        return rivals
    return tuple(forms for forms in rivals if not is_a_bloc(forms.series))


def fields_of(case: Case) -> list[tuple[Forms, ...]]:
    """The fields that a place may be taken in: of those titled alike, where there are any, all,
    those alone whose titles differ in one part, and only the single countries, for copy may count
    a bloc among its members or not."""
    own = case.forms.series
    rivals = tuple(f for f in rivals_of(case) if not is_of_another_sort(own, f.series))
    size, rests = told_size(case.claim.clause), [f for f in rivals if is_a_rest(f.series)]
    if size != len(rivals) + 1:  # "fourth of the six kinds" may count what is left over
        rivals = tuple(f for f in rivals if f not in rests)
    alike = tuple(f for f in rivals if _are_members(own, f.series)) or rivals
    if case.claim.quantity is None:  # the text names no field
        alike = tuple(f for f in alike if side_by_side(own, f.series))
    blocs = [f.series for f in alike if is_a_bloc(f.series)]
    near = tuple(f for f in alike if titles_apart(own, f.series) == 1)
    fields = [near, alike] if _FEWEST <= len(near) < len(alike) else [alike]
    peers = _peers_of(own, alike)
    if _FEWEST <= len(peers) < len(alike):
        fields.insert(0, peers)
    states = _states_of(case, alike)
    if _FEWEST <= len(states) < len(alike):
        fields.append(states)
    if not blocs or is_a_bloc(own) or _are_told(case.claim.clause, blocs):
        return fields
    return [*fields, tuple(f for f in alike if not is_a_bloc(f.series))]


def parts_alone(case: Case) -> tuple[Forms, ...]:
    """The field of a place without the rival that may be the whole of all others; nothing where
    there is none such."""
    field = fields_of(case)[0]
    whole = _whole_among(case, field)
    return () if whole is None else tuple(f for f in field if f is not whole)


def _whole_among(case: Case, field: Sequence[Forms]) -> Forms | None:
    """Of places the rival that is as much as all others together, which may be the whole that they
    lie in: a county beside its school districts."""
    one = case.forms.series
    if one.nature not in (Nature.FLOW, Nature.STOCK) or len(field) < _MEMBERS:
        return None
    if any(f.series.ref_area in (None, one.ref_area) for f in field):
        return None
    own, *levels = (f.level(case.frame.period) for f in (case.forms, *field))
    sizes = [level[1].value if level is not None else 0.0 for level in levels]
    total = sum(sizes) + (own[1].value if own is not None else 0.0)
    met = zip(field, sizes, strict=True)
    return next((f for f, size in met if size and size >= _NEARLY_ALL * (total - size)), None)


_MEMBERS, _NEARLY_ALL = 3, 0.98


def _states_of(case: Case, field: tuple[Forms, ...]) -> tuple[Forms, ...]:
    """A field without the districts and territories that are no states, where the text ranks
    states: "the highest of any state", when only the District of Columbia has a higher one."""
    if case.forms.series.ref_area in _NO_STATES or not _STATES.search(
        case.claim.clause.sentence_text
    ):
        return field
    return tuple(f for f in field if f.series.ref_area not in _NO_STATES)


_STATES = regex(
    r"\b(?:any|every|no)\s(?:other\s)?(?:US\s|American\s)?state\b(?![’'])|"
    r"\b(?:all|the|among|of|other|US|American)\s(?:other\s|50\s|fifty\s|US\s)?states\b(?![’'])"
)
_NO_STATES = frozenset(("US-DC", "US-PR", "US-GU", "US-VI", "US-AS", "US-MP"))
"""Places of ISO 3166-2:US that are subdivisions and no states."""


def _are_told(clause: Clause, blocs: Sequence[Series]) -> bool:
    """Whether the text speaks of a bloc near by, and so counts it: "The widest gap was with the EU.
    Mexico, now second"."""
    codes = {scoped.term.code for scoped in clause.terms}
    return any((one.counterpart or one.ref_area) in codes for one in blocs)


def is_a_bloc(one: Series) -> bool:
    """Whether a series is of several countries together, or told with such, and not with one."""
    place = one.counterpart or one.ref_area
    return place is not None and not is_country(place)


_FIELD = regex(
    r"[^,;:(]{0,40}?\b(?:of|among|out of)\s(?:all\s)?(?:(?:the|its|their|these|those)\s)?"
    r"(?P<size>\w+)(?:\s(?!per\s?cent|percent|points?\b)[a-z]|[,;.](?!\d)|$)"
)


def field_lacking(case: Case, held: int, place: int, wanted: int) -> str | None:
    """What is said where there is nothing to rank a measure among, or where the words of its place
    tell of more than are `held`: "third of the four drivetrains", "ninth out of 27 countries"; of
    fewer, without some of which it may have the place that is `wanted`; or, of one ahead of that,
    of more than can be known: "Africa's second-biggest phone group". None else."""
    if held < _FEWEST:
        return "no other series to rank it among"
    if place < wanted and _may_lack_some(case.claim.clause, case.forms.series):
        return "the packs may not hold all of them"
    size = told_size(case.claim.clause)
    if size is not None and size < held and 0 < place - wanted <= held - size:
        return f"the text ranks it among {size} of the {held} that the packs hold"
    if size is None or size <= held:
        return None
    return f"the packs hold {held} of the {size} that it is ranked among"


def _may_lack_some(clause: Clause, own: Series) -> bool:
    """Whether the words of a place tell of more firms than a pack can be taken to hold, so that
    some that it lacks may be ahead as well."""
    start = clause.span.start - clause.sentence.start
    text = clause.sentence_text
    wide = _WIDE.search(text[:start]) or _WIDELY.match(text[start + len(clause.span) :])
    return wide is not None and own.ref_area is None and own.counterpart is None


_CONTINENT = (
    r"(?:(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Ss]outh-?[Ee]ast|[Cc]entral|Latin|sub-Saharan)"
    r"(?:ern)?\s)?(?:Africa|Asia|Europe|America)|the\s(?:world|globe|planet|continent))"
)
_WIDE = regex(rf"\b(?i:{_CONTINENT})[’']s\s(?:now\s|by far\s)?$")
_WIDELY = regex(rf"[^,;.:]{{0,50}}?\b(?:in|of|on|across)\s(?:all\sof\s)?{_CONTINENT}\b")


def told_size(clause: Clause) -> int | None:
    """Of how many the words behind a place tell; None where they do not."""
    behind = clause.tail
    found = _FIELD.match(behind)
    return count_of(found["size"]) if found else None


_FEWEST = 2


def _are_members(own: Series, other: Series) -> bool:
    """Whether two titles may be of members of one field."""
    alike = titled_alike(own, other) or explained_apart(own, other)
    return alike or is_a_rest(other) or are_named_parts(own, other)


def _peers_of(own: Series, field: Sequence[Forms]) -> tuple[Forms, ...]:
    """The members of a field that are of one kind with what is ranked."""
    peers = {one.key for one in peers_of(own, [f.series for f in field])}
    return tuple(f for f in field if f.series.key in peers)


def side_by_side(own: Series, other: Series) -> bool:
    """Whether two series are members of one field: titled alike, neither the whole of the other."""
    if are_named_alike(own, other):
        return True
    for a, b in zip(own.family, other.family, strict=True):
        if a != b and (
            a in (None, "WLD") or b in (None, "WLD") or _is_a_region(a) != _is_a_region(b)
        ):
            return False
    return _are_members(own, other)


def _is_a_region(code: str) -> bool:
    return "-" in code and code.isupper()


def explained_apart(own: Series, other: Series) -> bool:
    """Whether two titles would be alike but for what one of them says of its part besides: "Sales,
    Peru, petrol" and "Sales, Peru, hybrid, not rechargeable" of the part "hybrid"."""
    short, long = sorted((own, other), key=lambda one: one.title.count(", "))
    one, two = short.title.split(", "), long.title.split(", ")
    last = len(one) - 1
    if len(two) != last + 2 or last < 1 or one[:last] != two[:last] or not short.breakdown:
        return False
    return two[last] == long.breakdown and _is_name(one[last]) == _is_name(two[last])


def titled_alike(own: Series, other: Series) -> bool:
    """Whether two titles have as many parts, end both in a name or both not, and begin alike or
    differ in one part alone: "Leeds, home attendance" and "Hull, home attendance"."""
    one, two = own.title.split(", "), other.title.split(", ")
    if len(one) != len(two) or _is_name(one[-1]) != _is_name(two[-1]):
        return False
    return titles_apart(own, other) == 1 or one[0].split()[0] == two[0].split()[0]


def titles_apart(own: Series, other: Series) -> int:
    """In how many parts two titles of as many differ: people killed or injured are no road users
    beside pedestrians killed and cyclists killed."""
    return sum(a != b for a, b in zip(own.title.split(", "), other.title.split(", "), strict=False))


def _is_name(part: str) -> bool:
    """Whether a part of a title is a name: "Northern Trains", "easyJet", "c2c"."""
    first = part.removeprefix("the ").partition(" ")[0]
    return first[:1].isalpha() and any(c.isupper() or c.isdigit() for c in first)


SMALLEST = frozenset(row["word"] for row in rows("superlatives") if row["end"] == "low") | {"worst"}
"""Superlatives that name the lower end of an order."""


def is_from_below(clause: Clause) -> bool:
    """Whether the superlative of the rank orders from the smallest on ("third-lowest")."""
    text, start = clause.sentence_text, clause.span.start - clause.sentence.start
    end = start + len(clause.span)
    place = text[start:end].lower()
    if is_at_the_tail(place) or tells_of_the_deepest_fall(place) or FROM_BELOW.match(text, end):
        return True
    near = text[start : max(end, start + 48)].lower().replace("at least", " " * len("at least"))
    apart = _APART.search(near, end - start)  # a move is told: "third on 11.9%, 0.7 points lower"
    words = [m for m in re.finditer(r"[^\W\d_]+", near) if m[0] in _EXTREMES]
    told = (m[0] for m in words if not (apart and m.start() > apart.start() and m[0] in _COMPARED))
    return next(told, None) in SMALLEST | _LESS


def is_from_either_end(clause: Clause) -> bool:
    """Whether the words of a place leave open from which end it is counted: the worst rate
    of joblessness is the highest, the worst result the lowest."""
    start = clause.span.start - clause.sentence.start
    return _TWO_FACED.match(clause.sentence_text, start) is not None


def is_of_how_it_fared(clause: Clause) -> bool:
    """Whether the words of a place may tell of a move as well as of a level: "Hull fared worst"."""
    start = clause.span.start - clause.sentence.start
    return _FARED_SO.match(clause.sentence_text, start) is not None


_FARED = r"(?:came|comes)\soff\s(?:the\s)?|fare[sd]\s"
_FARED_SO = regex(rf"(?:[\w]+[\s-])?(?:{_FARED})", re.IGNORECASE)
_TWO_FACED = regex(
    rf"(?:[\w]+[\s-])?(?:{_FARED})?(?:best|worst)\b(?![\s-](?:sell|paid|known))",
    re.IGNORECASE,
)
_APART = regex(r"[,;:(\d–—]")
_LESS = frozenset(f"{word[:-3]}er" for word in SMALLEST if word.endswith("est")) | {"less"}
_COMPARED = _LESS | {"more"}
_EXTREMES = frozenset(row["word"] for row in rows("superlatives")) | _COMPARED
