"""What a judgement says is written when somebody asks."""

from dataclasses import replace

import pytest
from house_desk import desk
from test_rounds import PERU, judged_alone, sitting_over

from verifier.model.rule import Judgement
from verifier.model.verdict import Reason


def test_a_judgement_is_written_when_somebody_asks() -> None:
    asked: list[str] = []

    def saying() -> str:
        asked.append("said")
        return "up 3%"

    found = Judgement(Reason.EXACT, 3.0, None, saying)
    assert found == Judgement(Reason.EXACT, 3.0, None, "up 3%")
    assert not asked
    assert found.said == "up 3%"
    assert asked == ["said"]


def test_what_is_said_may_be_written_already() -> None:
    assert Judgement(Reason.EXACT, 3.0, None, "a deficit of $3bn").said == "a deficit of $3bn"


def test_judgements_with_other_numbers_differ() -> None:
    one = Judgement(Reason.EXACT, 3.0, None, "up 3%")
    assert one != replace(one, computed=4.0)
    assert one != replace(one, reason=Reason.OFF_VALUE)


@pytest.mark.parametrize("text", [PERU])
def test_verdicts_as_read_are_made_once_for_a_sitting(text: str) -> None:
    sitting = sitting_over(text, desk())
    claims, _, verdicts = judged_alone(text, desk(), sitting.judge.checker.day)
    turned = sitting.after([replace(v, claim=replace(v.claim, basis=None)) for v in verdicts])
    assert [v.claim for v in turned.as_read] == list(claims)
    assert turned.as_read is turned.as_read
    assert turned.as_read is not sitting.as_read
