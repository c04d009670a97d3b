"""Home of the reading of an article: sentences with their scans, and the clause of each figure."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from verifier.errors import InputError
from verifier.language.calendar_words import COUNTED_IN_FISCAL_YEARS
from verifier.language.context import contexts_of, quotations, speaker_of
from verifier.language.direction import Movement, link_before, movement_of
from verifier.language.measures import (
    SentenceTerms,
    area_of,
    country_of,
    is_a_country,
    leans,
    one_sense,
    outermost,
    points_back,
    tied_in,
)
from verifier.language.periods import comparison_of, point_of, recalls, settle
from verifier.language.quantities import find_figures
from verifier.language.rivals import taken_by_rivals
from verifier.language.scan import Sentence, looking_ahead, scan
from verifier.language.scopes import (
    Around,
    ContentWords,
    content_words,
    scope_terms,
    scope_words,
    surroundings,
)
from verifier.language.sentences import dateline_end, split_sentences
from verifier.language.times import find_times
from verifier.model.article import Article, Role
from verifier.model.clause import Clause, Context, TimeRef
from verifier.model.codelist import Vocabulary
from verifier.model.mention import (
    Cue,
    Figure,
    FigureKind,
    TimeMention,
)
from verifier.model.quantity import Quantity
from verifier.model.span import Span

Subjects = Mapping[Span, Span]
"""The parsed subject of each figure, where the parser ran; both as spans of the article."""


@dataclass(slots=True)
class Reading:
    """An article read once: its sentences in order, and the clause around any place in them."""

    article: Article
    published: date
    sentences: tuple[Sentence, ...]
    terms: tuple[SentenceTerms, ...]
    quotes: tuple[tuple[Span, ...], ...]
    subjects: Subjects = field(default_factory=dict)
    _mains: list[TimeRef | None] = field(default_factory=list)
    _inherited: list[TimeRef | None] = field(default_factory=list)
    _before: list[TimeRef | None] = field(default_factory=list)
    _words: tuple[int, ContentWords] | None = None
    _surroundings: tuple[tuple[int, bool], Around] | None = None

    def __post_init__(self) -> None:
        self._inherit()

    def clause_at(self, index: int, span: Span, figure: Figure | None = None) -> Clause:
        """The clause of sentence `index` around `span`, a figure or the words of a cue."""
        text, own, known = self.article.text, self.sentences[index], self.terms[index]
        number = next((n for n, p in enumerate(own.pieces) if p.start <= span.start < p.end), 0)
        piece = own.pieces[number]
        time = self.time_of(index, span)
        baseline, basis = comparison_of(own.timed, span, time)
        probe = figure or _bare(span)
        counted = own.timed.figures
        movement = movement_of(text, probe, piece, own.pieces[:number], list(own.cues), counted)
        taken = taken_by_rivals(span, self.subjects, (f.span for f in own.figures), known)
        lead = text[own.span.start : piece.start]
        before, after = text[piece.start : probe.reach.start], text[span.end : piece.end]
        next_one = min(
            (f.span.start for f in counted if f.span.start >= span.end), default=piece.end
        )
        quote = next((q for q in self.quotes[own.block] if q.contains(span)), None)
        context = contexts_of(before, after[: max(0, next_one - span.end)], lead)
        if Context.REVISED_FROM in context:
            time = replace(time, apart=False)
        if quote is not None:
            context = (Context.QUOTE, *context)
        block = self.article.blocks[own.block].span
        return Clause(
            sentence=own.span,
            span=span,
            sentence_text=own.span.of(text),
            before=before,
            after=after,
            piece=piece,
            figure=figure,
            role=own.role,
            direction=movement.cue.direction if movement else None,
            change=movement.cue if movement else None,
            link=self._link(own, piece, probe, movement),
            near=movement.near if movement else False,
            time=time,
            baseline=baseline,
            basis=basis,
            times=own.times,
            terms=scope_terms(
                text, known, self._around(index, span), span, own.pieces, counted, taken
            ),
            words=scope_words(self._content(index), span, piece),
            subject=self._subject_text(own, piece, probe, movement.cue if movement else None),
            context=context,
            speaker=speaker_of(text, block, quote) if quote else None,
            group=figure.group if figure else None,
            place=self._place(own, figure),
            block=own.block,
        )

    def _around(self, index: int, span: Span) -> Around:
        """What the sentences around `index` say, worked out once for figures that lean alike."""
        key = index, leans(self.article.text, self.terms[index], span)
        if self._surroundings is None or self._surroundings[0] != key:
            self._surroundings = key, surroundings(self.terms, *key)
        return self._surroundings[1]

    def _content(self, index: int) -> ContentWords:
        """The content words around the figures of sentence `index`, worked out once for all."""
        if self._words is None or self._words[0] != index:
            self._words = index, content_words(self.article.text, self.terms, index)
        return self._words[1]

    def _link(self, own: Sentence, piece: Span, figure: Figure, movement: Movement | None) -> str:
        """The preposition before the figure; a figure joined by "and" or "or" to another one
        shares the other's."""
        text = self.article.text
        link = movement.link if movement else link_before(text, figure.reach.start, piece.start)
        if link:
            return link
        earlier = [f for f in own.timed.figures if piece.start <= f.span.start < figure.span.start]
        if earlier and _JOINED.fullmatch(text[earlier[-1].span.end : figure.reach.start]):
            return self._link(own, piece, earlier[-1], None)
        return link

    def _place(self, own: Sentence, figure: Figure | None) -> int:
        if figure is None or figure.group is None:
            return 0
        return [f.span for f in own.figures if f.group == figure.group].index(figure.span)

    def _subject_text(self, own: Sentence, piece: Span, figure: Figure, cue: Cue | None) -> str:
        text = self.article.text
        if figure.span in self.subjects:
            return self.subjects[figure.span].of(text)
        stop = figure.reach.start
        if cue is not None and piece.start <= cue.span.start < stop:
            stop = cue.span.start
        words = text[piece.start : stop].strip(" ,–—-(\"'“”;:\n")
        return words or text[own.span.start : own.span.end][:80].split(",")[0]

    def time_of(self, index: int, span: Span) -> TimeRef:
        """The period of a place in sentence `index`: its own words, else inherited ones."""
        own = self.sentences[index]
        recalled = self._when(own, span)
        if recalled is not None:
            told = settle(recalled, self._before[index]) or TimeRef(mention=recalled)
            return replace(told, period=told.period.final) if told.period else told
        inside = self._first_time(index, self._before[index], span.start)
        before = inside
        if span in own.apart:  # "$4,309 in May, compared with $2,648 a year earlier"
            near = [f.span for f in own.timed.figures if f.span.start < span.start][-1:]
            before = next((point_of(own.timed, one, inside) for one in near), None) or inside
        found = point_of(own.timed, span, before or self._before[index])
        if found is not None:
            return found
        main = inside or self._inherited[index]
        if main is None:
            return TimeRef()
        assumed = not recalls(own.timed, span)
        return TimeRef(main.period, main.to_date, assumed, span in own.apart, main.mention)

    def inherited(self, index: int) -> TimeRef | None:
        """The time that sentence `index` takes over from what stands before it."""
        return self._before[index]

    def _when(self, own: Sentence, span: Span) -> TimeMention | None:
        """The time that a clause opening with "when" is about: the one right before it."""
        piece = next((p for p in own.pieces if p.start <= span.start < p.end), own.span)
        cut = self.article.text[own.span.start : span.start].rfind(", when ")
        if cut < 0:
            return None
        place = max(piece.start, own.span.start + cut)
        before = [t for t in own.times if 0 <= place - t.span.end <= 2]
        return before[-1] if before else None

    def _first_time(self, index: int, referent: TimeRef | None, stop: int) -> TimeRef | None:
        """The time of the first figure before `stop` that has one of its own; figures after
        "from" stand at another time and are passed over."""
        own = self.sentences[index]
        for figure in own.timed.figures:
            if figure.span.start >= stop:
                break
            if figure.span in own.apart:
                continue
            found = point_of(own.timed, figure.span, referent)
            if found is not None:
                return found
        return None

    def _inherit(self) -> None:
        """Pass times down the article: to a sentence from the one before in its block, or across
        blocks where it leans on it; else from the article's opening."""
        lead: TimeRef | None = None
        told: TimeRef | None = None
        for index, own in enumerate(self.sentences):
            before = self._mains[index - 1] if index else None
            if index and self.sentences[index - 1].block != own.block:
                told = None
            leaning = index > 0 and points_back(self.article.text, self.terms[index])
            inherited = told or (before if leaning else None) or lead
            self._inherited.append(inherited)
            self._before.append(before or inherited)
            found = self._own_main(index, before or inherited)
            lead = lead or found
            told = found or told
            self._mains.append(found or inherited)
        for index, inherited in enumerate(self._inherited):
            if inherited is not None:
                break
            self._inherited[index] = lead

    def _own_main(self, index: int, inherited: TimeRef | None) -> TimeRef | None:
        """The time that a sentence's own words give to its first figure, or to the sentence."""
        own = self.sentences[index]
        opening = Span(own.span.start, own.span.start)
        first = self._first_time(index, inherited, own.span.end)
        return first or point_of(own.timed, opening, inherited)


