"""Home of topics: which measure a figure is about whose words name none."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from verifier.judge import Judge
from verifier.judge.assume import assumable
from verifier.judge.checkable import of_two_measures
from verifier.judge.margins_told import margin_told
from verifier.judge.pair_before import one_of_the_two
from verifier.judge.sister import sister_of
from verifier.judge.sisters_named import is_of_a_part_untold
from verifier.judge.titled_otherwise import is_titled_otherwise
from verifier.judge.whole_told import parts_told, share_told
from verifier.language.areas.nations import tells_of_the_whole
from verifier.language.figures.respectively import is_in_turn
from verifier.match.fits import Fits, fitting
from verifier.match.house import barred_from
from verifier.match.likely import Likely
from verifier.match.told_otherwise import is_told_apart
from verifier.match.topic import Topic, goes_on, is_of_it, is_passed, tells_of_it, way_of_the_move
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import TermKind
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.reference.kept import kept_with_it
from verifier.reference.stems import stems_of
from verifier.reference.title_forms import FORM
from verifier.reference.titles import title_words
from verifier.settings import Settings

_BLOCKS_BACK = 2
_MOST = 3
_NAMED = 0.6
_MOVES = ("growth", "change")
_PARTNER_LINKS = ("to", "from", "with")


def on_topic(
    verdict: Verdict, told: Sequence[Verdict], judge: Judge, catalogue: Catalogue
) -> Verdict:
    """The verdict on a figure that names no measure, borne out where it fits what the figures
    before it are about."""
    claim = verdict.claim
    if verdict.rating is Rating.SUPPORTED or claim.quantity is None:
        return verdict
    if of_two_measures(claim) or is_in_turn(claim.clause) or one_of_the_two(claim, told):
        return verdict  # of two told "respectively" its place tells which it is of
    if verdict.rating is Rating.UNVERIFIED:
        share = share_told(claim, verdict, told, judge.checker)
        share = share or margin_told(claim, told, judge.checker, catalogue)
        if share is not None:
            return judge.composer.held(verdict, share, Caveat.MEASURE_ASSUMED)
    sister = sister_of(claim, told)
    barred = barred_from(claim)
    for key in [sister] if sister else _to_try(verdict, told, catalogue):
        one = catalogue.series[key]
        apart = barred.bars(one) or is_told_apart(claim, one)
        held = None if apart else judge.held(claim, key)
        if held is not None and not _is_most_of_it(claim, held):
            return judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return verdict


def _is_most_of_it(claim: Claim, held: Outcome) -> bool:
    """Whether a part in words holds of a series only as anything larger does: "more than half" of
    three quarters."""
    return claim.operation == "share" and Caveat.WEAK_BOUND in held.judgement.caveats


def _to_try(verdict: Verdict, told: Sequence[Verdict], catalogue: Catalogue) -> Iterable[str]:
    """The series that a figure may be of: what the figures before are about, then, where it has
    none of its own, those that its words share most with."""
    claim = verdict.claim
    unmatched = verdict.reason in (Reason.NO_SERIES, Reason.FORECAST)
    topics = topics_of(claim, told, catalogue) if unmatched else []
    if unmatched and Context.FORECAST in claim.clause.context:
        topics = list(dict.fromkeys((*topics, *forecasts_of(told, catalogue))))
    if claim.operation == "share" and verdict.rating is Rating.UNVERIFIED:
        parts = (catalogue.series[key] for key in parts_told(claim, told))
        own = [k.key for k in parts if not is_of_a_part_untold(claim, k, catalogue.siblings(k))]
        topics = list(dict.fromkeys((*topics, *own)))
    words = _by_words(claim, catalogue)
    faint = assumable(claim, verdict.candidates, topics, words) if unmatched else []
    abroad = _abroad(claim, [catalogue.series[key] for key in topics])
    return dict.fromkeys([*topics, *(key for key in faint if not abroad(catalogue.series[key]))])


def _abroad(claim: Claim, topics: Sequence[Series]) -> Fits:
    """What says of series whether they are of the measure of one that the figures before are about,
    for another place, which the text does not name."""
    told = {s.term.code for s in claim.clause.terms if s.term.kind is TermKind.AREA}
    printed = frozenset(stems_of(claim.clause.sentence_text))

    def is_abroad(one: Series) -> bool:
        alike = [topic for topic in topics if topic.indicator == one.indicator]
        if one.indicator is None or not alike or one.ref_area in told:
            return False
        names = [title_words(one.title) - title_words(t.title) - FORM for t in alike]
        named = any(printed & words for words in names)
        return not named and all(one.ref_area != topic.ref_area for topic in alike)

    return is_abroad


def _by_words(claim: Claim, catalogue: Catalogue) -> Iterator[str]:
    may_be = possible(claim)
    for key in _likely(catalogue).ranked(claim):
        if may_be(catalogue.series[key]):
            yield key


@kept_with_it(1)
def _likely(catalogue: Catalogue) -> Likely:
    """The words of a catalogue, sorted once."""
    return Likely(catalogue.held.series)


def topics_of(claim: Claim, told: Sequence[Verdict], catalogue: Catalogue) -> list[str]:
    """The series that the figures before were about and this one may still be: the nearest first.

    `told` are the verdicts on the claims before, in order. A series is left out where the words of
    the claim's own sentence name another measure, place or part, or where the unit does not fit;
    what is foretold is looked up in the forecasts of the same measure.
    """
    found: dict[str, None] = {}
    may_be = possible(claim)
    for verdict in reversed(told):
        if claim.clause.block - verdict.claim.clause.block > _BLOCKS_BACK:
            break
        topic = catalogue.series.get(verdict.series or "")
        if topic is None or verdict.rating is Rating.UNVERIFIED:
            continue
        foretold = (one for one in catalogue.by_family(topic) if one.status == "forecast")
        for one in (topic, *foretold, *_beside(claim, topic, catalogue)):
            if may_be(one):
                found[one.key] = None
    return list(found)[:_MOST]


def topic_of(
    claim: Claim, told: Sequence[Verdict], catalogue: Catalogue, settings: Settings
) -> Topic | None:
    """The series that the figure before was about, where it stands near and was matched well; of
    the former of two, or the latter, which that is."""
    one_of_two = one_of_the_two(claim, told)
    if one_of_two is not None:
        return Topic(one_of_two, True, True, True)
    told = _without_loose_records(_that_it_may_be(claim, told))
    for verdict in reversed(told):
        if claim.clause.block - verdict.claim.clause.block > _BLOCKS_BACK:
            return None
        if verdict.series is None or verdict.series not in catalogue.series:
            continue
        score = next((c.certainty for c in verdict.candidates if c.series == verdict.series), 0.0)
        if verdict.rating is Rating.SUPPORTED or score >= settings.match_floor:
            one = catalogue.series[verdict.series]
            if (whole := _returned_to(claim, one, catalogue)) is not None:
                return Topic(whole.key)
            before = verdict.claim
            if tells_of_it(claim) and is_passed(claim, before, one):
                return None
            on = goes_on(claim, before, one, _is_alone(verdict, told))
            on = on and not is_titled_otherwise(claim, before, one, catalogue)
            return Topic(one.key, on, on and claim.clause.sentence != before.clause.sentence)
    return None


def _without_loose_records(told: Sequence[Verdict]) -> Sequence[Verdict]:
    """The verdicts before a claim, without the records that are not borne out and stand right
    behind a right figure of another series, which tells better what they are of."""
    pairs = zip(told[1:], told[:-1], strict=True)
    return [*told[:1], *(v for v, before in pairs if not _is_loose(v, before))]


def _is_loose(verdict: Verdict, before: Verdict) -> bool:
    claim = verdict.claim
    if claim.assertion != "record" or claim.quantity is not None:
        return False
    right = before.rating is Rating.SUPPORTED and before.claim.assertion == "value"
    same = before.claim.clause.sentence == claim.clause.sentence
    return same and right and verdict.rating is not Rating.SUPPORTED


def _returned_to(claim: Claim, one: Series, catalogue: Catalogue) -> Series | None:
    """The whole of the measure of which `one` is a part, where the words before a figure return to
    it and name no measure of their own: "Overall, the figure stood at $4bn"."""
    lead = claim.clause.lead
    if one.breakdown is None or not tells_of_the_whole(lead):
        return None
    form = one.ref_area, one.counterpart, one.unit, one.frequency, one.transformation
    return next(
        (
            other
            for other in catalogue.siblings(one)
            if other.breakdown is None
            and form
            == (
                other.ref_area,
                other.counterpart,
                other.unit,
                other.frequency,
                other.transformation,
            )
        ),
        None,
    )


def _that_it_may_be(claim: Claim, told: Sequence[Verdict]) -> Sequence[Verdict]:
    """The verdicts before a claim; where its subject is a pronoun and the sentence before has
    figures of several units, without those that are not in its own: "saw 13,171 patients and dealt
    with 71.5% in time. In December it was 71.4%"; where it is a move, with those alone that went
    its way: "Jobs rose by 66,600 and the jobless rate fell to 6.9%. The gain followed"."""
    if told and (way := way_of_the_move(claim)) is not None:
        last = told[-1].claim.clause
        before = [v for v in told if v.claim.clause.sentence == last.sentence]
        moved = [v for v in before if v.claim.direction is way and v.claim.operation in _MOVES]
        one = len({v.series for v in moved}) == 1
        return [*told[: len(told) - len(before)], *moved] if one else told
    if not told or claim.quantity is None or claim.operation != "level" or not is_of_it(claim):
        return told
    unit, last = claim.quantity.unit, told[-1].claim.clause
    before = [v for v in told if v.claim.clause.sentence == last.sentence]
    alike = [v for v in before if v.claim.quantity is None or v.claim.quantity.unit == unit]
    if last.sentence == claim.clause.sentence or not any(v.claim.quantity for v in alike):
        return told
    return [*told[: len(told) - len(before)], *alike]


def _is_alone(verdict: Verdict, told: Sequence[Verdict]) -> bool:
    """Whether all claims of a sentence are of the series of one of them."""
    sentence = verdict.claim.clause.sentence
    return all(v.series == verdict.series for v in told if v.claim.clause.sentence == sentence)


def forecasts_of(told: Sequence[Verdict], catalogue: Catalogue) -> list[str]:
    """The forecasts of what the article was about so far, the nearest first."""
    series = catalogue.series
    topics = (series[v.series] for v in reversed(told) if v.series and v.series in series)
    kin = (one for topic in topics for one in catalogue.by_family(topic))
    return [one.key for one in kin if one.status == "forecast"]


def _beside(claim: Claim, topic: Series, catalogue: Catalogue) -> list[Series]:
    """The same measure for the place, partner or part that the claim's sentence names: "Gauteng
    was on 89.2%", after the pass rate of the country, or "Mexico took $4bn", after exports."""
    own = [s for s in claim.clause.terms if s.own and s.weight >= _NAMED]
    codes = {s.term.code for s in own if s.term.kind in (TermKind.AREA, TermKind.BREAKDOWN)}
    return [
        one
        for one in catalogue.siblings(topic)
        if (one.unit, one.frequency, one.transformation)
        == (topic.unit, topic.frequency, topic.transformation)
        and codes & {one.ref_area, one.counterpart, one.breakdown}
    ]


