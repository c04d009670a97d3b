"""Home of narrowing words: whether a sentence speaks of a part of the measure that was read, in
words that no list knows ("approvals for townhouses", "automobile exports"), or of it alone."""

import re
from collections.abc import Iterable

from verifier.language.comparisons.outdoing import ALL_FALL_BEHIND, ALL_OUTDO
from verifier.language.extremes.superlatives import superlatives
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Nature, Series
from verifier.model.span import Span
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS, head_words

_TOTALS = (None, "WLD")
_AFTER = regex(
    r"\s(?:for|from|of|to|with)\s(?:the\s|an?\s|its\s|their\s)?(?!all\b|\d)"
    r"(?P<words>[^\W\d][\w’'-]*(?:(?:,?\s(?:and|or)|,)\s(?:other\s)?[^\W\d][\w’'-]*){0,5})"
)
_BEFORE = regex(r"(?P<words>[^\W\d][\w’'-]*)\s$")
_NO_PART = frozenset(
    stems_of(
        "the a an its their this that these those all total overall and or but both while as said "
        "of in on at for to from by with when where which whose after before since then so yet "
        "also meanwhile however though although new national headline official annual monthly "
        "quarterly weekly daily combined aggregate average seasonally adjusted country worldwide "
        "global domestic gross net separate latest recent last first next said says showed show "
        "general many without"
    )
)


def is_narrowed(claim: Claim, one: Series, other: Series) -> bool:
    """Whether `other` is a part of the measure `one`, and words beside the measure's name that
    `one` does not explain tell of a part."""
    if not is_a_part(other, one):
        return False
    clause = claim.clause
    text = clause.lead
    first = text.rfind(";") + 1
    mention = _named_at(claim, one, text, first)
    if mention is None:
        return False
    found = (
        _AFTER.match(text, mention.end),
        _BEFORE.search(text, max(first, mention.start - _WORD), mention.start),
    )
    return any(m is not None and _tells_a_part(claim, one, m) for m in found)


def tells_of_a_part(claim: Claim, one: Series) -> bool:
    """Whether words beside the measure's name, which `one` does not explain, tell of a part of it
    or of another place, whatever series there are: "insured unemployment", "inflation for
    veterans", "the jobless rate in Texas"."""
    start = claim.clause.sentence.start
    text = claim.clause.lead
    if _AGED.match(claim.clause.sentence_text, claim.span.end - start):
        return True
    first = text.rfind(";") + 1
    without = _WITHOUT.search(claim.clause.sentence_text, first)
    if without is not None and _tells_a_part(claim, one, without):
        return True
    mention = _named_at(claim, one, text, first)
    if mention is None:
        return False
    end = _past_places(claim, one, text, mention.end)
    if end > mention.end and _OWNED.match(text, end - 2):
        return True  # "exports of China's Guangdong"
    behind = _BEHIND.match(text, _past_footing(one, text, end))
    before = _before(claim, one, text, max(first, mention.start - _WORD), mention.start)
    if _NAME.match(text, mention.start) or _VERBAL.search(text, mention.start, mention.end):
        before = (
            None  # "the broader Topix" is still the Topix, and "detectives" no part of "cleared"
        )
    fronted = _FRONTED.search(text, first, mention.start)
    found = (fronted, behind, before)
    return any(m is not None and _tells_a_part(claim, one, m) for m in found)


_AGED = regex(
    r"(?:\sof\s(?:them|all|the\s[a-z]+))?,?\s(?:is|are|was|were)\s(?:only\s|just\s|still\s)?"
    r"(?:aged\s|under\s|over\s|between\s)?\d\d?(?:\sand\s\d\d?|\sor\s(?:over|under|older|younger|more))?"
    r"(?=[.;:)]|,\s|\s(?:and|but|when|while|at|in)\s|$)"
)
"""What tells by age that those counted are a part: "293,000, were 18", "1,200 were over 65"."""


