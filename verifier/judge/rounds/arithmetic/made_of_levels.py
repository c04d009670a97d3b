"""Home of figures made of several levels near them: what some come to together, what part of a
whole that is, and how much of one there is for each of another.

"Put the two together, and you have 56% of all cases"; "each admission brought in €7.52": what is
added or divided the sentences around tell one by one, in words as different as there are writers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations, islice
from math import fsum

from verifier.check.wholes import is_wider
from verifier.diagnose.misprints import significant_digits
from verifier.judge.asked import measures_asked
from verifier.judge.closeness import is_to_the_digit, last_digit_of
from verifier.judge.rounds.arithmetic.quotients import (
    as_a_level,
    first_held,
    form_of,
    forms_of,
    may_come_to,
    quotients,
)
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, own_time, right_near
from verifier.judge.rounds.neighbours import stands_by_its_figure
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import (
    is_in_a_unit_of,
    is_of_strangers,
    named_of,
    names_other_places,
)
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Verdict

_TOGETHER = regex(
    r"\b(?:together|combined|jointly|between\s(?:them|the\stwo)|add(?:s|ed|ing)?|tak(?:en|ing)|plus|"
    r"count(?:ed|ing)|throw(?:n|ing)?|includ(?:es?|ed|ing)|sum(?:s|med)?|in\s(?:all|total)|"
    r"total(?:led|ling|s)?|both|so\sthat|meaning|as\sa\swhole|across\s(?:all|the)\s[a-z]+|"
    r"(?:at|in|of|for|by|from)\s(?:all\s)?(?:the|these|those)\s(?:two|three|four|five|six)\s"
    r"(?!months|quarters|years|weeks|days|decades|halves|times)(?:[a-z]+\s)?[a-z]+s)\b",
    re.IGNORECASE,
)
"""What says in a sentence that a figure may be what several things come to."""
_NUMBERED = regex(
    r"\b(?:the|these|those|all)\s(?:[\w-]+\s)?(?:(?P<n2>two|pair|duo|couple)|(?P<n3>three|trio)|"
    r"(?P<n4>four|quartet)|(?P<n5>five)|(?P<n6>six))\b",
    re.IGNORECASE,
)
"""How many they are."""
_THEM = regex(
    r"\b(?:they|them|these|those|their)\b|\b(?:that|this|it)\s(?:all\s)?(?:is|was|makes?|made|comes?|came|"
    r"adds?|added|puts?|gives?|gave|brings?|brought|totals?|totalled)\b",
    re.IGNORECASE,
)
"""What points back at several things told before."""
_ADDED = regex(r"\b(?:add(?:s|ed|ing)?|another|further|throw(?:n|ing)?|plus|with)\b", re.IGNORECASE)
"""What adds a thing that a sentence names to others told before."""
_EACH = regex(
    r"\b(?:each|per|apiece|every|a\s(?:head|piece|time|person)|average[ds]?|averaging|divid\w+|ratio|"
    r"spread\sover|works?\sout|worked\sout|for\sone)\b",
    re.IGNORECASE,
)
"""What says that a figure may be so much of one thing for each of another."""
_BLOCKS, _CANDIDATES, _MEMBERS, _DIGITS = 1, 3, 7, 2
_SIZES, _HEADS = (2, 3, 4), 3
_CHANCE = 0.06
"""So likely at most does one of the sums or quotients tried fit a figure by chance, of those that
are less than three times as large or small."""


def that_are_made_of_levels(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by the first sum of levels near them, share of such a sum in its whole
    or quotient of two that they are, to the last digit and at one time. Of those in the labelled
    articles so were 24 right ones and no wrong one."""
    return [_as_made(verdict, sitting) for verdict in sitting.verdicts]


