"""Home of figures that were borne out by another part or place than their sentence names.

"Those to Germany fell 5.4% to €124.7 million" tells nothing of beef, of which exports came to just
that: so many series are measured by part, place and partner that one of them often fits.
"""

from collections.abc import Iterable, Mapping, Sequence
from unicodedata import combining, normalize

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import breath_of
from verifier.language.areas.nations import NATIONAL, tells_of_the_whole
from verifier.language.figures.respectively import RESPECTIVELY
from verifier.language.measures.totals import is_told_in_all
from verifier.lazy import regex
from verifier.model.clause import ScopedTerm
from verifier.model.codes import is_country
from verifier.model.countries import country_of
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS, IDLE_WORDS


def without_those_named_apart(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure was given to a part, place or partner of a measure
    that the text does not name, while its breath names another one that the measure is told by; or
    to one that is named first where it is told second, or of what lies elsewhere."""
    return [
        left_open(v)
        if _is_named_apart(v, sitting)
        or _is_told_of_the_other(v, sitting)
        or _is_owned_by_another(v, sitting)
        else v
        for v in sitting.verdicts
    ]


def _is_named_apart(verdict: Verdict, sitting: Sitting) -> bool:
    one = sitting.series.get(verdict.series or "")
    assumed = verdict.rating is Rating.SUPPORTED and Caveat.MEASURE_ASSUMED in verdict.caveats
    if one is None or not assumed or verdict.claim.quantity is None:
        return False
    clause, kin = verdict.claim.clause, sitting.catalogue.siblings(one)
    if _is_of_a_nation_untold(verdict, one, sitting.series):
        return True
    wholes, words = _wholes(one, kin), clause.sentence_text
    if is_country(one.ref_area or "") and one.breakdown is None and NATIONAL.search(words):
        return False  # "the region's rate was above the national average, 4.4 per cent"
    own = _codes(one).difference(*map(_codes, wholes)) | {one.key}
    here = _names([s for s in clause.terms if s.own], own)
    if here or not kin or _words_of_its_own(one, wholes or kin) & _stems(words):
        return False
    reach = breath_of(verdict.claim)
    low, end = (at - clause.sentence.start for at in (reach.start, verdict.claim.span.start))
    behind = verdict.claim.span.end - clause.sentence.start
    if wholes and (tells_of_the_whole(words[low:end]) or is_told_in_all(words, behind)):
        return True
    if _names(clause.terms, own):
        return False
    measure = sitting.catalogue.by_indicator(one.indicator or "")
    others = frozenset(code for other in measure for code in _codes(other)) - _codes(one)
    names = [s for s in clause.terms if s.term.kind in _NAMES and s.term.form not in _OFFICES]
    return _names([s for s in names if s.span is not None and reach.contains(s.span)], others)


def _is_owned_by_another(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is told of what another place than its series is of has, which no word in
    between names: "The gap with Korea was $4.69bn. Peru's grew 8.7%"."""
    one, claim = sitting.series.get(verdict.series or ""), verdict.claim
    if one is None or verdict.rating is not Rating.SUPPORTED or claim.quantity is None:
        return False
    clause, reach = claim.clause, breath_of(claim)
    words = clause.sentence_text[reach.start - clause.sentence.start :]
    words = words[: claim.span.start - reach.start]
    told = [s for s in clause.terms if s.own and s.span and s.term.kind is TermKind.AREA]
    near = [s for s in told if s.span and reach.start <= s.span.start < claim.span.start]
    if not near or _ITS_OWN.fullmatch(words) is None or _names(told, _codes(one)):
        return False
    own = {country_of(code) for code in _codes(one) if code is not None}
    near = [s for s in near if country_of(s.term.code) not in own]
    kin = sitting.catalogue.siblings(one)
    return _names(near, frozenset(c for other in kin for c in _codes(other)) - _codes(one))


_ITS_OWN = regex(
    r"\W*(?:the\s)?(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*[’'](?:s(?!\w))?\s(?:also\s)?"
    r"(?:(?:grew|rose|fell|shrank|shrunk|widened|narrowed|climbed|dropped|slid|increased|decreased|"
    r"declined|was|were|stood|came|had|has|by|at|to|up|down|about|only|just|nearly|almost|some|"
    r"over|jumped|slipped|dipped|swelled|dwindled|contracted|expanded|surged)\s){0,4}[$£€¥]?"
)
"""What leads to a figure where a place owns what was told of, and nothing tells it anew."""


def _is_told_of_the_other(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure was given to the one of two that it is not told of: to Dublin in "1.2% in
    Dublin and 0.6% elsewhere", to Ireland in "Ireland and the website took £161m and £61m,
    respectively"."""
    one, claim = sitting.series.get(verdict.series or ""), verdict.claim
    if one is None or verdict.rating is not Rating.SUPPORTED or claim.assertion != "value":
        return False
    clause, start = claim.clause, claim.clause.sentence.start
    codes = _codes(one) | {one.indicator, one.key}
    told = [s.span for s in clause.terms if s.own and s.span and s.term.code in codes]
    before = [span.end - start for span in told if span.end <= claim.span.start]
    names = [s for s in clause.terms if s.own and s.span and s.term.kind in _NAMES]
    if _ELSEWHERE.match(clause.sentence_text, claim.span.end - start):
        ends = {s.term.code: s.span.end for s in names if s.span and s.span.end <= claim.span.start}
        last = {code for code, end in ends.items() if end == max(ends.values())}
        return bool(last & _codes(one))
    paired = clause.group is not None and clause.place < 2
    lead = _TWO.match(clause.sentence_text) if paired else None
    if lead is None or not {s.term.code for s in names} & _codes(one):
        return False
    first = {end <= lead.start("and") for end in before if end <= lead.start("figure")}
    return first == {clause.place == 1}


_ELSEWHERE = regex(r"\s(?:elsewhere|everywhere else|in the rest of the)\b")
_TWO = regex(
    r"[^\d,;:]*?(?P<and>\sand\s)[^\d,;:]*?(?P<figure>\d)[^;:]*?\sand\s"
    rf"[^\d,;:\s]{{0,3}}\d[^;:]*?\b{RESPECTIVELY}"
)
"""Two names and two figures in turn."""


def _is_of_a_nation_untold(verdict: Verdict, one: Series, series: Mapping[str, Series]) -> bool:
    """Whether a figure of a country that the text names was given to another one that it does
    not, of the same measure: "the overall rate was 6.9%" of Austria is none of France."""
    read = series.get(verdict.candidates[0].series) if verdict.candidates else None
    at, other = one.ref_area or "", (read.ref_area if read is not None else None) or ""
    if read is None or read.indicator != one.indicator or at == other:
        return False
    if _words_of_its_own(one, [read]) & _stems(verdict.claim.clause.sentence_text):
        return False
    told = {s.term.code for s in verdict.claim.clause.terms if s.term.kind is TermKind.AREA}
    return is_country(at) and is_country(other) and other in told and at not in told


_NAMES = (TermKind.AREA, TermKind.BREAKDOWN)
_OFFICES = ("seat", "currency")
_TOTALS = frozenset((None, "WLD", "total"))


def _codes(one: Series) -> frozenset[str | None]:
    """The place, the partner and the part of a series."""
    return frozenset((one.ref_area, one.counterpart, one.breakdown)) - _TOTALS


def _wholes(one: Series, kin: Iterable[Series]) -> list[Series]:
    """The series of which one is a part or a partner's."""
    return [other for other in kin if _codes(other) < _codes(one)]


def _names(told: Iterable[ScopedTerm], codes: frozenset[str | None]) -> bool:
    return any(s.term.code in codes for s in told)


def _words_of_its_own(one: Series, rest: Sequence[Series]) -> frozenset[str]:
    """The words of a title that those of its wholes, or of all others, have not in common."""
    title = _stems(f"{one.title} {one.breakdown or ''}")
    shared = frozenset.intersection(*(_stems(other.title) for other in rest))
    return title - shared - FORM_WORDS - IDLE_WORDS


def _stems(text: str) -> frozenset[str]:
    """The stems of some words, without the marks on their letters: the Malmo of "Malmö"."""
    return frozenset(stems_of("".join(c for c in normalize("NFD", text) if not combining(c))))
