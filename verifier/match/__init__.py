"""Claims to candidates: which series a claim may be about, from its words, unit and dates.

The claimed number takes no part. A score is the sum of named parts, so that an editor can see
what spoke for a series and what against it.
"""

from verifier.match.bearing import bearing_of
from verifier.match.fits import fitting
from verifier.match.holdings import Holdings
from verifier.match.house import barred_from, left_by, raised
from verifier.match.pool import is_worded
from verifier.match.scoring import Scoring
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.verdict import Candidate
from verifier.settings import Settings


class Matcher:
    """The series that are held, ready to be asked."""

    def __init__(self, held: Holdings) -> None:
        self.held = held

    def candidates(
        self,
        claim: Claim,
        settings: Settings,
        topic: Topic | None = None,
        subject: Subject | None = None,
    ) -> list[Candidate]:
        """The series that fit best, best first; every one above half the floor, at most 40.

        `topic` is what the figure before was about, `subject` what the article was about so far.
        What the house lists say of the words outranks all else, but a series whose unit does not
        fit the figure is not raised by it.
        """
        held = self.held
        before = topic.series if topic is not None else None
        barred = barred_from(claim)
        bearing = bearing_of(claim.clause, held.series)
        near = held.near(claim, before)
        fits = fitting(claim)
        pool = [one for one in near if fits(one)]
        if topic is not None and topic.pointed:
            family = held.families[topic.series]
            pool = [one for one in pool if held.families[one.key] == family] or pool
        if barred.everything:
            return []
        if not bearing.is_grounded and topic is None and not is_worded(held, bearing, pool):
            return []
        least = settings.match_floor / 2
        scoring = Scoring(held, claim, bearing, pool, topic, subject, raised(claim), least)
        scored: list[Candidate] = []
        for one in pool:
            parts = scoring.parts(one)
            if parts is None:
                continue
            score = round(sum(parts.values()), 4)
            if score >= least:
                shown = [(k, said) for k, v in parts.items() if v and (said := round(v, 4))]
                scored.append(Candidate(one.key, score, tuple(shown)))
        scored.sort(key=lambda c: (-c.score, c.series))
        if barred.codes:
            scored = left_by(barred, scored, held.series, settings.match_margin)
        return scored[:40]
