"""Sequels: figures whose sentence goes on from the one before and says no measure of its own."""

from dataclasses import replace

from verifier.extract.ellipsis import is_bare, leans_on
from verifier.extract.moves_likewise import moves_likewise
from verifier.language.moves.managing import MANAGED
from verifier.language.moves.nets import is_net
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import Basis, CueKind, Direction, TermKind

_EXPECTED = regex(
    r"^\W{0,3}(?:[Ee]conomists|[Aa]nalysts|[Ee]xperts|[Ff]orecasters|[Mm]arkets?|The (?:City|"
    r"market|consensus))\b"
    r"[^.;]{0,60}\b(?:expected|forecast|feared|predicted|pencill?ed in|looking for|hoped for|"
    r"seen)\b[^.;]{0,20}$"
)
_FORESEERS = regex(
    r"\W{0,3}(?:[Ee]conomists|[Aa]nalysts|[Ff]orecasters|(?:[Tt]he )?(?:[Mm]arkets?|City|Street|"
    r"consensus))\shad\s(?:\w+\s){0,2}"
)
_IN_MIND = regex(r"\s(?:pencill?ed in|in mind|down|marked in)\b")
_LIES_AT = regex(
    r"\b(?:[Ii]t|[Tt]hey)\s(?:was|were|is|are|had\sbeen)\s(?:[a-z]+\s)?(?:at|on)\s$|"
    r"^\W*[A-Z][\w .]{2,30},\s(?:at|on)\s$"
)
"""What says where something lies: "It shed 70.7 points. By December it was at -1.7"."""
_TOTALS = regex(r"\b(?:number(?:ed|s)?|total(?:l?ed|s)?|amounted|stood|came to|reached)\b")


def across_sentences(claims: list[Claim]) -> list[Claim]:
    """A bare count in a sentence that names no measure is read as the change told before it:
    "Employers added 73,000 jobs. Economists had expected 104,000."."""
    result: list[Claim] = []
    before: Claim | None = None
    turned: Claim | None = None
    changed: Claim | None = None
    for claim in claims:
        told = claim.operation
        figure = claim.clause.figure
        named = any(s.own and s.term.kind is TermKind.INDICATOR for s in claim.clause.terms)
        if before is not None and (
            _expects_growth(claim, before)
            or _is_one_of(claim, before)
            or moves_likewise(claim, before)
        ):
            claim = replace(claim, operation="growth", direction=before.direction)
        elif (before is not None and _is_another(claim, before)) or (
            turned is not None and before is turned and _goes_on(claim, before)
        ):
            claim = replace(claim, operation=before.operation, direction=before.direction)
        elif before is not None and _manages_growth(claim, before):
            told_on = _HAD.search(claim.clause.before) or _NEXT.search(claim.clause.lead)
            aimed = before.direction if told_on else Direction.UP
            direction = claim.direction or aimed
            claim = replace(claim, operation="growth", direction=direction)
        elif before is not None and _averages_changes(claim, before):
            claim = replace(
                claim, operation="average", direction=None, basis=Basis.PERIOD, basis_stated=False
            )
        elif before is not None and _compares_a_move(claim, before):
            claim = replace(
                claim,
                operation=before.operation,
                basis=before.basis,
                basis_stated=before.basis_stated,
            )
        elif changed is not None and _gives_to_a_change(claim, changed):
            claim = replace(claim, operation="change", direction=Direction.UP)
        elif (
            before is not None
            and not _has_its_own(claim, before)
            and before.operation == "change"
            and not _beside_a_level(before, result, claim)
            and claim.operation == "level"
            and claim.assertion == "value"
            and figure is not None
            and figure.quantity.unit is None
            and figure.noun is None
            and not named
            and (claim.clause.change is None or not claim.clause.near)
            and claim.clause.block - before.clause.block <= 1
        ):
            carried = tuple(
                s._replace(weight=round(0.6 * s.weight, 4), own=False)
                for s in before.clause.terms
                if s.own
            )
            clause = replace(claim.clause, terms=(*claim.clause.terms, *carried))
            claim = replace(claim, clause=clause, operation="change", direction=before.direction)
        moved = claim.operation != told and claim.operation in ("growth", "change")
        turned = claim if moved else None
        result.append(claim)
        changed = claim if claim.operation == "change" else changed
        if claim.quantity is not None and claim.assertion != "rank":
            before = claim
    return result


def _compares_a_move(claim: Claim, before: Claim) -> bool:
    """Whether a comparison is one of the growth told in the sentence before: "Food went up by 2.8%.
    That is more than eating out"."""
    if claim.assertion != "comparison" or claim.quantity is not None:
        return False
    moved = before.operation == "growth" and before.assertion == "value"
    near = claim.clause.block == before.clause.block
    later = before.clause.sentence.end <= claim.clause.sentence.start
    lead = claim.clause.lead
    return moved and near and later and _THAT_IS.fullmatch(lead) is not None


