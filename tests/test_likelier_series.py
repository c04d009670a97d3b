"""The series that an open figure may be of, how likely each is, and what holds of one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import catalogue_told, verdicts_of
from small_post import FIGURES, HEAD, OPENING, PERIODS, PUBLISHED

from verifier.judge import decide
from verifier.judge.odds import shares_of
from verifier.judge.rounds.odds.likelier_series import (
    LEFT_OPEN,
    may_be_tried,
    of_likelier_series,
    readings_of,
    readings_that_hold,
)
from verifier.judge.rounds.odds.series_signs import series_of
from verifier.judge.rounds.odds.series_weights import WEIGHTS
from verifier.judge.rounds.retellings import may_hold, retellings
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round than the one looked at has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_series,))
    monkeypatch.setattr(decide, "in_the_unit_told", lambda verdict, *_: verdict)


def looked_at(text: str, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Sitting:
    """What lies on the desk before any round."""
    seen: list[Sitting] = []

    def keep(sitting: Sitting) -> list[Verdict]:
        seen.append(sitting)
        return list(sitting.verdicts)

    monkeypatch.setattr(decide, "ROUNDS", (keep,))
    monkeypatch.setattr(decide, "in_the_unit_told", lambda verdict, *_: verdict)
    verdicts_of(text, catalogue, PUBLISHED)
    return seen[0]


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    ("text", "figure", "series", "operation"),
    [
        ("Of these only 68,200 came over the border.", "68,200", "abroad", "level"),
        ("There are 14,118 parcel lockers now, and 416 boxes were put up in October alone.", "416",
         "lockers", "change"),
        ("The country had 14,118 lockers in October, 3% more than in September, a month that "
         "closed on 13,702.", "13,702", "lockers", "level"),  # read for October
        ("Some 1,400 parcels from abroad went missing in October.", "1,400", "abroad", "change"),
        ("Foreigners sent 7.1% of the post in October.", "7.1%", "abroad", "share"),
        ("The country had 14,118 lockers in October, 416 more than in September. From 12,611 in "
         "May, 1,507 boxes went up.", "1,507", "lockers", "change"),  # on another base than told
        ("Of these fewer than 70,000 came over the border.", "70,000", "abroad", "level"),
    ],
)  # fmt: skip
def test_a_figure_is_of_the_likeliest_series_that_it_fits(
    text: str, figure: str, series: str, operation: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)
    assert (verdict.operation, "measure_assumed" in verdict.caveats) == (operation, True)


@pytest.mark.usefixtures("alone")
def test_a_title_may_tell_what_the_text_below_it_does(ruritania: Catalogue) -> None:
    body = f"{OPENING}The parcels from abroad numbered 68,200 in October."
    told = verdicts_of(f"68.2 thousand boxes hop the border\n\n{body}", ruritania, PUBLISHED)
    assert (told["68.2 thousand"].rating, told["68.2 thousand"].series) == ("supported", "abroad")
    wrong = verdicts_of(f"62.8 thousand boxes hop the border\n\n{body}", ruritania, PUBLISHED)
    assert wrong["62.8 thousand"].rating != Rating.SUPPORTED


@pytest.mark.usefixtures("alone")
def test_a_text_of_a_few_figures_tells_too_little(ruritania: Catalogue) -> None:
    text = "The post carried 956,200 parcels in October. Of these only 68,200 came over the border."
    assert verdicts_of(text, ruritania, PUBLISHED)["68,200"].rating == "unverified"


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param("Of these only 68,300 came over the border.", "68,300", id="fits none"),
        pytest.param("There are 14,118 parcel lockers now, and 417 boxes were put up in October.",
                     "417", id="fits no move"),
        pytest.param("Some 1,500 parcels from abroad went missing in October.", "1,500",
                     id="has not fallen so"),
        pytest.param("Some 1,400 more parcels came from abroad in October.", "1,400",
                     id="has not risen"),
        pytest.param("Foreigners sent 8.1% of the post in October.", "8.1%", id="no such share"),
        pytest.param("It had been going down from 68,200 boxes.", "68,200", id="from"),
        pytest.param("Of these fewer than 80,000 came over the border.", "80,000",
                     id="a bound that many a figure keeps"),
        pytest.param("Business in boxes was 1.2% up on July.", "1.2%", id="on the base named"),
        pytest.param("“We took 68,200 over the border,” a postman said.", "68,200", id="quoted"),
        pytest.param("All and those over the border numbered 68,200 and 956,200, respectively.",
                     "68,200", id="told in turn"),
    ],
)  # fmt: skip
def test_no_figure_is_borne_out_by_what_it_does_not_fit_or_cannot_tell(
    text: str, figure: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure]
    assert verdict.rating != Rating.SUPPORTED


def test_signs_see_the_size_of_a_figure_and_not_whether_a_series_has_had_it(
    ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    signs = []
    for figure in ("68,200", "68,300"):
        text = f"{OPENING}Of these only {figure} came over the border."
        sitting = looked_at(text, ruritania, monkeypatch)
        place = next(
            p for p, v in enumerate(sitting.verdicts) if v.claim.printed.startswith(figure)
        )
        assert may_be_tried(sitting.verdicts[place])
        signs.append(series_of(place, sitting))
    open_for = {"read.ambiguous", "read.no_series"}  # why it was left open may differ
    fitting, other = ({key: told - open_for for key, told in one.items()} for one in signs)
    assert fitting == other
    assert signs[0]["abroad"] >= {"size.within", "back1.measure"}
    assert signs[0]["lockers"] >= {"size.far", "measure.never"}


def test_a_figure_may_be_told_as_a_level_a_move_and_a_move_since_a_time_told(
    ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting = looked_at(f"{OPENING}Of these 68,200 came over.", ruritania, monkeypatch)
    told = list(retellings(sitting.verdicts[-1].claim, sitting.claims[-1], sitting.verdicts[:-1]))
    assert told[0] == ("read", sitting.verdicts[-1].claim)
    assert {kind for kind, _ in told} >= {"read", "moved", "since"}
    said = [(c.operation or "level", c.basis, c.clause.baseline, c.direction) for _, c in told]
    assert len(said) == len(set(said))
    by = looked_at(f"{OPENING}Lockers grew by 416 in October.", ruritania, monkeypatch)
    told = list(retellings(by.verdicts[-1].claim, by.claims[-1], by.verdicts[:-1]))
    assert "level" not in {claim.operation for _, claim in told}  # what grew by 416 is not 416


@pytest.mark.parametrize(
    ("text", "falls"),
    [
        ("Some 1,400 parcels from abroad went missing in October.", True),
        ("Parcels from abroad rose by 1,400 in October.", False),
        ("Their number stood at 1,400 in October.", False),
        ("Those from abroad doubled in October.", False),
        ("In October the post bought the Albatros 2.2 for those from abroad.", False),
    ],
)
def test_a_figure_may_be_told_of_a_fall_where_no_word_says_where_it_went(
    text: str, falls: bool, ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting = looked_at(OPENING + text, ruritania, monkeypatch)
    told = list(retellings(sitting.verdicts[-1].claim, sitting.claims[-1], sitting.verdicts[:-1]))
    assert ("fell" in {kind for kind, _ in told}) is falls


@pytest.mark.parametrize(
    ("text", "kind", "series", "fits"),
    [
        ("Foreigners sent 7.1% of the post in October.", "share", "abroad", True),
        ("Foreigners sent 8.1% of the post in October.", "share", "abroad", False),
        ("Foreigners sent 7.1% of the post in October.", "share", "post", False),  # of nothing
        ("The lockers have gained an eighth since May.", "read", "lockers", True),
        ("The lockers have gained a sixth since May.", "read", "lockers", False),
        ("The lockers have gained an eighth since May.", "read", "post", False),
        ("The boxes have gained 416 in October.", "moved", "lockers", True),
        ("The boxes have gained 470 in October.", "moved", "lockers", False),
        ("The jobless lost a sixteenth in October.", "moved", "hills", True),
        ("The jobless lost a fiftieth in October.", "moved", "hills", False),
    ],
)  # fmt: skip
def test_what_a_series_may_hold_is_asked_before_it_is_computed(
    text: str,
    kind: str,
    series: str,
    fits: bool,
    ruritania: Catalogue,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sitting = looked_at(OPENING + text, ruritania, monkeypatch)
    claim, time = sitting.verdicts[-1].claim, Period.parse("2025-10")
    told = retellings(claim, sitting.claims[-1], sitting.verdicts[:-1])
    one = ruritania.get(series)
    may = [may_hold(k, at_the_time(c, time), one, ruritania) for k, c in told if k == kind]
    assert may
    assert any(may) is fits


@pytest.mark.parametrize("figure", ["68,200", "69,600", "14,118"])
def test_what_is_left_untried_could_bear_no_figure_out(
    ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch, figure: str
) -> None:
    sitting = looked_at(f"{OPENING}Of these {figure} came over.", ruritania, monkeypatch)
    place = len(sitting.verdicts) - 1
    likely = shares_of(series_of(place, sitting), WEIGHTS)
    every = [(one, one.share * likely[one.series]) for one in readings_that_hold(place, sitting)]
    tried = {(one.told, one.series): one.share for one in readings_of(place, sitting)}
    enough = {(one.told, one.series): share for one, share in every if share >= LEFT_OPEN}
    assert enough
    assert {key: tried.get(key) for key in enough} == enough


FARES = (HEAD.replace("headline", "headline,transformation").replace(",yes\n", ",yes,\n")).replace(
    ",no\n", ",no,\n"
) + (
    'fares,"Charges, annual rate, Ruritania",charges,RUR,,percent,0,M,rate,year_on_year,yes,'
    "year_on_year\n"
)


@pytest.mark.parametrize(
    ("told", "may"),
    [
        ("were up 2.3%", True),
        ("were 2.3% higher", True),
        ("were down 2.3%", False),
        ("were 2.3% lower", False),
        ("fell 2.3%", False),
    ],
)
def test_a_rate_of_growth_is_no_fall(told: str, may: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    rates = {**FIGURES, "fares": (1.8, 1.9, 1.7, 2.2, 2.1, 2.3)}
    sitting = looked_at(
        f"{OPENING}Boxes {told}.", catalogue_told(FARES, PERIODS, rates), monkeypatch
    )
    found = readings_that_hold(len(sitting.verdicts) - 1, sitting, 0.0)
    assert ("fares" in {one.series for one in found}) is may


@given(
    st.dictionaries(st.integers(), st.sets(st.sampled_from("abcd")), min_size=1),
    st.dictionaries(st.sampled_from("abc"), st.floats(-9, 9)),
)
def test_shares_add_up_and_follow_the_weights(
    choices: dict[int, set[str]], weights: dict[str, float]
) -> None:
    shares = shares_of(choices, weights)
    assert sum(shares.values()) == pytest.approx(1)
    sums = {key: sum(weights.get(sign, 0) for sign in signs) for key, signs in choices.items()}
    best = max(sums.values())
    assert shares[max(shares, key=lambda key: shares[key])] == pytest.approx(
        max(shares[key] for key in sums if sums[key] == pytest.approx(best))
    )


def test_what_another_form_of_a_series_bears_out_is_as_likely_as_the_series(
    ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting = looked_at(
        f"{OPENING}Of these only 68,200 came over the border.", ruritania, monkeypatch
    )
    held_closely, another = Sitting.held_closely, sitting.judge.checker.forms("lockers")

    def by_another_form(desk: Sitting, claim: Claim, key: str) -> Outcome | None:
        held = held_closely(desk, claim, key)
        return held and replace(held, forms=another)

    monkeypatch.setattr(Sitting, "held_closely", by_another_form)
    place = len(sitting.verdicts) - 1
    likely = shares_of(series_of(place, sitting), WEIGHTS)["abroad"]
    readings = readings_of(place, sitting)
    assert {(one.series, one.held.forms.series.key) for one in readings} == {("abroad", "lockers")}
    assert all(0 < one.share <= likely for one in readings)


@pytest.mark.parametrize(
    ("figure", "tried"),
    [
        ("less than 1%", False),
        ("less than 1.2%", True),
        ("nearly 3%", True),
        ("5,000 or fewer", False),
        ("300", True),
    ],
)
def test_a_bound_of_one_digit_is_not_tried(
    figure: str, tried: bool, ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting = looked_at(f"{OPENING}Of these {figure} went by sea.", ruritania, monkeypatch)
    assert may_be_tried(sitting.verdicts[-1]) is tried
