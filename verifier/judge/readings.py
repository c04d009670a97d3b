"""Second readings: another measure under which a claim is right that the first one contradicts.

A figure of several digits that fits a measure which the text may as well mean was more often
looked up wrongly than misprinted.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from verifier.check import Checker
from verifier.check.certainty import NEAR, is_told, tells_apart
from verifier.diagnose.misprints import digits_told, significant_digits
from verifier.judge.closeness import is_the_printed
from verifier.judge.doubts.narrowed import is_a_part, is_told_alone
from verifier.judge.leads import score_of
from verifier.judge.next_places import is_abroad, is_of_another_turn
from verifier.judge.pair_before import called_in_turn
from verifier.judge.sisters_named import names_a_sister
from verifier.judge.told_ahead import is_told_ahead, names_the_next
from verifier.language.areas.nations import tells_of_the_whole
from verifier.language.extremes.tables import PASSED
from verifier.lazy import regex
from verifier.match.told_otherwise import is_formed_apart
from verifier.model.claim import Claim
from verifier.model.codes import is_country
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Alternative, Candidate, Caveat
from verifier.reference.stems import stems_of

LEVEL = 0.15
"""Candidates within so much of each other are told apart by too little to accuse anybody."""
_AHEAD = 0.25
"""So far ahead no part of a measure was told before that its name alone could stand for."""
_FAIR = 0.35
"""From this score on a candidate is a reading that the words bear out by themselves."""
_DIGITS, _MANY_DIGITS = 2, 4
"""So many digits must fit: of a fair candidate, and of any other series of the kind."""


def second_reading(
    claim: Claim,
    top: Outcome | None,
    slip: Alternative | None,
    few: Sequence[Candidate],
    checker: Checker,
    series: Mapping[str, Series],
) -> Outcome | None:
    """The likeliest other measure under which the claim holds, unless the words rule it out.

    `top` is the reading that contradicts the claim (None: it has no figure), `slip` what its
    figure fits. Of two ways to move every second measure goes the one told: those tell nothing;
    and "the former" of two is none of another.
    """
    if claim.assertion == "trend" or called_in_turn(claim) is not None:
        return None
    for key, score in _others(top, slip, few):
        if not _fits_by_more_than_chance(claim, score):
            continue
        if top is not None and stands_out(claim, top.forms.series, series[key], few, series):
            continue
        if is_told_ahead(claim, series[key]) or names_a_sister(claim, series[key], few, series):
            continue
        if top is None and _is_of_a_place_untold(claim, series[few[0].series], series[key]):
            continue
        if top is not None and is_formed_apart(claim, top.forms.series, series[key]):
            continue
        if top is not None and is_abroad(claim, top.forms.series, series[key], few):
            continue
        held = _held(claim, key, checker)
        if held is not None and (top is None or not _is_cut_in_another_form(held, top)):
            return held
    return None


def _is_of_a_place_untold(claim: Claim, read: Series, one: Series) -> bool:
    """Whether a series is the measure of another place than the one that was read, which the text
    names, where it does not name that one, or only further on."""
    told = {s.term.code for s in claim.clause.terms if s.term.kind is TermKind.AREA}
    alone = read.ref_area in told and one.ref_area not in told
    return read.indicator == one.indicator and (alone or is_of_another_turn(claim, read, one))


def is_borne_out_elsewhere(
    claim: Claim,
    top: Outcome,
    few: Sequence[Candidate],
    checker: Checker,
    series: Mapping[str, Series],
) -> bool:
    """Whether the claim holds for another candidate that the text speaks of too, or that its words
    put nearly level with the first."""
    one = top.forms.series
    own = score_of(one, few)
    return any(
        _held(claim, key, checker)
        for key, score in _others(top, None, few)
        if score >= own - LEVEL or (score >= _FAIR and is_told(claim, series[key], one))
        if _is_named_here(claim, series[key], one)
        or not stands_out(claim, one, series[key], few, series)
        if not is_told_ahead(claim, series[key])
    )


def not_ahead(
    claim: Claim, candidates: Sequence[Candidate], floor: float, series: Mapping[str, Series]
) -> list[Candidate]:
    """The candidates with a score of at least `floor`, for a place told in words, or before who
    has the one ahead, those alone that are not told to be ahead of it."""
    near = [c for c in candidates if c.score >= floor]
    passed = any(s.link == PASSED for s in claim.clause.terms) and claim.assertion == "rank"
    worded = claim.assertion == "rank" and claim.quantity is None
    if not (worded or passed or names_the_next(claim)):
        return near
    return [c for c in near if not is_told_ahead(claim, series[c.series])]


def _is_named_here(claim: Claim, other: Series, one: Series) -> bool:
    """Whether the figure's sentence names what tells a series apart from another: "in London it is
    £2,323, or 2.7 times the rent in Wales (£856)"."""
    named = {s.term.code for s in claim.clause.terms if s.own}
    own = {one.indicator, one.ref_area, one.counterpart, one.breakdown}
    theirs = {other.indicator, other.ref_area, other.counterpart, other.breakdown}
    return bool(named & (theirs - own))


