"""What costs much to find out of a contradiction is found out when somebody asks, and once."""

import pytest

from verifier.judge.doubts.ground import Asked, LookedUp, Match


@pytest.mark.parametrize("answer", [True, False])
def test_what_is_asked_twice_is_found_out_once(answer: bool) -> None:
    asked: list[bool] = []

    def find_out() -> bool:
        asked.append(answer)
        return answer

    match = Match(0.5, rival=Asked(find_out))
    assert not asked
    assert bool(match.rival) is bool(match.rival) is answer
    assert asked == [answer]


def test_what_nobody_asks_is_not_found_out() -> None:
    def find_out() -> bool:
        raise AssertionError("nobody asked")

    value = LookedUp(close=True, elsewhere=Asked(find_out), next=Asked(find_out))
    assert value.close
