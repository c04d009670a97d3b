"""Signs of a misreading, which together outweigh an accusation."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from house_desk import desk
from small_catalogue import austria, verdicts_of
from test_rounds import sitting_over

from verifier.judge.rounds.odds.misgivings import _ENOUGH, _SIGNS, Company, without_the_doubtful
from verifier.judge.rounds.odds.misgivings import weight_of as weight_in
from verifier.model.article import Role
from verifier.model.verdict import Caveat, Reason, Verdict

TEXT = (
    "Trade was brisk in December. Exports of Austria came to 14.562 billion euros and "
    "imports of Austria to 14.943 billion euros. "
    "The jobless rate of Austria was 4.7% in July."
)


def right() -> list[Verdict]:
    """The three figures of a text, all of them right; the first two stand in one sentence."""
    found = list(verdicts_of(TEXT, austria(), "2026-01-20").values())
    assert [v.rating for v in found] == ["supported"] * 3
    return found


def weight_of(verdict: Verdict, others: list[Verdict]) -> int:
    """What speaks against an accusation among other verdicts."""
    return weight_in(verdict, Company([verdict, *others]))


def accused(verdict: Verdict, reason: Reason = Reason.OFF_PERIOD) -> Verdict:
    """The verdict as if the figure were wrong, its series far ahead of all others, and its place
    not told beside it."""
    own = (c for c in verdict.candidates if c.series == verdict.series)
    alone = tuple(
        replace(c, parts=tuple((dict(c.parts) | {"ref_area": 0.09}).items())) for c in own
    )
    return replace(verdict, reason=reason, candidates=alone)


def test_nothing_speaks_against_an_accusation_beside_what_is_right() -> None:
    exports, imports, rate = right()
    assert weight_of(accused(exports), [imports, rate]) == 0


def test_a_reading_that_another_figure_has_taken_weighs_most() -> None:
    exports, _, rate = right()
    again = replace(exports)
    assert weight_of(accused(exports, Reason.OFF_SERIES), [again, rate]) == 6
    other = [replace(again, baseline=rate.period), replace(again, period=rate.period), rate]
    assert weight_of(accused(exports, Reason.OFF_SERIES), other) == 0
    loose = replace(again, caveats=(Caveat.MEASURE_ASSUMED,))
    assert weight_of(accused(exports, Reason.OFF_SERIES), [loose, rate]) == 0


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Exports of Austria came to 14.562 billion euros in December.", -4),
        ("Exports of Austria came to 14.562 billion euros.", 6),
        ("In December Austria had imports of 14.943 billion euros, exports of 14.562.", 6),
    ],
    ids=["dated outright", "undated", "dated past another figure"],
)
def test_a_figure_of_another_time_that_names_its_own_has_no_place_to_take(
    text: str, weight: int
) -> None:
    _, imports, rate = right()
    figure = list(verdicts_of(text, austria(), "2026-01-20").values())[-1]
    assert weight_of(accused(figure), [replace(figure), imports, rate]) == weight


def test_another_accusation_of_the_sentence_weighs_unless_the_two_were_exchanged() -> None:
    exports, imports, rate = right()
    like = replace(imports, series=exports.series)
    assert weight_of(accused(exports), [accused(like, Reason.OFF_SERIES), rate]) == 5 + 1
    assert weight_of(accused(exports), [accused(like, Reason.OFF_DIGITS), rate]) == 1
    assert weight_of(accused(exports), [accused(imports, Reason.OFF_SERIES), rate]) == 1
    pair = [accused(v, Reason.SWAPPED) for v in (exports, like)]
    assert weight_of(pair[0], [*pair[1:], rate]) == 1
    assert weight_of(accused(exports), [imports, accused(rate)]) == 0


def test_one_wrong_word_for_a_time_may_make_two_figures_wrong() -> None:
    exports, imports, rate = right()
    like = replace(imports, series=exports.series)
    assert weight_of(accused(exports), [accused(like), rate]) == 1
    other = replace(accused(like), period=rate.period)
    assert weight_of(accused(exports), [other, rate]) == 5 + 1


def test_a_move_set_against_a_wrong_time_is_wrong_with_it() -> None:
    """The gap widened to $70.3 billion from $53 billion in October, a jump of nearly a third."""
    exports, imports, rate = right()
    move = replace(
        accused(imports, Reason.OFF_VALUE), series=exports.series, baseline=exports.period
    )
    assert weight_of(accused(exports), [move, rate]) == 1
    assert weight_of(accused(exports, Reason.OFF_SERIES), [move, rate]) == 5 + 1


@pytest.mark.parametrize(
    ("between", "weight"),
    [(", up ", 2 - 4), (", a rise of ", 2 - 4), (" and imports were up ", 2)],
)
def test_a_move_told_with_its_level_is_of_it(between: str, weight: int) -> None:
    """Brent averaged $77.36 a barrel in September, up 21.6% from a year earlier."""
    told = f"Exports of Austria came to 14.562 billion euros in December{between}61.3%."
    level, move = verdicts_of(told, austria(), "2026-01-20").values()
    assert level.rating == "supported"
    _, imports, rate = right()
    kept = replace(move, series=level.series, period=level.period, operation="growth")
    claim = replace(kept.claim, operation="growth")
    wrong = accused(replace(kept, claim=claim, candidates=level.candidates), Reason.OFF_SERIES)
    assert weight_of(wrong, [level, imports, rate]) == weight


def test_what_is_open_beside_it_weighs() -> None:
    exports, imports, rate = right()
    assert weight_of(accused(exports), [accused(imports, Reason.NO_SERIES), rate]) == 3 + 1


def test_what_nothing_explains_weighs() -> None:
    exports, imports, rate = right()
    assert weight_of(accused(exports, Reason.OFF_VALUE), [imports, rate]) == 4
    assert weight_of(accused(exports, Reason.OFF_SERIES), [imports, rate]) == 0


@pytest.mark.parametrize(
    ("figure", "weight"),
    [("14.862", 0), ("14.563", 4), ("17.862", 4)],
    ids=["one digit", "one step off", "two digits"],
)
def test_a_single_wrong_digit_explains_a_figure(figure: str, weight: int) -> None:
    exports, imports, rate = right()
    text = TEXT.replace("14.562", figure)
    printed = next(iter(verdicts_of(text, austria(), "2026-01-20").values())).claim
    wrong = replace(accused(exports, Reason.OFF_VALUE), claim=printed, alternatives=())
    assert weight_of(wrong, [imports, rate]) == weight


def test_a_revision_to_the_same_figure_is_none() -> None:
    """The prior week's total was nudged up to 239,000 from 239,000."""
    exports, _, rate = right()
    outdated = accused(exports, Reason.OUTDATED)
    assert weight_of(outdated, [replace(exports), rate]) == 0
    quantity = exports.claim.quantity
    figure = exports.claim.clause.figure
    assert quantity is not None
    assert figure is not None
    other = replace(figure, quantity=replace(quantity, value=quantity.value + 1))
    told = replace(exports.claim, clause=replace(exports.claim.clause, figure=other))
    assert weight_of(outdated, [replace(exports, claim=told), rate]) == 6