def stands_out(
    claim: Claim,
    one: Series,
    other: Series,
    few: Sequence[Candidate],
    series: Mapping[str, Series],
) -> bool:
    """Whether the words choose one series against another, and no other words put them level."""
    own = score_of(one, few)
    kin = max((c.score for c in few if series[c.series].family == other.family), default=own - 1)
    ahead = own - kin
    if ahead >= LEVEL and tells_apart(claim, one, other):
        return True
    with_topic = next((c.score for c in few if c.series == one.key), own)
    clear = with_topic - kin >= LEVEL
    taken_up = _is_taken_up_alone(claim, one, other, few) or _is_taken_up_there(claim, one, other)
    if clear and (taken_up or _is_placed(claim, one, other)):
        return True
    if _is_told_as_the_whole(claim, one, other) or is_of_another_turn(claim, one, other):
        return True
    return ahead >= _AHEAD and is_told_alone(claim, one, other)


def _is_taken_up_alone(claim: Claim, one: Series, other: Series, few: Sequence[Candidate]) -> bool:
    """Whether a pronoun takes up one part of a measure, and the text has told nothing of another:
    "Brent averaged $68. In May it had sunk to $62.17"."""
    apart = one.indicator == other.indicator and None not in (one.breakdown, other.breakdown)
    if not apart or one.breakdown == other.breakdown:
        return False
    told = {s.term.code: s.weight for s in reversed(claim.clause.terms)}
    topic = next((dict(c.parts).get("topic", 0.0) for c in few if c.series == one.key), 0.0)
    carried = max(told.get(one.breakdown or "", 0.0), told.get(one.key, 0.0), topic) >= NEAR
    silent = other.breakdown not in told and other.key not in told
    return carried and silent and _PRONOUN.fullmatch(_before_the_figure(claim)) is not None


def _is_taken_up_there(claim: Claim, one: Series, other: Series) -> bool:
    """Whether a pronoun takes up the measure of the place told last, where its sentence names none:
    "In Alberta the rate edged up to 7.8%. A year ago it was 6.7%"."""
    if one.indicator != other.indicator or one.ref_area == other.ref_area:
        return False
    places = [s for s in claim.clause.terms if s.term.kind is TermKind.AREA]
    told = {s.term.code: s.weight for s in sorted(places, key=lambda s: s.weight)}
    ahead = told.get(one.ref_area or "", 0.0) - told.get(other.ref_area or "", 0.0)
    silent = not any(s.own for s in places)
    lead = _before_the_figure(claim)
    taken_up = any(subject.fullmatch(lead) is not None for subject in (_PRONOUN, _ITS_OWN))
    return silent and ahead >= _NEARER and taken_up


_ITS_OWN = regex(r"\W*(?:[Ii]ts|[Tt]heir)\s(?:[a-z]+\s)?[a-z]+(?:,\swhich)?(?:\s[a-z]+){1,4}\W*")
"""A subject that is the place's own: "Its rate, which had been"."""
_NEARER = 0.08
"""By so much a place told in the sentence before outweighs one told further back."""


