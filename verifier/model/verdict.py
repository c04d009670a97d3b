"""Home of `Verdict` and `Report`: what was found out about each claim, with its evidence."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from verifier.model.article import Article
from verifier.model.backdrop import Backdrop
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.period import Period
from verifier.model.source import SourceInfo, SourceNote, SourceResult
from verifier.model.span import Span
from verifier.model.standing import AS_IT_IS, Standing


class Rating(StrEnum):
    """The three outcomes."""

    SUPPORTED = "supported"
    MISMATCH = "mismatch"
    UNVERIFIED = "unverified"


class Reason(StrEnum):
    """Why a claim has its rating; what each means is in `verifier/reasons.toml` and `explain`."""

    EXACT = "exact"
    ROUNDED = "rounded"
    BOUND_HOLDS = "bound_holds"
    OFF_VALUE = "off_value"
    OFF_SIGN = "off_sign"
    OFF_PERIOD = "off_period"
    OFF_BASIS = "off_basis"
    OFF_SCALE = "off_scale"
    OFF_UNIT = "off_unit"
    OFF_SERIES = "off_series"
    OFF_OPERATION = "off_operation"
    OFF_RECORD = "off_record"
    OFF_STREAK = "off_streak"
    OFF_RANK = "off_rank"
    OFF_COMPARISON = "off_comparison"
    OFF_DIGITS = "off_digits"
    SWAPPED = "swapped"
    OUTDATED = "outdated"
    INCONSISTENT = "inconsistent"
    NO_SERIES = "no_series"
    AMBIGUOUS = "ambiguous"
    NO_OBSERVATION = "no_observation"
    SHORT_HISTORY = "short_history"
    UNRESOLVED_PERIOD = "unresolved_period"
    FORECAST = "forecast"
    NOT_A_FACT = "not_a_fact"


class Caveat(StrEnum):
    """What an editor should know about a verdict that stands."""

    TRUNCATED = "truncated"
    COARSE_ROUNDING = "coarse_rounding"
    WEAK_BOUND = "weak_bound"
    CHERRY_PICKED_BASE = "cherry_picked_base"
    LOW_BASE = "low_base"
    REBOUND = "rebound"
    PERCENT_OF_RATE = "percent_of_rate"
    RECORD_REACHES_FURTHER = "record_reaches_further"
    NOMINAL_RECORD = "nominal_record"
    REAL_TERMS_DIFFER = "real_terms_differ"
    BASIS_ASSUMED = "basis_assumed"
    PERIOD_ASSUMED = "period_assumed"
    MEASURE_ASSUMED = "measure_assumed"
    REVISED_SINCE = "revised_since"
    DERIVED = "derived"
    SHORT_HISTORY = "short_history"
    OFF_PERIOD_LIKELY = "off_period_likely"
    LATER_VINTAGE = "later_vintage"
    CURRENCY_ASSUMED = "currency_assumed"


ASSUMED = frozenset((Caveat.MEASURE_ASSUMED, Caveat.PERIOD_ASSUMED, Caveat.BASIS_ASSUMED))
"""The caveats of a verdict that rests on something which the text does not say."""
MISPRINTS = frozenset((Reason.OFF_SIGN, Reason.OFF_DIGITS, Reason.OFF_SCALE))
"""Slips in the figure itself, which bear the series and the time out."""

RATING_OF = {
    **dict.fromkeys((Reason.EXACT, Reason.ROUNDED, Reason.BOUND_HOLDS), Rating.SUPPORTED),
    **dict.fromkeys(
        (
            Reason.NO_SERIES,
            Reason.AMBIGUOUS,
            Reason.NO_OBSERVATION,
            Reason.SHORT_HISTORY,
            Reason.UNRESOLVED_PERIOD,
            Reason.FORECAST,
            Reason.NOT_A_FACT,
        ),
        Rating.UNVERIFIED,
    ),
}
"""The rating that a reason belongs to; reasons that are not listed are mismatches."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A series that the claim may be about; `score` is the sum of the named `parts`."""

    series: str
    score: float
    parts: tuple[tuple[str, float], ...] = ()

    @property
    def certainty(self) -> float:
        """The score by the words alone, without what the figure before says."""
        return self.likeness - dict(self.parts).get("topic", 0.0)

    @property
    def likeness(self) -> float:
        """The score without what is only kept to: the place that the figure before was about."""
        return self.score - dict(self.parts).get("same_place", 0.0)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One observation that entered a working, in units of `unit` (dollars, not billions)."""

    series: str
    title: str
    period: Period
    value: float
    unit: str
    published: date | None
    source_url: str = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading under which the printed figure comes out."""

    reason: Reason
    computed: float
    working: str
    explanation: str
    series: str = ""
    period: Period | None = None
    part: str | None = None
    """The breakdown of the series."""
    unit: str | None = None
    """That in which the printed figure is right, where it is not the printed one."""
    as_likely: bool = False
    """Whether it explains the figure about as well as the first."""


