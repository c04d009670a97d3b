"""Home of figures told in the order of names that stand together before or behind them: "Northern
and ScotRail carried 20.9 and 15.5 million respectively", "France cut faster than Germany, by 10.1%
versus 3.5%".

What each name means is asked of the titles of the series and of the phrases that name their place
or part: the first figure is of the series named first. Where none holds in order and each of two
would in the place of the other, they have changed places.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, permutations

from verifier.judge.rounds.exchanges.names_within import Names
from verifier.judge.rounds.moves.moves_along import in_the_order_of_levels
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.lists_along import as_the_list_before, is_turned
from verifier.judge.rounds.subjects.lists_told import exchanged, lists_of, of_one_time
from verifier.judge.rounds.subjects.order_before import as_in_the_sentence_before
from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.language.figures.respectively import RESPECTIVELY, goes_on_in_turn, leads_in_turn
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.printed_money import MARK
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict

_AGAINST_EACH_OTHER = regex(
    r"\b(?:faster|slower|quicker|steeper|more|less|better|worse|higher|lower|further|harder|\w+er)\s"
    r"(?:\w+\s){0,3}?than\b|"
    rf"\b(?:{OUTDO}|{FALL_BEHIND})\b",
    re.IGNORECASE,
)
_OF_ITS_OWN = regex(
    r"[,;]\s(?:when|where|as|while|with|after|because|since)\s(?:the|its|their|an?)\s"
    r"(?!(?:two|pair|figures|totals|numbers|shares|rates|respective|latter|former)\b)"
    r"[\w’'-]+(?:\s[\w’'-]+)?\s(?:stood|came|was|were|had|reached|ran|numbered|made|\w+ed)\b"
    r"[^,;]*$"
)
"""What opens a clause with a subject of its own right before a pair: the second figure is what that
one is set against, whatever order the names before had."""
_BACK = 300
"""So far before or behind a list its names stand at most."""
_MOST = 6
"""So many series may be named."""


def in_the_order_of_names(sitting: Sitting) -> list[Verdict]:
    """Figures of a list that are not all right, each judged by the series named in its place."""
    result = list(sitting.verdicts)
    for places in list(lists_of(result)):
        told = [result[at] for at in places]
        ahead = result[: places[0]]
        in_order = _are_in_order([v.claim for v in told])
        along = in_the_order_of_levels(told, ahead, sitting.judge) if in_order else None
        if along is not None:
            result[places.start : places.stop] = along
            continue
        turned = _is_out_of_order(told, sitting) or is_turned(told, ahead)
        if all(v.rating is Rating.SUPPORTED for v in told) and not turned:
            continue
        found = _ordered(told, sitting, in_order)
        if not in_order and found is not None and not _are_right_at_once(found):
            found = None  # that they changed places is said of figures alone that have an order
        if found is None and in_order:
            found = as_in_the_sentence_before(told, sitting)
        if found is None:
            found = as_the_list_before(told, ahead, sitting.judge)
        if found is None and _CALLED_BACK.match(told[0].claim.clause.sentence_text):
            found = [_open_to_the_others(v) for v in told]
        if found is not None:
            for at, verdict in zip(places, found, strict=True):
                result[at] = verdict
    return result


def _are_in_order(claims: Sequence[Claim]) -> bool:
    """Whether the text says that its figures come in the order of names: by a word, or by names
    that it sets against each other right before a pair."""
    clause, last = claims[0].clause, claims[-1]
    start = clause.sentence.start
    end = claims[0].span.start - start
    lead = clause.sentence_text[max(0, end - _BACK) : end]
    if goes_on_in_turn(clause.sentence_text, last.span.end - start) or leads_in_turn(lead):
        return True
    if len(claims) == _PAIR and _IN_TURN_BEFORE.search(lead) is not None:
        return True
    if len(claims) != _PAIR or _OF_ITS_OWN.search(lead) is not None:
        return False
    return _AGAINST_EACH_OTHER.search(lead) is not None


def are_set_against_each_other(claims: Sequence[Claim]) -> bool:
    """Whether the first two of some figures come behind names that are set against each other, in
    the order of these: "sales of cod outstripped those of hake, at 300 against 200"."""
    clause = claims[0].clause
    end = claims[0].span.start - clause.sentence.start
    behind = clause.sentence_text[end : claims[1].span.start - clause.sentence.start]
    lead = clause.sentence_text[max(0, end - _BACK) : end]
    return _AGAINST.search(behind) is not None and _AGAINST_EACH_OTHER.search(lead) is not None


_AGAINST = regex(r"^[^,;:]*\s(?:against|versus|to|compared\s(?:with|to))\s(?:\w+\s)?[$£€¥]?$")


def _are_right_at_once(found: Sequence[Verdict]) -> bool:
    """Whether figures are all right and told of one time: those of several have no order of
    names, "it had been $78.2 billion in July, and $71.2 billion a year earlier"."""
    times = {verdict.claim.clause.time.period for verdict in found}
    return len(times) == 1 and all(v.rating is Rating.SUPPORTED for v in found)


_PAIR = 2
_IN_TURN_BEFORE = regex(
    rf"\d\S*(?:\s[a-z]+)?\sand\s(?:by\s)?{MARK}?\d\S*(?:\s[a-z]+)?,?\s{RESPECTIVELY}(?:,\s(?:and|but|while)|;)"
    r"\s(?:in|at|on|for|over)\s[^,;.\d]{3,40}(?:\d{4}\s)?(?:by|to|at)?\s?$"
)
"""What leads on from a pair told in turn to the same of another time: "by 0.1% and 0.2%
respectively, and in the first quarter by"."""
_CALLED_BACK = regex(
    r"[\"“‘'\s]*(?:(?:And|But|Yet|So)\s)?(?:They|Their|Both|The\s(?:two|pair|duo)|These|Those)\b"
)
"""What opens a sentence about those that the one before it names."""
_IT_AGAIN = regex(r"\b(?:it|they|these|those|its|their|both)\s[^.;:\d]{0,40}$", re.IGNORECASE)
"""What leads to figures of what the sentence before names: "Compared with May, it rose by"."""


