"""Home of the parse: which sentences need one, how they are put to the parser, and what it gives.

Only sentences in which figures compete for a subject, and known phrases for a figure, are parsed:
elsewhere the parse would change nothing, and it costs more than all the rest. Every figure
becomes one placeholder number, so that it is always one word of the tree; the text itself is
never rewritten, the place of each word is kept beside it.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from verifier.language.clauses import Subjects
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.language.measures.rivals import compete, turns
from verifier.language.scan import Sentence
from verifier.language.syntax.phrases import member_of
from verifier.language.syntax.sentences import dateline_end
from verifier.language.syntax.subjects import subject_of
from verifier.language.syntax.trees import Node, Tree, Word
from verifier.lazy import late, regex
from verifier.model.mention import Figure, FigureKind
from verifier.model.span import Span

_parse = late("verifier.language.syntax.pipeline:parse")

PLACEHOLDER = "5"
_LONGEST = 700
"""Characters: what is longer is a table or a list, not a sentence with a syntax."""
_JOINED = regex(
    r"[,;:()\[\]–—]|\s-{1,2}\s|\b(?:and|but|or|while|whereas|although|which|who|whose|that|as|"
    r"with)\b",
    re.IGNORECASE,
)
_WORD = regex(
    r"[^\W\d_]+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|(?:[^\W\d_]\.){2,}|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|inc|co|corp|ltd|st|gov|sen|"
    r"rep|no|vs)\.|\d+(?:[.,:]\d+)*|\w+|\.{2,}|-{2,}|[^\w\s]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence as the parser sees it: its words and, in a list beside them, where they stand."""

    words: tuple[Word, ...]
    spans: tuple[Span, ...]

    def place_of(self, span: Span) -> int | None:
        """The last word inside `span`: the one that a figure is in the tree."""
        inside = [n for n, own in enumerate(self.spans) if span.contains(own)]
        return inside[-1] if inside else None

    def places(self, spans: Iterable[Span]) -> frozenset[int]:
        """The words that stand inside one of `spans`."""
        wanted = list(spans)
        return frozenset(
            n for n, own in enumerate(self.spans) if any(span.contains(own) for span in wanted)
        )


def subjects_with(
    model: str = "",
) -> Callable[[str, Sequence[Sentence], Sequence[SentenceTerms]], Subjects]:
    """A reader of the subjects of an article's figures that uses the named model."""

    def subjects_of(
        text: str, sentences: Sequence[Sentence], terms: Sequence[SentenceTerms]
    ) -> Subjects:
        rivalled: list[Sentence] = []
        found: dict[Span, Span] = {}
        for sentence, known in zip(sentences, terms, strict=True):
            if needs_parse(text, sentence):
                told = _told(sentence)
                if compete(text, known, *told):
                    rivalled.append(sentence)
                else:
                    found |= turns(text, known, *told)
        found.update(find_subjects(text, rivalled, model))
        return found

    return subjects_of


def find_subjects(text: str, sentences: Sequence[Sentence], model: str = "") -> Subjects:
    """The subject of each figure in the sentences, both as spans of `text`.

    A figure whose subject the parse does not tell is left out.
    """
    found: dict[Span, Span] = {}
    if not sentences:
        return found
    wordings = [wording_of(text, sentence) for sentence in sentences]
    trees = _parse([wording.words for wording in wordings], model)
    for sentence, wording, nodes in zip(sentences, wordings, trees, strict=True):
        found |= subjects_in(sentence, wording, nodes)
    return found


def needs_parse(text: str, sentence: Sentence) -> bool:
    """Whether figures may compete for a subject: two of them, and two change words or a word or
    mark that joins clauses."""
    start, end = sentence.span.start, sentence.span.end
    if end - start > _LONGEST or sum(_counts(f) for f in sentence.figures) < 2:
        return False
    return len(sentence.cues) > 1 or _JOINED.search(text, start, end) is not None


def _told(sentence: Sentence) -> tuple[list[Span], list[Span]]:
    """The figures of a sentence, and its pieces that hold some."""
    spans = [figure.span for figure in sentence.figures if _counts(figure)]
    return spans, [p for p in sentence.pieces if any(p.contains(span) for span in spans)]


def _counts(figure: Figure) -> bool:
    return figure.kind not in (FigureKind.ORDINAL, FigureKind.VAGUE)


def wording_of(text: str, sentence: Sentence) -> Wording:
    """The words of a sentence with a placeholder for each figure that is printed as a number."""
    held = [f.span for f in sentence.figures if _counts(f) and _is_number(f, text)]
    words: list[str] = []
    spans: list[Span] = []
    start = min(dateline_end(text, sentence.span.start), sentence.span.end)
    for span in [*held, Span(sentence.span.end, sentence.span.end)]:
        if span.start < start:
            continue
        for match in _WORD.finditer(text, start, span.start):
            words.append(match.group())
            spans.append(Span(match.start(), match.end()))
        if len(span):
            words.append(PLACEHOLDER)
            spans.append(span)
        start = span.end
    ends = [*(span.start for span in spans[1:]), sentence.span.end]
    return Wording(
        tuple(
            Word(word, span.end < end) for word, span, end in zip(words, spans, ends, strict=True)
        ),
        tuple(spans),
    )


def _is_number(figure: Figure, text: str) -> bool:
    """Whether a figure is put as a number; a word such as "doubled" stays the verb that it is."""
    return figure.kind is not FigureKind.MULTIPLE or any(c.isdigit() for c in figure.span.of(text))


def subjects_in(sentence: Sentence, wording: Wording, nodes: Sequence[Node]) -> Subjects:
    """The subject of each figure of one parsed sentence."""
    places = {f.span: wording.place_of(f.span) for f in sentence.figures}
    counted = [Span(f.span.end, f.reach.end) for f in sentence.figures if f.noun]
    tree = Tree(
        tuple(nodes),
        figures=frozenset(p for p in places.values() if p is not None),
        counted=wording.places(counted),
        dated=wording.places(t.span for t in sentence.times),
        changes=wording.places(c.span for c in sentence.cues),
    )
    found: dict[Span, Span] = {}
    for figure in sentence.figures:
        span, place = figure.span, places[figure.span]
        subject = subject_of(tree, place) if place is not None else None
        if subject is not None:
            if figure.group is not None:
                group = [f.span for f in sentence.figures if f.group == figure.group]
                subject = member_of(tree, subject, group.index(span), len(group))
            first, behind = subject
            found[span] = Span(wording.spans[first].start, wording.spans[behind - 1].end)
    return found
