"""Home of growth from or to a printed forecast: "shipped 497,099 cars, 11% more than the 447,600
that analysts had expected", which is no growth on the year before; "forecasts a crop of 819 million
tonnes, 2.6% more than the 798.6 million of last year", which no series has both of."""

from collections.abc import Sequence

from verifier.judge.rounds.moves.made_of_moves import judged_as, moved
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.arithmetic import growth
from verifier.model.rule import Frame
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

_THAN = regex(
    r"\s(?:more|fewer|less|higher|lower|bigger|smaller|larger|better|worse|greater|above|below|"
    r"ahead of|short of|over|under)(?:\sthan)?\s(?:the\s|a\s|their\s)?(?:[a-z]+\sof\s)?[$£€¥₹]?"
)


def of_growth_over_a_guess(sitting: Sitting) -> list[Verdict]:
    """Growth that is open or accused, right of the figure before it over the printed figure right
    behind it, where one of the two is a forecast."""
    return [
        _over_a_guess(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _over_a_guess(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, others = verdict.claim, sitting.verdicts
    growing = claim.operation in ("growth", "level") and claim.assertion == "value"
    quantity = claim.quantity
    if not growing or verdict.rating is Rating.SUPPORTED or quantity is None:
        return verdict
    if quantity.unit != "percent" or place + 1 >= len(others):
        return verdict
    guess, host = others[place + 1], _host(others[:place], claim.clause.sentence.start)
    one = sitting.series.get(guess.series or "")
    if host is None or one is None or not _is_right(guess):
        return verdict
    if _THAN.fullmatch(words_between(claim, guess.claim)) is None or host.series is None:
        return verdict
    if not (_is_over_a_guess(host, guess, one) or _is_foreseen(host, guess, one, sitting)):
        return verdict
    new = moved(host.claim, host.series, host.period, sitting)
    old = moved(guess.claim, guess.series, guess.period, sitting, hold=False)
    value = growth(new, old) if new is not None and old is not None else None
    if value is None:
        return verdict
    if host.period is None:
        return verdict
    frame = Frame(host.period, guess.period if guess.period != host.period else None)
    held = judged_as(
        claim, quantity, "growth", value, host.series, frame, sitting, "percent", signed=True
    )
    fits = held is not None and held.holds
    return sitting.judge.composer.held(verdict, held, Caveat.DERIVED) if fits else verdict


def _is_over_a_guess(host: Verdict, guess: Verdict, one: Series) -> bool:
    """Whether a figure is set against the forecast of it, which the series `one` holds."""
    return one.status == _FORECAST and host.period is not None and host.period == guess.period


def _is_foreseen(host: Verdict, past: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether a forecast is set against an earlier figure of what it foretells, of `one`."""
    foretold = sitting.series.get(host.series or "")
    if foretold is None or foretold.status != _FORECAST or one.status == _FORECAST:
        return False
    measures = [(s.indicator, s.ref_area, s.counterpart, s.breakdown) for s in (foretold, one)]
    if measures[0] != measures[1] or one.indicator is None or one.unit != foretold.unit:
        return False
    if host.period is None or past.period is None or host.period.frequency != past.period.frequency:
        return False
    return past.period.end < host.period.start


_FORECAST = "forecast"


def _host(before: Sequence[Verdict], start: int) -> Verdict | None:
    """The last right level of the sentence, which the growth is told of."""
    own = (v for v in reversed(before) if v.claim.clause.sentence.start == start)
    return next((v for v in own if _is_right(v)), None)


def _is_right(verdict: Verdict) -> bool:
    level = verdict.operation in (None, "level") and verdict.claim.assertion == "value"
    return level and verdict.rating is Rating.SUPPORTED
