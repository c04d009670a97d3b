"""Home of figures that were borne out by another series than the one their breath names in full.

"Net interest income rose to £1.68bn" tells of nothing else, whatever the bank's total income came
to: where all words up to a figure are those of one series and tell it apart, a figure that fits
another one was looked up in the wrong row.
"""

from collections.abc import Iterator

from verifier.check.certainty import NEAR
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import breath_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import best_of
from verifier.model.series import Series
from verifier.model.verdict import Alternative, Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_TRIED, _TELLING = 3, 3
"""So many candidates are asked whether they are named; so many digits fit another series by no
chance."""
_OF_NO_SERIES = frozenset(
    stems_of(
        "a an the as at by for from in of on or to with and but its their his her our this that it "
        "when while which then so also only just about nearly almost some around roughly per cent "
        "percent pc more than have has had been was were is are now still year month quarter "
        "week day sold fetched settled made cost dropped plunged climbed jumped grew increased "
        "decreased declined advanced slipped edged came went took hit accounted contributed "
        "brought higher lower up down compared against quoted measured worth amounted stood "
        "reached totalled rose fell average typical"
    )
)
"""Words before a figure that tell of no measure: how it moved, and the like."""
_OF_ONE = (None, "level", "growth", "change")
"""What is told of one series; the words before a share are those of its whole."""
_PIECES = regex(r"[,:()]|\band\b|\bor\b")


def of_what_is_named_in_full(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with figures accused that were given to another series of a pack than the one
    that the words up to them name, all of these and to tell it apart; left open where they have few
    digits. Of the figures so given in the labelled articles four were wrong and none right."""
    return [_held_to_its_name(verdict, sitting) for verdict in sitting.verdicts]


def _held_to_its_name(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, given = verdict.claim, sitting.series.get(verdict.series or "")
    assumed = verdict.rating is Rating.SUPPORTED and Caveat.MEASURE_ASSUMED in verdict.caveats
    if given is None or not assumed or claim.quantity is None or claim.assertion != "value":
        return verdict
    if claim.quantity.upper is not None or claim.operation not in _OF_ONE:
        return verdict
    for candidate in verdict.candidates[:_TRIED]:
        named = sitting.series[candidate.series]
        if _is_another(named, given) and _names_in_full(claim, named, given):
            return _accused(verdict, named, given, sitting)
    return verdict


def _accused(verdict: Verdict, named: Series, given: Series, sitting: Sitting) -> Verdict:
    """The mismatch of a figure that another series had than the one named; open where the one named
    has none then, or the figure is a short one."""
    claim, judge = verdict.claim, sitting.judge
    found, _ = judge.checker.outcomes(claim, judge.checker.forms(named.key))
    top = best_of(found) if found else None
    if top is not None and top.holds:
        return verdict
    sure = claim.quantity is not None and significant_digits(claim.quantity) >= _TELLING
    if top is None or not sure or top.judgement.computed is None or verdict.computed is None:
        return left_open(verdict)
    slip = Alternative(
        Reason.OFF_SERIES,
        verdict.computed,
        verdict.working,
        f"the figure fits another series, {given.title}",
        series=given.key,
        period=verdict.period,
        part=given.breakdown,
    )
    few = verdict.candidates
    return judge.composer.judged(claim, top, few, Reason.OFF_SERIES, (), alternatives=(slip,))


def _is_another(one: Series, other: Series) -> bool:
    """Whether two series are of one pack, place, unit and step, and of other things."""
    like = (one.pack, one.ref_area, one.unit, one.frequency)
    of = (one.indicator, one.breakdown, one.counterpart)
    alike = like == (other.pack, other.ref_area, other.unit, other.frequency)
    return alike and of != (other.indicator, other.breakdown, other.counterpart)


def _names_in_full(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the words up to a figure are all of one series and name what tells it apart, and no
    word of its sentence is another one's alone."""
    names, others = _words_of(one), _words_of(other)
    if _is_turned(claim, one) or _calls_the_firm(claim, names):
        return False
    part = set(stems_of(one.breakdown or ""))
    if one.breakdown != other.breakdown and part and not part & _told(claim):
        return False
    if (others - names - _OF_NO_SERIES) & set(stems_of(_about_it(claim))):
        return False
    told = _told(claim)
    if not told or told - names or _is_told_before(claim, other, one):
        return False
    if part and part <= told and other.breakdown is None and one.indicator == other.indicator:
        return True  # "loans to businesses", given to those to households and businesses
    pieces = (set(stems_of(piece)) - others - _OF_NO_SERIES for piece in _pieces(one))
    return any(piece and piece <= told for piece in pieces)


def _about_it(claim: Claim) -> str:
    """The sentence of a figure, without what stands before its breath where that has a figure of
    its own: "Loans to households rose 8.1%, while loans to businesses were up 6.9%"."""
    clause = claim.clause
    begun = breath_of(claim).start - clause.sentence.start
    told = _TOLD.search(clause.sentence_text, 0, max(0, begun)) is not None
    return clause.sentence_text[begun:] if told else clause.sentence_text


_TOLD = regex(r"\d(?!\d{3}\b)")


def _is_turned(claim: Claim, one: Series) -> bool:
    """Whether the place of a series is told as the partner: "Italy did better. Its exports to
    Austria", of Austria's trade."""
    own = (s for s in claim.clause.terms if s.own and s.term.code == one.ref_area)
    return one.counterpart is not None and any(s.link in _SIDES for s in own)


_SIDES = ("to", "from", "with")


def _calls_the_firm(claim: Claim, names: set[str]) -> bool:
    """Whether one of the words of a series only says what kind of firm it is: "The lender took in
    $704 million", in all."""
    clause = claim.clause
    text = clause.lead
    return any(names & set(stems_of(m.group(1))) for m in _FIRM.finditer(text))


_FIRM = regex(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:[\w-]+\s)?(\w+(?:er|or))(?:['’]s)?\b")


def _is_told_before(claim: Claim, other: Series, one: Series) -> bool:
    """Whether the text tells before of the part or partner that a series is of and another is not:
    "Ireland is another story. Revenue rose to £61m"."""
    apart = {other.breakdown, other.counterpart} - {one.breakdown, one.counterpart, None}
    told = (s for s in claim.clause.terms if not s.own and s.weight >= NEAR)
    return any(s.term.code in apart for s in told)


def _told(claim: Claim) -> set[str]:
    """The stems of the words from the pause before a figure up to it, without its times and what
    says how it moved."""
    clause, start = claim.clause, claim.clause.sentence.start
    text = clause.lead
    for time in clause.times:
        first, last = time.span.start - start, time.span.end - start
        if first >= 0 and last <= len(text):
            text = text[:first] + " " * (last - first) + text[last:]
    idle = _OF_NO_SERIES | set(stems_of(clause.change.word if clause.change else ""))
    return set(stems_of(text[breath_of(claim).start - start :])) - idle


def _words_of(one: Series) -> set[str]:
    measure = (one.indicator or "").replace("_", " ")
    names = (one.title, *one.aliases, one.breakdown or "", measure)
    return {stem for name in names for stem in stems_of(name)}


def _pieces(one: Series) -> Iterator[str]:
    """The names of a series, whole and in pieces: "flats" of "flats and maisonettes"."""
    for name in (one.title, *one.aliases):
        yield name
        yield from _PIECES.split(name)