def _is_told_as_the_whole(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the sentence returns to the whole of a measure before the figure, and names nothing
    of what tells another series, which is a part of it or of its country: "Overall, the figure
    stood at $4bn", "Nationally, values rose to $911,900"."""
    inside = other.indicator == one.indicator and lies_in(other.ref_area or "", one.ref_area or "-")
    if not (inside or is_a_part(other, one)) or not tells_of_the_whole(_before_the_figure(claim)):
        return False
    told = {s.term.code for s in claim.clause.terms if s.own}
    if told & {other.breakdown, other.counterpart, other.key, other.ref_area if inside else None}:
        return False
    own = set(stems_of(other.title)) - set(stems_of(one.title))
    return not own & set(stems_of(claim.clause.sentence_text))


def _is_placed(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the sentence names the place of a series before the figure, and none of another
    series of the measure: "The Eastern Cape improved most, to 84.7%"."""
    if one.indicator != other.indicator or one.ref_area == other.ref_area:
        return False
    if one.ref_area is None or is_country(one.ref_area):
        return False  # "London, where a buyer pays £538,672" names the country by its seat
    terms = [s for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA and s.span]
    before = {s.term.code for s in terms if s.span and s.span.end <= claim.span.start}
    named = {s.term.code for s in terms}
    return one.ref_area in before and other.ref_area not in named


def _before_the_figure(claim: Claim) -> str:
    """The words of the sentence before a figure, without the times among them."""
    start = claim.clause.sentence.start
    text = claim.clause.lead
    for time in reversed(claim.clause.times):
        if time.span.end <= claim.span.start:
            text = text[: time.span.start - start] + text[time.span.end - start :]
    return text


_PRONOUN = regex(
    r"\W*(?:(?:and|but|yet|then)\s)?(?:it|they|(?:the|that|this)\s(?:figure|number|tally|count|reading|"
    r"category|sector|segment|item|industry|group)|(?:that|this|which)\s(?:took|brought|left|put)\s"
    r"(?:it|them|(?:the|its|their)\s(?:figure|number|tally|count|total)))(?:\s[a-z]+){0,4}\W*",
    re.IGNORECASE,
)
"""A subject that only points back; "among teenagers it was" is of another part."""


def are_level(few: Sequence[Candidate]) -> bool:
    """Whether the words put the second candidate level with the first."""
    return len(few) > 1 and few[0].score - few[1].score < _ALIKE


_ALIKE = 0.002
"""Scores this close put two readings level."""


def is_later(slip: Alternative | None, top: Outcome) -> bool:
    """Whether a slip is of a later period than the one that was read."""
    period = slip.period if slip is not None else None
    return period is not None and period.end > top.frame.period.end


def is_wider(slip: Alternative | None, top: Outcome) -> bool:
    """Whether a slip is of a longer period around the one that was read."""
    period, own = slip.period if slip is not None else None, top.frame.period
    return period is not None and period != own and period.contains(own)


def _others(
    top: Outcome | None, slip: Alternative | None, few: Sequence[Candidate]
) -> Iterator[tuple[str, float]]:
    """The series to try, fair candidates first, then what a slip fits, each with its score."""
    own = {member.series.key for member in top.forms.members} if top else set()
    scores = {candidate.series: candidate.likeness for candidate in few}
    keys = [key for key, score in scores.items() if score >= _FAIR]
    if slip is not None and slip.series:
        keys.append(slip.series)
    keys.extend(scores)
    for key in dict.fromkeys(keys):
        if key not in own:
            yield key, scores.get(key, 0.0)


def _held(claim: Claim, key: str, checker: Checker) -> Outcome | None:
    found, _ = checker.outcomes(claim, checker.forms(key))
    held = next((outcome for outcome in found if outcome.holds), None)
    if held is None or Caveat.WEAK_BOUND in held.judgement.caveats:
        return None
    digits = digits_told(claim)
    if Caveat.COARSE_ROUNDING in held.judgement.caveats and digits <= _DIGITS:
        return None  # "€380 million" of 382, which is a figure of too many things
    return held if is_the_printed(claim, held) else None


def _is_cut_in_another_form(held: Outcome, top: Outcome) -> bool:
    """Whether a figure holds only cut short, and in another form of the measure that contradicts
    it: a rate of 2.6% beside the printed 2.7%, by the 2.696% of the adjusted index."""
    cut = Caveat.TRUNCATED in held.judgement.caveats
    return cut and held.forms.series.family == top.forms.series.family


def _fits_by_more_than_chance(claim: Claim, score: float) -> bool:
    """Whether a figure has digits enough for a candidate of such a score; a record, a run or a rank
    has none, and holds in a good part of all series: of 18 so borne out in the labelled articles
    eight were of another one or wrong."""
    if claim.quantity is None or claim.assertion not in ("value", "threshold"):
        return False
    wanted = _DIGITS if score >= _FAIR else _MANY_DIGITS
    return significant_digits(claim.quantity) >= wanted