def _before(claim: Claim, one: Series, text: str, low: int, end: int) -> re.Match[str] | None:
    """The word before a measure's name, or before the name of its place that stands there."""
    if _ARTICLE.match(text, end):
        return None
    start = claim.clause.sentence.start
    places = (one.ref_area, one.counterpart)
    for s in claim.clause.terms:
        if s.own and s.span and s.term.code in places and s.span.end - start == end - 1:
            end = s.span.start - start
            break
    found = _BEFORE.search(text, low, end)
    return None if found is None or _is_idle(claim, one, found) else found


def _past_places(claim: Claim, one: Series, text: str, end: int) -> int:
    """Where the words end that tell a measure's own place or time right behind its name."""
    start = claim.clause.sentence.start
    places = (one.ref_area, one.counterpart)
    spans = [s.span for s in claim.clause.terms if s.own and s.span and s.term.code in places]
    spans += [time.span for time in claim.clause.times]
    for span in sorted(spans):
        if span.start - start >= end and _LEADING.fullmatch(text, end, span.start - start):
            end = span.end - start
    return end


def _past_footing(one: Series, text: str, end: int) -> int:
    """Where the words end that tell the prices or the step in which a measure is told anyway:
    "retail sales in real terms" of sales at constant prices."""
    footing = _FOOTING.match(text, end)
    if footing is None:
        return end
    told = f"{one.title} {one.prices or ''}"
    own = not footing["prices"] or (_REAL if footing["real"] else _NOMINAL).search(told)
    return footing.end() if own else end


_FOOTING = regex(
    r",?\s(?:in|at)\s(?:(?P<prices>(?P<real>real|volume|constant[- ]price|inflation-adjusted)|"
    r"nominal|cash|money|value|current[- ]price)|annual|yearly|monthly|quarterly|year-on-year|"
    r"month-on-month|seasonally adjusted)\sterms\b,?",
    re.IGNORECASE,
)
_REAL = regex(r"\b(?:constant|real|volumes?|inflation-adjusted|deflated|chained)\b", re.I)
_NOMINAL = regex(r"\b(?:current|nominal|cash|value)\b", re.IGNORECASE)


def _is_idle(claim: Claim, one: Series, word: re.Match[str]) -> bool:
    """Whether a word before a name is a verb, belongs to a number or ranks a rate."""
    if _HAVING.fullmatch(word["words"]) and not _OWNED_BEFORE.search(word.string, 0, word.start()):
        return True
    apart = claim.clause.link not in ("by", "of")  # "exceeded income by", "by a margin of"
    if apart and word["words"].lower() in ALL_OUTDO | ALL_FALL_BEHIND:
        return True  # "which outstrips inflation"
    if one.nature is Nature.RATE and _EXTREME.fullmatch(word["words"]):
        return True  # "the highest unemployment" of the states
    change, stems = claim.clause.change, set(stems_of(word["words"]))
    moved = set(stems_of(change.word)) if change is not None else set()
    return (
        bool(stems & (moved | _VERBS)) or _NUMBER.search(word.string, 0, word.start()) is not None
    )


