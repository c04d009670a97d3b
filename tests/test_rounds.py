"""The rounds in which the claims of an article judge each other."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from house_desk import desk
from test_in_turn import EXCHANGED, RIGHT, places

from verifier.judge import Judge
from verifier.judge.asked_again import PatientJudge
from verifier.judge.rounds import ROUNDS
from verifier.judge.rounds.acquittals import ACQUITTALS
from verifier.judge.rounds.once_more import at_first, once_more
from verifier.judge.rounds.sitting import Round, Sitting
from verifier.match.subject import Subject
from verifier.model.claim import Claim
from verifier.model.verdict import Rating, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import read_claims

PERU = (
    "Manufacturing output in Peru rose by 3.7% to 102.0 in October, a record. In Chile it fell to "
    "97.0 from 96.7. Half of that would be 48.5. Unemployment was 6.5% in Peru and 8.2% in Chile."
)


def sitting_over(text: str, catalogue: Catalogue, day: date = date(2026, 1, 20)) -> Sitting:
    """The claims of a text of a day, each judged by itself."""
    claims, judge, verdicts = judged_alone(text, catalogue, day)
    return Sitting([*verdicts], [*claims], [None] * len(claims), Subject(()), judge, catalogue)


@cache
def judged_alone(
    text: str, catalogue: Catalogue, day: date
) -> tuple[tuple[Claim, ...], Judge, tuple[Verdict, ...]]:
    """The claims of a text, who judges them, and the verdict on each: once for all rounds."""
    article = article_from(text.encode(), "copy.txt")
    dated = type(article)(article.text, blocks=article.blocks, published=day)
    settings = Settings(parse=False)
    claims = tuple(v.claim for v in read_claims(dated, catalogue, settings).verdicts)
    judge = Judge(catalogue, settings, day, day)
    return claims, judge, tuple(judge.verdict(claim) for claim in claims)


@pytest.mark.parametrize("each", ROUNDS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("text", ["It rained in Lima.", PERU])
def test_a_round_gives_each_claim_one_verdict_in_order(each: Round, text: str) -> None:
    sitting = sitting_over(text, desk())
    given = each(sitting)
    assert [v.claim.span for v in given] == [claim.span for claim in sitting.claims]


@pytest.mark.parametrize("each", ROUNDS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("text", RIGHT)
def test_no_round_takes_a_right_figure_from_its_claim(each: Round, text: str) -> None:
    sitting = sitting_over(text, places())
    assert list(each(sitting)) == list(sitting.verdicts)


@pytest.mark.parametrize("text", EXCHANGED)
def test_only_exchanges_tell_of_figures_that_changed_places(text: str) -> None:
    sitting = sitting_over(text, places())
    named = {each.__name__ for each in ROUNDS if "swapped" in {v.reason for v in each(sitting)}}
    in_order = "in_the_order_of_names"  # by the names alone, whatever each figure was read for
    order = [each.__name__ for each in ROUNDS]
    first, last = order.index("with_swapped_pairs"), order.index("of_what_they_count")
    assert named <= {in_order, *order[first:last]}
    assert named


@pytest.mark.parametrize("each", ROUNDS, ids=lambda each: each.__name__)
def test_a_second_look_leaves_what_is_right(each: Round) -> None:
    sitting = sitting_over(PERU, desk())
    again = list(once_more(each)(sitting))
    met = list(zip(sitting.verdicts, each(sitting), again, strict=True))
    assert all(now == (old if old.rating is Rating.SUPPORTED else new) for old, new, now in met)
    assert any(old.rating is Rating.SUPPORTED for old, _, _ in met)


def test_what_is_found_late_is_looked_at_twice_and_what_accuses_last_once() -> None:
    order = [each.__name__ for each in ROUNDS]
    twice = {name for name in order if order.count(name) > 1}
    assert {"of_likelier_series", "of_ranks_beside"} <= twice
    assert not {each.__name__ for each in ACQUITTALS} & twice
    assert not {"as_borne_out", "with_swapped_pairs"} & twice


def test_a_round_is_not_asked_again_of_the_same_verdicts() -> None:
    sitting, asked = sitting_over(PERU, desk()), []

    def look(sitting: Sitting) -> list[Verdict]:
        asked.append(sitting)
        return [*sitting.verdicts]

    first = at_first(look)(sitting)
    later = sitting.after([*first]).after([*first])
    assert list(once_more(look)(later)) == list(first)
    assert len(asked) == 1


def test_a_verdict_given_anew_that_is_no_other_is_no_reason_to_look_again() -> None:
    sitting, asked = sitting_over(PERU, desk()), []

    def look(sitting: Sitting) -> list[Verdict]:
        asked.append(sitting)
        return [*sitting.verdicts]

    at_first(look)(sitting)
    *others, last = sitting.verdicts
    alike = sitting.after([*others, replace(last)])
    assert alike is sitting
    changed = sitting.after(
        [replace(sitting.verdicts[0]), *others[1:], replace(last, working="1 + 1")]
    )
    assert changed.verdicts[0] is sitting.verdicts[0]
    once_more(look)(alike)
    assert len(asked) == 1


def test_a_round_is_asked_again_where_one_verdict_was_given_anew() -> None:
    sitting, asked = sitting_over(PERU, desk()), []

    def look(sitting: Sitting) -> list[Verdict]:
        asked.append(sitting)
        return [*sitting.verdicts]

    at_first(look)(sitting)
    *others, last = sitting.verdicts
    once_more(look)(sitting.after([*others, replace(last, explanation="It is another one.")]))
    assert len(asked) == 2
    once_more(look)(sitting)
    assert len(asked) == 3


def test_a_patient_judge_gives_what_another_gives_and_the_same_again() -> None:
    sitting = sitting_over(PERU, desk())
    day = date(2026, 1, 20)
    patient = PatientJudge(desk(), Settings(parse=False), day, day)
    given = [patient.verdict(claim) for claim in sitting.claims]
    assert given == list(sitting.verdicts)
    again = [patient.verdict(claim) for claim in sitting.claims]
    assert all(one is other for one, other in zip(given, again, strict=True))


def test_a_patient_judge_is_asked_anew_of_a_subject_that_has_grown() -> None:
    sitting, day = sitting_over(PERU, desk()), date(2026, 1, 20)
    patient, subject = PatientJudge(desk(), Settings(parse=False), day, day), Subject(())
    before = patient.verdict(sitting.claims[0], subject=subject)
    subject.add(desk().get("per_out"))
    after = patient.verdict(sitting.claims[0], subject=subject)
    told = Judge(desk(), Settings(parse=False), day, day).verdict(
        sitting.claims[0], subject=subject
    )
    assert after == told
    assert after is not before


def test_a_patient_judge_gives_the_same_of_another_subject_told_by_the_same_series() -> None:
    sitting, day = sitting_over(PERU, desk()), date(2026, 1, 20)
    patient = PatientJudge(desk(), Settings(parse=False), day, day)
    one, other = Subject(()), Subject(())
    for subject in (one, other):
        subject.add(desk().get("per_out"))
    given = patient.verdict(sitting.claims[0], subject=one)
    assert patient.verdict(sitting.claims[0], subject=other) is given
    assert patient.verdict(sitting.claims[0], subject=Subject(())) is not given
    assert patient.verdict(sitting.claims[0]) is not given
