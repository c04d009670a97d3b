"""Home of the basis of a run: what each of its steps is compared with, where the text says so."""

import re

from verifier.model.clause import Clause
from verifier.model.mention import Basis, TimeKind, TimeMention

_STEP_MOVE = re.compile(
    r"[\s-](?:(?:straight|consecutive|successive|uninterrupted)[\s-])?"
    r"(?:(?P<year>year-on-year|year-over-year)|(?:monthly|month-on-month|quarterly|quarter-on-quarter))\s(?:\w+\s)?"
    r"(?:falls?|declines?|drops?|decreases?|contractions?|loss(?:es)?|rises?|increases?|gains?|"
    r"advances?|growth)\b"
)
"""A move whose word says with what each step is compared: "the ninth straight monthly rise"."""
_COMPARED = (TimeKind.BASELINE, TimeKind.BASIS)
_NEAR = 70
_BORDER = re.compile(r"[;:,]|\d|\s(?:and|but|while)\s")


def basis_of_a_run(clause: Clause) -> Basis | None:
    """The basis of a run by the words that compare its steps: "ninth month of year-on-year
    growth", "beat its year-ago level for the ninth month"; None where the run names none."""
    step = _STEP_MOVE.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    if step is not None and (step["year"] or clause.basis is not Basis.YEAR):
        return Basis.YEAR if step["year"] else Basis.PERIOD
    if clause.baseline is not None and clause.basis is not None:
        return clause.basis
    yearly = (t for t in clause.times if t.kind in _COMPARED and t.basis is Basis.YEAR)
    return Basis.YEAR if any(_is_beside(clause, time) for time in yearly) else None


def _is_beside(clause: Clause, time: TimeMention) -> bool:
    """Whether a time stands in the same clause as the run and no figure between them."""
    first, last = sorted((clause.span, time.span))
    start = clause.sentence.start
    between = clause.sentence_text[first.end - start : last.start - start]
    return 0 <= last.start - first.end <= _NEAR and not _BORDER.search(between)
