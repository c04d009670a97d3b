"""Home of the shares that names tell: "Kent accounted for 19% of the region's completions"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check.wholes import is_wider
from verifier.judge.rounds.nearness import is_of_a_level, own_time
from verifier.judge.rounds.relations.members import own_words
from verifier.judge.rounds.relations.relation import Relation, Told, are_words_of
from verifier.judge.rounds.relations.sides import own_side
from verifier.judge.rounds.relations.sums import list_before
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.countries import is_listed
from verifier.model.series import Nature, Series
from verifier.model.verdict import Rating, Verdict
from verifier.reference.stems import long_stems

_OF_WHAT = regex(
    r"\sof\s(?P<what>[^,;:.()—–]*?)(?=\s?(?:[,;:.()—–]|$)|\s(?:and|but|while|up|down|from|in|last|"
    r"this|compared|with|by)\b)"
)
_ITS_SHARE = regex(
    r"\bshare\sof\s(?P<what>[^,;:.()—–\d]*?)(?:\s(?:was|is|has|had|fell|rose|slipped|grew|dropped|"
    r"climbed|stood|shrank|went|now|still|edged|dipped|widened|increased|declined)\b[^,;:()—–]*)$"
)
_OWNER = regex(r"\b(?P<who>[a-z]+)[’']s?(?=\s|$)|\b(?P<market>market|pie|industry)$")
_OF_A_COUNTRY, _OF_A_REGION = (
    ("country", "nation"),
    ("region", "state", "county", "city", "province"),
)
_OF_ALL_KINDS = ("industry", "sector", "market", "group", "company", "firm", "business", "pie")
_AGAINST = regex(r"(?:\bfrom|\bagainst|\bcompared\s(?:with|to))\s(?:just\s|only\s|about\s)?$")
_HOME_TO = regex(r"\b(?:home\sto|where|inhabited\sby)\s(?:[a-z]+\s){0,3}$")
"""Before a share, what says that it is one of those who live somewhere."""
_FEW, _NEARLY_ALL = 3, 0.98


def share_of(told: Told) -> Relation | None:
    """Of what is told before a figure the share in the whole of its measure, where the words behind
    it or before it tell of that whole and of nothing else, and a right level of it is told."""
    claim = told.claim
    found = _OF_WHAT.match(claim.clause.tail) or _ITS_SHARE.search(claim.clause.lead)
    if found is None:
        return _as_it_was(told)
    if _HOME_TO.search(claim.clause.lead) is not None:
        return None
    before = [m for m in told.members if m.end <= told.start]
    listed = list_before(told.text[: told.start], before)
    own = tuple(m.series for m in listed) or own_side(told)
    if not own or own[0].nature not in (Nature.FLOW, Nature.STOCK) or own[0].unit == "percent":
        return None
    levels = _levels_told(own, told)
    keys = {level.series for level in levels}
    wholes = [o for o in told.family if all(is_wider(part, o) for part in own) and o.key in keys]
    wholes = wholes or _totals_among(levels, told)
    if len(wholes) != 1 or not _is_all_of(found["what"], wholes[0], own, claim):
        return None
    return Relation("share", own, (wholes[0],))


def _as_it_was(told: Told) -> Relation | None:
    """What the share right before a figure in its sentence is one of, where that is what it was
    before: "43% of all loans, against 22% in 2010"."""
    before = told.sitting.verdicts[told.place - 1].claim if told.place else None
    if before is None or before.clause.sentence != told.claim.clause.sentence:
        return None
    if own_time(told.claim) is None:
        return None  # "compared with 26% at the peak"
    if before.operation != "share" or not _AGAINST.search(words_between(before, told.claim)):
        return None
    return share_of(replace(told, claim=before, place=told.place - 1))


def _levels_told(own: Sequence[Series], told: Told) -> list[Verdict]:
    """The right levels of a text that are of others of the family."""
    keys = {one.key for one in told.family} - {one.key for one in own}
    right = (v for v in told.sitting.verdicts if v.rating is Rating.SUPPORTED and is_of_a_level(v))
    return [v for v in right if v.series in keys and v.period is not None]


def _totals_among(levels: Sequence[Verdict], told: Told) -> list[Series]:
    """Of what levels are of the one member that is as much as all others together, at their time: a
    region beside its counties."""
    found: dict[str, Series] = {}
    forms = told.sitting.judge.checker.forms
    for key, period in {(level.series, level.period): None for level in levels}:
        if key is None or period is None:
            continue
        known = {s.key: forms(s.key).level(period) for s in told.family}
        values = {one: level[1].value for one, level in known.items() if level is not None}
        rest = sum(value for one, value in values.items() if one != key)
        if len(values) > _FEW and values.get(key, 0.0) >= _NEARLY_ALL * rest:
            found[key] = told.sitting.series[key]
    return list(found.values())


def _is_all_of(what: str, whole: Series, own: Sequence[Series], claim: Claim) -> bool:
    """Whether the words behind a share are those of its whole and of nothing else."""
    named = own_words(own[0], (own[0], whole)) & long_stems(what)
    if not what.strip() or named:
        return False
    owner = _OWNER.search(what)
    if owner is not None and not _may_own(owner["who"] or owner["market"], whole, own[0]):
        return False
    return are_words_of(_OWNER.sub(" ", what), whole, claim)


def _may_own(who: str, whole: Series, own: Series) -> bool:
    """Whether a whole may be that of a country, a region or a trade, as the words call it."""
    if whole.ref_area == own.ref_area:
        return who in (*_OF_A_COUNTRY, *_OF_A_REGION, *_OF_ALL_KINDS)
    listed = whole.ref_area is not None and is_listed(whole.ref_area)
    return who in (_OF_A_COUNTRY if listed else _OF_A_REGION)
