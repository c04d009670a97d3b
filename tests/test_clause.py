"""A clause as a part of its sentence."""

import pytest

from verifier.model.clause import Clause
from verifier.model.span import Span

SENTENCE = "Exports fell 3.1% in May."


@pytest.mark.parametrize("start", [0, 40])
def test_a_sentence_is_its_lead_its_figure_and_its_tail(start: int) -> None:
    sentence = Span(start, start + len(SENTENCE))
    clause = Clause(sentence, Span(start + 13, start + 17), SENTENCE)
    assert (clause.lead, clause.tail) == ("Exports fell ", " in May.")
