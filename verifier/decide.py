"""The verdict on each claim of an article, from its candidates through outcomes and slips."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from verifier.check import Checker
from verifier.compose import Composer, amount, caveats_of, suggestion
from verifier.days import moves_daily
from verifier.diagnose import slips
from verifier.doubt import (
    Ground,
    borne_out,
    doubted,
    in_doubt,
    is_telling,
    not_a_fact,
    of_two_measures,
)
from verifier.match import Matcher
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.forms import Forms
from verifier.model.known import Known
from verifier.model.outcome import Outcome, best_of
from verifier.model.verdict import (
    RATING_OF,
    Alternative,
    Candidate,
    Caveat,
    Rating,
    Reason,
    Verdict,
)
from verifier.pairs import is_the_print_before, may_be_swapped
from verifier.reference.catalogue import Catalogue
from verifier.select import measures_of, partners_of, siblings_of
from verifier.settings import Settings
from verifier.topics import sister_of, topic_of, topics_of

Shown = tuple[Candidate, ...]


class Desk:
    """Judges the claims of one article against one catalogue.

    `published` decides which periods were the newest, `as_of` which values were known.
    """

    def __init__(
        self, catalogue: Catalogue, settings: Settings, published: date, as_of: date
    ) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._published = published
        self._day = as_of
        self._matcher = _matcher(catalogue)
        self._composer = Composer(catalogue.series)
        self._checkers: dict[date, Checker] = {}

    def verdicts(self, claims: Sequence[Claim]) -> list[Verdict]:
        """One verdict for each claim, in order.

        Doubts about a measure are lifted where another figure of the paragraph bears it out;
        exchanged pairs are named last.
        """
        found: list[Verdict] = []
        topics: list[str | None] = []
        for claim in claims:
            topic = topic_of(claim, found, self._catalogue, self._settings)
            topics.append(topic)
            verdict = self.verdict(claim, topic=topic)
            if found and is_the_print_before(verdict, found[-1]):
                context = (*claim.clause.context, Context.REVISED_FROM)
                earlier = replace(claim, clause=replace(claim.clause, context=context))
                verdict = self.verdict(earlier, topic=topic)
            found.append(self._on_topic(verdict, found))
        series = self._catalogue.series
        borne = {place for v in found if (place := borne_out(v, series)) is not None}
        found = [
            self.verdict(v.claim, True, topic) if doubted(v, series) in borne else v
            for v, topic in zip(found, topics, strict=True)
        ]
        return self._swapped(found)

    def verdict(self, claim: Claim, sure: bool = False, topic: str | None = None) -> Verdict:
        """The verdict on one claim; `sure` says that the measure is borne out by another, `topic`
        is the series that the figure before was about."""
        candidates = self._matcher.candidates(claim, self._settings, topic)
        few = tuple(candidates[: self._settings.candidates_shown])
        if not_a_fact(claim):
            return self._composer.unanswered(claim, Reason.NOT_A_FACT, few)
        if of_two_measures(claim):
            return self._composer.unanswered(claim, Reason.NO_SERIES, few)
        good = [c for c in candidates if c.score >= self._settings.weak_floor]
        if not good:
            forecast = Context.FORECAST in claim.clause.context
            reason = Reason.FORECAST if forecast else Reason.NO_SERIES
            return self._composer.unanswered(claim, reason, few)
        return self._decided(claim, good, few, sure)

    def _on_topic(self, verdict: Verdict, told: Sequence[Verdict]) -> Verdict:
        """A figure that names no measure, where it fits what the figures before it are about."""
        claim = verdict.claim
        few = verdict.candidates
        weak = few and few[0].certainty < self._settings.match_floor
        unmatched = verdict.reason in (Reason.NO_SERIES, Reason.FORECAST) or (
            weak and verdict.rating is Rating.UNVERIFIED
        )
        sister = sister_of(claim, told) if verdict.rating is not Rating.SUPPORTED else None
        topics = topics_of(claim, told, self._catalogue) if unmatched else []
        if claim.quantity is None or of_two_measures(claim):
            return verdict
        checker = self._checker(self._day)
        for key in [sister] if sister else topics:
            found, _ = checker.outcomes(claim, checker.forms(key))
            held = next((outcome for outcome in found if outcome.holds), None)
            if held is not None:
                caveats = (*caveats_of(held), Caveat.MEASURE_ASSUMED)
                return self._composer.judged(claim, held, verdict.candidates, caveats=caveats)
        return verdict

    def _checker(self, day: date) -> Checker:
        if day not in self._checkers:
            opened: dict[str, Known] = {}

            def known(key: str) -> Known:
                if key not in opened:
                    opened[key] = Known(self._catalogue.history(key), day)
                return opened[key]

            self._checkers[day] = Checker(
                known,
                self._catalogue.by_family,
                self._catalogue.siblings,
                day,
                min(day, self._published),
                self._settings,
            )
        return self._checkers[day]

    def _decided(self, claim: Claim, good: list[Candidate], few: Shown, sure: bool) -> Verdict:
        checker = self._checker(self._day)
        other = self._other(claim, checker)
        readings: list[Outcome] = []
        failure: Reason | None = None
        for options in measures_of(claim, good, self._catalogue, self._settings):
            for candidate in options:
                forms = _with_partners(claim, checker, candidate.series, self._catalogue)
                found, reason = checker.outcomes(claim, forms, other)
                if found:
                    readings.append(best_of(found))
                    break
                failure = failure or reason
            if not readings:
                missing = failure or Reason.NO_OBSERVATION
                return self._composer.unanswered(claim, missing, few, options[0].series)
        top = readings[0]
        disagree = any(outcome.holds is not top.holds for outcome in readings[1:])
        if disagree and not (top.holds and is_telling(claim, few)):
            return self._composer.ambiguous(claim, readings, few)
        if top.holds:
            return self._supported(claim, top, few, checker)
        if top.judgement.reason in RATING_OF:
            return self._composer.judged(claim, top, few)
        return self._mismatch(claim, top, few, checker, sure)

    def _other(self, claim: Claim, checker: Checker) -> Forms | None:
        """The second measure of a comparison: what the words behind the cue name."""
        if claim.assertion != "comparison":
            return None
        start = claim.span.start
        terms = tuple(
            s._replace(weight=1.0 if s.own and s.span and s.span.start >= start else 0.3 * s.weight)
            for s in claim.clause.terms
        )
        asked = replace(claim, clause=replace(claim.clause, terms=terms))
        found = self._matcher.candidates(asked, self._settings)
        return checker.forms(found[0].series) if found else None

    def _supported(self, claim: Claim, top: Outcome, few: Shown, checker: Checker) -> Verdict:
        newest = self._newest(claim, top)
        caveats = caveats_of(top)
        if few[0].certainty < self._settings.match_floor:
            caveats = (*caveats, Caveat.MEASURE_ASSUMED)
        text = ""
        if newest is not None and not newest.holds:
            caveats = (*caveats, Caveat.REVISED_SINCE)
            text = f" Revised since: now {amount(claim, newest)}."
        verdict = self._composer.judged(claim, top, few, caveats=caveats)
        verdict = replace(verdict, explanation=verdict.explanation + text)
        if Caveat.WEAK_BOUND not in caveats:
            return verdict
        found = [
            slip.alternative
            for slip in slips(claim, top, checker, ())
            if slip.alternative.reason is Reason.OFF_PERIOD
        ][: self._settings.alternatives_shown]
        if not found:
            return verdict
        return replace(
            verdict,
            caveats=(*caveats, Caveat.OFF_PERIOD_LIKELY),
            alternatives=tuple(found),
            explanation=f"{verdict.explanation} But {found[0].explanation}.",
        )

    def _newest(self, claim: Claim, top: Outcome) -> Outcome | None:
        """The same reading on the newest figures at hand, or up to a later day that was given."""
        checker = self._checker(date.max if self._day <= self._published else self._day)
        found, _ = checker.outcomes(claim, checker.forms(top.forms.series.key))
        return next((outcome for outcome in found if outcome.frame == top.frame), None)

    def _mismatch(
        self, claim: Claim, top: Outcome, few: Shown, checker: Checker, sure: bool
    ) -> Verdict:
        earlier = self._on_an_earlier_print(claim, top)
        if earlier is not None:
            return self._earlier_verdict(claim, top, few, *earlier)
        found = slips(claim, top, checker, siblings_of(top.forms.series, few, self._catalogue))
        reason = top.judgement.reason
        if found and reason in (Reason.OFF_VALUE, Reason.OFF_SIGN):
            reason = found[0].alternative.reason
        ground = self._ground(top, few, found[0].alternative if found else None, sure)
        reason = in_doubt(claim, reason, ground, self._settings) or reason
        alternatives = tuple(s.alternative for s in found[: self._settings.alternatives_shown])
        verdict = self._composer.judged(claim, top, few, reason, alternatives=alternatives)
        if verdict.rating is not Rating.MISMATCH:
            return verdict
        return replace(verdict, suggestion=suggestion(claim, top))

    def _ground(self, top: Outcome, few: Shown, slip: Alternative | None, sure: bool) -> Ground:
        series = self._catalogue.series
        one = top.forms.series
        score = next((c.certainty for c in few if c.series == one.key), few[0].certainty)
        others = (c.certainty for c in few if series[c.series].family != one.family)
        return Ground(one, score, score - next(others, 0.0), slip, sure, moves_daily(top.forms))

    def _earlier_verdict(
        self, claim: Claim, top: Outcome, few: Shown, then: Outcome, day: date
    ) -> Verdict:
        """An older print: right where the text says so or was written then, else outdated."""
        foretold = top.forms.series.status == "forecast"
        if Context.REVISED_FROM in claim.clause.context or foretold:
            return self._composer.judged(claim, then, few, note=f"as published on {day}")
        if self._day > self._published >= day:
            caveats = (*caveats_of(then), Caveat.REVISED_SINCE)
            verdict = self._composer.judged(
                claim, then, few, caveats=caveats, note=f"as published on {day}"
            )
            text = f"{verdict.explanation} Revised since: now {amount(claim, top)}."
            return replace(verdict, explanation=text)
        note = f"the printed figure was right as published on {day}"
        verdict = self._composer.judged(claim, top, few, Reason.OUTDATED, note=note)
        return replace(verdict, suggestion=suggestion(claim, top))

    def _on_an_earlier_print(self, claim: Claim, top: Outcome) -> tuple[Outcome, date] | None:
        """The newest older print under which the claim holds, with the day it came out."""
        used = top.judgement.value.used if top.judgement.value else ()
        days = {
            vintage.published
            for observation in used
            for vintage in self._catalogue.history(observation.series).vintages(observation.period)
            if vintage.published is not None
        }
        newest = max((o.published for o in used if o.published), default=self._day)
        for day in sorted((d for d in days if d < min(newest, self._day)), reverse=True):
            checker = self._checker(day)
            found, _ = checker.outcomes(claim, checker.forms(top.forms.series.key))
            held = next((o for o in found if o.holds and o.frame == top.frame), None)
            if held is not None:
                return held, day
        return None

    def _swapped(self, verdicts: list[Verdict]) -> list[Verdict]:
        """Name neighbouring mismatches that become right when their figures change places."""
        result = list(verdicts)
        for place, (first, second) in enumerate(pairwise(verdicts)):
            if not may_be_swapped(first, second):
                continue
            if self._holds_with(first, second) and self._holds_with(second, first):
                for at in (place, place + 1):
                    text = f"{verdicts[at].explanation} The two figures have changed places."
                    result[at] = replace(verdicts[at], reason=Reason.SWAPPED, explanation=text)
        return result

    def _holds_with(self, verdict: Verdict, other: Verdict) -> bool:
        """Whether a claim would hold with the figure of another one."""
        clause = replace(verdict.claim.clause, figure=other.claim.clause.figure)
        checker = self._checker(self._day)
        claim = replace(verdict.claim, clause=clause)
        found, _ = checker.outcomes(claim, checker.forms(verdict.series or ""))
        return any(outcome.holds for outcome in found)


@lru_cache(maxsize=4)
def _matcher(catalogue: Catalogue) -> Matcher:
    """The matcher over a catalogue, built once."""
    return Matcher(catalogue.series.values())


def _with_partners(claim: Claim, checker: Checker, key: str, catalogue: Catalogue) -> Forms:
    """The measure of a series, with those added that the text names together with it."""
    forms = checker.forms(key)
    partners = partners_of(claim, forms.series, catalogue)
    return replace(forms, plus=tuple(checker.forms(one.key) for one in partners))
