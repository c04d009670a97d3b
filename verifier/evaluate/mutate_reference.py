"""Home of the slips that need the reference: another series or place, an older print, a record that
is none."""

from collections.abc import Iterator
from itertools import islice

from verifier.evaluate.ground import Ground, truth_of
from verifier.evaluate.mutate_figures import figure_replaced
from verifier.evaluate.planting import Draft, Truth
from verifier.evaluate.slips import Slip
from verifier.model.article import Article
from verifier.model.known import Value
from verifier.model.mention import Direction, Figure, FigureKind, TermKind, TimeKind, TimeMention
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Verdict

_OTHERS = 2
"""So many other series, places or prints are tried for each claim."""
_LONG = 4
"""A record is told of no fewer periods than that."""


def elsewhere_drafts(
    verdict: Verdict, article: Article, ground: Ground, outcome: Outcome
) -> Iterator[Draft]:
    """Every slip of the claim that takes a figure or a name from elsewhere in the reference."""
    claim, text = verdict.claim, article.text
    figure = claim.clause.figure
    plain = figure is not None and figure.kind is FigureKind.CARDINAL
    if figure is not None and plain and claim.assertion == "value":
        yield from _other_figures(verdict, text, figure, ground, outcome)
        yield from _older_prints(verdict, text, figure, ground)
        yield from _false_record(verdict, text, figure, outcome)
    yield from _other_places(verdict, text, ground, outcome)
    if claim.quantity is None and claim.assertion == "record":
        yield from _further_back(verdict, text, outcome)


def _other_figures(
    verdict: Verdict, text: str, figure: Figure, ground: Ground, outcome: Outcome
) -> Iterator[Draft]:
    """The figure of a neighbouring series, or of another place, for the same time."""
    own = outcome.forms.series
    for slip in (Slip.SERIES, Slip.PLACE):
        others = (o for o in ground.siblings(own) if _slip_of(own, o) is slip)
        told = ((o, ground.elsewhere(verdict, o.key)) for o in others)
        drafts = (
            draft
            for _, value in told
            if value is not None and value * (verdict.computed or 0.0) > 0
            for draft in figure_replaced(slip, text, figure.span, figure.quantity, value)
        )
        yield from islice(drafts, _OTHERS)


def _slip_of(own: Series, other: Series) -> Slip:
    same_place = (own.ref_area, own.counterpart) == (other.ref_area, other.counterpart)
    return Slip.SERIES if same_place else Slip.PLACE


def _older_prints(verdict: Verdict, text: str, figure: Figure, ground: Ground) -> Iterator[Draft]:
    """The figure as it was before a revision."""
    for value in islice(ground.earlier_prints(verdict), _OTHERS):
        if value * (verdict.computed or 0.0) > 0:
            yield from figure_replaced(Slip.VINTAGE, text, figure.span, figure.quantity, value)


def _other_places(verdict: Verdict, text: str, ground: Ground, outcome: Outcome) -> Iterator[Draft]:
    """The name of another place, for which there is a figure too."""
    own, claim = outcome.forms.series, verdict.claim
    if claim.quantity is None or claim.assertion != "value":
        return
    piece = claim.clause.piece or claim.clause.sentence
    named = [
        s
        for s in claim.clause.terms
        if s.own and s.span is not None and piece.contains(s.span)
        if s.term.kind is TermKind.AREA and s.term.form == "noun"
        if s.term.code in (own.ref_area, own.counterpart)
    ]
    if len({(s.term.code, s.span) for s in named}) != 1 or named[0].span is None:
        return
    code, span = named[0].term.code, named[0].span
    span = Span(span.start, span.end - 2 * (span.of(text)[-2:] in _OWNING))
    if text[span.start : span.end][:1].islower():
        return
    drafts = (
        Draft(
            Slip.PLACE,
            ((span, ground.catalogue.area_name(new)),),
            None,
            truth_of(claim.quantity, claim, ground.elsewhere(verdict, other.key)),
        )
        for other in ground.siblings(own)
        if (new := _put_for(code, own, other)) is not None
    )
    yield from islice(drafts, _OTHERS)


_OWNING = ("'s", "’s")
_WORLD = "WLD"
"""No place that is taken for another."""


def _put_for(code: str, own: Series, other: Series) -> str | None:
    """The place that `other` has where `own` has `code`; None where they differ elsewhere."""
    if own.family[3] != other.family[3] or own.indicator != other.indicator:
        return None
    if _WORLD in (other.ref_area, other.counterpart):
        return None
    if own.ref_area == code and own.counterpart == other.counterpart:
        return other.ref_area if other.ref_area != code else None
    if own.counterpart == code and own.ref_area == other.ref_area:
        return other.counterpart if other.counterpart != code else None
    return None


def _false_record(verdict: Verdict, text: str, figure: Figure, outcome: Outcome) -> Iterator[Draft]:
    """ "to a record" for "to", where an earlier figure lies beyond this one."""
    clause, quantity = verdict.claim.clause, figure.quantity
    start = figure.reach.start
    plain = quantity.bound is Bound.EXACT and start == figure.span.start
    if not plain or outcome.operation.name != "level" or clause.link != "to":
        return
    if not text[clause.sentence.start : start].endswith("to ") or outcome.frame.period.count > 1:
        return
    track, now = _track(outcome)
    if now is None or now <= 0 or len(track) < _LONG or "record" in clause.sentence_text.lower():
        return
    down = verdict.claim.direction is Direction.DOWN
    before = [v.value for p, v in track.items() if p.start < outcome.frame.period.start]
    beyond = any(v < now if down else v > now for v in before)
    word = Span(start - 3, start - 1)
    truth = Truth.FALSE if beyond else Truth.TRUE
    words = "to a record low of" if down else "to a record"
    yield Draft(Slip.RECORD, ((word, words),), None, truth, word)


def _further_back(verdict: Verdict, text: str, outcome: Outcome) -> Iterator[Draft]:
    """An earlier year for the one since which the record is told."""
    clause = verdict.claim.clause
    since = [t for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None]
    if len(since) != 1 or since[0].period is None or outcome.operation.name not in _PLAIN:
        return
    for years in (1, 2, 5):
        yield from _since_earlier(verdict, text, since[0], years, outcome)


def _since_earlier(
    verdict: Verdict, text: str, mention: TimeMention, years: int, outcome: Outcome
) -> Iterator[Draft]:
    told = mention.period
    year = str(told.start.year) if told is not None else ""
    place = text.find(year, mention.span.start, mention.span.end) if year else -1
    track, now = _track(outcome)
    if told is None or place < 0 or now is None:
        return
    period, earlier = outcome.frame.period, told.years_later(-years)
    inside = [v.value for p, v in track.items() if told.end < p.start < period.start]
    wider = [v.value for p, v in track.items() if earlier.end < p.start < period.start]
    high, low = all(v < now for v in inside), all(v > now for v in inside)
    if not inside or not (high or low):
        return
    truth = Truth.TRUE
    if any(v > now if high else v < now for v in wider):
        truth = Truth.FALSE
    if min(p.start for p in track) > earlier.end:
        truth = Truth.BEYOND
    edit = Span(place, place + len(year)), str(int(year) - years)
    yield Draft(Slip.RECORD, (edit,), None, truth)


_PLAIN = frozenset(("level", "growth", "change"))


def _track(outcome: Outcome) -> tuple[dict[Period, Value], float | None]:
    """What the operation gives for every period on record, and for the claim's own."""
    track = outcome.case.track()
    now = track.get(outcome.frame.period) or outcome.case.compute()
    return track, now.value if now is not None else None