_THAT_IS = regex(
    r"\W*(?:That|This|Which|It)(?:\s(?:is|was)|[’']s)\s(?:(?:still|even|also|a|lot|little|much|far|"
    r"slightly|well|considerably)\s)*",
)
_OWN_VERB = regex(r"\s(?:[a-z]+\s){0,2}?(?:were|was|are|is|had|have)\b")


def _has_its_own(claim: Claim, before: Claim) -> bool:
    """Whether a count is told as a total, or in the sentence of the change with words of its own:
    "and its count was revised to 5,321,758", "and 7,645 were taught in Irish"; or as what has moved
    by so much: "rose by 237,000. It had been 391,000 in 2020"."""
    if _TOTALS.search(claim.clause.before) or _LIES_AT.search(claim.clause.lead):
        return True
    moved = before.clause.link == "by" and before.clause.change is not None
    if moved and _IT_WAS.fullmatch(claim.clause.lead) is not None:
        return True
    if claim.clause.sentence != before.clause.sentence:
        return False
    if claim.clause.link in ("to", "from") or _OWN_VERB.match(claim.clause.after):
        return True
    lead = claim.clause.lead
    return _APPOSED.search(lead) is not None and _STANDS.match(claim.clause.after) is not None


_IT_WAS = regex(r"\W*It\s(?:was|had\sbeen|has\sbeen|is)\s(?:[a-z]+\s){0,2}")
"""What tells where that stands or stood which moved by so much: "It had been 391,000"."""
_APPOSED = regex(
    r"\b(?:and|but|while|whereas)\s(?:the\s)?[A-Z][\w .]{2,30},\s(?:with|on|at)\s(?:[a-z]+\s){0,2}$"
)
_STANDS = regex(
    r"(?:\s[a-z]+)?,\s(?:still\s|now\s|also\s|itself\s)?(?:is|remains|has|holds|accounts|keeps|houses|"
    r"grew|lost|fell|rose|shrank|gained)\b"
)
"""Behind the size of another place, which then does something else: "while Ohio, with 11.9 million,
still holds"; not "while Ohio, with 21,000, came second"."""


_MANAGED = regex(
    rf"\b(?:{MANAGED}|posted|recorded|registered|logged|turned in|achieved|delivered)\s"
    r"(?:(?:just|only|a|an|about|nearly|barely|mere|meagre|respectable|solid|healthy|modest|more|"
    r"than|even)\s){0,4}$"
)
"""Verbs that tell a rate of growth where one was told before: "Spain managed 0.7 per cent"."""
_NEXT = regex(
    r"\b(?:follow(?:s|ed)|(?:came|comes|was|is|were)\s(?:next|second|third|close\sbehind|not\sfar\sbehind)|"
    r"trail(?:s|ed)(?:\sbehind)?|[Nn]ext\s(?:came|was|were|comes)\s[A-Z][\w .’'-]{1,30}?),?\s"
    r"(?:with|at|on|by)\s(?:(?:just|only|a|an|about|nearly|around)\s){0,3}$"
)
"""What tells the next of several of which the same is told: "Vienna followed with 6.5 per cent"."""
_HAD = regex(r"\bhad\s(?:\w+\s){1,6}$")
"""What makes a rate that was "managed" one of the movement aimed at: "had managed 18.7%"."""
_AVERAGE = regex(
    r"\b(?:two|three|four|six|12|twelve|\d+)-(?:month|week|quarter) (?:moving |rolling |running )?"
    r"average\b[^.;,\d]{0,40}$"
)
_GAVE = regex(
    r"\b(?:contributed|chipped in(?: with)?|supplied)\s(?:(?:about|nearly|just|some|"
    r"only|another|a further|over|more|than)\s){0,3}$"
)
_OF_A_RATE = regex(r"\s(?:of|turnout|unemployment|inflation|yield|share|margin|approval)\b")


def _manages_growth(claim: Claim, before: Claim) -> bool:
    """Whether a bare rate goes on about the growth told before it: "Spain managed 0.7%", "exports
    managed 0.8%"; a measure that is itself told in percent may have been there."""
    quantity = claim.quantity
    if (claim.operation, before.operation) != ("level", "growth") or quantity is None:
        return False
    if quantity.unit != "percent" or claim.clause.block - before.clause.block > 1:
        return False
    told = _MANAGED.search(claim.clause.before) or _NEXT.search(claim.clause.lead)
    bare = told and not _OF_A_RATE.match(claim.clause.after)
    named = [s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.INDICATOR]
    rate = _IN_PERCENT.search(" ".join((*named, claim.clause.subject))) is not None
    return bool(bare) and not (named and rate)


