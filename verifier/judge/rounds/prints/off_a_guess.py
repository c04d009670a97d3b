"""Home of how far a figure lay from what somebody had foreseen of it: "It came to £17.4bn, some
£3bn more than the watchdog had pencilled in", where a series holds what the watchdog had."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from verifier.judge.guessed import guess_told, is_off_a_guess, side_of_guess
from verifier.judge.rounds.moves.made_of_moves import is_a_right_move, judged_as, moved
from verifier.judge.rounds.nothing_else import tells_of_nothing_else
from verifier.judge.rounds.prints.foreseen_of_it import is_forecast_of, of_its_part
from verifier.judge.rounds.sitting import Sitting
from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.arithmetic import difference, growth, negated
from verifier.model.claim import Claim
from verifier.model.clause import Context, TimeRef
from verifier.model.known import Value
from verifier.model.mention import Direction, TermKind
from verifier.model.outcome import Outcome
from verifier.model.quantity import POINTS
from verifier.model.rule import Frame
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_OF_GUESSES = (Context.FORECAST, Context.TARGET)
_POINTS_BACK = regex(r"(?:It|That|This|Which)(?:\s(?:is|was|were|came)|[’']s)\b")


_MARKET = regex(
    r"\b(?:analysts?|economists?|brokers?|investors|consensus|polled|polls?|City|Street|Reuters|"
    r"Bloomberg)\b"
)
_OFFICIAL = regex(
    r"\b(?:budget\w*|profile|targets?|guidance|[Cc]ouncil|[Oo]ffice|[Gg]overnment|[Tt]reasury|"
    r"[Mm]inistry|[Mm]inisters?|watchdog|[Cc]ommission|OBR|central bank|company’s own)\b"
)


def of_distances_off_a_guess(sitting: Sitting) -> list[Verdict]:
    """Differences from what was foreseen, held against the series of forecasts of what the right
    figure before them is of, which their words name or which is the only one: right where it lay so
    far off, and open else, for no other time or measure is told."""
    found: list[Verdict] = []
    for verdict in sitting.verdicts:
        found.append(_off_a_guess(verdict, found, sitting))
    return found


def _off_a_guess(verdict: Verdict, told: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value" or quantity.unit == "ratio":
        return verdict
    if not is_off_a_guess(claim):
        return verdict
    hosts = (_host_of(claim, told, sitting, kind) for kind in (_is_of_a_state, _tells_a_move))
    pairs = ((h, _guess_meant(claim, h, sitting)) for h in hosts if h is not None)
    host, guess = next((pair for pair in pairs if pair[1] is not None), (None, None))
    if host is None or guess is None or not _is_of_the_host(claim, host, guess, sitting):
        return verdict
    held = _held(claim, host, guess, sitting)
    if held is not None and held.holds:
        return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    return sitting.judge.composer.unanswered(claim, Reason.NO_SERIES, verdict.candidates)


def _host_of(
    claim: Claim,
    told: Sequence[Verdict],
    sitting: Sitting,
    is_such: Callable[[Verdict, Sitting], bool],
) -> Verdict | None:
    """The right figure of a kind that a difference is told of: the last one before it in its
    sentence, or in the one before where its own points back at that."""
    right = [v for v in told if v.rating is Rating.SUPPORTED and v.claim.assertion == "value"]
    clause = claim.clause
    for one in reversed(right):
        if one.claim.clause.sentence == clause.sentence:
            if is_such(one, sitting):
                return one
            continue
        points = _POINTS_BACK.match(clause.sentence_text) is not None
        near = one.claim.clause.block == clause.block
        return one if points and near and is_such(one, sitting) else None
    return None


def _is_of_the_host(claim: Claim, host: Verdict, guess: Series, sitting: Sitting) -> bool:
    """Whether a difference goes on about the figure before it and is set against the guess of the
    time and the place of that: not "as spending came in €38m above the forecast", nor "above the
    forecast for the year"."""
    one, clause = sitting.series[host.series or ""], claim.clause
    context = tuple(c for c in clause.context if c not in _OF_GUESSES)
    told = replace(claim, clause=replace(clause, context=context, time=TimeRef()))
    idle = frozenset(stems_of(guess_told(claim)))
    if not tells_of_nothing_else(told, host.period, one, len(claim.clause.tail), idle):
        return False
    start = clause.sentence.start
    end = claim.span.end + len(guess_told(claim)) + 1
    places = {one.ref_area, one.counterpart, guess.ref_area}
    areas = [s for s in clause.terms if s.own and s.term.kind is TermKind.AREA and s.span]
    if any(
        claim.span.end <= s.span.start < end and s.term.code not in places for s in areas if s.span
    ):
        return False
    times = [t for t in clause.times if claim.span.end <= t.span.start < end]
    other = [t for t in times if host.period and resolve(t, host.period) != host.period]
    words = [clause.sentence_text[t.span.start - start :] for t in other]
    return not any(w.startswith("for ") or t.anaphor for w, t in zip(words, other, strict=True))


