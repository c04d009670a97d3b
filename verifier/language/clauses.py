"""Home of `Reading`: an article read once, and the clause around any figure or cue of it."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from verifier.language.context import contexts_of, speaker_of
from verifier.language.direction import Movement, link_before, movement_of
from verifier.language.measures import (
    SentenceTerms,
    leans,
    points_back,
)
from verifier.language.periods import comparison_of, point_of, recalls, settle
from verifier.language.rivals import taken_by_rivals
from verifier.language.scan import Sentence
from verifier.language.scopes import (
    Around,
    Content,
    ContentWords,
    content_of,
    content_words,
    main_measures,
    scope_terms,
    scope_words,
    surroundings,
)
from verifier.language.time_days import day_of, is_of_a_market
from verifier.language.time_topics import (
    leads,
    lies_far_back,
    opens_with_since,
    passes,
    points_at_the_same,
)
from verifier.language.weights import Standing, standing_of
from verifier.model.article import Article
from verifier.model.clause import Clause, Context, TimeRef
from verifier.model.mention import Cue, Figure, FigureKind, TimeMention
from verifier.model.quantity import Quantity
from verifier.model.span import Span

_OPENING = 5
"""Sentences: so far into an article its own time may come up first."""
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
    _contents: dict[int, Content] = field(default_factory=dict)
    _words: tuple[int, ContentWords] | None = None
    _surroundings: tuple[tuple[int, bool], Around] | None = None
    _stood: tuple[int, Standing] | None = None
    _main: frozenset[str] = frozenset()
    _links: dict[Span, str] = field(default_factory=dict)
    _speakers: dict[Span, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._main = main_measures(self.terms)
        self._inherit()

    def clause_at(self, index: int, span: Span, figure: Figure | None = None) -> Clause:
        """The clause of sentence `index` around `span`, a figure or the words of a cue."""
        text, own, known = self.article.text, self.sentences[index], self.terms[index]
        number = next((n for n, p in enumerate(own.pieces) if p.start <= span.start < p.end), 0)
        piece = own.pieces[number]
        time = self.time_of(index, span)
        day = day_of(self.sentences, index, span, self.published)
        open_time = time.period is None or time.inherited
        if day is not None and open_time and is_of_a_market(self.sentences, index):
            time = TimeRef(day, inherited=True, apart=time.apart)
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
        quote = self._quote_around(own, span)
        context = contexts_of(before, after[: max(0, next_one - span.end)], lead)
        if Context.REVISED_FROM in context:
            time = replace(time, apart=False)
        if quote is not None:
            context = (Context.QUOTE, *context)
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
            day=day,
            terms=scope_terms(self._standing(index), self._around(index, span), span, taken),
            words=scope_words(self._content(index), span, piece),
            subject=self._subject_text(own, piece, probe, movement.cue if movement else None),
            context=context,
            speaker=self._speaker_of(own, quote) if quote else None,
            group=figure.group if figure else None,
            place=self._place(own, figure),
            block=own.block,
        )

    def _quote_around(self, own: Sentence, span: Span) -> Span | None:
        """The quotation in which `span` stands; those of a block follow one another."""
        quotes = self.quotes[own.block]
        place = bisect_right(quotes, span.start, key=lambda q: q.start) - 1
        return quotes[place] if place >= 0 and quotes[place].contains(span) else None

    def _speaker_of(self, own: Sentence, quote: Span) -> str | None:
        """Who speaks a quotation, looked for once."""
        if quote not in self._speakers:
            block = self.article.blocks[own.block].span
            self._speakers[quote] = speaker_of(self.article.text, block, quote)
        return self._speakers[quote]

    def _around(self, index: int, span: Span) -> Around:
        """What the sentences around `index` say, worked out once for figures that lean alike."""
        key = index, leans(self.article.text, self.terms[index], span)
        if self._surroundings is None or self._surroundings[0] != key:
            self._surroundings = key, surroundings(self.terms, *key, self._main)
        return self._surroundings[1]

    def _standing(self, index: int) -> Standing:
        """How the known phrases of sentence `index` stand, worked out once for its figures."""
        if self._stood is None or self._stood[0] != index:
            own, known = self.sentences[index], self.terms[index]
            found = standing_of(self.article.text, known, own.pieces, own.timed.figures)
            self._stood = index, found
        return self._stood[1]

    def _content(self, index: int) -> ContentWords:
        """The content words around the figures of sentence `index`, worked out once for all."""
        if self._words is None or self._words[0] != index:
            near = (0, index - 1, index) if index else (0, index)
            text, known = self.article.text, self._contents
            held = {n: known.get(n) or content_of(text, self.sentences[n].span) for n in near}
            before = held[index - 1] if index else ()
            around = content_words(held[index], before, held[0], self.terms[index].opening)
            self._contents, self._words = held, (index, around)
        return self._words[1]

    def _link(self, own: Sentence, piece: Span, figure: Figure, movement: Movement | None) -> str:
        """The preposition before the figure; a figure joined by "and" or "or" to another one
        shares the other's."""
        text = self.article.text
        link = movement.link if movement else link_before(text, figure.reach.start, piece.start)
        if link:
            return link
        counted = reversed(own.timed.figures)
        start = figure.span.start
        earlier = next((f for f in counted if piece.start <= f.span.start < start), None)
        if earlier and _JOINED.fullmatch(text, earlier.span.end, figure.reach.start):
            if earlier.span not in self._links:
                self._links[earlier.span] = self._link(own, piece, earlier, None)
            return self._links[earlier.span]
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
        if not own.times:
            return None
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
        blocks where it leans on it; else from the article's opening. What a sentence only looks
        back at is no topic of the next."""
        lead: TimeRef | None = None
        told: TimeRef | None = None
        topic: TimeRef | None = None
        opened = 0
        for index, own in enumerate(self.sentences):
            before = self._mains[index - 1] if index else None
            if index and self.sentences[index - 1].block != own.block:
                told = None
            inherited = told
            if told is None:
                leaning = topic is not None and points_back(self.article.text, self.terms[index])
                near = leaning and topic is not None and not lies_far_back(topic, lead)
                inherited = topic if near else lead
            if own.times and opens_with_since(own.timed):
                inherited = lead
            opens = index == 0 or self.sentences[index - 1].block != own.block
            apart = opens and not points_at_the_same(own.times)
            before = inherited or before if apart else before or inherited
            self._inherited.append(inherited)
            self._before.append(before)
            found = self._own_main(index, before)
            self._mains.append(found or inherited)
            topic = found or inherited
            if found is None:
                continue
            if passes(own.timed, found, inherited):
                topic = inherited
                continue
            told = found
            if lead is None and leads(found, self.published):
                lead, opened = found, index
        early = min(opened, _OPENING) + 1 if lead is not None else 0
        self._inherited[:early] = [time or lead for time in self._inherited[:early]]

    def _own_main(self, index: int, inherited: TimeRef | None) -> TimeRef | None:
        """The time that a sentence's own words give to its first figure, or to the sentence."""
        own = self.sentences[index]
        if not own.times:
            return None
        opening = Span(own.span.start, own.span.start)
        first = self._first_time(index, inherited, own.span.end)
        return first or point_of(own.timed, opening, inherited)


_JOINED = re.compile(r"[^.;:,–—]{0,30},?\s(?:and|or)\s", re.IGNORECASE)


def _bare(span: Span) -> Figure:
    """A stand-in that lets words be read like a figure."""
    return Figure(span, span, FigureKind.ORDINAL, Quantity(Decimal(0), None, Decimal(1)))
