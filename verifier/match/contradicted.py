"""Home of contradictions: candidates of which the text says otherwise in one of the slots."""

from verifier.model.verdict import Candidate

_SLOTS = frozenset(("ref_area", "counterpart", "breakdown", "unnamed", "around", "share"))
_AGAINST = -0.3
"""From this part on a slot speaks against a series whatever the others say for it: another place or
partner is named, another part, or one that no series has, or it is a total of which a share is
told."""

_TOO_COARSE = -0.2
"""The part of a series whose steps are longer than the period that a sentence names."""

_UNTOLD, _FAINT, _FIRM = 0.1, 0.22, 0.5
"""A measure that the words hardly tell is none that its part or place could stand for; and one
that is told faintly is none that a low score is about. Of 270 such figures of the labelled
articles 220 are of the series, most of which it bears out; the words of many more are of none."""

_TAKEN_UP = 0.3
"""What of the figure before does not tell a measure, but where this one plainly goes on about it:
"exports rose 3%. It was the fifth rise in a row"."""


def is_contradicted(candidate: Candidate) -> bool:
    """Whether the words name another place, partner or part than the series has, or a finer step
    of time, or tell its measure faintly. Such a one may still bear a figure out, but it accuses
    none and is no match. What the desk's own lists say outweighs the slots: a series that they
    name is never contradicted."""
    if any(name == "house" for name, _ in candidate.parts):
        return False
    parts = dict(candidate.parts)
    measure = max(parts.get("indicator", 0.0), parts.get("topic", 0.0) - _TAKEN_UP)
    if measure < _UNTOLD or (measure < _FAINT and candidate.score < _FIRM):
        return True
    return any(
        (name in _SLOTS and part <= _AGAINST) or (name == "frequency" and part <= _TOO_COARSE)
        for name, part in candidate.parts
    )
