"""Home of figures acquitted that were held against a part, or a sister, of which their sentence
tells nothing, beside figures that were left open: what the text tells of is mostly in no pack.

"The jobless rate fell to 6.5% from 6.6%" was held against that of the young, where the packs have
no other one, and nothing bears out 6.6%: it is hardly the rate of the young that is wrong twice.
"""

from collections.abc import Iterator, Sequence

from verifier.check.certainty import words_of_places
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.language.figures.respectively import is_in_turn
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS, IDLE_WORDS

_SLIPPED = frozenset((Reason.OFF_OPERATION, Reason.OFF_SCALE, Reason.OFF_UNIT, Reason.OUTDATED))
"""Slips by which the right figure is there all the same."""
_DIGITS = 3
"""So many digits are those of the right figure, one of them wrong, by no chance."""
_KNOWN = frozenset((Reason.NOT_A_FACT, Reason.FORECAST))
"""What is open for what it is, and not for want of a series."""
_TOTALS = frozenset((None, "WLD", "total", "goods", "merchandise", "all"))


def without_parts_beside_the_open(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure is accused as that of a part of which its sentence
    tells nothing, and something of its sentence, or the figure before, is open, or where no slip
    gives it and nothing of its sentence is right; or as that of a sister that it does not tell
    apart, where the next figure was read for it too and is open, and nothing of its sentence is
    right. Not so where the right figure is there but for a slip. What is left open here leaves open
    what stands beside it."""
    found = list(sitting.verdicts)
    for place in (*range(len(found)), *range(len(found))):
        if _is_soft(found[place]) and _may_be_of_another(place, found, sitting):
            found[place] = left_open(found[place])
    return found


def _is_soft(verdict: Verdict) -> bool:
    """Whether a contradiction is one that a figure of something else gives as well."""
    if verdict.rating is not Rating.MISMATCH or verdict.reason in _SLIPPED:
        return False
    if verdict.reason is Reason.SWAPPED and is_in_turn(verdict.claim.clause):
        return False
    printed = verdict.claim.quantity
    digits = significant_digits(printed) if printed is not None else 0
    return verdict.reason is not Reason.OFF_DIGITS or digits < _DIGITS


def _may_be_of_another(place: int, verdicts: Sequence[Verdict], sitting: Sitting) -> bool:
    verdict = verdicts[place]
    one = sitting.series.get(verdict.series or "")
    if one is None or is_called_so_by_the_desk(verdict):
        return False
    beside = list(_beside(place, verdicts))
    before = verdicts[max(0, place - 1) : place]
    alone = not any(v.rating is Rating.SUPPORTED for v in beside)
    unexplained = verdict.reason is Reason.OFF_VALUE and not verdict.alternatives
    doubtful = any(map(_is_open, (*beside, *before))) or (alone and unexplained)
    if doubtful and _is_an_untold_part(verdict, one, sitting):
        return True
    near = (*before, *verdicts[place + 1 : place + 2])
    if not alone or not any(_is_open(v) and v.series == one.key for v in near):
        return False
    if any(k.headline for k in (one, *sitting.catalogue.by_family(one))):
        return False
    return _is_an_untold_sister(verdict, one, sitting)


def is_called_so_by_the_desk(verdict: Verdict) -> bool:
    """Whether the desk's own lists call the series so, which needs no other name."""
    parts = (c.parts for c in verdict.candidates if c.series == verdict.series)
    return any(name == "house" for told in parts for name, _ in told)


def _is_open(verdict: Verdict) -> bool:
    return verdict.rating is Rating.UNVERIFIED and verdict.reason not in _KNOWN


def _beside(place: int, verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """The other verdicts of a sentence."""
    sentence = verdicts[place].claim.clause.sentence
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(verdicts) and verdicts[at].claim.clause.sentence == sentence:
            yield verdicts[at]
            at += step


def _is_an_untold_part(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether a series is a part of its measure and no word for the part, or by which the series
    goes, stands in a paragraph up to the end of a sentence; a part that is called by a name may
    stand anywhere in the text, which is then about it."""
    if one.breakdown in _TOTALS or one.breakdown is None:
        return False
    own = (s for s in verdict.claim.clause.terms if s.own and s.span is not None)
    part = _words(one.breakdown)
    if any(s.term.kind is TermKind.BREAKDOWN and part & _words(s.term.code) for s in own):
        return False  # as "English and Welsh prisons" tells of those of England and Wales
    kin = sitting.catalogue.by_indicator(one.indicator or "")
    wholes = [" ".join((k.title, *k.aliases)) for k in kin if k.breakdown in _TOTALS]
    measure = _words(" ".join(((one.indicator or "").replace("_", " "), *wholes)))
    goes_by = _words(" ".join(one.aliases)) - measure - words_of_places(verdict.claim)
    if (part | goes_by) & _said(verdict, sitting.text):
        return False
    named = one.breakdown[0].isupper() and not one.breakdown.isupper()
    return not (named and part & set(stems_of(sitting.text)))


def _is_an_untold_sister(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether a series has words of its own among those of its measure, of which most have not, and
    none of them stands in its paragraph up to a figure, nor is its partner named near it."""
    codes = [s.term.code for s in verdict.claim.clause.terms]
    if one.counterpart is not None and one.counterpart in codes:
        return False
    kin = [k for k in sitting.catalogue.by_indicator(one.indicator or "") if k.key != one.key]
    titles = [_titled(k) for k in kin]
    own = {w for w in _titled(one) if sum(w in title for title in titles) <= len(kin) / 2}
    return bool(kin) and bool(own) and not own & _said(verdict, sitting.text)


def _said(verdict: Verdict, text: str) -> set[str]:
    """The words of a paragraph up to the end of a figure's sentence."""
    sentence = verdict.claim.clause.sentence
    return set(stems_of(text[text.rfind("\n\n", 0, sentence.start) + 1 : sentence.end]))


def _titled(one: Series) -> set[str]:
    return _words(f"{one.title} {one.breakdown or ''}")


def _words(text: str) -> set[str]:
    return set(stems_of(text)) - FORM_WORDS - IDLE_WORDS