_EXTREME = regex(rf"(?:{superlatives('high')}|{superlatives('low')})", re.IGNORECASE)
_HAVING = regex(
    r"(?:re)?posted|reported|saw|sees|notched|logged|suffered|enjoyed|faced|ran|runs|kept|showed|"
    r"announced|booked|made|earned|generated|delivered|achieved|experienced",
    re.IGNORECASE,
)
"""What tells that a place or firm has a measure: "Poland posted unemployment of 10.8%"."""
_OWNED_BEFORE = regex(
    r"(?:[’']s?|\b(?:the|an?|its|their|all|of|in|for|most|more|fewer|less))\s$", re.I
)
"""What stands before a participle that belongs to the measure: "the reported output"."""
_BEHIND = regex(
    r"\s(?:for|from|of|to|with|in|among|at|excluding|including|without|outside|except)\s"
    r"(?:the\s|an?\s|its\s|their\s)?(?!all\b|\d)"
    r"(?P<words>[^\W\d][\w’'-]*(?:(?:,?\s(?:and|or)|,)\s(?:other\s)?[^\W\d][\w’'-]*){0,5})"
)
_WITHOUT = regex(
    r"\b(?:[Ss]tripp(?:ing|ed)|[Ss]trip|[Ll]eav(?:ing|e)|[Tt]ak(?:ing|e|en)|[Ff]actor(?:ing|ed))"
    r" (?:out|aside|away)(?: of)? (?:the |its |any |some )?(?P<stripped>[^.;:,]{3,60})|"
    r"\b(?:[Ee]xcluding|[Ii]gnoring|[Dd]iscounting|[Nn]ot counting|[Ss]etting aside|[Nn]et of|"
    r"[Ss]horn of|[Aa]djust(?:ing|ed) for) (?:the |its |any |some )?(?P<excluded>[^.;:,]{3,60})|"
    r"\b(?P<basis>[Aa]djusted|[Uu]nderlying|[Nn]ormali[sz]ed|pro forma) (?:basis|terms)\b"
)
"""What a figure leaves out: "stripping out one-time items", "on an underlying basis"."""
_FRONTED = regex(
    r"(?:^\s*|[,;:—–]\s|\b(?:and|but|while)\s)(?:(?:[Ii]n|[Aa]t|[Ff]or|[Aa]cross)\s(?:the\s)?"
    r"(?P<place>(?=[A-Z])[\w’'-]+)|(?:[Aa]mong|[Oo]utside|[Ww]ithin)\s(?:the\s)?"
    r"(?P<group>[^\W\d][\w’'-]*))"
)
_OWNED = regex(r".{0,2}[’']s?\s(?!(?:was|is|were|are|rose|fell)\b)[^\W\d]")
_LEADING = regex(r"\s(?:(?:in|of|for|from|at)\s)?(?:the\s)?")
_ARTICLE = regex(r"(?:the|an?|its|their)\s", re.IGNORECASE)
_NAME = regex(r"[A-Z]")
_VERBAL = regex(r"\b(?:\w+ed|\w+ing|grew|shrank|rose|fell|sold|bought|paid|made)\Z", re.I)
_NUMBER = regex(r"\d[\s.,]?$")


def is_told_alone(claim: Claim, one: Series, other: Series) -> bool:
    """Whether all words of the subject, and those before it, are of the measure `one`, of its place
    or time, and `other` is a part of it or has not all of them: "crude oil imports of India went up
    to", where the figure is that of imports from Russia."""
    clause, start, span = claim.clause, claim.clause.sentence.start, claim.clause.subject_span
    if span is not None and not start <= span.start < claim.span.start:
        return False
    if one.indicator is None or one.indicator != other.indicator:
        return False
    if _POINTING.search(clause.subject):
        return False
    before = clause.sentence_text[: span.start - start] if span is not None else ""
    moved = clause.change.word if clause.change is not None else ""
    idle = _NO_PART | FORM_WORDS | _VERBS | set(stems_of(moved))
    codes = {one.indicator, one.ref_area, one.counterpart, one.breakdown, one.key} - {None}
    places = [s for s in clause.terms if s.term.kind is TermKind.AREA]
    known = _words_at(claim, [time.span for time in clause.times])
    known |= _words_at(claim, [s.span for s in clause.terms if s.own and s.term.code in codes])
    subject = set(stems_of(clause.subject)) - idle
    fronted = set(stems_of(_DATELINE.sub("", before))) - idle
    names = _names_of(one)
    if not subject or (subject | fronted) - names - known:
        return False
    own = subject & names - _words_at(claim, [s.span for s in places if s.own])
    return bool(own) and (is_a_part(other, one) or bool(own - _names_of(other)))