_IN_PERCENT = regex(
    r"[Rr]ates?\b|[Ss]hares?\b|[Mm]argin|[Yy]ield|[Tt]urnout|[Rr]atio|[Ii]nflation|[Pp]articipation|"
    r"[Aa]pproval"
)


def _goes_on(claim: Claim, before: Claim) -> bool:
    """Whether a figure leans on one of its sentence that goes on itself: "Spain managed 0.7%,
    Italy and France 0.2% and 0.3%"."""
    alike = claim.clause.sentence == before.clause.sentence
    return alike and is_bare(claim) and leans_on(claim, before, before)


def _counts_like(claim: Claim, before: Claim) -> bool:
    """Whether a figure counts what the figure before it counts."""
    first, second = before.quantity, claim.quantity
    counts = (None, "job", "person", "post")
    return first is not None and second is not None and {first.unit, second.unit} <= {*counts}


def _averages_changes(claim: Claim, before: Claim) -> bool:
    """Whether an average goes on about changes: "that puts the three-month average at 112,000"."""
    told = before.operation in ("change", "average") and _counts_like(claim, before)
    lead = claim.clause.lead
    return told and claim.operation == "level" and _AVERAGE.search(lead) is not None


def _gives_to_a_change(claim: Claim, before: Claim) -> bool:
    """Whether a part of the change told before is told: "hotels contributed 28,000"."""
    told = before.operation == "change" and claim.operation == "level"
    near = claim.clause.block - before.clause.block <= 1
    gave = _GAVE.search(claim.clause.before) is not None
    return told and near and gave and not is_net(claim.clause) and _counts_like(claim, before)


def _is_one_of(claim: Claim, before: Claim) -> bool:
    """Whether a rate is one of the movement told before: "The decline was the eighth in a row.
    Traders had been looking for one of 2.5%."."""
    quantity = claim.quantity
    bare = quantity is not None and quantity.unit == "percent" and claim.operation == "level"
    near = 0 <= claim.clause.block - before.clause.block <= 1
    told = _ONE_OF.search(claim.clause.before) and _A_MOVE.search(before.clause.sentence_text)
    return bare and near and before.direction is not None and told is not None


def _is_another(claim: Claim, before: Claim) -> bool:
    """Whether a figure is another move of the kind told before it in its sentence: "the drop of
    49,000 was trimmed to one of 18,000", "a rise of 3% after one of 2%"."""
    cue, first, second = before.clause.change, before.quantity, claim.quantity
    if first is None or second is None or cue is None or before.operation is None:
        return False
    moved = before.operation in ("growth", "change") and cue.kind is CueKind.NOUN
    alike = claim.clause.sentence == before.clause.sentence and first.unit == second.unit
    lead = claim.clause.lead
    return moved and alike and _ANOTHER.search(lead) is not None


_ANOTHER = regex(
    r"\b(?:to|into|from|than|with|against|after|following)\s(?:just\s|only\s)?one\sof\s"
    rf"(?:{HEDGE}\s)?$"
)
_ONE_OF = regex(r"\b(?:for|expected|forecast|predicted|saw|posted|follows|followed)\sone\sof\s$")
_A_MOVE = regex(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:[\w-]+\s)?(?:declines?|falls?|drops?|rises?|gains?|"
    r"increases?|decreases?|contraction|expansion|jump|slump|dip)\b"
)


def _expects_growth(claim: Claim, before: Claim) -> bool:
    """Whether a sentence only says what rate was expected of the growth told before it."""
    quantity, first = claim.quantity, before.quantity
    if (
        quantity is None
        or first is None
        or (claim.operation, before.operation) != ("level", "growth")
    ):
        return False
    if quantity.unit != "percent" or first.unit != "percent":
        return False
    before_it, behind = claim.clause.before, claim.clause.after
    return _EXPECTED.search(before_it) is not None or (
        _FORESEERS.fullmatch(before_it) is not None and _IN_MIND.match(behind) is not None
    )


def _beside_a_level(change: Claim, told: list[Claim], claim: Claim) -> bool:
    """Whether a level stands before the change, so that what follows is a level too: "eight, one
    fewer than in October", "was 977,000, 237,000 up on 2023. It had been 391,000 in 2020"."""
    cue = change.clause.change
    if cue is not None and cue.word in ("more", "fewer", "less"):
        return True
    here = (c for c in reversed(told) if c.clause.sentence == change.clause.sentence)
    level = next((c for c in here if c is not change and c.assertion == "value"), None)
    if level is None or level.operation != "level":
        return False
    first, second = level.quantity, claim.quantity
    if first is None or second is None or first.unit is not None:
        return False
    return first.value <= _IN_SCALE * second.value and second.value <= _IN_SCALE * first.value


_IN_SCALE = 5
"""So many times a level another level may be, told after its move."""
