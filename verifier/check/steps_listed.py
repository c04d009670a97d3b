"""Home of the times that are listed behind a figure: "3.8% in July, August and September"."""

from collections.abc import Iterator
from itertools import pairwise

from verifier.language.times.lists import AND
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import TimeKind
from verifier.model.period import Period
from verifier.model.series import Nature

_LISTED = regex(
    r"(?:\d\S*(?:\s(?:per\s?cent|[mb]illion|points?))?(?:,|,?\sand|\sto|\sor)\s[$£€]?)$"
)
"""Before a figure, another one of a list, of which each may have a time of its own."""
_LAST = regex(r"\b(?:and|or)\b")
_ENDS = regex(r"[.;:)]|,\s|\s(?:before|but|when|after|as|while|with|and|or|this|last|of)\b|$")
"""Behind the last time of a list: no clause that it opens, as in "in June, and in July it fell"."""
_NEAR = 24


def steps_listed(claim: Claim) -> list[Period]:
    """The single steps listed behind a figure up to an "and", the first right behind it."""
    listed = list(_joined_behind(claim))
    ended = max((place for place, (_, by) in enumerate(listed) if _LAST.search(by)), default=0)
    return [period for period, _ in listed[: ended + 1]]


def added_up_over(claim: Claim, forms: Forms) -> list[Period]:
    """The stretch of listed steps over which what adds up may be told in one: "€2bn in April and
    May"; nothing where they are told one by one."""
    if forms.series.nature is not Nature.FLOW or claim.operation != "level":
        return []
    steps = steps_listed(claim)
    in_turn = all(one.shift(1) == then for one, then in pairwise(steps))
    if len(steps) <= 1 or not in_turn or tells_each(claim):
        return []
    return [Period(steps[0].frequency, steps[0].first, steps[-1].last)]


def tells_each(claim: Claim) -> bool:
    """Whether the words behind a figure make it that of each time: "in both April and May"."""
    end = claim.span.end - claim.clause.sentence.start
    return _EACH.search(claim.clause.sentence_text[end : end + _NEAR]) is not None


_EACH = regex(r"\b(?:each|both|every)\b")


def _joined_behind(claim: Claim) -> Iterator[tuple[Period, str]]:
    """The steps told one behind another, each with the words that join it to the one before."""
    clause, mention = claim.clause, claim.clause.time.mention
    start, text = clause.sentence.start, clause.sentence_text
    if mention is None or mention.period is None or clause.time.inherited:
        return
    between = text[claim.span.end - start : max(0, mention.span.start - start)]
    lead = text[: claim.span.start - start]
    if mention.span.start < claim.span.end or len(between) > _NEAR or _LISTED.search(lead):
        return
    if any(map(str.isdigit, between)):
        return
    yield mention.period, ""
    last = mention
    for time in clause.times:
        if time.span.start < last.span.end:
            continue
        joined = text[last.span.end - start : time.span.start - start]
        alike = time.kind is TimeKind.POINT and time.period is not None and time.anaphor is None
        if not alike or AND.fullmatch(joined) is None or time.period is None:
            return
        if (time.period.frequency, time.period.count) != (mention.period.frequency, 1):
            return
        if _ENDS.match(text, time.span.end - start) is None:
            return  # "and July's rate was"
        yield time.period, joined
        last = time