def _words_at(claim: Claim, spans: Iterable[Span | None]) -> set[str]:
    """The stems of what stands in the figure's sentence at some places."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    return {w for s in spans if s for w in stems_of(text[s.start - start : s.end - start])}


def _names_of(one: Series) -> set[str]:
    """The words of the titles of a series, its measure and its part."""
    names = (one.title, *one.aliases, (one.indicator or "").replace("_", " "), one.breakdown or "")
    return {stem for name in names for stem in stems_of(name)}


_POINTING = regex(
    r"\b(?:its|their|it|they|those|these|this|that|his|her|our|other|both|each)\b", re.IGNORECASE
)
_VERBS = frozenset(
    stems_of(
        "amount amounted was were is are be been has had have come came stand stood reach reached "
        "hit total totalled totaled number numbered average averaged rose fell just only some about"
    )
)
_DATELINE = regex(r"^(?:[^\n:–—-]{2,40}(?::|\s[–—-])\s)")


def _named_at(claim: Claim, one: Series, text: str, first: int) -> Span | None:
    """Where a text before a figure names a measure: by its indicator, else by the first word of
    its title's head."""
    start = claim.clause.sentence.start
    named = [
        s.span
        for s in claim.clause.terms
        if s.own
        and s.span
        and s.term.kind is TermKind.INDICATOR
        and s.term.code == one.indicator
        and first <= s.span.start - start < len(text)
    ]
    if named:
        last = max(named, key=lambda span: (span.start, span.end))
        printed = _TIED.sub("", text[last.start - start : last.end - start])
        return Span(last.start - start, last.start - start + len(printed))
    head = head_words(one.title) - _NO_PART
    words = (m for m in _WORDS.finditer(text, first) if head & set(stems_of(m[0])))
    return next((Span(m.start(), m.end()) for m in words), None)


_TIED = regex(r"\s(?:for|from|of|to|with)$")
_WORDS = regex(r"[^\W\d][\w’'-]*")
_WORD = 30


def is_a_part(other: Series, one: Series) -> bool:
    """Whether a series is a part, or a partner's, of the measure of which another is the whole."""
    if (other.indicator, other.ref_area) != (one.indicator, one.ref_area):
        return False
    pairs = ((one.breakdown, other.breakdown), (one.counterpart, other.counterpart))
    return any(own in _TOTALS and its not in _TOTALS for own, its in pairs)


def _tells_a_part(claim: Claim, one: Series, found: re.Match[str]) -> bool:
    """Whether words are neither a time nor a name of the series or its place."""
    start, name = claim.clause.sentence.start, found.lastgroup or 0
    reach = Span(start + found.start(name), start + found.end(name))
    codes = {one.indicator, one.ref_area, one.counterpart, one.breakdown, one.key}
    known = [t.span for t in claim.clause.times]
    known += [s.span for s in claim.clause.terms if s.own and s.span and s.term.code in codes]
    if any(span.start < reach.end and reach.start < span.end for span in known):
        return False
    firm = one.ref_area is None or (one.breakdown or "")[:1].isupper()
    if firm and _FIRM.match(found.string, found.start(name)):
        return False  # "the company's sales", of a series of that very firm
    own = {stem for title in (one.title, *one.aliases) for stem in stems_of(title)}
    words = set(stems_of(found[name])) - _NO_PART - FORM_WORDS
    less = name == "excluded" and bool(_LESS & own & set(stems_of(found.group())))
    return bool(words - own - (_ORDERS if less and words & own else frozenset()))


_LESS = frozenset(stems_of("excluding less without"))
_ORDERS = frozenset(stems_of("contracts deals items orders projects tickets"))
"""What a series that leaves out "large orders" may be told to leave out: "large contracts"."""
_FIRM = regex(
    r"(?:[a-z-]+\s){0,2}(?:company|firm|group|business|airline|carrier|retailer|grocer|supermarket|"
    r"chain|maker|builder|brewer|producer|miner|bank|lender|insurer|operator)\b"
)
