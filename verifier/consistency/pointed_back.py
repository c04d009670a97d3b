"""Home of changes told in a sentence that points back at two levels: "£56m, down from £59.8m.
That's 6.4% less"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.consistency.changes import REASON, Change, may_be_one, same_base
from verifier.consistency.printed import HEDGES, Printed, by_sentence, finding
from verifier.consistency.wording import gap_between, is_from, stands_apart_from
from verifier.lazy import regex
from verifier.model.verdict import Finding

_THATS = regex(rf"That(?:[’']s|\s(?:is|was))(?:\sdown|\sup|\san?\s\w+\sof)?{HEDGES}$")
_ENDS = regex(
    r"(?:\s(?:lower|lighter|less|fewer|down|higher|more|better|worse|up))?(?:[.,;]|\sand\b)"
)
"""What may stand behind a change that tells no basis and no other thing that it is set against."""


def misses_its_pair(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Changes at odds with the two levels that alone stand in the sentence before, the second as
    what it is down or up from, where they point back at these."""
    for before, sentence in pairwise(by_sentence(figures)):
        stated = sentence[0]
        if len(before) != len(("new", "old")) or stated.operation != "growth":
            continue
        new, old = before
        if stated.clause.block != new.clause.block or not _points_back(stated):
            continue
        if not (is_from(old) and stands_apart_from(gap_between(new, old))):
            continue
        change = Change(stated, new, old)
        levels = new.is_level and old.is_level and same_base(stated, old, strict=False)
        if levels and may_be_one(change) and not change.holds():
            yield finding(REASON, change.explanation(), stated, new, old)


def _points_back(stated: Printed) -> bool:
    return _THATS.fullmatch(stated.lead) is not None and _ENDS.match(stated.tail) is not None