def possible(claim: Claim) -> Fits:
    """What says of series whether a figure may be one of them, by all that its own sentence says:
    no word of it speaks of another measure, place or part, or of other prices."""
    fits, told = fitting(claim), _told_of(claim)

    def may_be(one: Series) -> bool:
        if not fits(one) or _is_told_otherwise(told, one):
            return False
        return not is_told_apart(claim, one)

    return may_be


def leaves_its_place_open(claim: Claim, *series: Series) -> bool:
    """Whether the sentence of a claim names no place, or one that a series is of or deals with."""
    named = {s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA}
    own = {code for one in series for code in (one.ref_area, one.counterpart, one.breakdown)}
    return not named or bool(named & own)


def _told_of(claim: Claim) -> dict[TermKind, set[str]]:
    """What the words of a claim's sentence speak of."""
    kinds: dict[TermKind, set[str]] = {}
    for scoped in (s for s in claim.clause.terms if s.own and s.weight >= _NAMED):
        if scoped.term.kind is TermKind.AREA and scoped.link in _PARTNER_LINKS:
            continue
        kinds.setdefault(scoped.term.kind, set()).add(scoped.term.code)
    return kinds


def _is_told_otherwise(told: Mapping[TermKind, set[str]], one: Series) -> bool:
    """Whether words speak of another measure, place or part than a series has."""
    slots = (
        (TermKind.INDICATOR, {one.indicator}),
        (TermKind.AREA, {one.ref_area, one.counterpart, one.breakdown}),
        (TermKind.BREAKDOWN, {one.breakdown}),
        (TermKind.SERIES, {one.key}),
    )
    return any(told.get(kind) and not codes & told[kind] for kind, codes in slots)