def _as_made(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if quantity.unit == "ratio" or quantity.upper is not None or not quantity.value:
        return verdict
    if significant_digits(quantity) < _DIGITS or claim.clause.link == "by":
        return verdict
    words, own = claim.clause.sentence_text, claim.clause.sentence
    moved = claim.operation in ("growth", "change")
    if moved and stands_by_its_figure(
        verdict, [v for v in sitting.verdicts if v.claim.clause.sentence == own]
    ):
        return verdict  # "so that net receipts stood at $18bn, up 12.4%" is told of these alone
    for time in _times(verdict, sitting):
        pool = _levels(verdict, time, sitting)
        most = max(1, int(_CHANCE * abs(float(quantity.value)) / last_digit_of(quantity)))
        sums = _sums(claim, time, pool, sitting) if _TOGETHER.search(words) else iter(())
        heads = _per_head(claim, time, pool, sitting)
        divided = quotients(claim, time, pool, sitting) if _EACH.search(words) else iter(())
        tried = islice(sums, most), islice(heads, max(most, _HEADS)), islice(divided, most)
        for held in chain(*tried):
            if held is not None and is_to_the_digit(claim, held):
                told = replace(verdict, claim=at_the_time(claim, time))
                return sitting.judge.composer.held(told, held, Caveat.DERIVED)
    return verdict


def _times(verdict: Verdict, sitting: Sitting) -> list[Period]:
    """The time of a figure and, where its own words name none, that of the figure next to it."""
    claim = verdict.claim
    times = [verdict.period or claim.clause.time.period]
    if own_time(claim) is None:
        times += [v.period for v in right_near(claim, sitting.verdicts, _BLOCKS)[:2]]
    return [period for period in dict.fromkeys(times) if period is not None]


def _levels(verdict: Verdict, time: Period, sitting: Sitting) -> dict[Series, float]:
    """The measures near a figure with where they stood at a time, the nearest first."""
    near = right_near(verdict.claim, sitting.verdicts, _BLOCKS)
    keys = [v.series for v in near if is_of_a_level(v)]
    keys += [v.series for v in near if not is_of_a_level(v)]
    keys += [*(c.series for c in verdict.candidates[:_CANDIDATES]), verdict.series]
    found: dict[Series, float] = {}
    for key in dict.fromkeys(keys):
        if key is None or key not in sitting.series or len(found) == _MEMBERS:
            continue
        level = sitting.judge.checker.forms(key).as_printed.level(time)
        if level is not None and level[1].value:
            found[sitting.series[key]] = level[1].value
    return found


def _sums(
    claim: Claim, time: Period, pool: dict[Series, float], sitting: Sitting
) -> Iterator[Outcome | None]:
    """What a figure would be of each sum of levels of one kind, those of the nearest first."""
    numbered = _NUMBERED.search(claim.clause.sentence_text)
    sizes = [int(numbered.lastgroup[1:])] if numbered and numbered.lastgroup else _SIZES
    members = list(pool)
    for parts in _fields(members, sizes[0], sitting) if numbered else ():
        levels = [forms_of(one, sitting).level(time) for one in parts]
        size_of = fsum(level[1].value for level in levels if level is not None)
        told = None not in levels and _are_told_of(claim, parts, members, sitting)
        if told and may_come_to(claim, size_of, parts[0]):
            yield from _of_their_sum(claim, time, parts, members, sitting)
    for size in sizes:
        for parts in sorted(
            combinations(members, size), key=lambda them: sum(map(members.index, them))
        ):
            alike = len({form_of(one) for one in parts}) == 1 and not _overlap(parts)
            alike = alike and _are_told_of(claim, parts, members, sitting)
            if alike and may_come_to(claim, fsum(pool[one] for one in parts), parts[0]):
                yield from _of_their_sum(claim, time, parts, members, sitting)


def _fields(members: Sequence[Series], size: int, sitting: Sitting) -> Iterator[tuple[Series, ...]]:
    """All that a measure is told of in one respect, where they are just as many as a sentence
    counts and none is the whole of the others: "the four provinces' mills", of which the text has
    told one."""
    found: dict[frozenset[str], tuple[Series, ...]] = {}
    for one in members:
        kin = sitting.catalogue.siblings(one)
        for slot in ("breakdown", "ref_area", "counterpart"):
            own = getattr(one, slot)
            apart = [o for o in kin if getattr(o, slot) not in (own, None, "WLD")]
            apart = [o for o in apart if not is_wider(one, o) and not is_wider(o, one)]
            if own is not None and len(apart) + 1 == size:
                found.setdefault(frozenset(o.key for o in (one, *apart)), (one, *apart))
    yield from found.values()


def _are_told_of(
    claim: Claim, parts: Sequence[Series], members: Sequence[Series], sitting: Sitting
) -> bool:
    """Whether a sentence tells of these parts and of no others near it: it names or prints each of
    them, or adds some to others, or points back at several."""
    if is_of_strangers(claim, parts):
        return False
    named = set(named_of(claim, [one for one in members if one.unit == parts[0].unit]))
    wholes = [one for one in members if any(is_wider(part, one) for part in parts)]
    if not named <= {*parts, *wholes} or names_other_places(claim, (*parts, *wholes)):
        return False
    own = claim.clause.sentence
    named |= set(
        sitting.series_of(v.series for v in sitting.verdicts if v.claim.clause.sentence == own)
    )
    words = claim.clause.sentence_text
    if _NUMBERED.search(words) or _THEM.search(words) or named >= set(parts):
        return True
    return bool(named & set(parts)) and _ADDED.search(words) is not None


def _of_their_sum(
    claim: Claim, time: Period, parts: Sequence[Series], told: list[Series], sitting: Sitting
) -> Iterator[Outcome | None]:
    checker, quantity, first = sitting.judge.checker, claim.quantity, parts[0]
    forms = forms_of(first, sitting)
    forms = replace(forms, plus=tuple(forms_of(one, sitting) for one in parts[1:]))
    percent = quantity is not None and quantity.unit == "percent"
    plain = at_the_time(claim, time)
    if claim.operation in ("growth", "change"):
        yield first_held(checker.outcomes(plain, forms)[0])
    elif percent and first.unit != "percent":
        share = replace(plain, operation="share", direction=None, basis=None)
        siblings = sitting.catalogue.siblings(first)
        wider = [one for one in siblings if all(is_wider(part, one) for part in parts)]
        for whole in dict.fromkeys((*wider, *told)):
            alike = whole.unit == first.unit and whole.nature is first.nature
            alike = alike and whole.transformation is first.transformation
            if whole not in parts and alike and whole.goes_with(first):
                yield first_held(checker.shares(share, forms, whole))
    elif percent is (first.unit == "percent") and is_in_a_unit_of(claim, first):
        yield first_held(checker.outcomes(as_a_level(plain), forms)[0])


def _goes_on_per_head(claim: Claim, sitting: Sitting) -> bool:
    """Whether the right figure next to a level in its paragraph is one per head: "Albertans spent
    $1,814 a head. Ontarians parted with $1,604"."""
    near = right_near(claim, sitting.verdicts, 0)[:1]
    return claim.operation in (None, "level") and any(v.operation == "per_capita" for v in near)


def _per_head(
    claim: Claim, time: Period, pool: dict[Series, float], sitting: Sitting
) -> Iterator[Outcome | None]:
    """What a figure would be of each total near it for each of the people of its place; of no other
    place where the sentence names one."""
    if claim.operation != "per_capita" and not _goes_on_per_head(claim, sitting):
        return
    checker = sitting.judge.checker
    told = replace(at_the_time(claim, time), operation="per_capita", direction=None, basis=None)
    named = {s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA}
    there = [one for one in pool if one.ref_area in named or not names_other_places(claim, (one,))]
    for asked in measures_asked(told, there, checker, sitting.catalogue):
        yield first_held(checker.outcomes(asked.claim, asked.forms)[0])


def _overlap(parts: Sequence[Series]) -> bool:
    """Whether one of several is the whole of another."""
    return any(
        is_wider(one, other) or is_wider(other, one) for one, other in combinations(parts, 2)
    )
