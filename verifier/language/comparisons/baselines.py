"""Home of comparisons in time: which baseline and basis the words of a sentence give a figure."""

import re
from dataclasses import replace

from verifier.language.comparisons.bases_of_others import contradicts, is_of_another
from verifier.language.comparisons.times_beside import (
    is_off_basis,
    is_only_beside,
    leads_into_the_next,
    leads_on,
)
from verifier.language.moves.change_words import find_cues
from verifier.language.syntax.leads import told_at
from verifier.language.times.marks import set_on_a_mark
from verifier.language.times.one_before import THE_ONE_BEFORE
from verifier.language.times.sameness import THE_SAME
from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.settling import settle
from verifier.language.times.turns import moved_since, recalled_with_its_level
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, Cue, CueKind, FigureKind, TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.span import Span

_RECORD_SCOPE = regex(
    r"[,)]|\s[–—-]\s|\b(?:first|\w+est|most|least|best|worst|record)\b|"
    r"(?:\bnot|n[’']t|\bnever)\s(?:been\s)?(?:seen|recorded|reached|matched)\b",
    re.IGNORECASE,
)
"""Words by which "since" says how far back an extreme reaches: "and a high not seen since May"."""


def comparison_of(
    sentence: SentenceTimes, span: Span, referent: TimeRef | None
) -> tuple[TimeRef | None, Basis | None]:
    """The baseline and basis that the sentence's words give to the figure at `span`."""
    if not sentence.times:
        return None, _own_basis(sentence, referent)
    baseline: TimeRef | None = None
    basis: Basis | None = None
    own = referent.mention if referent is not None else None
    if own is not None and own.kind is TimeKind.BASELINE and _is_the_level(sentence, own, span):
        return None, None
    set_on = set_on_a_mark(sentence, span, referent)
    if set_on is not None:
        return set_on
    for mention in _by_nearness(sentence, span):
        if mention.kind is TimeKind.BASELINE and is_only_beside(sentence, span, mention):
            continue
        if mention is own or is_off_basis(mention, basis):
            continue  # "slower than in March, when the figure was 185,000"
        if mention.kind is TimeKind.BASELINE and baseline is None:
            baseline = settle(mention, referent) or TimeRef(mention=mention)
            if _is_of_last_year(sentence, mention, baseline, referent):
                period = mention.period.years_later(-1) if mention.period else None
                baseline, basis = TimeRef(period, mention=mention), basis or Basis.YEAR
            if _is_of_last_week(mention, baseline, referent):
                baseline = replace(baseline, period=mention.period and mention.period.shift(-7))
            basis = basis or mention.basis
        elif mention.kind is TimeKind.BASIS and basis is None:
            other = is_of_another(mention, own, span, sentence)
            if not other and not contradicts(mention, baseline, referent):
                basis = mention.basis
        elif mention.kind is TimeKind.SINCE and baseline is None and mention.period is not None:
            offset = sentence.span.start
            if _goes_with_the_same(sentence, mention):
                continue  # "since January compared with the same period of 2024"
            between = sentence.text[span.end - offset : max(span.end, mention.span.start) - offset]
            if not _RECORD_SCOPE.search(between):
                baseline = TimeRef(mention.period, mention=mention)
                if _is_of_last_year(sentence, mention, baseline, referent):
                    baseline = TimeRef(mention.period.years_later(-1), mention=mention)
    if baseline is None and basis is None:
        since = moved_since(sentence, span)
        baseline = settle(since, referent) if since is not None else None
    if baseline is None and basis is None and _SUMS_UP.search(_before(sentence, span)):
        baseline, basis = _told_from(sentence, span, referent)
    told = _own_basis(sentence, referent)  # "in the 12 months to May, the same pace as in April"
    times = any(f.span == span and f.kind is FigureKind.MULTIPLE for f in sentence.figures)
    kept = told is None or basis is not None or (times and baseline is not None)
    return (baseline, basis) if kept else (None, told)


def _is_the_level(sentence: SentenceTimes, own: TimeMention, span: Span) -> bool:
    """Whether a figure is the level that others are set against: "the 2022 figure of 121,526"."""
    offset = sentence.span.start
    between = sentence.text[max(0, own.span.end - offset) : max(0, span.start - offset)]
    return own.span.start >= offset and " of " in between and own.span.end <= span.start


def _goes_with_the_same(sentence: SentenceTimes, since: TimeMention) -> bool:
    """Whether a stretch told by its start is set against the same one of another year behind."""
    words = sentence.text[since.span.end - sentence.span.start :]
    return _WITH_THE_SAME.match(words) is not None


_WITH_THE_SAME = regex(
    rf"(?i:,?\s(?:when\s)?(?:compared\s(?:with|to)|against|on|versus|than(?:\sin)?)\s"
    rf"(?:those of\s)?{THE_SAME}\s)"
)


