"""The verdict on one claim, from its candidates through outcomes and slips."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache, partial

from verifier.check import Checker
from verifier.check.certainty import better_told
from verifier.check.money import in_its_money, of_its_level
from verifier.check.named_rivals import is_of_another_time
from verifier.check.resolve import period_of
from verifier.diagnose import reason_of, slips
from verifier.diagnose.likelihood import as_likely_as
from verifier.judge.assume import as_assumed, as_guessed
from verifier.judge.checkable import not_a_fact, of_two_measures
from verifier.judge.closeness import is_the_printed
from verifier.judge.compose import Composer, caveats_of, since_revised
from verifier.judge.doubts.doubt import is_letter_for_letter, is_telling
from verifier.judge.doubts.excuses import excuse_of
from verifier.judge.doubts.ground import ALONE, Borne
from verifier.judge.doubts.grounds import ground_of
from verifier.judge.doubts.held_back import held_back
from verifier.judge.doubts.meant import meant_otherwise
from verifier.judge.doubts.reprinted import AS_REVISED
from verifier.judge.doubts.second_odds import is_unlikely_meant
from verifier.judge.doubts.settled import as_named
from verifier.judge.left_open import left_open
from verifier.judge.matching import matcher_of
from verifier.judge.newest_told import UNTOLD, ToldUpTo
from verifier.judge.other_times import is_compared_with_an_unread_time
from verifier.judge.partners import of_its_measure, with_partners
from verifier.judge.prints import as_printed_before, earlier_print
from verifier.judge.readings import are_level, not_ahead, second_reading, stands_out
from verifier.judge.revisions import as_a_revision, is_between_prints
from verifier.judge.second import nation_of, told_behind
from verifier.judge.slips_of_time import with_a_slip_of_time
from verifier.judge.suggestions import suggestion
from verifier.judge.weakly_true import with_weaknesses
from verifier.match.guessing import is_guessed
from verifier.match.house import barred_from
from verifier.match.select import measures_of, siblings_of
from verifier.match.subject import Subject
from verifier.match.told_otherwise import is_told_otherwise
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.forms import Forms
from verifier.model.outcome import Outcome, best_of
from verifier.model.series import Series
from verifier.model.verdict import RATING_OF, Candidate, Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

Shown = tuple[Candidate, ...]


class Judge:
    """Judges single claims against one catalogue. `published` decides which periods were the
    newest, `as_of` and `told` which values were known."""

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        published: date,
        as_of: date,
        told: ToldUpTo = UNTOLD,
    ) -> None:
        self._catalogue = catalogue
        self._told = told
        self._settings = settings
        self._published = published
        self._day = as_of
        self._matcher = matcher_of(catalogue, settings.meanings)
        self._checkers: dict[date, Checker] = {}
        self.composer = Composer(catalogue.series, published, settings.candidates_shown)

    @property
    def checker(self) -> Checker:
        """The checker of what was known on the day of the check."""
        return self.checker_on(self._day)

    def verdict(
        self,
        claim: Claim,
        borne: Borne = ALONE,
        topic: Topic | None = None,
        subject: Subject | None = None,
    ) -> Verdict:
        """The verdict on one claim; `borne` is what other figures bear out of it, `topic` what
        the figure before was about, `subject` what the article was about."""
        series = self._catalogue.series
        found = self._matcher.candidates(claim, self._settings, topic, subject)
        found = of_its_level(claim, found, series)
        few = tuple(candidates := [c for c in found if c.series != borne.spent])[:_WEIGHED]
        if not_a_fact(claim):
            return self.composer.unanswered(claim, Reason.NOT_A_FACT, few)
        if of_two_measures(claim, series[few[0].series] if few else None):
            return self.composer.unanswered(claim, Reason.NO_SERIES, few)
        near = not_ahead(claim, candidates, self._settings.match_floor, series)
        good = in_its_money(claim, near, series)
        barred = barred_from(claim)
        if not good:
            forecast = Context.FORECAST in claim.clause.context and not barred.codes
            reason = Reason.FORECAST if forecast else Reason.NO_SERIES
            return self.composer.unanswered(claim, reason, few, note=barred.said)
        verdict = self._decided(claim, good, few, borne)
        chosen = next((c for c in good if c.series == verdict.series), None)
        if chosen is None or not is_told_otherwise(claim, chosen, series[chosen.series]):
            return as_guessed(verdict) if is_guessed(good[0]) else verdict
        if verdict.rating is Rating.SUPPORTED or is_letter_for_letter(verdict):
            return as_assumed(verdict) if verdict.rating is Rating.SUPPORTED else verdict
        first, said = good[0], barred.said
        return left_open(self.composer, claim, chosen, first, few, self.checker, series, said)

    def checker_on(self, day: date) -> Checker:
        """The checker of what had been published by a day."""
        if day not in self._checkers:
            told, history = self._told, self._catalogue.history
            self._checkers[day] = Checker(
                cache(lambda key: told.known(history(key), day)),
                self._catalogue.by_family,
                partial(self._catalogue.siblings, limit=_RANKED),
                self._catalogue.within,
                day,
                min(day, self._published),
                self._settings,
            )
        return self._checkers[day]

    def held(self, claim: Claim, key: str) -> Outcome | None:
        """The outcome of a claim told of a series, where it holds to the digits; None elsewhere."""
        found, _ = self.checker.outcomes(claim, self.checker.forms(key))
        return next((one for one in found if one.holds and is_the_printed(claim, one)), None)

    def _decided(self, claim: Claim, good: list[Candidate], few: Shown, borne: Borne) -> Verdict:
        checker = self.checker
        other = self._other(claim, checker)
        readings, failure, first = self._readings(claim, good, checker, other)
        if not readings:
            second = second_reading(claim, None, None, few, checker, self._catalogue.series)
            if second is not None:
                return self._assumed(claim, second, few)
            slip = with_a_slip_of_time(self.composer, claim, first, few, checker)
            period = period_of(claim, checker.forms(first), checker.published)
            return slip or self.composer.unanswered(claim, failure, few, first, period)
        top = readings[0]
        rivals = [outcome for outcome in readings[1:] if outcome.holds is not top.holds]
        if rivals and not self._chosen(claim, top, rivals, few):
            second = second_reading(claim, top, None, few, checker, self._catalogue.series)
            if second is not None and not top.holds:
                return self._assumed(claim, second, few)
            if top.holds and not are_level(few):
                return self._assumed(claim, top, few)
            return self.composer.ambiguous(claim, readings, few)
        if top.holds and top.assumed and is_compared_with_an_unread_time(claim):
            return self.composer.judged(claim, top, few, Reason.UNRESOLVED_PERIOD)
        if top.holds and not is_between_prints(claim):
            return self._supported(claim, top, few, checker)
        if top.judgement.reason in RATING_OF and not top.holds:
            return self.composer.judged(claim, top, few)
        return self._mismatch(claim, top, few, checker, borne)

    def _readings(
        self, claim: Claim, good: list[Candidate], checker: Checker, other: Forms | None
    ) -> tuple[list[Outcome], Reason, str]:
        """The claim judged by each measure it may mean; or why the first has none, and its key."""
        readings: list[Outcome] = []
        failure: Reason | None = None
        first = good[0].series
        for options in measures_of(claim, good, self._catalogue, self._settings):
            for candidate in options:
                forms = with_partners(claim, checker, candidate.series, self._catalogue)
                found, reason = checker.outcomes(claim, forms, other)
                if found:
                    readings.append(best_of(found))
                    break
                failure = failure or reason
            if not readings:
                return [], failure or Reason.NO_OBSERVATION, options[0].series
        return readings, failure or Reason.NO_OBSERVATION, first

    def _chosen(self, claim: Claim, top: Outcome, rivals: Sequence[Outcome], few: Shown) -> bool:
        """Whether the likeliest reading stands though others disagree: the words tell it apart,
        or it bears the figure out and nothing puts another one level with it."""
        series = top.forms.series
        if not top.holds:
            return all(
                stands_out(claim, series, r.forms.series, few, self._catalogue.series)
                for r in rivals
            )
        if all(better_told(claim, series, rival.forms.series) for rival in rivals):
            return True
        return not are_level(few) and (is_telling(claim) or claim.assertion != "value")

    def _assumed(self, claim: Claim, held: Outcome, few: Shown) -> Verdict:
        """The verdict on a claim that holds for a measure which the text does not plainly name."""
        caveats = (*caveats_of(held), Caveat.MEASURE_ASSUMED)
        return self.composer.judged(claim, held, few, caveats=caveats)

    def _other(self, claim: Claim, checker: Checker) -> Forms | None:
        """The second measure of a comparison: what the words behind the cue name, if anything."""
        if claim.assertion != "comparison" or is_of_another_time(claim):
            return None
        if nation := nation_of(claim, self.keys_of, self._catalogue):
            return checker.forms(nation.key)
        found = self._matcher.candidates(told_behind(claim), self._settings)[:1]
        near = (c.series for c in found if c.score >= self._settings.match_floor)
        return next(map(checker.forms, near), None)

    def behind(self, claim: Claim) -> list[Series]:
        """The series that the words behind a figure or cue name, the likeliest first."""
        return [self._catalogue.series[key] for key in self.keys_of(told_behind(claim))]

    def keys_of(self, claim: Claim) -> list[str]:
        """The keys of what a figure may be told of, the likeliest first."""
        return [c.series for c in self._matcher.candidates(claim, self._settings)]

    def _supported(self, claim: Claim, top: Outcome, few: Shown, checker: Checker) -> Verdict:
        newest = self._newest(claim, top) if not top.is_final else None
        caveats, text = caveats_of(top), ""
        revised = Caveat.REVISED_SINCE not in self._settings.no_caveat
        if newest is not None and not newest.holds and revised:
            caveats = (*caveats, Caveat.REVISED_SINCE)
            text = f" {since_revised(claim, top, newest)}"
        verdict = self.composer.judged(claim, top, few, caveats=caveats)
        verdict = replace(verdict, explanation=verdict.explanation + text)
        verdict = with_weaknesses(verdict, top, self._catalogue, checker)
        unwanted = Caveat.OFF_PERIOD_LIKELY in self._settings.no_caveat
        if Caveat.WEAK_BOUND not in caveats or unwanted:
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
            caveats=(*verdict.caveats, Caveat.OFF_PERIOD_LIKELY),
            alternatives=tuple(found),
            explanation=f"{verdict.explanation} But {found[0].explanation}.",
        )

    def _newest(self, claim: Claim, top: Outcome) -> Outcome | None:
        """The same reading on the newest figures at hand, or up to a later day that was given."""
        checker = self.checker_on(date.max if self._day <= self._published else self._day)
        other = self._other(claim, checker)
        found, _ = checker.outcomes(claim, checker.forms(top.forms.series.key), other)
        made = top.forms.is_made  # of others, of which the newest may not be made in turn
        return next((o for o in found if o.frame == top.frame and o.forms.is_made is made), None)

    def _mismatch(
        self, claim: Claim, top: Outcome, few: Shown, checker: Checker, borne: Borne
    ) -> Verdict:
        days = self._day, self._published
        prints = self._catalogue.history, self.checker_on, self._day
        if is_between_prints(claim):
            return as_a_revision(self.composer, claim, top, few, *prints)
        series, shown_most = self._catalogue.series, self._settings.alternatives_shown
        siblings, barred = siblings_of(top.forms.series, few, self._catalogue), barred_from(claim)
        found = slips(claim, top, checker, [one for one in siblings if not barred.bars(one)])
        earlier = earlier_print(claim, top, *prints)
        if earlier is not None:
            alike = as_likely_as(Reason.OUTDATED, found)[:shown_most]
            return as_printed_before(self.composer, claim, top, few, *earlier, *days, alike)
        slip = found[0].alternative if found else None
        spent = slip is not None and slip.series == borne.spent
        reason = reason_of(top, slip)
        kin = of_its_measure(top.forms.series, self._catalogue)
        ground = ground_of(claim, top, few, slip, checker, series, kin, borne)
        meant = meant_otherwise(claim, reason, top, ground, checker)
        if meant is not None:
            return self.composer.judged(claim, meant[0], few, caveats=meant[1])
        doubt = held_back(claim, reason, ground, self._settings)
        if doubt is Reason.AMBIGUOUS and claim.clause.group is None:
            second = second_reading(claim, top, None if spent else slip, few, checker, series)
            if second is not None and not is_unlikely_meant(claim, ground, second, few, series):
                return self._assumed(claim, second, few)
        excuse = excuse_of(claim, reason, ground, top, checker) if doubt and not spent else None
        if excuse is not None:
            caveats = (*caveats_of(excuse[0]), *excuse[1])
            return self.composer.judged(claim, excuse[0], few, caveats=caveats)
        reason, shown = as_named(reason, ground, [s.alternative for s in found[:shown_most]])
        note = AS_REVISED if ground.value.reprinted and doubt else ""
        verdict = self.composer.judged(claim, top, few, doubt or reason, None, note, shown)
        wrong = verdict.rating is Rating.MISMATCH
        return replace(verdict, suggestion=suggestion(claim, top, slip)) if wrong else verdict


_WEIGHED = 15
"""So many candidates are weighed against each other; fewer are shown."""
_RANKED = 3000
"""So many siblings of a series are ranked against it: all places and partners, and most parts."""