_JOINED = re.compile(r"[^.;:,–—]{0,30},?\s(?:and|or)\s", re.IGNORECASE)


_NUMBER = re.compile(r"\d+")
MOST_NUMBERS = 20_000
"""A text with more numbers than this is a data file."""


def _bare(span: Span) -> Figure:
    """A stand-in that lets words be read like a figure."""
    return Figure(span, span, FigureKind.ORDINAL, Quantity(Decimal(0), None, Decimal(1)))


def read(
    article: Article,
    vocabulary: Vocabulary,
    published: date,
    subjects_of: Callable[[str, list[Sentence], list[SentenceTerms]], Subjects] | None = None,
) -> Reading:
    """The article's sentences with their scans; `subjects_of` is the parser, where one is used."""
    text = article.text
    if sum(1 for _ in _NUMBER.finditer(text)) > MOST_NUMBERS:
        raise InputError(
            f"{article.path}: holds more than {MOST_NUMBERS:,} numbers; no article does, "
            "give a table to a spreadsheet or split the file"
        )
    sentences: list[Sentence] = []
    terms: list[SentenceTerms] = []
    quotes: list[tuple[Span, ...]] = []
    area: str | None = None
    for number, block in enumerate(article.blocks):
        quotes.append(tuple(quotations(text, block.span)))
        here = area
        if area in COUNTED_IN_FISCAL_YEARS:
            here = country_of(text, vocabulary.find(text, block.span)) or area
        times = [
            looking_ahead(text, time, published)
            for time in find_times(text, block.span, published, here)
        ]
        figures = find_figures(text, block.span, [t.span for t in times])
        dateline = dateline_end(text, block.span.start)
        for span in split_sentences(text, block.span):
            sentence = scan(text, span, number, block, figures, times)
            mentions = outermost(
                m
                for m in vocabulary.find(text, span)
                if m.span.end > dateline and not is_a_country(text, m.span)
            )
            area = area or area_of(text, mentions)
            sentences.append(sentence)
            asks = span == block.span and text[span.start : span.end].endswith("?")
            heading = block.role is Role.SUBHEAD or (asks and len(span) < 90)
            opening = max(span.start, min(span.end, dateline))
            terms.append(SentenceTerms(span, number, block.role, mentions, opening, heading))
    terms = [tied_in(text, sentence) for sentence in one_sense(terms)]
    subjects = subjects_of(text, sentences, terms) if subjects_of else {}
    return Reading(article, published, tuple(sentences), tuple(terms), tuple(quotes), subjects)