def _own_basis(sentence: SentenceTimes, referent: TimeRef | None) -> Basis | None:
    """The basis that a figure's own time tells: "in the 12 months to May"."""
    told = referent.mention if referent is not None else None
    if told is None or told.kind is not TimeKind.POINT or not sentence.span.contains(told.span):
        return None
    return told.basis


def is_dated_by(baseline: TimeRef | None, time: TimeRef) -> bool:
    """Whether the time compared with bears out an inherited one: "7.4% dearer than in April 2023"
    where April 2024 is told of."""
    named = baseline is not None and baseline.mention is not None and not baseline.mention.anaphor
    if baseline is None or not named or time.period is None or baseline.period is None:
        return False
    return baseline.period in (time.period.years_later(-1), time.period.previous())


def _is_of_last_year(
    sentence: SentenceTimes, mention: TimeMention, baseline: TimeRef, time: TimeRef | None
) -> bool:
    """Whether "last September", or "the September before", is that before the one told of."""
    if time is None or baseline.period is None or baseline.period != time.period:
        return False
    offset = sentence.span.start
    words = sentence.text[mention.span.start - offset : mention.span.end - offset].lower()
    before = THE_ONE_BEFORE.match(sentence.text, mention.span.end - offset) is not None
    return mention.anaphor is None and ("last " in words or before)


def _is_of_last_week(mention: TimeMention, baseline: TimeRef, time: TimeRef | None) -> bool:
    """Whether a weekday is that of the week before, since the figure is of an earlier day: Friday's
    "lower than at Monday's close" in Monday's paper."""
    told, now = baseline.period, time.period if time is not None else None
    if mention.anaphor is not None or told is None or now is None:
        return False
    day = told.frequency is Frequency.DAY and now.frequency is Frequency.DAY
    return day and now.end < told.end and (told.end - now.end).days < _WEEK


_WEEK = 7


def _by_nearness(sentence: SentenceTimes, span: Span) -> list[TimeMention]:
    """The comparing times that may be a figure's: behind it, before it, or opening its sentence."""
    comparing = [mention for mention in sentence.times if mention.kind in _COMPARING]
    comparing = [m for m in comparing if _NTH_TIME.search(_before(sentence, m.span)) is None]
    if not comparing:
        return []
    figures = [f.span for f in sentence.figures if not f.span.overlaps(span)]
    following = min((f.start for f in figures if f.start >= span.end), default=sentence.span.end)
    preceding = max((f.end for f in figures if f.end <= span.start), default=sentence.span.start)
    behind, ahead = [], []
    opening = min((f.span.start for f in sentence.figures), default=sentence.span.end)
    for mention in comparing:
        if span.end <= mention.span.start < following and not leads_on(sentence, mention):
            parted = _parted(sentence, span.end, mention)
            last = following == sentence.span.end
            if not parted or (last and not _of_a_move_without_a_figure(sentence, span, mention)):
                behind.append(mention)
        elif preceding <= mention.span.start and mention.span.end <= span.start:
            first = preceding == sentence.span.start
            opens = _opens_a_clause(sentence, mention)
            if mention.kind is TimeKind.SINCE and not (
                opens or _is_of_a_move(sentence, mention, span)
            ):
                continue
            if mention.kind is TimeKind.BASIS or first or _parted(sentence, preceding, mention):
                ahead.append(mention)
        elif _opens_for_all(sentence, mention, span) or (
            mention.kind is TimeKind.BASELINE and mention.span.end <= opening
        ):
            ahead.append(mention)
    return behind + ahead[::-1]


_NTH_TIME = regex(r"\bfor\s(?:only\s)?the\s(?!first\b)[a-z0-9-]+\stime\s$")
"""What counts how often a thing was done: "cut by a quarter point for the sixth time since May"."""
_COMPARING = (TimeKind.BASELINE, TimeKind.BASIS, TimeKind.SINCE)


def _opens_a_clause(sentence: SentenceTimes, mention: TimeMention) -> bool:
    """Whether a time opens its sentence or what follows a semicolon."""
    place = mention.span.start - sentence.span.start
    opens = place <= _OPENS or 0 <= place - told_at(sentence.text) <= _OPENS
    return opens or sentence.text[max(0, place - 2) : place] == "; "


def _is_of_a_move(sentence: SentenceTimes, since: TimeMention, span: Span) -> bool:
    """Whether a figure says how large a time's move is: "the loss since 2010 is 26.5%"."""
    offset = sentence.span.start
    lead, behind = sentence.text[: since.span.start - offset], since.span.end - offset
    is_as_large = _AS_LARGE.fullmatch(sentence.text, behind, span.start - offset) is not None
    return is_as_large and _A_MOVE.search(lead[-_LEADING * 2 :]) is not None