def _is_of_a_state(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a right figure is what its series had of one time, a level or a printed move."""
    one = sitting.series.get(verdict.series or "")
    if one is None or verdict.period is None or Caveat.DERIVED in verdict.caveats:
        return False
    return one.status != "forecast" and (_moves_itself(one) or verdict.baseline is None)


def _tells_a_move(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a right figure is how far a measure moved that was no forecast."""
    one = sitting.series.get(verdict.series or "")
    derived = Caveat.DERIVED in verdict.caveats or verdict.baseline is None
    worked_out = one is not None and one.status != "forecast" and not derived
    return worked_out and is_a_right_move(verdict, sitting)


def _guess_meant(claim: Claim, host: Verdict, sitting: Sitting) -> Series | None:
    """The series of forecasts that a difference is counted from; None where two may be."""
    one, catalogue = sitting.series[host.series or ""], sitting.catalogue
    forms = catalogue.by_family(one) if host.baseline is not None else ()
    near = (*catalogue.siblings(one), *catalogue.beside(one), *forms)
    kin = dict.fromkeys(o.key for o in near)
    pool = [o for o in sitting.series_of(kin) if o.status == "forecast" and is_forecast_of(o, one)]
    pool = [o for o in of_its_part(pool, one) if _is_of_its_step(o, host, sitting)]
    said = set(stems_of(guess_told(claim)))
    named = [o for o in pool if said & (_names(o) - _names(one))]
    best = max((len(said & (_names(o) - _names(one))) for o in named), default=0)
    likeliest = [o for o in named if len(said & (_names(o) - _names(one))) == best]
    few = likeliest or [o for o in pool if not _is_anothers(guess_told(claim), o)]
    return few[0] if len(few) == 1 else None


def _is_anothers(told: str, guess: Series) -> bool:
    """Whether a guess is told as one of the market where a series holds that of an office or of a
    plan, or the reverse."""
    names = " ".join((guess.title, *guess.aliases))
    sides = [(_MARKET.search(text), _OFFICIAL.search(text)) for text in (told, names)]
    (market, plan), (of_market, of_plan) = sides
    return bool(
        (market and not plan and of_plan and not of_market)
        or (plan and not market and of_market and not of_plan)
    )


def _names(one: Series) -> set[str]:
    return set(stems_of(" ".join((one.title, *one.aliases))))


def _told_by(host: Verdict, sitting: Sitting) -> Value | None:
    """What a right figure told: a level, or how far it moved."""
    if host.baseline is not None and _moves(host, sitting):
        return moved(host.claim, host.series, host.period, sitting)
    if host.period is None:
        return None
    found = sitting.judge.checker.forms(host.series or "").as_printed.level(host.period)
    return found[1] if found is not None else None


def _moves(host: Verdict, sitting: Sitting) -> bool:
    """Whether a right figure tells a move of levels or is a printed one."""
    worked_out = host.baseline is not None and is_a_right_move(host, sitting)
    return worked_out or _moves_itself(sitting.series[host.series or ""])


def _is_of_its_step(guess: Series, host: Verdict, sitting: Sitting) -> bool:
    """Whether a move was foreseen over the step that a figure worked out from levels tells."""
    if not _moves(host, sitting) or _moves_itself(sitting.series[host.series or ""]):
        return not _moves_itself(guess) or _moves(host, sitting)
    year = host.period is not None and host.baseline == host.period.years_later(-1)
    told = Transformation.YEAR if year else Transformation.PERIOD
    return guess.transformation is told


def _moves_itself(one: Series) -> bool:
    return one.transformation is not Transformation.NONE


def _held(claim: Claim, host: Verdict, guess: Series, sitting: Sitting) -> Outcome | None:
    """A difference held as how far the figure it is told of lay from the forecast."""
    checker, period, quantity = sitting.judge.checker, host.period, claim.quantity
    if period is None or quantity is None:
        return None
    told, guessed = _told_by(host, sitting), checker.forms(guess.key).as_printed.level(period)
    if told is None or guessed is None or _moves(host, sitting) is not _moves_itself(guess):
        return None
    values = [told, guessed[1]]
    unit = guess.unit
    plain = replace(claim, operation="level", direction=None, basis=None)
    context = tuple(c for c in claim.clause.context if c not in _OF_GUESSES)
    plain = replace(plain, clause=replace(plain.clause, baseline=None, context=context))
    side, key = side_of_guess(claim), host.series or ""
    if quantity.unit == "percent" and unit != "percent":
        part = growth(values[0], values[1])
        lower = part is not None and part.value < 0
        if part is None or (side is not None and lower is not (side is Direction.DOWN)):
            return None
        part = negated(part, None) if lower else part
        return judged_as(plain, quantity, "level", part, key, Frame(period), sitting, "percent")
    points = "percentage_points" if unit == "percent" else unit
    if (points in POINTS) is not (quantity.unit in POINTS):
        return None
    off = difference(values[0], values[1], points)
    lower = off.value < 0
    if side is not None and lower is not (side is Direction.DOWN):
        return None
    gap = negated(off, None) if lower else off
    return judged_as(plain, quantity, "level", gap, key, Frame(period), sitting, points)
