"""The verdicts on the claims of an article, each one's and what its neighbours bear out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from verifier.judge import Judge
from verifier.judge.asked import is_a_multiple_of_another, is_real
from verifier.judge.assume import assumable
from verifier.judge.behind import of_the_figure_behind
from verifier.judge.came_from import against_its_origin
from verifier.judge.checkable import not_a_fact, of_two_measures
from verifier.judge.companions import beside_its_companion
from verifier.judge.compose import caveats_of
from verifier.judge.derived import derived_outcome
from verifier.judge.doubt import borne_out, doubted
from verifier.judge.exchanged import exchanged_in_turn
from verifier.judge.exchanges import with_swapped_kinds, with_swapped_pairs, with_turned_ends
from verifier.judge.kinds import of_another_kind
from verifier.judge.multiples import multiple_told
from verifier.judge.neighbours import (
    ALONE,
    Borne,
    bears_out_the_reading,
    figures_beside,
    has_a_sister,
    is_set_against_its_like,
    lacks_its_figure,
    stands_by_its_figure,
    takes_the_reading,
    tells_its_time,
    told_of,
)
from verifier.judge.pairs import (
    is_the_print_before,
    parts_told,
    period_shared,
    periods_before,
    stands_on_another_basis,
)
from verifier.judge.ranked import may_lack_members
from verifier.judge.same_breath import (
    MISPRINTED,
    at_the_time,
    time_of_its_list,
    time_of_its_print,
)
from verifier.judge.sharing import wrong_together
from verifier.judge.topics import forecasts_of, may_be, sister_of, topic_of, topics_of
from verifier.judge.whole_told import of_its_own_part, share_told
from verifier.match.house import barred_from
from verifier.match.likely import Likely
from verifier.match.subject import Subject, packs_named
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import TermKind
from verifier.model.outcome import Outcome
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
        found = [self._at_home(v, t, subject) for v, t in zip(found, topics, strict=True)]
        series = self._catalogue.series
        borne = {place for v in found if (place := borne_out(v, series)) is not None}
        found = [
            self._borne(v, topic, doubted(v, series) in borne, found)
            for v, topic in zip(found, topics, strict=True)
        ]
        asked = zip(found, claims, topics, strict=True)
        found = [of_another_kind(v, claim, topic, self._judge, series) for v, claim, topic in asked]
        found = [self._of_the_same_time(verdict, found) for verdict in found]
        found = [wrong_together(verdict, found) for verdict in found]
        found = [self._of_its_figure(verdict, found) for verdict in found]
        found = [of_the_figure_behind(verdict, found, self._judge, series) for verdict in found]
        found = [
            replace(v, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None)
            if stands_on_another_basis(v, found) or may_lack_members(v, series)
            else v
            for v in found
        ]
        found = [self._as_a_multiple(verdict, found) for verdict in found]
        found = [of_its_own_part(v, found[:place]) for place, v in enumerate(found)]
        found = [self._as_an_origin(verdict, found) for verdict in found]
        found = [beside_its_companion(v, found, self._judge, series) for v in found]
        found = with_swapped_kinds(with_swapped_pairs(found, self._judge), self._judge)
        found = exchanged_in_turn(found, self._judge.checker, self._judge.composer)
        return with_turned_ends(found, topics, self._judge)

    def _at_home(self, verdict: Verdict, topic: Topic | None, subject: Subject) -> Verdict:
        """A figure of a text that names no place, judged anew as one of the place that its other
        figures turned out to be of."""
        open_yet = verdict.reason in (Reason.NO_SERIES, Reason.AMBIGUOUS)
        placed = any(s.term.kind is TermKind.AREA for s in verdict.claim.clause.terms)
        if not open_yet or placed or subject.home is None:
            return verdict
        again = self._judge.verdict(verdict.claim, topic=topic, subject=subject)
        return verdict if again.rating is Rating.UNVERIFIED else again

    def _as_a_multiple(self, verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
        """An open multiple of a figure that the text prints, where it holds."""
        held = multiple_told(verdict, others, self._judge.checker)
        return self._held(verdict, held, Caveat.DERIVED) if held is not None else verdict

    def _as_an_origin(self, verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
        """An open figure that another one came from, held against the time before that one's."""
        return against_its_origin(verdict, others, self._judge.checker, self._judge.composer)

    def _held(self, verdict: Verdict, held: Outcome, caveat: Caveat) -> Verdict:
        """The verdict on a claim that an outcome bears out which its words alone do not tell."""
        caveats, write = (*caveats_of(held), caveat), self._judge.composer
        return write.judged(verdict.claim, held, verdict.candidates, caveats=caveats)

    def _borne(
        self, verdict: Verdict, topic: Topic | None, sure: bool, others: Sequence[Verdict]
    ) -> Verdict:
        """A verdict judged anew where other figures bear its measure or its reading out, or where
        a right one has its place."""
        taken = takes_the_reading(verdict, others)
        if verdict.reason in (Reason.OFF_SERIES, Reason.OFF_VALUE) and taken:
            return self._judge.verdict(verdict.claim, Borne(sure, taken=True), topic)
        beside = stands_by_its_figure(verdict, others)
        if Caveat.MEASURE_ASSUMED in verdict.caveats and beside:
            again = self._judge.verdict(verdict.claim, Borne(sure, True, True), topic)
            return again if again.reason is Reason.OFF_SERIES else verdict
        if Caveat.PERIOD_ASSUMED in verdict.caveats and tells_its_time(verdict.claim):
            again = self._judge.verdict(verdict.claim, Borne(sure, alike=True), topic)
            held = again.rating is Rating.MISMATCH and is_set_against_its_like(again, others)
            return again if held else verdict
        if verdict.rating is not Rating.UNVERIFIED or verdict.computed is None:
            return verdict
        figure = bears_out_the_reading(verdict, others)
        alike = is_set_against_its_like(verdict, others)
        sister = has_a_sister(verdict, others, self._catalogue.series)
        borne = Borne(sure, figure, beside, taken, alike, sister)
        if borne == ALONE:
            return verdict
        again = self._judge.verdict(verdict.claim, borne, topic)
        told = sure or figure or alike or sister
        return again if told or again.rating is Rating.SUPPORTED else verdict

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
            topics = list(dict.fromkeys((*topics, *forecasts_of(told, self._catalogue))))
        if claim.operation == "share" and verdict.rating is Rating.UNVERIFIED:
            topics = list(dict.fromkeys((*topics, *parts_told(claim, told))))
        if claim.quantity is None or of_two_measures(claim):
            return verdict
        checker = self._judge.checker
        if verdict.rating is Rating.UNVERIFIED:
            share = share_told(claim, verdict, told, checker)
            if share is not None:
                return self._held(verdict, share, Caveat.MEASURE_ASSUMED)
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
                return self._held(verdict, held, Caveat.MEASURE_ASSUMED)
        return verdict

    def _derived(self, verdict: Verdict, told: Sequence[Verdict]) -> Verdict:
        """A figure that no series holds, where it is made of two measures that the text tells."""
        if verdict.rating is not Rating.UNVERIFIED or not_a_fact(verdict.claim):
            return verdict
        claim, judge = verdict.claim, self._judge
        others = judge.behind(claim) if is_a_multiple_of_another(claim) else []
        named = judge.nominal(claim) if claim.operation == "growth" and is_real(claim) else []
        held = derived_outcome(claim, verdict, told, judge.checker, self._catalogue, others, named)
        if held is None:
            return verdict
        caveats = (*caveats_of(held), Caveat.DERIVED)
        reason = None if held.holds else verdict.reason
        return judge.composer.judged(claim, held, verdict.candidates, reason, caveats=caveats)

    def _of_the_same_time(self, verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
        """A contradicted figure judged for the period that it shares with its neighbours, an open
        one for the time before that of the figure it came to."""
        listed = time_of_its_list(verdict, others, self._catalogue.series)
        listed = listed or time_of_its_print(verdict, others)
        if listed is not None:
            again = self._judge.verdict(at_the_time(verdict.claim, listed))
            right = again.rating is Rating.SUPPORTED or again.reason in MISPRINTED
            return replace(again, claim=verdict.claim) if right else verdict
        period = period_shared(verdict, others)
        key, before = periods_before(verdict, others) if period is None else (None, [])
        key, periods = key or verdict.series, [period] if period is not None else before
        checker = self._judge.checker
        for period in periods if key is not None else ():
            clause = verdict.claim.clause
            time = replace(clause.time, period=period, inherited=False, to_date=False, apart=False)
            claim = replace(verdict.claim, clause=replace(clause, time=time))
            found, _ = checker.outcomes(claim, checker.forms(key or ""))
            held = next((outcome for outcome in found if outcome.holds), None)
            if held is not None:
                return self._held(verdict, held, Caveat.PERIOD_ASSUMED)
        return verdict

    def _of_its_figure(self, verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
        """A record held against a sentence whose figures are of something else, judged anew as the
        record of the figure beside it; open where that does not bear it out."""
        if not lacks_its_figure(verdict, others, self._catalogue.series):
            return verdict
        claim, checker = verdict.claim, self._judge.checker
        for figure in figures_beside(verdict, others)[:_NEAREST]:
            one = self._catalogue.series.get(figure.series or "")
            if figure.rating is not Rating.SUPPORTED or one is None:
                continue
            found, _ = checker.outcomes(told_of(claim, figure, one), checker.forms(one.key))
            held = next((outcome for outcome in found if outcome.holds), None)
            if held is not None:
                return self._held(verdict, held, Caveat.MEASURE_ASSUMED)
        return replace(verdict, reason=Reason.AMBIGUOUS)


_NEAREST = 2
"""So many figures before a record may be the one that it is told of."""


@lru_cache(maxsize=4)
def _likely(catalogue: Catalogue) -> Likely:
    """The words of a catalogue, sorted once."""
    return Likely(catalogue.small)
