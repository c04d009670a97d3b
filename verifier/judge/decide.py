"""The verdicts on the claims of an article, each one's and what its neighbours bear out."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from verifier.diagnose import slips
from verifier.judge import Judge
from verifier.judge.adjoining import figure_of_record
from verifier.judge.asked import is_a_multiple_of_another, is_real
from verifier.judge.assume import assumable
from verifier.judge.checkable import not_a_fact, of_two_measures
from verifier.judge.compose import caveats_of, suggestion
from verifier.judge.derived import derived_outcome
from verifier.judge.doubt import borne_out, doubted
from verifier.judge.exchanged import with_exchanged
from verifier.judge.neighbours import (
    ALONE,
    Borne,
    bears_out_the_reading,
    figures_beside,
    lacks_its_figure,
    takes_the_reading,
    told_of,
)
from verifier.judge.pairs import (
    is_the_print_before,
    parts_told,
    period_shared,
    stands_on_another_basis,
)
from verifier.judge.points import as_percent, in_points
from verifier.judge.ranked import figure_of_rank, may_lack_members
from verifier.judge.reprinted import is_as_revised
from verifier.judge.same_breath import (
    MISPRINTED,
    at_the_time,
    level_led_to,
    time_of_its_list,
    time_of_its_print,
)
from verifier.judge.topics import may_be, sister_of, topic_of, topics_of
from verifier.match.house import barred_from
from verifier.match.likely import Likely
from verifier.match.subject import Subject, packs_named
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.series import Series
from verifier.model.verdict import (
    Caveat,
    Rating,
    Reason,
    Verdict,
)
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings


class Desk:
    """Judges the claims of one article against one catalogue.

    `published` decides which periods were the newest, `as_of` which values were known; `text` is
    the whole article, which may name the sources of packs.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        published: date,
        as_of: date,
        text: str = "",
    ) -> None:
        self._catalogue = catalogue
        self._sources = packs_named(text, ((p.name, p.sources) for p in catalogue.packs))
        self._settings = settings
        self._judge = Judge(catalogue, settings, published, as_of)

    def verdict(self, claim: Claim) -> Verdict:
        """The verdict on one claim by itself."""
        return self._judge.verdict(claim)

    def verdicts(self, claims: Sequence[Claim]) -> list[Verdict]:
        """One verdict for each claim, in order.

        Doubts about a measure are lifted where another figure of the paragraph bears it out;
        exchanged pairs are named last.
        """
        found: list[Verdict] = []
        topics: list[Topic | None] = []
        subject = Subject(self._sources)
        for claim in claims:
            topic = topic_of(claim, found, self._catalogue, self._settings)
            topics.append(topic)
            verdict = self._judge.verdict(claim, topic=topic, subject=subject)
            if verdict.reason is Reason.NO_SERIES and barred_from(claim).codes:
                found.append(verdict)  # no other way to a series is open
                continue
            if found and is_the_print_before(verdict, found[-1]):
                verdict = self._as_superseded(verdict, topic)
            found.append(self._derived(self._on_topic(verdict, found), found))
            if len(found) > 1 and is_the_print_before(found[-2], verdict):
                found[-2] = self._as_superseded(found[-2], topics[-2])
            if found[-1].rating is Rating.SUPPORTED and found[-1].series:
                subject.add(self._catalogue.series[found[-1].series])
        series = self._catalogue.series
        borne = {place for v in found if (place := borne_out(v, series)) is not None}
        found = [
            self._borne(v, topic, doubted(v, series) in borne, found)
            for v, topic in zip(found, topics, strict=True)
        ]
        asked = zip(found, claims, topics, strict=True)
        found = [self._in_points(v, claim, topic) for v, claim, topic in asked]
        found = [self._of_the_same_time(verdict, found) for verdict in found]
        found = [self._of_its_figure(verdict, found) for verdict in found]
        found = [self._of_the_figure_behind(verdict, found) for verdict in found]
        found = [
            replace(v, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None)
            if stands_on_another_basis(v, found) or may_lack_members(v, series)
            else v
            for v in found
        ]
        return with_exchanged(found, self._judge.checker, self._judge.composer)

    def _in_points(self, verdict: Verdict, claim: Claim, topic: Topic | None) -> Verdict:
        """The verdict on an open change in points, a mismatch where it is right in percent; `claim`
        is as it was read."""
        percent = as_percent(claim) if verdict.rating is Rating.UNVERIFIED else None
        if percent is None:
            return verdict
        held = self._judge.verdict(percent, topic=topic)
        one = self._catalogue.series.get(held.series or "")
        return in_points(claim, held, one) or verdict

    def _of_the_figure_behind(self, verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
        """A record told of the figure behind it, a place told of the one before it, or a move to
        the level behind it, judged as that of the figure."""
        series = self._catalogue.series
        told = figure_of_record(verdict, others, series) or figure_of_rank(verdict, others, series)
        if told is not None:
            return self._as_of(told_of(verdict.claim, *told), told[1], verdict, _OFF_ITS_PLACE)
        led = level_led_to(verdict, others, series)
        if led is None:
            return verdict
        return self._as_of(at_the_time(verdict.claim, led[0].period), led[1], verdict, MISPRINTED)

    def _as_of(
        self, claim: Claim, one: Series, verdict: Verdict, wrong: Collection[Reason]
    ) -> Verdict:
        """The verdict on a claim told anew of one series, where it holds or is wrong in one of the
        ways that bear the series out."""
        checker, write = self._judge.checker, self._judge.composer
        found, _ = checker.outcomes(claim, checker.forms(one.key))
        top = next(iter(found), None)
        if top is None or top.holds:
            return write.judged(verdict.claim, top, verdict.candidates) if top else verdict
        if top.judgement.reason not in wrong or is_as_revised(claim, top):
            return verdict
        slip = (s.alternative for s in slips(claim, top, checker, ()))
        named = tuple(s for s in slip if s.reason is top.judgement.reason)[:1]
        judged = write.judged(verdict.claim, top, verdict.candidates, alternatives=named)
        return replace(judged, suggestion=suggestion(claim, top))

    def _borne(
        self, verdict: Verdict, topic: Topic | None, sure: bool, others: Sequence[Verdict]
    ) -> Verdict:
        """A verdict judged anew where other figures bear its measure or its reading out, or where
        a right one has its place."""
        taken = takes_the_reading(verdict, others)
        if verdict.reason is Reason.OFF_SERIES and taken:
            return self._judge.verdict(verdict.claim, Borne(sure, taken=True), topic)
        if verdict.rating is not Rating.UNVERIFIED or verdict.computed is None:
            return verdict
        figure = bears_out_the_reading(verdict, others)
        borne = Borne(sure, figure, taken)
        if borne == ALONE:
            return verdict
        again = self._judge.verdict(verdict.claim, borne, topic)
        return again if sure or figure or again.rating is Rating.SUPPORTED else verdict

    def _as_superseded(self, verdict: Verdict, topic: Topic | None) -> Verdict:
        """A figure judged on the print that the text says it was."""
        clause = verdict.claim.clause
        context = (*clause.context, Context.REVISED_FROM)
        earlier = replace(verdict.claim, clause=replace(clause, context=context))
        return self._judge.verdict(earlier, topic=topic)

    def _on_topic(self, verdict: Verdict, told: Sequence[Verdict]) -> Verdict:
        """A figure that names no measure, where it fits what the figures before it are about."""
        claim = verdict.claim
        unmatched = verdict.reason in (Reason.NO_SERIES, Reason.FORECAST)
        sister = sister_of(claim, told) if verdict.rating is not Rating.SUPPORTED else None
        topics = topics_of(claim, told, self._catalogue) if unmatched else []
        if unmatched and Context.FORECAST in claim.clause.context:
            topics = list(dict.fromkeys((*topics, *self._forecasts_of(told))))
        if claim.operation == "share" and verdict.rating is Rating.UNVERIFIED:
            topics = list(dict.fromkeys((*topics, *parts_told(claim, told))))
        if claim.quantity is None or of_two_measures(claim):
            return verdict
        checker = self._judge.checker
        likely = _likely(self._catalogue).ranked(claim) if unmatched else []
        words = [key for key in likely if may_be(claim, self._catalogue.series[key])]
        faint = assumable(claim, verdict.candidates, topics, words) if unmatched else []
        barred, series = barred_from(claim), self._catalogue.series
        for key in [sister] if sister else dict.fromkeys([*topics, *faint]):
            if barred.bars(series[key]):
                continue
            found, _ = checker.outcomes(claim, checker.forms(key))
            held = next((outcome for outcome in found if outcome.holds), None)
            if held is not None:
                caveats = (*caveats_of(held), Caveat.MEASURE_ASSUMED)
                return self._judge.composer.judged(claim, held, verdict.candidates, caveats=caveats)
        return verdict

    def _forecasts_of(self, told: Sequence[Verdict]) -> list[str]:
        """The forecasts of what the article was about so far, the nearest first."""
        series = self._catalogue.series
        topics = (series[v.series] for v in reversed(told) if v.series and v.series in series)
        kin = (one for topic in topics for one in self._catalogue.by_family(topic))
        return [one.key for one in kin if one.status == "forecast"]

    def _derived(self, verdict: Verdict, told: Sequence[Verdict]) -> Verdict:
        """A figure that no series holds, where it is made of two measures that the text tells."""
        if verdict.rating is not Rating.UNVERIFIED or not_a_fact(verdict.claim):
            return verdict
        claim, judge = verdict.claim, self._judge
        other = judge.behind(claim) if is_a_multiple_of_another(claim) else None
        named = judge.nominal(claim) if claim.operation == "growth" and is_real(claim) else []
        held = derived_outcome(claim, verdict, told, judge.checker, self._catalogue, other, named)
        if held is None:
            return verdict
        caveats = (*caveats_of(held), Caveat.DERIVED)
        reason = None if held.holds else verdict.reason
        return judge.composer.judged(claim, held, verdict.candidates, reason, caveats=caveats)

    def _of_the_same_time(self, verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
        """A contradicted figure judged for the period that it shares with its neighbours."""
        listed = time_of_its_list(verdict, others, self._catalogue.series)
        listed = listed or time_of_its_print(verdict, others)
        if listed is not None:
            again = self._judge.verdict(at_the_time(verdict.claim, listed))
            right = again.rating is Rating.SUPPORTED or again.reason in MISPRINTED
            return replace(again, claim=verdict.claim) if right else verdict
        period = period_shared(verdict, others)
        if period is None or verdict.series is None:
            return verdict
        time = replace(verdict.claim.clause.time, period=period, inherited=False, to_date=False)
        claim = replace(verdict.claim, clause=replace(verdict.claim.clause, time=time))
        checker = self._judge.checker
        found, _ = checker.outcomes(claim, checker.forms(verdict.series))
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is None:
            return verdict
        caveats = (*caveats_of(held), Caveat.PERIOD_ASSUMED)
        return self._judge.composer.judged(verdict.claim, held, verdict.candidates, caveats=caveats)

    def _of_its_figure(self, verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
        """A record held against a sentence whose figures are of something else, judged anew as the
        record of the figure beside it; open where that does not bear it out."""
        if not lacks_its_figure(verdict, others, self._catalogue.series):
            return verdict
        claim, checker, write = verdict.claim, self._judge.checker, self._judge.composer
        for figure in figures_beside(verdict, others)[:_NEAREST]:
            one = self._catalogue.series.get(figure.series or "")
            if figure.rating is not Rating.SUPPORTED or one is None:
                continue
            found, _ = checker.outcomes(told_of(claim, figure, one), checker.forms(one.key))
            held = next((outcome for outcome in found if outcome.holds), None)
            if held is not None:
                caveats = (*caveats_of(held), Caveat.MEASURE_ASSUMED)
                return write.judged(claim, held, verdict.candidates, caveats=caveats)
        return replace(verdict, reason=Reason.AMBIGUOUS)


_OFF_ITS_PLACE = (Reason.OFF_RECORD, Reason.OFF_RANK)
_NEAREST = 2
"""So many figures before a record may be the one that it is told of."""


@lru_cache(maxsize=4)
def _likely(catalogue: Catalogue) -> Likely:
    """The words of a catalogue, sorted once."""
    return Likely(catalogue.small)
