"""Home of what a run is one of, where the text says so: what each step is compared with, and which
way what stands behind a run that opens its sentence went."""

import re

from verifier.language.moves.change_words import find_cues
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import Basis, CueKind, Direction, TimeKind, TimeMention
from verifier.model.span import Span

_STEP_MOVE = regex(
    r"[\s-](?:(?:straight|consecutive|successive|uninterrupted)[\s-])?"
    r"(?:(?P<year>year-on-year|year-over-year)|(?P<half>half-yearly|half-on-half|six-monthly)|(?:monthly|month-on-month|quarterly|quarter-on-quarter))\s(?:\w+\s)?"
    r"(?:falls?|declines?|drops?|decreases?|contractions?|loss(?:es)?|rises?|increases?|gains?|"
    r"advances?|growth)\b"
)
"""A move whose word says with what each step is compared: "the ninth straight monthly rise"."""
_COMPARED = (TimeKind.BASELINE, TimeKind.BASIS)
_NEAR = 70
_DAYS = regex(r"\b(?:first|last|past)\s\d+\s(?:working\s)?(?:days|weeks|months)\b")
"""A part of each step, and no figure: "in which exports over the first 20 days have risen"."""
_BORDER = regex(r"[;:,]|\d|\s(?:and|but|while)\s")


def basis_of_a_run(clause: Clause) -> Basis | None:
    """The basis of a run by the words that compare its steps: "ninth month of year-on-year
    growth", "beat its year-ago level for the ninth month"; None where the run names none."""
    step = _STEP_MOVE.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    if step is not None and (step["year"] or step["half"] or clause.basis is not Basis.YEAR):
        return Basis.YEAR if step["year"] else Basis.PERIOD
    if clause.baseline is not None and clause.basis is not None:
        return clause.basis
    told = [t for t in clause.times if t.kind in _COMPARED and t.basis is not None]
    if any(t.basis is Basis.YEAR and _is_beside(clause, t) for t in told):
        return Basis.YEAR
    behind = next((t.basis for t in told if _is_behind_its_opening(clause, t)), None)
    by_step = is_told_on_the_step(clause) and all(t.basis is Basis.PERIOD for t in told)
    yearly = _YEARLY.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    return Basis.PERIOD if behind is None and by_step and yearly is None else behind


def is_told_on_the_step(clause: Clause) -> bool:
    """Whether a text sets each step outright against the one before: "rose on the month in May, the
    third time running"; "monthly gains" may be those on the year."""
    start = clause.sentence.start
    told = (t for t in clause.times if t.kind is TimeKind.BASIS and t.basis is Basis.PERIOD)
    words = (clause.sentence_text[t.span.start - start : t.span.end - start] for t in told)
    return any(_ON_THE_STEP.match(word) for word in words)


_YEARLY = regex(r"[\s-](?:[\w-]+\s){0,2}?(?:annual|yearly)\b")
"""What each step of a run is one of, whatever was told of the month."""
_ON_THE_STEP = regex(
    r"(?:on|over|from)\s(?:the|a)\s(?:month|quarter|week)\b|(?:month|quarter|week)[\s-]on[\s-](?:month|quarter|week)\b",
    re.IGNORECASE,
)


def _is_behind_its_opening(clause: Clause, time: TimeMention) -> bool:
    """Whether a run opens its sentence and a time stands in what it is told of: "For the second
    month in succession, sales fell month on month"."""
    start = clause.sentence.start
    if _OPENING.fullmatch(clause.sentence_text, 0, clause.span.start - start) is None:
        return False
    between = clause.sentence_text[clause.span.end - start : max(0, time.span.start - start)]
    return bool(between) and not _BORDER.search(between.replace(",", "", 1))


_OPENING = regex(r"\W*(?:(?:For|In)\s(?:(?:an?|the|its|their)\s)?)?")


def _is_beside(clause: Clause, time: TimeMention) -> bool:
    """Whether a time stands in the same clause as the run and no figure between them."""
    first, last = sorted((clause.span, time.span))
    start = clause.sentence.start
    between = _DAYS.sub("", clause.sentence_text[first.end - start : last.start - start])
    return 0 <= last.start - first.end <= _NEAR and not _BORDER.search(between)


def way_behind_an_opening(clause: Clause, tail: str) -> Direction | None:
    """Which way what a run that opens its sentence is told of went: "Two months in a row, sales
    have fallen"; None where that is not told."""
    opening = _OPENS.match(tail)
    if opening is None or clause.before.strip(' \t\n“"').lower() not in _LEADS:
        return None
    cues = find_cues(tail, Span(opening.end("lead"), opening.end()))
    return next((cue.direction for cue in cues if cue.kind is CueKind.VERB), None)


_OPENS = regex(r"(?P<lead>[^,;.\d]{0,40},\s)[^,;.]{3,160}")
_LEADS = ("", "for a", "for the", "for", "in a", "in the")
