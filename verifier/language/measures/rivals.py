"""Home of rivals: where the figures of a sentence compete for its phrases, and which lose out."""

import re
from collections.abc import Iterable, Mapping, Sequence

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import TermKind
from verifier.model.span import Span

_TIED = regex(r"\s(?:of\s(?:the\s)?)?")
_TIES_BEHIND = regex(
    r"\s(?:of|in|for|from|among|on)\b(?!\s(?:a\s|the\s)?(?:[^\w\s]?\d|(?:month|year)\b|[A-Z]))"
)
_TIE = regex(r"\s(?:of|in|for)\s(?:the\s)?$")
_RELATIVE = regex(r",\s(?:which|who|whose)\b")
_OWN_SUBJECT = regex(
    r"[,;:]?\s?(?:(?:while|whereas|although|though|but|as|because)\s)(?:the\s|an?\s)?"
    r"(?!\w+(?:ing|ed)\b)\w+\s",
    re.IGNORECASE,
)
"""The opening of a clause that has a subject of its own."""
_GOES_ON = regex(
    r"[,;]?\s?(?:(?:as )?(?:compared|against|versus|than|up|down|well|more|less|fewer)|from)\b",
    re.IGNORECASE,
)
"""The opening of what is set against the figure before it, and is told of the same."""
_KINDS = (TermKind.INDICATOR, TermKind.BREAKDOWN)


def compete(
    text: str, sentence: SentenceTerms, figures: Iterable[Span], pieces: Iterable[Span]
) -> bool:
    """Whether phrases of one kind (measure, part) compete for the figures of a sentence; places,
    which prepositions tie in, need no parse (on the labelled articles it changed no claim).

    They do where the sentence names different things of that kind and one of `pieces`, the
    stretches that hold its figures, names none of them though it has no subject of its own, or
    several that do not simply take turns with the figures ("exports rose 5% and imports 3%").
    """
    figures, pieces = tuple(figures), tuple(pieces)
    for kind in _KINDS:
        named = _phrases(text, sentence, kind)
        if _agree([codes for _, codes in named]):
            continue
        for piece in pieces:
            inside = [(span, codes) for span, codes in named if piece.contains(span)]
            if _agree([codes for _, codes in inside]):
                settled = bool(
                    inside
                    or _OWN_SUBJECT.match(text, piece.start, piece.end)
                    or _GOES_ON.match(text, piece.start, piece.end)
                    or _antecedent(text, named, piece)
                )
            else:
                settled = bool(_turns(text, inside, _inside(piece, figures)))
            if not settled:
                return True
    return False


def turns(
    text: str, sentence: SentenceTerms, figures: Iterable[Span], pieces: Iterable[Span]
) -> dict[Span, Span]:
    """The phrase of each figure where different phrases simply take turns with the figures of a
    piece, or a relative clause hangs on one: there the order tells what a parse would."""
    figures = tuple(figures)
    found: dict[Span, Span] = {}
    for piece in pieces:
        for kind in _KINDS:
            named = _phrases(text, sentence, kind)
            inside = [(span, codes) for span, codes in named if piece.contains(span)]
            before = None if inside else _antecedent(text, named, piece)
            if before is not None:
                found |= dict.fromkeys(_inside(piece, figures), before)
            elif not _agree([codes for _, codes in inside]):
                found |= _turns(text, inside, _inside(piece, figures))
    return found


def _antecedent(text: str, named: Sequence[tuple[Span, set[str]]], piece: Span) -> Span | None:
    """The phrase that a relative clause hangs on, and with it what is said behind the clause:
    "car sales, which make up 4% of the total, rose 10%"."""
    ends = _RELATIVE.match(text, piece.start, piece.end)
    return next((span for span, _ in named if ends and span.end == piece.start), None)


def _inside(piece: Span, figures: Iterable[Span]) -> list[Span]:
    return sorted((f for f in figures if piece.contains(f)), key=lambda one: one.start)


def _phrases(text: str, sentence: SentenceTerms, kind: TermKind) -> list[tuple[Span, set[str]]]:
    """The phrases of a kind with their codes; one tied to the one before it is part of that
    ("shipments of cars", "car sales")."""
    found: list[tuple[Span, set[str]]] = []
    for mention in sentence.mentions:
        codes = {term.code for term in mention.terms if term.kind is kind}
        if not codes:
            continue
        if found and _TIED.fullmatch(text, found[-1][0].end, mention.span.start):
            before, others = found[-1]
            found[-1] = Span(before.start, mention.span.end), codes | others
        else:
            found.append((mention.span, codes))
    return found


def _turns(
    text: str, named: Sequence[tuple[Span, set[str]]], figures: Sequence[Span]
) -> dict[Span, Span]:
    """What stands before each figure of a piece, where that is all: phrases of its own, which
    agree, or else those of the figure before ("fell to 5% from 6%"); none stand behind the last or
    are tied to a figure ("5% of imports")."""
    found: dict[Span, Span] = {}
    behind = 0
    last: Span | None = None
    for figure in figures:
        own = [(span, codes) for span, codes in named if behind <= span.start < figure.start]
        if own and _agree([codes for _, codes in own]):
            last = Span(own[0][0].start, own[-1][0].end)
        elif own or last is None:
            return {}
        found[figure] = last
        behind = figure.end
        after = next((span.start for span, _ in named if span.start >= behind), None)
        tied = after is not None and (
            after - behind < 2 or (not own and _TIE.search(text, behind, after))
        )
        if tied or _TIES_BEHIND.match(text, behind):
            return {}
    return found if all(span.start < behind for span, _ in named) else {}


def _agree(named: Sequence[set[str]]) -> bool:
    """Whether phrases may all stand for the same thing."""
    return not named or bool(set.intersection(*named))


def taken_by_rivals(
    span: Span, subjects: Mapping[Span, Span], figures: Iterable[Span], sentence: SentenceTerms
) -> frozenset[Span]:
    """The phrases that belong to other figures than the one at `span`, as the parse tells.

    They stand inside the subject of another figure and outside of the figure's own, which names
    something too. None where the parse did not tell the figure's subject.
    """
    own = subjects.get(span)
    spans = [mention.span for mention in sentence.mentions]
    if own is None or not any(own.contains(phrase) for phrase in spans):
        return frozenset()
    others = [subjects[f] for f in figures if f in subjects and not subjects[f].overlaps(own)]
    return frozenset(
        phrase
        for phrase in spans
        if not own.contains(phrase) and any(other.contains(phrase) for other in others)
    )
