"""Home of holders that the text does not name: one of several firms whose figures count alike.

"Sales came to $7.12 billion", in an article about Verrant, is none of Lumora's, whose title begins
with another name, whatever else the words have in common.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.codelists import codelists


def of_the_named(sitting: Sitting) -> list[Verdict]:
    """Open and contradicted figures that were read for a holder whom the article does not name,
    borne out by the one that it names of those whose figures count alike; else open."""
    words = _words_of(sitting.verdicts)
    return [_of_a_named_one(verdict, words, sitting) for verdict in sitting.verdicts]


def _words_of(verdicts: Sequence[Verdict]) -> frozenset[str]:
    """The words of all sentences that hold a claim, with the capitals that they have."""
    texts = dict.fromkeys(v.claim.clause.sentence_text for v in verdicts)
    found = (word.strip(".,;:!?()“”\"'’") for text in texts for word in text.split())
    return frozenset(word.removesuffix("’s").removesuffix("'s") for word in found)


def _of_a_named_one(verdict: Verdict, words: frozenset[str], sitting: Sitting) -> Verdict:
    one = sitting.series.get(verdict.series or "")
    if verdict.rating is Rating.SUPPORTED or one is None or _name(one) in words:
        return verdict
    if not _is_a_name(_name(one), one, words):
        return verdict  # "Goods trade balance with Taiwan"
    alike = [o for o in sitting.catalogue.by_indicator(one.indicator or "") if _alike(one, o)]
    named = [o for o in alike if _name(o) in words]
    if not named:
        return verdict
    for other in named:
        right = sitting.borne_out_by(verdict, verdict.claim, other.key)
        if right is not None:
            return right
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    return replace(verdict, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None, alternatives=())


def of_the_holder_beside(sitting: Sitting) -> list[Verdict]:
    """Contradicted figures of firms, which are of no place, that are right of the one that the
    right figures before them in their sentence are of, where it names no other: "profit was
    €2.37bn, up 9%, and the margin 15.5%"."""
    return [_of_one_holder(verdict, sitting) for verdict in sitting.verdicts]


def _of_one_holder(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.MISMATCH or one is None or _name(one) in claim.clause.lead:
        return verdict
    told = (
        sitting.series.get(v.series or "")
        for v in sitting.verdicts
        if v.claim.clause.sentence == claim.clause.sentence and v.rating is Rating.SUPPORTED
        if v.claim.span.end <= claim.span.start
    )
    holders = {_name(other) for other in told if other is not None}
    if len(holders) != 1 or _name(one) in holders or _is_of_a_place(one):
        return verdict
    for other in sitting.catalogue.by_indicator(one.indicator or ""):
        alike = (one.unit, one.status) == (other.unit, other.status)
        if _name(other) in holders and alike and not _is_of_a_place(other):
            right = sitting.borne_out_by(verdict, claim, other.key)
            if right is not None:
                return right
    return verdict


def _is_of_a_place(one: Series) -> bool:
    """Whether a series is of a place, and not of a firm or of nobody that a list has."""
    return (one.ref_area or "") in codelists().areas


def _name(one: Series) -> str:
    """The first word of a title, by which holders differ."""
    return one.title.split(maxsplit=1)[0].strip(",:")


def _is_a_name(word: str, one: Series, words: frozenset[str]) -> bool:
    """Whether the first word of a title is a name, and none that the article or another name of
    the series has in small letters."""
    small = word.lower()
    return small not in words and not any(small in told.split() for told in one.aliases)


def _alike(one: Series, other: Series) -> bool:
    """Whether two series are of one measure, place and part, outturns or forecasts both, and told
    apart by a name in front."""
    slots = (
        "indicator",
        "ref_area",
        "counterpart",
        "breakdown",
        "unit",
        "transformation",
        "status",
    )
    same = all(getattr(one, slot) == getattr(other, slot) for slot in slots)
    return same and _name(one) != _name(other) and _name(other)[:1].isupper()