def test_a_figure_of_another_size_weighs() -> None:
    exports, imports, rate = right()
    assert exports.computed is not None
    far = replace(accused(exports), computed=exports.computed * 2.1)
    near = replace(accused(exports), computed=exports.computed / 1.9)
    assert [weight_of(v, [imports, rate]) for v in (far, near)] == [2, 0]


def test_a_text_that_is_little_understood_weighs() -> None:
    exports, imports, rate = right()
    unread = [accused(rate, Reason.NO_SERIES)] * 3
    assert weight_of(accused(exports), [imports, *unread]) == 2
    assert weight_of(accused(exports), [imports, rate, *unread[:2]]) == 0
    many = [accused(rate)] * 5
    assert weight_of(accused(exports), [imports, rate, rate, *many]) == 2 + 2
    assert weight_of(accused(exports), [imports, *[rate] * 18, *many]) == 0  # of a long text


@pytest.mark.parametrize(
    ("end", "reason"),
    [(" respectively.", "off_series"), (".", "ambiguous")],
    ids=["in turn", "not"],
)
def test_a_figure_that_has_its_place_in_a_list_is_not_weighed(end: str, reason: str) -> None:
    text = (
        "In December exports of cheese and of skis from Austria came to 498 million euros and 7.1"
    )
    sitting = sitting_over(f"{text} million euros{end}", austria())
    first, second = sitting.verdicts
    far = replace(first, reason=Reason.OFF_SERIES, computed=1.0, candidates=())
    told = [far, replace(second, reason=Reason.NO_SERIES)]
    given = without_the_doubtful(replace(sitting, verdicts=told))
    assert given[0].reason == reason


WHEAT = "Output in Peru rose by 3.7% to 102.0 in October."