_A_MOVE = regex(
    r"\b(?:loss|fall|drop|decline|decrease|reduction|slump|rise|increase|growth|gain|jump|surge|"
    r"change)(?:\s(?:in|of|for|there)(?:\s[^,;.\d]{2,40})?)?\s$"
)
_AS_LARGE = regex(
    r"\s(?:now\s)?(?:is|was|has been|amount(?:s|ed) to|comes to|came to|works out at|worked out at|"
    r"totals|totalled|totaled|stands at|stood at|adds up to|reaches)\s(?:now\s)?"
    r"(?:(?:a|just|only|about|around|nearly|almost|some|over|more than|full)\s){0,3}[$£€¥₹]?"
)


def _opens_for_all(sentence: SentenceTimes, mention: TimeMention, span: Span) -> bool:
    """Whether a basis is set before the whole sentence, "On the month, prices rose 0.4%, with core
    ones up 0.2%", or a start with what was so then: "Since May, when it was $19, it lost 6%"."""
    if mention.span.start - sentence.span.start not in (0, told_at(sentence.text)):
        return False
    if mention.kind is TimeKind.SINCE:
        return recalled_with_its_level(sentence, mention, span)
    offset = mention.span.end - sentence.span.start
    return mention.kind is TimeKind.BASIS and sentence.text[offset : offset + 2] == ", "


_SUMS_UP = regex(
    r"(?:,|\s[–—-])\s(?:representing\s|marking\s)?(?:an?|up|down)\s(?:\w+\s){0,2}?(?:(?:increase|rise|fall|drop|"
    r"gain|decline|decrease|reduction|jump)\sof\s)?(?:\w+\s)?$",
    re.IGNORECASE,
)


def _before(sentence: SentenceTimes, span: Span) -> str:
    """The words before a place, as many as may lead to it."""
    stop = span.start - sentence.span.start
    return sentence.text[max(0, stop - _LEADING) : stop]


_LEADING = 40


def _told_from(
    sentence: SentenceTimes, span: Span, referent: TimeRef | None
) -> tuple[TimeRef | None, Basis | None]:
    """The other time of two levels before a change that sums them up: "from 58 in 2015 to 71 in
    2025, an increase of 22%"."""
    for mention in reversed(sentence.times):
        if mention.span not in sentence.foreign or mention.span.end > span.start:
            continue
        found = settle(mention, referent)
        now = referent.period if referent is not None else None
        if now is None:
            return found or TimeRef(mention=mention), mention.basis
        if found is not None and found.period is not None:
            return (found, mention.basis) if found.period.end < now.start else (None, None)
    return None, None


_OPENS = 12
_BORDER = regex(r"[;:]|,?\s(?:and|but|while|whereas|though|although|even\sif|yet)\s", re.IGNORECASE)


def _of_a_move_without_a_figure(sentence: SentenceTimes, span: Span, mention: TimeMention) -> bool:
    """Whether a comparison behind a figure is that of a second move, or of none, which is told
    without a figure: "rose 3.3% in the year to May and were unchanged on the month"."""
    offset = sentence.span.start
    between = Span(span.end - offset, mention.span.start - offset)
    cues = find_cues(sentence.text, between)
    if any(_goes_on(sentence.text, cue) for cue in cues):
        return True
    border = _BORDER.search(sentence.text, between.start, between.end)
    if border is None:
        return False
    if _STILL.search(sentence.text, border.end(), between.end):
        return True
    cues = [cue for cue in cues if cue.span.start >= border.end()]
    return bool(cues) and cues[-1].kind is CueKind.VERB and cues[-1].direction is not None


_STILL = regex(
    r"\b(?:unchanged|flat|steady|stable|level|stagnant|(?:little|barely|hardly|scarcely) changed|"
    r"no (?:different|higher|lower|change)|st(?:ood|ands) still|stagnat\w+|stalled|held|"
    r"did not (?:change|move|budge))\s(?:\w+\s)?$",
    re.IGNORECASE,
)


def _parted(sentence: SentenceTimes, stop: int, mention: TimeMention) -> bool:
    """Whether a new clause begins between a place and a time behind it: "up 2%; against May they
    were down 1%"."""
    offset = sentence.span.start
    if _BORDER.search(sentence.text[stop - offset : mention.span.start - offset]) is not None:
        return True
    if leads_into_the_next(sentence, stop, mention):
        return True
    between = Span(stop - offset, max(stop, mention.span.start) - offset)
    return any(_goes_on(sentence.text, cue) for cue in find_cues(sentence.text, between))


def _goes_on(text: str, cue: Cue) -> bool:
    """Whether a main clause goes on with a verb behind the one that it holds: "prices, which were
    up 2.9% in December, rose on the month by 0.4%"."""
    verb = not text[cue.span.start : cue.span.end].split()[0].endswith("ing")
    return verb and cue.kind is CueKind.VERB and text[: cue.span.start].endswith(", ")
