"""Home of `PatientJudge`: a judge who is asked of the claims of one article again and again."""

from verifier.judge import Judge
from verifier.judge.doubts.ground import ALONE, Borne
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.verdict import Verdict

_Asked = tuple[Claim, Borne, Topic | None, tuple[str, ...] | None]


class PatientJudge(Judge):
    """A judge who gives the same verdict where the same is asked: two rounds may tell a claim of
    the same other time, and most claims stand as they did when a round looks once more, or when
    others are read as numbers of another kind."""

    _given: dict[_Asked, Verdict] | None = None

    def verdict(
        self,
        claim: Claim,
        borne: Borne = ALONE,
        topic: Topic | None = None,
        subject: Subject | None = None,
    ) -> Verdict:
        given = self._given
        if given is None:
            given = self._given = {}
        asked = claim, borne, topic, subject.told if subject is not None else None
        if asked not in given:
            given[asked] = super().verdict(claim, borne, topic, subject)
        return given[asked]
