"""Home of growth that the level right before it belies: "Since January banks have lent 107.1bn, a
jump of 18.4%", that of October alone; "bought £933m worth, a decline of 10.6%", that of bottles.

What is told on of a level is of its measure and its time. Growth that fits only another time, which
a sentence before told of, or another measure, was looked up in the wrong place.
"""

import re
from dataclasses import replace

from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.moves.companions import accused_beside, has_a_subject_of_its_own
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.sister import past_its_record
from verifier.judge.stretch import stretch_of, words_between
from verifier.language.figures.currencies import is_named
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, TimeKind
from verifier.model.months import MONTH
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Verdict

_A_RECORD = (
    r"(?:an?|the|its|their)\s(?:[a-z-]+\s){0,3}?(?:record|[a-z]+est|most|least|high|low)"
    r"(?:\s[^,;:%]{0,30}?)?"
)
"""What a level is called before growth that is told on of it: "a record and 27.7% more"."""
_TOLD_ON = regex(
    r"(?:\s(?!(?:and|but|while|with|from|to)\b)[\w’'-]+){0,5}(?:,|\s[–—-]|\s\()\s?"
    rf"(?:{_A_RECORD}(?:,\s|\sand\s))?(?:(?:up|down)(?:\sby)?\s|"
    r"(?:an?|the)\s(?:[a-z-]+\s)?(?:rise|fall|increase|decrease|gain|drop|decline|jump|advance|"
    r"growth|surge|leap|dip|slide|slump|climb|reduction)\sof\s|which\s(?:is|was)\s)?"
    r"(?:(?:about|some|nearly|almost|just)\s)?"
)
_NO_MORE = regex(
    r"(?:\s(?:more|less|fewer|higher|lower|up|down|above|below|than|on|over|from|in|of|the|an?|same|"
    r"last|previous|corresponding|comparable|equivalent|years?|months?|quarters?|period|stretch|"
    r"first|earlier|before|ago|compared|with|to|it|was|had|been|annual(?:ly)?|year-on-year|"
    rf"year-over-year|(?:19|20)\d\d|{MONTH}))*\s*(?:[.;,)]|\s[–—]|\sand\b|$)"
)
"""Behind such growth nothing but what it is measured against."""
_ANEW = regex(
    r"\b(?:like-for-like|same-store|constant|organic\w*|underlying|adjust\w*|real|volume|value|terms|"
    r"excluding|stripp\w*|without|net of|annuali[sz]ed|average\w*|currenc(?:y|ies)|monthly|"
    r"quarterly|month|quarter)\b",
    re.IGNORECASE,
)
"""Words for growth of something else, or from step to step."""
_STEPS = regex(r"\b(?:months|quarters|weeks|half|year|since)\b", re.IGNORECASE)
_THAT_IS = regex(
    r"\W*(?:That|This|It)\s(?:is|was|makes|made|means|meant|represents|represented|marks|marked|"
    r"amounts\sto|equates\sto)\s(?:an?|the)\s(?:[a-z-]+\s)?(?:rise|fall|increase|decrease|gain|drop|"
    r"decline|jump|advance|surge|leap|dip|slide|slump|climb|reduction)\sof\s"
    r"(?:(?:about|some|nearly|almost|just)\s)?"
)
"""All that stands before growth that goes on about two levels."""
_DIGITS, _BOTH, _NEXT = 2, 2, 3


def of_the_level_they_are_told_on(sitting: Sitting) -> list[Verdict]:
    """Growth that was borne out by another time, measure or money than that of the right level that
    it is told on of or leads to, accused where it is none of that level's."""
    told = sitting.verdicts
    found = [
        _held_to_its_level(now, past_its_record(told[max(0, place - 2) : place]), sitting)
        for place, now in enumerate(told)
    ]
    behind = (*told, None)[1:]
    found = [_held_to_what_it_led_to(v, to, sitting) for v, to in zip(found, behind, strict=True)]
    return [_held_to_its_ends(one, place, sitting) for place, one in enumerate(found)]


