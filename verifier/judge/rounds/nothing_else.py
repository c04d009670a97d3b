"""Home of whether a figure goes on about the one before it: "1.26m, 12.5% above the average" does,
"1.26m, while the wells held 12.5% more than the average" tells of something else."""

from verifier.judge.stretch import breath_of
from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.stems import stems_of

_UNREAL = frozenset((Context.FORECAST, Context.TARGET, Context.HYPOTHETICAL, Context.DENIAL))
_BREAK = regex(
    r"[,;:()–—]|\b(?:and|or|but|while|whereas|although|though|as|with)\b|"
    r"\b(?!(?:19|20)\d\d\b)\d[\d.,]*"
)
_VERB = regex(r"\s*(?:is|was|are|were|has|had|have|stood|came|ran|rose|fell|averaged)\b")
_IDLE = frozenset(
    stems_of(
        "a an the it its it’s that this which they their he is was are were be been being has had "
        "have up down of by or at some about around nearly almost just only well roughly still "
        "even also yet more less fewer rise fall gain drop increase decrease decline jump leap "
        "growth advance loss rose fell grew risen fallen went came gone stood stands running "
        "average averaged mean number figure level equal equivalent leaving putting meaning per "
        "cent percent pc point points m bn million billion tonnes year quarter month week day "
        "earlier before "
        "ago previous prior preceding last than from on over in as same period time above below "
        "compared with to against for did higher lower annual annually whole all "
        "them total stocks inventories"
    )
)
"""Words that tell neither what a figure is of nor when."""


def tells_of_nothing_else(
    claim: Claim,
    period: Period | None,
    one: Series,
    skipped: int = 0,
    idle: frozenset[str] = frozenset(),
) -> bool:
    """Whether the words up to a figure from the pause before it, and those behind it without the
    `skipped` ones, name nothing but the series and the `period` of another figure, and whether it
    is told as a fact of then; `idle` are other stems that tell of nothing."""
    if _UNREAL & set(claim.clause.context) or _is_of_another_time(claim, period):
        return False
    clause, end = claim.clause, claim.span.end - claim.clause.sentence.start
    told = _without_what_is_of(period, one, claim)
    lead = told[: claim.span.start - clause.sentence.start]
    low = max((m.end() for m in _BREAK.finditer(lead)), default=0)
    if low and _VERB.match(lead, low) and lead[low - 1] == ",":
        low = 0  # "Gozo’s, at 0.2 million, were"
    behind = told[end + skipped : max(end + skipped, breath_of(claim).end - clause.sentence.start)]
    left = _left(lead[low:], one, claim) | _left(behind, one, claim)
    return not left - idle


def _is_of_another_time(claim: Claim, period: Period | None) -> bool:
    time = claim.clause.time
    return not time.inherited and time.period not in (None, period)


def _left(text: str, one: Series, claim: Claim) -> set[str]:
    """The stems of the words that are neither idle nor of the names of a series."""
    names = (one.title, *one.aliases, one.breakdown or "", (one.indicator or "").replace("_", " "))
    moved = claim.clause.change.word if claim.clause.change is not None else ""
    known = {stem for name in (*names, moved) for stem in stems_of(name)}
    return set(stems_of(text)) - known - _IDLE


def _without_what_is_of(period: Period | None, one: Series, claim: Claim) -> str:
    """A sentence with blanks for the names of a series, for its time and for what it is set
    against."""
    clause = claim.clause
    codes = {one.ref_area, one.counterpart, one.breakdown, one.indicator, one.key} - {None}
    spans = [s.span for s in clause.terms if s.own and s.span and s.term.code in codes]
    spans += [t.span for t in clause.times if period and resolve(t, period) == period]
    base = clause.baseline.mention if clause.baseline is not None else None
    spans += [base.span] if base is not None else []
    text = clause.sentence_text
    for span in spans:
        text = _blanked(text, span, clause.sentence.start)
    return text


def _blanked(text: str, span: Span, start: int) -> str:
    low, high = max(0, span.start - start), max(0, span.end - start)
    return text[:low] + " " * (min(high, len(text)) - low) + text[high:]
