"""The verdicts on the claims of an article, each one's and what its neighbours bear out."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from verifier.judge import Judge
from verifier.judge.announced import as_announced, was_out_ahead
from verifier.judge.asked_again import PatientJudge
from verifier.judge.derived import as_derived
from verifier.judge.groups_told import as_told_of_a_group
from verifier.judge.newest_told import ToldUpTo, told_up_to
from verifier.judge.rounds import ROUNDS
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.sisters_told import as_of_its_sister
from verifier.judge.slips_of_kind import as_slips_of_kind
from verifier.judge.superseded import as_superseded, is_the_print_before
from verifier.judge.times_carried import at_the_time_told_last
from verifier.judge.told_together import as_told_together
from verifier.judge.topics import on_topic, topic_of
from verifier.judge.units_told import in_the_unit_told
from verifier.match.house import barred_from
from verifier.match.subject import Subject, packs_named
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.verdict import Rating, Reason, Verdict
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
        self._text = text
        self._sources = packs_named(text, ((p.name, p.sources) for p in catalogue.packs))
        self._settings = settings
        self._days = published, as_of
        self._judge = Judge(catalogue, settings, published, as_of)
        self._judges: dict[ToldUpTo, Judge] = {}

    def verdict(self, claim: Claim) -> Verdict:
        """The verdict on one claim by itself."""
        return self._judge.verdict(claim)

    def verdicts(self, claims: Sequence[Claim]) -> list[Verdict]:
        """One verdict for each claim, in order: first by what the text told before it, then, round
        by round, by what all its figures say of each other; last, of an open one, by what it would
        be as a number of another kind."""
        found = self._judged(claims)
        return as_slips_of_kind(found, claims, self._judged, self._catalogue.series.__getitem__)

    def _judged(self, claims: Sequence[Claim]) -> list[Verdict]:
        told = told_up_to(claims, self._days[0])
        if told not in self._judges:
            self._judges[told] = PatientJudge(self._catalogue, self._settings, *self._days, told)
        self._judge = self._judges[told]
        sitting = self._read_in_order(claims)
        for next_round in ROUNDS:
            sitting = sitting.after(next_round(sitting))
        return list(sitting.verdicts)

    def _read_in_order(self, claims: Sequence[Claim]) -> Sitting:
        """The sitting in which each claim has been judged as a reader comes to it."""
        found: list[Verdict] = []
        topics: list[Topic | None] = []
        subject = Subject(self._sources)
        for claim in claims:
            topic = topic_of(claim, found, self._catalogue, self._settings)
            verdict = self._first_verdict(claim, topic, subject)
            again = partial(self._judge.verdict, topic=topic, subject=subject)
            verdict = in_the_unit_told(verdict, found, again, self._catalogue.series)
            verdict = at_the_time_told_last(verdict, found, again, self._catalogue.series)
            verdict, topic = as_of_its_sister(verdict, topic, self._judge, self._catalogue, subject)
            topics.append(topic)
            if verdict.reason is Reason.NO_SERIES and barred_from(claim).codes:
                found.append(verdict)  # no other way to a series is open
                continue
            if found and is_the_print_before(verdict, found[-1]):
                verdict = as_superseded(verdict, topic, self._judge)
            told = on_topic(verdict, found, self._judge, self._catalogue)
            told = as_told_together(told, found, self._judge, self._catalogue)
            told = as_told_of_a_group(told, found, self._judge, self._catalogue)
            told = as_derived(told, found, self._judge, self._catalogue)
            if found and is_the_print_before(found[-1], verdict):
                found[-1] = as_superseded(found[-1], topics[-2], self._judge)
            found.append(told)
            if told.rating is Rating.SUPPORTED and told.series:
                subject.add(self._catalogue.series[told.series])
        return Sitting(found, claims, topics, subject, self._judge, self._catalogue, self._text)

    def _first_verdict(self, claim: Claim, topic: Topic | None, subject: Subject) -> Verdict:
        """The verdict on a claim behind what was told before it: of what has been announced ahead
        of its time as of a fact."""
        announced = as_announced(claim)
        if announced is not None:
            verdict = self._judge.verdict(announced, topic=topic, subject=subject)
            if was_out_ahead(verdict, self._days[0]):
                return verdict
        return self._judge.verdict(claim, topic=topic, subject=subject)
