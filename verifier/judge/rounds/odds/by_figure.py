"""Home of figures that tell themselves what they are of: so rare that they fit by no chance.

"Its intermodal business handled 1,019,601 units": no word leads to the series, but one series of
the packs on which the article draws has had just this figure, at the time that is told.
"""

from collections.abc import Iterator, Mapping, Sequence

from verifier.judge.checkable import of_two_measures
from verifier.judge.next_places import is_of_another_turn
from verifier.judge.rarity import Magnitudes, fits_one, rarity_of
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.withdrawals.untold_parts import is_a_part_untold
from verifier.judge.stretch import stretch_of
from verifier.judge.topics import possible
from verifier.language.areas.the_two import BEFORE_TWO
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.match.fits import fitting
from verifier.match.house import barred_from
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.reference.kept import kept_with_it
from verifier.reference.packs import Pack
from verifier.reference.stems import stems_of

CHANCE = 0.05
"""So likely may one of the series that could be meant fit by chance."""
_NAMED = 0.5
"""From this score on the words lead to another series than one that they speak against."""
_BESIDE = 60
"""So many characters on either side are next to a figure."""


def by_their_figure(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by the one series that has such a rare figure at their time, of the
    packs from which the right figures of the article are."""
    packs = drawn_on(sitting)
    return [_by_its_figure(verdict, packs, sitting) for verdict in sitting.verdicts]


def drawn_on(sitting: Sitting) -> frozenset[str]:
    """The packs from which the right figures of an article are that name their measure."""
    supported, assumed = Rating.SUPPORTED, Caveat.MEASURE_ASSUMED
    right = (v for v in sitting.verdicts if v.rating is supported and assumed not in v.caveats)
    return frozenset(sitting.series[v.series].pack for v in right if v.series is not None)


def _by_its_figure(verdict: Verdict, packs: frozenset[str], sitting: Sitting) -> Verdict:
    claim = verdict.claim
    quantity = claim.quantity
    open_yet = verdict.rating is Rating.UNVERIFIED and verdict.reason is not Reason.NOT_A_FACT
    if quantity is None or claim.assertion != "value" or not packs:
        return verdict
    pool = _left_of_its_measure(verdict, sitting) if verdict.reason in _OF_ANOTHER else None
    taken = pool is not None
    if not open_yet and not taken:
        return verdict
    if quantity.bound not in (Bound.EXACT, Bound.ABOUT) or quantity.unit == "ratio":
        return verdict
    if of_two_measures(claim):
        return verdict  # "births outnumbered deaths by 191,700", which the deaths may have been
    text = claim.clause.sentence_text
    if tells_order(text) or BEFORE_TWO.search(text) is not None:
        return verdict  # which of two it is of, its place tells
    chance, fitting = 0.0, []
    for one in pool if pool is not None else that_may_be_told(claim, packs, sitting.catalogue):
        rarity = rarity_of(claim, quantity, magnitudes_of(sitting.catalogue, one.key))
        chance += rarity.chance
        if chance > CHANCE:
            return verdict
        if rarity.fits:
            fitting.append(one)
    found = (sitting.held_closely(claim, one.key) for one in fitting)
    held = [outcome for outcome in found if outcome is not None]
    if len(held) != 1 or not (taken or is_left_open_to(verdict, held[0].forms.series, sitting)):
        return verdict
    if taken and _is_told_of_another(verdict, held[0].forms.series, sitting):
        return verdict
    if is_a_part_untold(claim, held[0].forms.series, sitting.catalogue):
        return verdict
    read = sitting.series.get(verdict.series or "")
    if read is not None and is_of_another_turn(claim, read, held[0].forms.series):
        return verdict
    return sitting.judge.composer.held(verdict, held[0], Caveat.MEASURE_ASSUMED)


def _left_of_its_measure(verdict: Verdict, sitting: Sitting) -> list[Series] | None:
    """The other parts and places of the measure that a figure was read for, but for those that the
    article has figures of for that time, where a right figure tells that one already: "crab fell to
    1,058, scallops to 1,865 and langoustine to 1,607" of nephrops; None where none tells it."""
    read = sitting.series.get(verdict.series or "")
    if read is None or verdict.computed is None or verdict.claim.operation not in _AS_PRINTED:
        return None
    printed = [
        v
        for v in sitting.verdicts
        if v.rating is Rating.SUPPORTED
        if (v.period, v.baseline) == (verdict.period, verdict.baseline)
        if _tells_alike(v.claim, verdict.claim)
    ]
    if not any(v.series == read.key and _takes_its_place(v, verdict) for v in printed):
        return None
    fits, barred = fitting(verdict.claim), barred_from(verdict.claim)
    kin = (*sitting.catalogue.siblings(read), *sitting.catalogue.by_family(read))
    return [
        one
        for one in dict.fromkeys(kin)
        if one.key not in {v.series for v in printed} and fits(one) and not barred.bars(one)
        if (one.unit, one.transformation) == (read.unit, read.transformation)
    ]


def _is_told_of_another(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the words name another place of the measure than that of a series, or those up to
    the figures on either side are of what it was read for."""
    claim, read = verdict.claim, sitting.series[verdict.series or ""]
    before, behind = stretch_of(claim)
    beside = frozenset(stems_of(f"{_PAUSE.split(before)[-1]} {_PAUSE.split(behind)[0]}"))
    ones, reads = frozenset(stems_of(one.title)), frozenset(stems_of(read.title))
    own = beside & (reads - ones) and not beside & (ones - reads)
    if own or names_a_sibling(claim, one, sitting):
        return True
    return _names_another_part(claim, one, sitting)


_PAUSE = regex(r"[,;:]|\b(?:and|but|while|whereas)\b")


def _takes_its_place(right: Verdict, verdict: Verdict) -> bool:
    """Whether a right figure before another one leaves that nothing to tell of their series; an
    accused one, where both stand in one sentence."""
    before = right.claim.span.end <= verdict.claim.span.start
    near = right.claim.clause.sentence == verdict.claim.clause.sentence
    sure = near or Caveat.MEASURE_ASSUMED not in right.caveats
    return before and sure and (near or verdict.rating is Rating.UNVERIFIED)


def _tells_alike(one: Claim, other: Claim) -> bool:
    """Whether two figures tell values in one unit by one operation."""
    a, b = one.quantity, other.quantity
    if a is None or b is None or one.assertion != "value":
        return False
    if None not in (a.unit, b.unit) and a.unit != b.unit:
        return False
    return (one.operation or "level") == (other.operation or "level")


_OF_ANOTHER = (Reason.AMBIGUOUS, Reason.NO_SERIES, Reason.OFF_SERIES, Reason.OFF_VALUE)
_AS_PRINTED = (None, "level", "growth", "change")


def that_may_be_told(claim: Claim, packs: frozenset[str], catalogue: Catalogue) -> Iterator[Series]:
    """The series of some packs that have the unit of a figure, whatever the words say of them."""
    barred, fits = barred_from(claim), fitting(claim)
    for one in _of_packs(catalogue, packs):
        if fits(one) and not barred.bars(one):
            yield one


@kept_with_it(1 << 4)
def _of_packs(catalogue: Catalogue, packs: frozenset[str]) -> Sequence[Series]:
    """The series of some packs, which are few of all where those are a desk's own."""
    return tuple(one for one in catalogue.held.series if one.pack in packs)


def is_left_open_to(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the words leave a series open: they name none that it is not."""
    read = sitting.series.get(verdict.series or "")
    if read is not None and _is_at_home(verdict.claim, one, read, sitting):
        return not names_a_sibling(verdict.claim, one, sitting)
    if verdict.computed is not None and read is not None and read.indicator == one.indicator:
        own = has_its_own_words(verdict.claim, one, read)
        return own and not _names_another_part(verdict.claim, one, sitting)
    if verdict.computed is not None and read is not None and _is_its_subject(verdict, one, read):
        return True
    if possible(verdict.claim)(one):
        return True
    unmatched = verdict.reason is Reason.NO_SERIES and verdict.computed is None
    named = verdict.candidates and verdict.candidates[0].certainty >= _NAMED
    return unmatched and not named and not names_a_sibling(verdict.claim, one, sitting)


def _is_at_home(claim: Claim, one: Series, read: Series, sitting: Sitting) -> bool:
    """Whether a series is of the place that the text is about, and the one that was read of a place
    that the sentence does not name: "goods worth $305.35 billion left the country"."""
    named = {s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA}
    return one.ref_area == sitting.subject.home != read.ref_area and read.ref_area not in named


def _is_its_subject(verdict: Verdict, one: Series, read: Series) -> bool:
    """Whether what a figure is told of is a word of the title of a series and not of the one that
    was read: "council tax rose, and reserves fell to £24.39bn"."""
    subject = frozenset(stems_of(verdict.claim.clause.subject))
    ones, reads = frozenset(stems_of(one.title)), frozenset(stems_of(read.title))
    return bool(subject & (ones - reads)) and not subject & reads


def names_a_sibling(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether the claim's sentence names a place of which the same measure is held, and not the
    one that a series is of."""
    terms = claim.clause.terms
    named = {s.term.code for s in terms if s.own and s.term.kind is TermKind.AREA}
    if not named or one.ref_area in named or one.counterpart in named:
        return False
    siblings = sitting.catalogue.siblings(one)
    return any(other.ref_area in named or other.counterpart in named for other in siblings)


def has_its_own_words(claim: Claim, one: Series, read: Series) -> bool:
    """Whether the words next to a figure are those of one part or place of a measure and not of
    the one that was read: "1,722 were citizens of India, 1,591 of China"."""
    beside = frozenset(stems_of(f"{claim.clause.before[-_BESIDE:]} {claim.clause.after[:_BESIDE]}"))
    ones, reads = frozenset(stems_of(one.title)), frozenset(stems_of(read.title))
    return bool((ones - reads) & beside) and not (reads - ones) & beside


def _names_another_part(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether the words next to a figure name another part of a measure in full, and the one that a
    series is of by no more than a word of it: "in the East of England by 4.3% to 1,062,000", of the
    South East."""
    beside = frozenset(stems_of(f"{claim.clause.before[-_BESIDE:]} {claim.clause.after[:_BESIDE]}"))
    own = frozenset(stems_of(one.breakdown or ""))
    if not own & beside or own <= beside:
        return False
    kin = (s for s in sitting.series.values() if s.breakdown and differ_in_part(one, s))
    return any(part <= beside for s in kin if (part := frozenset(stems_of(s.breakdown or ""))))


def differ_in_part(read: Series, one: Series) -> bool:
    """Whether two series are of one measure and place and of other parts of it."""
    alike = (read.indicator, read.ref_area, read.unit) == (one.indicator, one.ref_area, one.unit)
    return alike and read.breakdown != one.breakdown


def has_had(claim: Claim, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series has ever had such a figure as a claim tells, which costs less to ask than
    what it had at the time."""
    quantity = claim.quantity
    return quantity is not None and fits_one(claim, quantity, magnitudes_of(catalogue, one.key))


def may_have_had(claim: Claim, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series has ever had such a figure, or was revised and may have had it before."""
    return has_had(claim, one, catalogue) or _is_reprinted(catalogue, one.key)


def _is_reprinted(catalogue: Catalogue, key: str) -> bool:
    """Whether any period of a series was printed more than once."""
    pack = catalogue.pack_of(key)
    if isinstance(pack, Pack):
        return pack.observations.is_reprinted(key)
    history = catalogue.history(key)
    return len(history.observations) > history.count


@kept_with_it(1 << 12)
def magnitudes_of(catalogue: Catalogue, key: str) -> Magnitudes:
    """The figures that a series has had, by size."""
    return Magnitudes(catalogue.get(key), newest_of(catalogue, key))


@kept_with_it(1 << 12)
def newest_of(catalogue: Catalogue, key: str) -> Mapping[Period, float]:
    """The last print of each period of a series; its history is read only where that is all there
    is, in a compiled pack."""
    if catalogue.pack_of(key) not in catalogue.compiled:
        return catalogue.held.newest(key)
    return catalogue.history(key).newest