def _held_to_its_ends(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    """Growth of which a sentence says only that it is, behind two right levels of one series at two
    times: "took £431m, against £480m in 2024. That is a fall of 11.7%", that of the bottles."""
    claim, pair = verdict.claim, sitting.verdicts[max(0, place - 2) : place]
    if verdict.rating is not Rating.SUPPORTED or len(pair) < _BOTH or not _is_growth(claim):
        return verdict
    lead = claim.clause.lead
    if _THAT_IS.fullmatch(lead) is None or _NO_MORE.match(claim.clause.tail) is None:
        return verdict
    near = claim.clause.sentence.start - pair[-1].claim.clause.sentence.end <= _NEXT
    same = pair[0].claim.clause.sentence == pair[1].claim.clause.sentence
    keys = {level.series for level in pair}
    if not (near and same and all(map(_is_a_level, pair))) or len(keys) > 1:
        return verdict
    key, other = pair[0].series or "", sitting.series.get(verdict.series or "")
    assumed = any(Caveat.MEASURE_ASSUMED in level.caveats for level in pair)
    if other is None or assumed or other.unit == sitting.series[key].unit:
        return verdict
    old, new = sorted((v.period for v in pair if v.period is not None), key=lambda p: p.start)
    if old == new or sitting.series[key].transformation is not Transformation.NONE:
        return verdict
    read = at_the_time(claim, new)
    read = replace(read, clause=replace(read.clause, baseline=TimeRef(old)))
    return _accused(verdict, read, key, other, sitting)


def _held_to_its_level(verdict: Verdict, level: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if level is None or verdict.rating is not Rating.SUPPORTED or not _is_growth(claim):
        return verdict
    if not _is_a_level(level) or not _is_told_on(claim, level.claim):
        return verdict
    if Caveat.MEASURE_ASSUMED in level.caveats and not _leads_to(level.series, verdict):
        return verdict
    one, given = sitting.series[level.series or ""], sitting.series.get(verdict.series or "")
    if given is None or one.transformation is not Transformation.NONE:
        return verdict
    longer = given.key == one.key and _is_of_a_part(verdict, level)
    other = _is_of_another(verdict, given, one) or _is_in_another_money(claim, given, one, sitting)
    if not longer and not other:
        return verdict
    if has_a_subject_of_its_own(claim, level.claim, one):
        return verdict
    return _accused(verdict, at_the_time(claim, level.period), one.key, given, sitting)


def _held_to_what_it_led_to(verdict: Verdict, level: Verdict | None, sitting: Sitting) -> Verdict:
    """Growth that leads to a right level, "rose 20.2% to Rs 6.52 lakh crore", which only the same
    measure in another money had."""
    claim = verdict.claim
    if level is None or verdict.rating is not Rating.SUPPORTED or not _is_growth(claim):
        return verdict
    same = claim.clause.sentence == level.claim.clause.sentence
    if (
        not _is_a_level(level)
        or not same
        or _LED_TO.fullmatch(words_between(claim, level.claim)) is None
    ):
        return verdict
    one, given = sitting.series[level.series or ""], sitting.series.get(verdict.series or "")
    if given is None or verdict.period != level.period:
        return verdict
    if one.transformation is not Transformation.NONE or not _is_in_another_money(
        claim, given, one, sitting
    ):
        return verdict
    return _accused(verdict, claim, one.key, given, sitting)


_LED_TO = regex(r"\sto\s(?:(?:about|some|nearly|almost|just|an?|(?:a\s)?record)\s)?")


def _is_in_another_money(claim: Claim, given: Series, one: Series, sitting: Sitting) -> bool:
    """Whether growth was given to a level's measure in another money, which its sentence does not
    name."""
    if None in (given.currency, one.currency) or given.family != one.family:
        return False
    money = given.unit == given.currency and one.unit == one.currency
    named = is_named(given.unit, claim.clause.sentence_text) or any(
        v.claim.quantity is not None
        and v.claim.quantity.unit == given.unit
        and v.claim.clause.sentence == claim.clause.sentence
        for v in sitting.verdicts
    )
    return money and given.unit != one.unit and not named


def _accused(verdict: Verdict, told: Claim, key: str, given: Series, sitting: Sitting) -> Verdict:
    """The mismatch of growth, as it is `told`, with the series of its level, where it is none of
    that; the series that it was given to had it."""
    checker = sitting.judge.checker
    found, _ = checker.outcomes(told, checker.forms(key))
    top = best_of(found) if found else None
    if top is None or top.holds or is_as_revised(told, top):
        return verdict
    shown = tuple(slip.alternative for slip in slips(told, top, checker, (given,)))
    return accused_beside(verdict, top, shown, sitting)


def _is_growth(claim: Claim) -> bool:
    """Whether a claim is plain growth in percent, told of no step and of no time of its own."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.unit != "percent" or quantity.bound is not Bound.EXACT:
        return False
    plain = claim.operation == "growth" and claim.assertion == "value" and not clause.context
    return plain and claim.basis is not Basis.PERIOD and significant_digits(quantity) >= _DIGITS


def _is_a_level(verdict: Verdict) -> bool:
    claim = verdict.claim
    plain = claim.operation in (None, "level") and claim.assertion == "value"
    right = verdict.rating is Rating.SUPPORTED and Caveat.WEAK_BOUND not in verdict.caveats
    asserted = claim.quantity is not None and not claim.clause.context
    return right and plain and asserted and None not in (verdict.series, verdict.period)


def _leads_to(key: str | None, verdict: Verdict) -> bool:
    """Whether the words of a figure lead to a series before any other."""
    return any(candidate.series == key for candidate in verdict.candidates[:1])


def _is_told_on(claim: Claim, level: Claim) -> bool:
    """Whether growth stands in apposition to a level, with nothing but what it is measured against
    behind it, and no time of its own."""
    if claim.clause.sentence != level.clause.sentence or claim.clause.sentence is None:
        return False
    in_turn = tells_order(claim.clause.sentence_text, claim.span.end - claim.clause.sentence.start)
    if in_turn or _TOLD_ON.fullmatch(words_between(level, claim)) is None:
        return False
    behind = claim.clause.tail
    if _NO_MORE.match(behind) is None or _ANEW.search(" ".join(stretch_of(claim, years=True))):
        return False
    told = level.clause.time.period
    own = (t for t in claim.clause.times if t.span.start >= level.span.end and t.period != told)
    return not any(t.kind is TimeKind.POINT and t.span.start <= claim.span.end + 4 for t in own)


def _is_of_a_part(verdict: Verdict, level: Verdict) -> bool:
    """Whether growth is that of a part of the longer time that its sentence tells the level of."""
    own, whole = verdict.period, level.period
    if own is None or whole is None or own == whole or not whole.contains(own):
        return False
    return whole.count > 1 and _STEPS.search(verdict.claim.clause.sentence_text) is not None


def _is_of_another(verdict: Verdict, given: Series, one: Series) -> bool:
    """Whether nothing but its fit gave growth to a measure in another unit than its level's."""
    assumed = Caveat.MEASURE_ASSUMED in verdict.caveats and given.pack == one.pack
    flows = one.nature is Nature.FLOW and given.nature is Nature.FLOW
    return assumed and flows and given.unit != one.unit
