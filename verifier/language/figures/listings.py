"""Home of the lists of a text: figures of one unit with commas and an "and" between them."""

from collections.abc import Sequence

from verifier.language.figures.drafts import Draft
from verifier.language.figures.respectively import ends_in_turn
from verifier.language.wordlists import verbs_of_change
from verifier.lazy import regex

_LIST = regex(r"\s?(?:,|;)?\s(?:and|or|&)\s(?:to\s|by\s|at\s|of\s)?|,\s|;\s")
_ENDING = regex(r"(?:and|or|&)")


def _is_turned(text: str, gap: str, right: Draft) -> bool:
    """Whether a figure goes the other way from the one before it in a pair told "respectively":
    "were down 6.5% and up 5.7%, respectively"."""
    turned = _TURNED.fullmatch(gap)
    return (
        turned is not None
        and (turned["way"] in verbs_of_change() or turned["way"] in _WAYS)
        and ends_in_turn(text, right.reach)
    )


_WAYS = ("up", "down", "higher", "lower")
_TURNED = regex(r",?\s(?:and|but)\s(?:(?:was|were|is|are)\s)?(?P<way>[a-z]+)\s(?:by\s)?")


def group_lists(text: str, drafts: Sequence[Draft]) -> None:
    """Number the lists among `drafts`: figures of one unit with commas and an "and" between."""
    if len(drafts) < 2:
        return
    number, run = 0, list(drafts[:1])
    for left, right in zip(drafts, [*drafts[1:], None], strict=True):
        gap = text[left.reach : right.first] if right else ""
        linked = (
            right is not None
            and left.unit == right.unit
            and left.numeral.kind is right.numeral.kind
            and (_LIST.fullmatch(gap) is not None or _is_turned(text, gap, right))
        )
        if linked and right is not None:
            run.append(right)
            continue
        if len(run) > 1 and _ENDING.search(text[run[-2].reach : run[-1].first]):
            for draft in run:
                draft.group = number
            number += 1
        run = [right] if right else []
