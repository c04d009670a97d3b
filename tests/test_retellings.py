"""What else than it was read for a figure is told as, and what is told of another one already."""

from dataclasses import replace

import pytest
from small_catalogue import catalogue_told, verdicts_of
from small_post import FIGURES, HEAD, OPENING, PERIODS, PUBLISHED

from verifier.judge import decide
from verifier.judge.rounds.odds.likelier_series import of_likelier_series
from verifier.judge.rounds.retellings import retellings
from verifier.judge.rounds.sitting import Sitting
from verifier.model.mention import Direction
from verifier.reference.catalogue import Catalogue


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_series,))


@pytest.mark.parametrize(
    "text",
    [
        "Business over the border grew busier: 68,200 came that way.",
        "Business over the border was up, people say (68,200 came that way).",
    ],
)
def test_a_move_behind_a_break_leads_to_no_level(text: str, ruritania: Catalogue) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)["68,200"]
    assert (verdict.rating, verdict.series) == ("supported", "abroad")


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Business over the border grew 68,300.", Direction.UP),
        ("Business over the border grew busier: 68,300 came that way.", None),
        ("Some 68,300 more came over the border.", Direction.UP),
        ("Some 68,300 came over the border, which is more.", None),
    ],
)
def test_a_move_right_by_a_level_tells_which_way_it_went(
    text: str, way: Direction | None, ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Sitting] = []
    monkeypatch.setattr(decide, "ROUNDS", (lambda one: seen.append(one) or list(one.verdicts),))
    verdicts_of(OPENING + text, ruritania, PUBLISHED)
    claim = next(one for one in seen[0].claims if one.printed == "68,300")
    told = [one for kind, one in retellings(claim, claim, []) if one.operation == "level"]
    assert told[-1].direction is way


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("From July to September 211,000 came over the border.", "supported"),
        ("From July to September 212,000 came over the border.", "unverified"),
    ],
)
def test_a_quarter_may_be_told_by_its_months(text: str, rating: str, ruritania: Catalogue) -> None:
    assert verdicts_of(OPENING + text, ruritania, PUBLISHED)[text.split()[4]].rating == rating


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("Parcels came faster, with 1.9% of clerks away, and business was up 3.1%.", False),
        ("Parcels came faster, and it has lost 1.9% of its clerks. It was up 3.1%.", True),
        ("Parcels came faster, yet one in 14 senders was late in October.", False),
        ("Parcels came faster, but one in 14 counters was cut in October.", True),
    ],
)
def test_a_share_is_retold_as_a_move_where_it_has_gone(
    text: str, moves: bool, ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Sitting] = []
    monkeypatch.setattr(decide, "ROUNDS", (lambda one: seen.append(one) or list(one.verdicts),))
    verdicts_of(OPENING + text, ruritania, PUBLISHED)
    claim = next(one for one in seen[0].claims if one.printed in ("1.9%", "one in 14"))
    share = replace(claim, operation="share", direction=None)
    told = [one.operation for _, one in retellings(share, share, [])]
    assert ("growth" in told) is moves
