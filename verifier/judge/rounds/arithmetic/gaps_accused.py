"""Home of gaps that were accused as moves: "4.35%, which is still 41 basis points above the
ten-year", "in Gozo the rate was 15.2%, some 11 points lower"."""

from itertools import islice

from verifier.diagnose.misprints import significant_digits
from verifier.judge.guessed import is_off_a_guess
from verifier.judge.rounds.arithmetic.gap_sides import fits_gap, held_as_gap
from verifier.judge.rounds.arithmetic.gaps_beside import of_what_is_meant, pairs_held
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import is_set_against_another_time
from verifier.judge.stretch import stretch_of, words_between
from verifier.lazy import regex
from verifier.model.quantity import Bound, Quantity
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_DIGITS, _BESIDES = 2, 3
_STOOD = ("level", "share")
"""What a share that a series holds was is where that stood."""


def of_gaps_accused(sitting: Sitting) -> list[Verdict]:
    """Figures accused as moves that are told as so far off another thing, borne out by the one pair
    of right levels near them: "4.35%, which is still 41 basis points above the ten-year"."""
    return [_of_an_accused(verdict, sitting) for verdict in sitting.verdicts]


def _of_an_accused(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    accused = verdict.rating is Rating.MISMATCH and verdict.reason is Reason.OFF_VALUE
    if not accused or quantity is None or claim.assertion != "value":
        return verdict
    if claim.operation != "change" or quantity.bound not in (Bound.EXACT, Bound.ABOUT):
        return verdict
    if significant_digits(quantity) < _DIGITS or is_set_against_another_time(claim):
        return verdict
    if is_off_a_guess(claim):
        return verdict
    if _OFF_ITSELF.match(stretch_of(claim)[1]) is not None:
        return _off_the_one_before(verdict, quantity, sitting)
    if _AT_ITS_LEVEL.fullmatch(stretch_of(claim)[1]) is not None:
        return _off_the_one_before(verdict, quantity, sitting, behind=True)
    if quantity.bound is Bound.ABOUT or _OFF_A_THING.match(stretch_of(claim)[1]) is None:
        return verdict
    found = list(pairs_held(verdict, sitting))
    if not found and significant_digits(quantity) >= _BESIDES:
        found = list(islice(of_what_is_meant(verdict, sitting), 1))
    one = len(found) == 1
    return sitting.judge.composer.held(verdict, found[0], Caveat.DERIVED) if one else verdict


def _off_the_one_before(
    verdict: Verdict, quantity: Quantity, sitting: Sitting, behind: bool = False
) -> Verdict:
    """A figure in apposition to a right level, or before the one that it tells at once, borne out
    to the last digit as how far that lies from the one that its sentence told before of another
    place or part: "In Malta it was 26.1%; in Gozo the rate was 15.2%, some 11 points lower",
    "petrol cost 1.891 euros; diesel was 16.7 cents cheaper at 1.724"."""
    claim = verdict.claim
    own = [
        v
        for v in sitting.verdicts
        if v.claim.clause.sentence == claim.clause.sentence
        and v.rating is Rating.SUPPORTED
        and (v.operation or "level") in _STOOD
        and v.claim.assertion == "value"
        and v.claim.span.end <= claim.span.start
    ]
    own += _level_right_behind(verdict, sitting) if behind else []
    levels = [v for v in own if v.series is not None and v.series in sitting.series]
    if len(levels) < len(("one", "other")) or levels[-1] is not own[-1]:
        return verdict
    one, last = levels[-1], sitting.series[levels[-1].series or ""]
    apposed = behind or _APPOSED.fullmatch(words_between(one.claim, claim)) is not None
    if one.period is None or not apposed:
        return verdict
    for before in reversed(levels[:-1]):
        other = sitting.series[before.series or ""]
        if before.period != one.period:
            continue
        alike = other.key != last.key and other.unit == last.unit and other.nature is last.nature
        if not alike or one.computed is None or before.computed is None:
            continue
        if fits_gap(quantity, abs(one.computed - before.computed)):
            subject = last if behind else None
            held = held_as_gap(claim, last, other, one.period, sitting, told_of=subject)
            return sitting.judge.composer.held(verdict, held, Caveat.DERIVED) if held else verdict
    return verdict


def _level_right_behind(verdict: Verdict, sitting: Sitting) -> list[Verdict]:
    """The right level that stands next behind a figure in its sentence."""
    claim = verdict.claim
    same = (v for v in sitting.verdicts if v.claim.clause.sentence == claim.clause.sentence)
    behind = [v for v in same if v.claim.span.start >= claim.span.end][:1]
    right = (v for v in behind if v.rating is Rating.SUPPORTED and v.claim.assertion == "value")
    return [v for v in right if (v.operation or "level") in _STOOD]


_AT_ITS_LEVEL = regex(
    r"\s(?:[a-z]+\s)?(?:higher|lower|more|less|fewer|dearer|cheaper|costlier)(?:,|\s[—–-])?\s"
    r"(?:at|on|with)\s(?:just\s|only\s|about\s)?[$£€¥]?"
)
"""A comparative behind which stands the level itself: "16.7 cents cheaper at 1.724 euros"."""
_OFF_ITSELF = regex(
    r"\s(?:(?:[a-z]+\s)?(?:higher|lower|more|less|fewer|better|worse|dearer|cheaper))"
    r"(?=\s*(?:[.;,:)\n–—]|$))"
)
"""A comparative behind which nothing says what is compared with."""
_APPOSED = regex(
    r",\s(?:or\s|which\sis\s|still\s)?(?:(?:a|an|some|about|around|roughly|almost|nearly|full|just|"
    r"good|well|over)\s){0,3}"
)
_OFF_A_THING = regex(
    r"\s(?:above|below|over|under|ahead of|behind|clear of|short of|"
    r"(?:more|less|fewer|higher|lower|better|worse|dearer|cheaper)\sthan)\s"
    r"(?:(?:the|that|those)\b|[A-Z]|"
    r"(?!(?:an?|in|at|on|last|its?|they|it|he|she|we|before|previous(?:ly)?|expected|forecast\w*|had|"
    r"was|were|is|usual|normal|average|during|for|when|where|what|any|all|ever|every|this|these|"
    r"first|initially|once|half|twice|double|one|two|three|analysts|economists|estimates)\b)"
    r"[a-z]{3,})"
)
"""The other thing by its name, or in a common word that stands for no time: "more than men"."""
