"""A desk's own word outweighs what the slots of a sentence say against a series."""

import pytest
from house_desk import desk, told, verdicts, with_lists
from test_dealings import DAY, trade

from verifier.match.contradicted import is_contradicted
from verifier.matched import match_sentence
from verifier.model.house_places import HousePlaces
from verifier.model.verdict import Candidate, Rating, Reason
from verifier.reference.catalogue import Catalogue
from verifier.reference.house import open_house
from verifier.reference.house.picks import Picks
from verifier.settings import Settings

GAUGE = "lantern gauge,per_out,,,,"
AGAINST = [("ref_area", -1.0), ("counterpart", -0.4), ("breakdown", -0.42), ("unnamed", -0.35)]


@pytest.mark.parametrize("part", AGAINST, ids=lambda part: part[0])
def test_a_series_that_the_house_names_is_never_contradicted(part: tuple[str, float]) -> None:
    assert is_contradicted(Candidate("one", 0.5, (part,)))
    for worth in (5.0, 10.0):
        assert not is_contradicted(Candidate("one", 5.5, (part, ("house", worth))))


@pytest.mark.parametrize(
    "place",
    ["Chile’s lantern gauge", "The youth lantern gauge"],
)
@pytest.mark.parametrize(
    ("figure", "rating"), [("102.0", Rating.SUPPORTED), ("107.3", Rating.MISMATCH)]
)
def test_an_alias_is_judged_though_the_sentence_names_another_place_or_part(
    place: str, figure: str, rating: Rating
) -> None:
    (verdict,) = verdicts(f"{place} stood at {figure} in October.", with_lists(GAUGE))
    assert (verdict.series, verdict.rating) == ("per_out", rating)
    assert min(value for _, value in verdict.candidates[0].parts) <= -0.3


def test_a_pick_is_judged_though_the_sentence_names_another_place(tmp_path) -> None:
    Picks(tmp_path).add("consumer mood", "per_mood", DAY)
    lists = with_lists(picks=str(tmp_path))
    text = "Chilean consumer mood was at 61.0 in October."
    assert told(text, lists) == {"61.0": "per_mood"}
    (verdict,) = verdicts(text.replace("61.0", "77.0"), lists)
    assert (verdict.series, verdict.rating) == ("per_mood", Rating.MISMATCH)
    (bare,) = verdicts(text.replace("61.0", "77.0"), desk())
    assert bare.rating is not Rating.MISMATCH


def test_what_is_left_by_a_reject_list_and_contradicted_is_told_by_the_list() -> None:
    text = "The unemployment rate of the youth in Peru was 13.9% in October."
    (verdict,) = verdicts(text, with_lists(rejects="unemployment rate,per_youth,"))
    assert is_contradicted(verdict.candidates[0])
    assert (verdict.series, verdict.reason) == (None, Reason.NO_SERIES)
    assert "house list rejects" in verdict.explanation


def _with_alias(tmp_path, phrase: str, series: str) -> Catalogue:
    path = tmp_path / "desk.csv"
    path.write_text(f"phrase,series\n{phrase},{series}\n", encoding="utf-8")
    places = HousePlaces((str(path),))
    return Catalogue(trade().packs, lambda catalogue: open_house(places, catalogue))


@pytest.mark.parametrize(
    ("text", "phrase", "bare"),
    [
        ("China sold 12% less to the US in September.", "sold", "exports-CHN-USA"),
        ("Chinese purchases of American goods dropped 20%.", "purchases", "imports-CHN-USA"),
        ("Chinese widget purchases of US goods fell 9%.", "widget purchases", None),
    ],
)
def test_an_alias_over_the_words_of_a_deal_says_what_they_mean(
    tmp_path, text: str, phrase: str, bare: str | None
) -> None:
    catalogue = _with_alias(tmp_path, phrase, "trade_balance-DEU")
    before = match_sentence(text, trade(), Settings(), DAY)
    assert bare is None or before[0].series == bare
    (found,) = match_sentence(text, catalogue, Settings(), DAY)
    assert found.candidates[0].series == "trade_balance-DEU"
    assert dict(found.candidates[0].parts)["house"] == 5.0


def test_an_alias_elsewhere_in_the_catalogue_leaves_who_sells_to_whom(tmp_path) -> None:
    catalogue = _with_alias(tmp_path, "lantern gauge", "trade_balance-DEU")
    text = "Shipments to the US from China fell 12% in September."
    assert match_sentence(text, catalogue, Settings(), DAY)[0].series == "exports-CHN-USA"
