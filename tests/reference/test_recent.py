"""What was asked for last is kept, and no more than so much of it."""

from collections.abc import Sequence

from verifier.reference.compiled.recent import Recent


def test_what_is_kept_is_not_made_again() -> None:
    made: list[list[str]] = []

    def make(words: Sequence[str]) -> dict[str, int]:
        made.append(list(words))
        return {word: len(word) for word in words}

    recent: Recent[str, int] = Recent(100)
    assert recent.get("ab", len) == 2
    assert recent.of(["abc", "ab", "abc", "d"], make) == {"abc": 3, "ab": 2, "d": 1}
    assert list(recent.of(["d", "abc"], make)) == ["d", "abc"]
    assert made == [["abc", "d"]]


def test_more_than_is_kept_can_be_asked_for_at_once() -> None:
    recent: Recent[int, int] = Recent(4)
    for _ in range(3):
        found = recent.of(range(50), lambda some: {one: -one for one in some})
        assert found == {one: -one for one in range(50)}
