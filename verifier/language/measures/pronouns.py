"""Home of pronouns that stand for a part: what a measure is of, told by the sentence before."""

import re
from collections.abc import Callable
from dataclasses import replace

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_OF_THEM = regex(
    r"\s(?:of|in|for)\s(?P<pronoun>them|these|those|it)(?=[\s,.;])(?!\s(?:who|that|all)\b)"
)
_THEIRS = regex(r"(?<![\w-])(?P<pronoun>[Tt]heir|[Ii]ts)\s$")
_LED = regex(r"\W*(?:(?:And|But|The|As for|Not so|Take|Then come|Next come)\s){0,2}(?:the\s)?")
_OPENS = regex(
    r"\W*(?:(?:And|But|Yet|So|Still|Even so|Instead|Overall|The|Total|Global|Annual|Monthly|World)"
    r"[\s,]+){0,3}"
)
"""All that may stand before a measure or a pronoun that opens its sentence."""

Find = Callable[[Span], tuple[Term, ...]]
"""What a stretch of the text stands for by itself."""


def with_pronouns(text: str, sentences: list[SentenceTerms], find: Find) -> list[SentenceTerms]:
    """The sentences with the parts that a pronoun beside a measure stands for: what the sentence
    before, in the same paragraph, begins with. "Cars told another story. Exports of them dipped";
    a place that it begins with needs no pronoun, for it holds on, but "there" points at any."""
    found: list[SentenceTerms] = []
    before: SentenceTerms | None = None
    for sentence in sentences:
        here = sentence
        if before is not None and before.block == sentence.block:
            places = _pronouns(text, sentence)
            several = _opens_with_several(text, before)
            places = [place for place in places if _is_plural(place.of(text)) is several]
            terms = _part_that_opens(text, before, find) if places else ()
            if not terms and (there := _there(text, sentence)) is not None:
                places, terms = [there], _place_told(before)
            if not terms and (it := _subject_taken_up(text, sentence, before)) is not None:
                places, terms = [it], _place_introduced(text, before)
            if terms:
                new = [TermMention(place, terms) for place in places]
                mentions = sorted((*sentence.mentions, *new), key=lambda m: m.span.start)
                here = replace(sentence, mentions=tuple(mentions))
            elif (
                not _is_one_of_a_list(text, before)
                and (bare := _bare_measure(text, sentence))
                and not _FIGURE.search(text, before.opening, before.span.end)
            ):
                here = _of_the_part(sentence, bare, _part_that_opens(text, before, find))
        found.append(here)
        before = sentence
    return found


def _bare_measure(text: str, sentence: SentenceTerms) -> TermMention | None:
    """The measure that opens a sentence by one word, where the sentence tells of no part or place
    of it: "Prices climbed 4.1%"; None where it says that all of it is meant."""
    first = sentence.mentions[0] if sentence.mentions else None
    if first is None or not first.names(TermKind.INDICATOR):
        return None
    if any(m.names(kind) for m in sentence.mentions for kind in _PLACED):
        return None
    lead = text[min(sentence.opening, first.span.start) : first.span.start]
    if _BARE.fullmatch(lead) is None or not first.span.of(text).endswith("s"):
        return None
    told = _MOVED.match(text, first.span.end, sentence.span.end)
    return first if told is not None and " " not in first.span.of(text) else None


_PLACED = (TermKind.BREAKDOWN, TermKind.AREA, TermKind.SERIES)
_BARE = regex(r"\W*(?:(?:And|But|Yet|Still|Its|Their)[\s,]+)?")
_MOVED = regex(
    r"\s(?:(?:have|had|there|also|since|then|duly|now)\s){0,2}[a-z]+\s(?:(?:by|about|just|only|a|an|"
    r"around|nearly|almost|another|further)\s){0,3}\d[\d.]*\s?(?:%|pc\b|per\s?cent)"
    r"(?!(?:[^.;]|\.\d){0,60}\b(?:overall|in total|altogether|as a whole|across the board)\b)"
)
"""What a share of it moved by; a level may be that of the whole: "Sales came to $4bn"."""
_FIGURE = regex(r"\d")


def _of_the_part(
    sentence: SentenceTerms, bare: TermMention, part: tuple[Term, ...]
) -> SentenceTerms:
    """The sentence with its bare measure told of the part that the one before was about: "Gasoline
    did most of the damage. Prices climbed 4.1%"."""
    if not part:
        return sentence
    of_it = TermMention(bare.span, (*bare.terms, *part))
    return replace(sentence, mentions=tuple(of_it if m is bare else m for m in sentence.mentions))