_MOVES = ("change", "growth")
"""The operations whose value has a sign that the text tells in words."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found out about one claim.

    `computed` is signed and in the unit of the claim; None where nothing could be computed.
    `series` is the key of the series that decided; `period` and `baseline` are those the verdict
    used. `working` is the arithmetic with its numbers. `suggestion` is the figure as it should be
    printed. `source` is what the source documents say; None where there are none or no figure.
    `standing` is what the desk has decided about such verdicts.
    """

    claim: Claim
    reason: Reason
    explanation: str
    caveats: tuple[Caveat, ...] = ()
    series: str | None = None
    candidates: tuple[Candidate, ...] = ()
    operation: str | None = None
    period: Period | None = None
    baseline: Period | None = None
    computed: float | None = None
    working: str = ""
    evidence: tuple[Evidence, ...] = ()
    suggestion: str | None = None
    alternatives: tuple[Alternative, ...] = ()
    source: SourceNote | None = None
    standing: Standing = AS_IT_IS
    rating: Rating = field(init=False, repr=False, compare=False)
    """The rating that the reason belongs to."""

    def __post_init__(self) -> None:  # once: rounds ask some four hundred times for it
        object.__setattr__(self, "rating", RATING_OF.get(self.reason, Rating.MISMATCH))

    @property
    def replacement(self) -> str | None:
        """The suggestion where it can stand among the words around it: a figure alone does not
        mend a fall that was a rise."""
        told, computed = self.claim.direction, self.computed
        if self.reason is Reason.OFF_SIGN:
            return None
        if self.operation in _MOVES and told is not None and computed:
            way = Direction.UP if computed > 0 else Direction.DOWN
            return self.suggestion if way is told else None
        return self.suggestion


@dataclass(frozen=True, slots=True)
class Finding:
    """A place where the article contradicts itself; `claims` are the ids of the figures, `spans`
    are the words that are no claims (dates, cells that hold no claim)."""

    reason: str
    claims: tuple[str, ...]
    explanation: str
    standing: Standing = AS_IT_IS
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """One article's verdicts in text order, or the sentence that says why there are none.

    `checked` is False for extraction only: verdicts then hold the reading and nothing else.
    `backdrops` are the series that the verdicts are about, where a format shows them.
    """

    path: str
    article: Article | None
    as_of: date | None
    verdicts: tuple[Verdict, ...] = ()
    findings: tuple[Finding, ...] = ()
    error: str | None = None
    sources: tuple[SourceInfo, ...] = ()
    backdrops: tuple[Backdrop, ...] = ()

    def quote(self, verdict: Verdict) -> str:
        """The figure, or the words, that a verdict of this report is about, as printed."""
        return verdict.claim.span.of(self.article.text) if self.article else ""

    def places(self, finding: Finding) -> list[tuple[Span, Span]]:
        """What a contradiction is about, its figures first, each with the sentence (or, for words
        that are no claim, the block) that it stands in."""
        named = {verdict.claim.id: verdict.claim for verdict in self.verdicts}
        claims = [named[name] for name in finding.claims if name in named]
        blocks = [block.span for block in self.article.blocks] if self.article else []
        return [
            *((claim.span, claim.clause.sentence) for claim in claims),
            *((s, next((b for b in blocks if b.contains(s)), s)) for s in finding.spans),
        ]

    def counts(self) -> dict[str, int]:
        """How many claims there are, in all and by rating."""
        ratings = [verdict.rating for verdict in self.verdicts]
        return {
            "claims": len(ratings),
            **{rating.value: ratings.count(rating) for rating in Rating},
        }

    def source_counts(self) -> dict[SourceResult, int]:
        """How many figures have each result of the look into the sources."""
        results = [verdict.source.result for verdict in self.verdicts if verdict.source]
        return {result: results.count(result) for result in SourceResult}


@dataclass(frozen=True, slots=True)
class PackInfo:
    """Which reference pack took part, by name, version and hash; or which file of house knowledge,
    whose kind `house` then says (aliases, rejects, picks)."""

    pack: str
    version: str
    sha256: str
    house: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The result of one run over one or more articles, in input order."""

    version: str
    packs: tuple[PackInfo, ...]
    articles: tuple[ArticleReport, ...]
    checked: bool = True