@pytest.mark.parametrize(
    ("reasons", "left"),
    [
        ((Reason.OFF_VALUE, Reason.OFF_VALUE), {Reason.OFF_VALUE, Reason.AMBIGUOUS}),
        ((Reason.OFF_DIGITS, Reason.OFF_DIGITS), {Reason.OFF_DIGITS}),
        ((Reason.OFF_SIGN, Reason.OFF_BASIS), {Reason.OFF_SIGN, Reason.OFF_BASIS}),
        ((Reason.OFF_VALUE, Reason.EXACT), {Reason.OFF_VALUE, Reason.EXACT}),
    ],
    ids=[
        "one named outright and one that is not",
        "two misprints",
        "two slips near by",
        "one beside a right one",
    ],
)
def test_what_outweighs_an_accusation_leaves_it_open(
    reasons: tuple[Reason, ...], left: set[Reason]
) -> None:
    sitting = sitting_over(WHEAT, desk())
    told = [
        replace(verdict, reason=reason, alternatives=())
        for verdict, reason in zip(sitting.verdicts, reasons, strict=True)
    ]
    given = without_the_doubtful(replace(sitting, verdicts=told))
    assert {v.reason for v in given} == left
    assert [(v.working, v.computed) for v in given] == [(v.working, v.computed) for v in told]


def test_the_documented_weights_are_those_in_use() -> None:
    page = (Path(__file__).parents[1] / "docs" / "verdicts.md").read_text(encoding="utf-8")
    taken_back = page.partition("## When an accusation is taken back")[2]
    table = taken_back.partition("| Sign | Weight |")[2].partition("\n\n")[0]
    assert [int(row) for row in re.findall(r"\| (-?\d+) \|", table)] == [w for w, _ in _SIGNS]
    assert f"a weight of {_ENOUGH} or more" in page


def test_two_figures_in_each_others_place_bear_each_other_out() -> None:
    """There were 2,700 teachers in 2024, 456,200 fewer than the year before."""
    exports, imports, rate = right()
    unread = [replace(accused(v, Reason.NO_SERIES)) for v in (imports, rate, rate, rate)]
    pair = [
        replace(accused(v, Reason.SWAPPED), computed=1.0, candidates=()) for v in (exports, imports)
    ]
    sitting = replace(sitting_over(TEXT, austria()), verdicts=[*pair, *unread])
    assert [v.reason for v in without_the_doubtful(sitting)][:2] == [Reason.SWAPPED] * 2
    alone = [replace(v, reason=Reason.OFF_SERIES) for v in pair]
    given = without_the_doubtful(replace(sitting, verdicts=[*alone, *unread]))
    assert [v.reason for v in given][:2] == [Reason.AMBIGUOUS] * 2


def test_a_headline_tells_what_the_body_does() -> None:
    exports, _, rate = right()
    body = replace(exports)
    clause = replace(exports.claim.clause, role=Role.TITLE)
    title = replace(
        accused(exports, Reason.OFF_SERIES), claim=replace(exports.claim, clause=clause)
    )
    assert weight_of(title, [body, rate]) == 0
    again = replace(body, claim=title.claim)
    assert weight_of(title, [again, body, rate]) == 6


@pytest.mark.parametrize(
    ("operation", "computed", "weight"),
    [("growth", 0.3, 0), ("growth", 2.3, 2), ("change", 0.3, 2), ("level", 0.3, 2)],
)
def test_a_rate_that_hardly_moved_has_no_size(operation: str, computed: float, weight: int) -> None:
    exports, imports, rate = right()
    far = accused(exports)
    far = replace(far, claim=replace(far.claim, operation=operation), computed=computed)
    assert weight_of(far, [imports, rate]) == weight


@pytest.mark.parametrize(
    ("caveats", "rating"),
    [
        ((Caveat.TRUNCATED, Caveat.MEASURE_ASSUMED), "unverified"),
        ((Caveat.TRUNCATED,), "supported"),
        ((Caveat.MEASURE_ASSUMED,), "supported"),
    ],
)
def test_what_no_word_names_is_not_borne_out_by_a_figure_cut_short(
    caveats: tuple[Caveat, ...], rating: str
) -> None:
    sitting = sitting_over(TEXT, austria())
    told = [replace(v, caveats=caveats) for v in sitting.verdicts]
    found, *_ = without_the_doubtful(replace(sitting, verdicts=told))
    assert found.rating == rating
    assert ("only cut short" in found.explanation) is (rating == "unverified")