def with_measures_called(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with the measure that "those" stands for beside the name of one of its parts:
    "Permits dropped. Those for detached houses slid": the one named last before it, in its sentence
    or the one before, in the plural as the pronoun is."""
    found: list[SentenceTerms] = []
    before: SentenceTerms | None = None
    for sentence in sentences:
        here = sentence
        for match in _THOSE_OF.finditer(text, sentence.span.start, sentence.span.end):
            named = [m for m in sentence.mentions if m.span.start == match.end()]
            if not any(m.names(TermKind.SERIES) or m.names(TermKind.BREAKDOWN) for m in named):
                continue
            near = before.mentions if before and before.block == sentence.block else ()
            led = (m for m in sentence.mentions if m.span.end <= match.start())
            several = (m for m in (*near, *led) if _is_several(text, m))
            terms = next((_measures_of(m) for m in reversed(list(several))), ())
            if terms:
                called = TermMention(Span(*match.span("pronoun")), terms)
                told = sorted((*here.mentions, called), key=lambda m: m.span.start)
                here = replace(here, mentions=tuple(told))
        found.append(here)
        before = sentence
    return found


_THOSE_OF = regex(r"\b(?P<pronoun>[Tt]hose|[Tt]he ones)\s(?:for|of|on)\s(?:the\s|all\s|new\s){0,2}")


def _measures_of(mention: TermMention) -> tuple[Term, ...]:
    return tuple(t for t in mention.terms if t.kind in (TermKind.INDICATOR, TermKind.SERIES))


def _is_several(text: str, mention: TermMention) -> bool:
    """Whether a phrase names a measure in the plural: "permits", "starts on new homes"."""
    return bool(_measures_of(mention)) and mention.span.of(text).lower().endswith("s")


def with_rates_called(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with the rate that "the rate" at their front stands for where something else
    was told of in between: "The jobless rate rose to 4.1%. Hiring averaged 177,000. The rate is the
    highest since". Right behind a rate it needs no help, for a topic holds on."""
    found: list[SentenceTerms] = []
    rate: tuple[Term, ...] = ()
    passed = False
    since = 0
    for sentence in sentences:
        here, since = sentence, since + 1
        called = _THE_RATE.match(text, sentence.opening, sentence.span.end)
        bare = called is not None and not sentence.names_a_measure
        if called is not None and bare and rate and passed and since <= _NOT_FAR:
            mention = TermMention(Span(*called.span("rate")), rate)
            told = sorted((*sentence.mentions, mention), key=lambda m: m.span.start)
            here = replace(sentence, mentions=tuple(told))
        found.append(here)
        for one in sentence.mentions:
            named = tuple(t for t in one.terms if t.kind is TermKind.INDICATOR)
            if not named:
                continue
            passed = _A_RATE.search(one.span.of(text)) is None
            if not passed:
                rate, since = tuple(replace(t, form="loose") for t in named), 0
    return found


_THE_RATE = regex(
    r"\W*(?:(?:And|But|Yet|So)\s)?(?:[Tt]he|[Tt]hat)\s(?P<rate>rate)\b(?!\s(?:of|at|for|among|in|on)\b|-)"
)
_A_RATE = regex(r"\brate$|\b(?:un)?employment$|\binflation$|\bjoblessness$", re.IGNORECASE)
_NOT_FAR = 8
"""Sentences that may lie between a rate and the words that call it back."""


def _pronouns(text: str, sentence: SentenceTerms) -> list[Span]:
    """The pronouns that say what a measure is of: "exports of them", "their exports"."""
    found: list[Span] = []
    for mention in sentence.mentions:
        if not any(term.kind is TermKind.INDICATOR for term in mention.terms):
            continue
        lead = text[min(sentence.opening, mention.span.start) : mention.span.start]
        ahead = _THEIRS.search(lead)
        if _OPENS.fullmatch(lead[: ahead.start()] if ahead is not None else lead) is None:
            continue  # "Factories have lost 2% of their staff"
        behind = _OF_THEM.match(text, mention.span.end, sentence.span.end)
        if behind is not None:
            found.append(Span(*behind.span("pronoun")))
        elif ahead is not None:
            start = mention.span.start - len(lead)
            found.append(Span(start + ahead.start("pronoun"), start + ahead.end("pronoun")))
    return found


def _there(text: str, sentence: SentenceTerms) -> Span | None:
    """The "there" that says where a measure is told of: "Crime there is up", "There the count
    rose"; None where it only says that something is."""
    for pattern in (_THERE_OPENS, _WHO_IS_THERE):
        opens = pattern.match(text, sentence.opening, sentence.span.end)
        if opens is not None:
            return Span(*opens.span("there"))
    for mention in sentence.mentions:
        lead = text[min(sentence.opening, mention.span.start) : mention.span.start]
        behind = _THERE.match(text, mention.span.end, sentence.span.end)
        named = any(t.kind in (TermKind.INDICATOR, TermKind.SERIES) for t in mention.terms)
        if named and behind is not None and _OPENS.fullmatch(lead) is not None:
            return Span(*behind.span("there"))
    return None


_THERE = regex(r"\s(?:(?:levels?|rates?|numbers?|figures?|growth)\s)?(?P<there>there)(?=[\s,])")
_THERE_OPENS = regex(
    r"\W*(?:(?:And|But|Yet)\s)?(?P<there>[Tt]here),?\s"
    r"(?!(?:is|are|was|were|has|have|had|will|would|may|might|must|could|can|should|remains?|"
    r"remained|seems?|appears?|comes?|came|follow\w*|exists?|isn|aren|wasn|weren|hasn|went|goes)\b)"
    r"(?=the\s|[a-z]+s\s|its\s|their\s)"
)
_WHO_IS_THERE = regex(
    r"\W*(?:(?:And|But|Yet)\s)?(?!(?:In|On|At|By|For|From|Over|With|When|While|As|If|Since|So|Yes|"
    r"Then|Now|Still|Last|This|That|Though|Although|Because|Out|Up|Down|Over|Is|Are|Was)\b)"
    r"(?:(?:An?|The|Each|Every|Most|Many)\s)?(?:[\w-]+\s){1,2}?(?P<there>there)\s(?:still\s|now\s)?"
    r"(?=(?:cost|costs|pay|pays|paid|rose|fell|grew|climbed|dropped|jumped|slipped|earn|earns|"
    r"earned|sell|sells|sold|go|goes|went|fetch|fetches|fetched|stood|averaged|rent|rents|"
    r"lost|gained|make|makes|made|spend|spends|spent)\b)"
)
"""What opens a sentence, with the word for where it is: "A home there costs"."""


def _subject_taken_up(text: str, sentence: SentenceTerms, before: SentenceTerms) -> Span | None:
    """The pronoun that opens a sentence and takes up the place that the one before introduces,
    without a figure: "Spain will catch up. Its tally has gone up by 3m"."""
    if _FIGURE.search(text, before.opening, before.span.end):
        return None
    opens = _IT_OPENS.match(text, sentence.opening, sentence.span.end)
    return Span(*opens.span("pronoun")) if opens is not None else None


_IT_OPENS = regex(
    r"\W*(?:(?:And|But|Yet)\s)?(?:(?P<pronoun>[Ii]t|[Ii]ts)\s(?!(?:is|was|will|would|may)\b)[a-z])"
)


def _place_introduced(text: str, sentence: SentenceTerms) -> tuple[Term, ...]:
    """The place that a sentence opens with or alone tells of: "The United States is the biggest
    market"."""
    placed = [m for m in sentence.mentions if m.names(TermKind.AREA)]
    lead = (
        text[min(sentence.opening, placed[0].span.start) : placed[0].span.start] if placed else ""
    )
    if not placed or (len(placed) > 1 and _LED.fullmatch(lead) is None):
        return ()
    return tuple(t for t in placed[0].terms if t.kind is TermKind.AREA)


def _place_told(sentence: SentenceTerms) -> tuple[Term, ...]:
    """The place, or the part that is one, of a sentence that tells of no other."""
    kinds = (TermKind.AREA, TermKind.BREAKDOWN)
    placed = [m for m in sentence.mentions if any(t.kind in kinds for t in m.terms)]
    if len(placed) != 1:
        return ()
    return tuple(t for t in placed[0].terms if t.kind in kinds)


def _is_plural(pronoun: str) -> bool:
    return pronoun.lower() not in ("it", "its")


def _opens_with_several(text: str, sentence: SentenceTerms) -> bool:
    """Whether the first phrase of a sentence is in the plural: "Cars", not "Cheese"."""
    words = sentence.mentions[0].span.of(text).lower() if sentence.mentions else ""
    return (words.endswith("s") and not words.endswith("ss")) or words.endswith(_PEOPLE)


def _is_one_of_a_list(text: str, sentence: SentenceTerms) -> bool:
    """Whether another stands beside the first phrase of a sentence: "Arabica and robusta"."""
    end = sentence.mentions[0].span.end if sentence.mentions else sentence.span.end
    return _LISTED.match(text, end) is not None


_LISTED = regex(r",?\s(?:and|or)\s|,\s\w+(?:,|\sand)\s")
_PEOPLE = ("people", "men", "children", "cattle")


def _part_that_opens(text: str, sentence: SentenceTerms, find: Find) -> tuple[Term, ...]:
    """The parts that the first words of a sentence stand for, where they are no place."""
    if not sentence.mentions:
        return ()
    first = sentence.mentions[0]
    lead = text[min(sentence.opening, first.span.start) : first.span.start]
    if _LED.fullmatch(lead) is None or any(t.kind is TermKind.AREA for t in first.terms):
        return ()
    found = find(first.span)
    return tuple(t for t in found if t.kind is TermKind.BREAKDOWN) + _only_series(found)


def _only_series(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """The one series that a phrase is the name of, as of a part: "Gaming" of a firm's revenue."""
    named = tuple(t for t in terms if t.kind is TermKind.SERIES)
    measured = any(t.kind is TermKind.INDICATOR for t in terms)
    return named if len(named) == 1 and not measured else ()