def _open_to_the_others(verdict: Verdict) -> Verdict:
    """The verdict on a figure of several that a pronoun calls back, which is no mismatch where it
    is right of another series, for that one may be among them."""
    if verdict.reason is not Reason.OFF_SERIES:
        return verdict
    return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)


def _is_out_of_order(told: Sequence[Verdict], sitting: Sitting) -> bool:
    """Whether each of a pair told "respectively" is right of the series that is named for the other
    one."""
    one, other = (sitting.series.get(v.series or "") for v in told[:_PAIR])
    if len(told) != _PAIR or one is None or other is None or one.key == other.key:
        return False
    text = sitting.text
    turned = _stand_in_order(told, (other, one), text)
    return turned and not _stand_in_order(told, (one, other), text)


def _ordered(told: Sequence[Verdict], sitting: Sitting, in_order: bool) -> list[Verdict] | None:
    """The verdicts on the figures of a list by the order of their names; None where that order
    bears out neither the figures nor their exchange."""
    judge = sitting.judge
    claims = [of_one_time(v.claim, told[0].claim) for v in told]
    named = [sitting.series[key] for key in _spoken_of(told) if key in sitting.series]
    for chosen in permutations(named[:_MOST], len(told)):
        if not _stand_in_order(told, chosen, sitting.text):
            continue
        held = [judge.held(c, one.key) for c, one in zip(claims, chosen, strict=True)]
        outcomes = [outcome for outcome in held if outcome is not None]
        if len(outcomes) == len(told):
            return [
                judge.composer.judged(claim, outcome, v.candidates)
                for v, claim, outcome in zip(told, claims, outcomes, strict=True)
            ]
        keys = [one.key for one in chosen]
        swapped = exchanged(told, claims, keys, judge, _PAIR - in_order) if not outcomes else []
        if swapped:
            return swapped
        if in_order and not outcomes and all(v.rating is Rating.SUPPORTED for v in told):
            return [replace(v, reason=Reason.AMBIGUOUS, suggestion=None) for v in told]
    return None


def _spoken_of(told: Sequence[Verdict]) -> list[str]:
    """The series that the figures of a list were read for or may be of, the likeliest first."""
    keys = [v.series for v in told]
    keys += [slip.series for v in told for slip in v.alternatives]
    keys += [c.series for v in told for c in v.candidates]
    return list(dict.fromkeys(filter(None, keys)))


def _stand_in_order(told: Sequence[Verdict], chosen: Sequence[Series], text: str) -> bool:
    """Whether the names of series stand in their order, all before the figures or all behind, or in
    the sentence before, where a pronoun calls them back: "Their sales fell 3% and 5%"."""
    first, last = told[0].claim, told[-1].claim
    sentence = first.clause.sentence
    within = Names(first, first.span.end, last.span.start)
    told_so = _are_in_order([v.claim for v in told])  # "2.5% and 3.4%, respectively"
    if not told_so and any(within.of(one, chosen) for one in chosen):
        return False  # "2% for exports and 3% for imports", each beside its own name
    before = (max(sentence.start, first.span.start - _BACK), first.span.start)
    behind = (last.span.end, min(sentence.end, last.span.end + _BACK))
    further = (max(0, sentence.start - _BACK), sentence.start)
    lead = first.clause.lead
    called_back = _CALLED_BACK.match(lead) or (told_so and _IT_AGAIN.search(lead))
    for low, high in (before, behind, *([further] if called_back else [])):
        names = Names(first, low, high, text if low < sentence.start else "")
        reaches = [names.of(one, chosen) for one in chosen]
        if all(reaches):
            return all(max(one) < min(other) for one, other in pairwise(reaches))
        if low == before[0] and _whole_is_in_its_turn(names, chosen, reaches, lead, sentence.start):
            return True
    return False


def _whole_is_in_its_turn(
    names: Names, chosen: Sequence[Series], reaches: Sequence[Sequence[int]], lead: str, start: int
) -> bool:
    """Whether of a whole and its part that are set against each other the name of the part, the
    only one that is its own, stands on the side of its turn: "exports exceeded exports of skis"."""
    verbs = list(_AGAINST_EACH_OTHER.finditer(lead))
    if len(chosen) != _PAIR or len(verbs) != 1 or sum(map(bool, reaches)) != 1:
        return False
    second = bool(reaches[1])
    whole, part = (names.said_of(one) for one in (chosen if second else chosen[::-1]))
    if whole.goes_beyond(part) or not (whole.words or whole.codes):
        return False
    at = start + verbs[0].start()
    return all((place > at) is second for place in reaches[second])
