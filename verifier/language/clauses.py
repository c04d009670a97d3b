"""Home of `Reading`: an article read once, and the clause around any figure or cue of it."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from verifier.language.areas.places_compared import is_of_another_place
from verifier.language.comparisons.baselines import comparison_of, is_dated_by
from verifier.language.comparisons.bases_of_others import is_a_comparand
from verifier.language.content import Content, ContentWords, content_of, content_words, scope_words
from verifier.language.context import contexts_of, is_given, is_what_was, said_behind
from verifier.language.entries import line_over_the_list
from verifier.language.forecasts.givens import FACTLESS, NOTHING, OF_FORECASTS
from verifier.language.forecasts.idle_modals import as_of_a_past
from verifier.language.forecasts.outturns_recalled import outturn_recalled
from verifier.language.measures.known_phrases import SentenceTerms, leans
from verifier.language.measures.rivals import taken_by_rivals
from verifier.language.measures.scopes import Around, Tied, main_measures, scope_terms, surroundings
from verifier.language.measures.standing import Standing, standing_of
from verifier.language.moves.direction import Movement, movement_of
from verifier.language.moves.valence import way_told
from verifier.language.quotes import reporter_of, speaker_of
from verifier.language.resumed import answers, pointed_at, taken_up
from verifier.language.scan import Sentence
from verifier.language.syntax.leads import told_from
from verifier.language.syntax.links import counts_apart, link_before
from verifier.language.table_heads import under_its_head
from verifier.language.times.answers import looked_back_to, of_that_step, than_then
from verifier.language.times.article_times import ArticleTimes
from verifier.language.times.days import at_its_day, day_beside
from verifier.language.times.finals import last_step, spread_over, whole_year
from verifier.language.times.refs import (
    comes_after,
    is_foreseen_beside,
    is_of_what_comes_later,
    is_when_it_was_given_out,
    told_ahead_of,
)
from verifier.language.times.sinces import counted_since, is_told_of_now
from verifier.language.times.turns import is_since_then, lands_at_its_time, moved_by_then
from verifier.language.told_below import told_below
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.clause import Clause, Context, TimeRef
from verifier.model.mention import Cue, Figure, FigureKind
from verifier.model.quantity import Quantity
from verifier.model.span import Span

Subjects = Mapping[Span, Span]
"""The parsed subject of each figure, where the parser ran; both as spans of the article."""


@dataclass(slots=True)
class Reading:
    """An article read once: its sentences in order, and the clause around any place in them.

    `clauses` are the main clauses of its sentences, each of which has times of its own.
    """

    article: Article
    published: date
    sentences: tuple[Sentence, ...]
    clauses: tuple[Sentence, ...]
    terms: tuple[SentenceTerms, ...]
    quotes: tuple[tuple[Span, ...], ...]
    subjects: Subjects = field(default_factory=dict)
    _times: ArticleTimes = field(init=False)
    _contents: dict[int, Content] = field(default_factory=dict)
    _words: tuple[int, ContentWords] | None = None
    _surroundings: tuple[tuple[int, bool], Around] | None = None
    _stood: tuple[int, Standing] | None = None
    _main: tuple[Tied, ...] = ()
    _links: dict[Span, str] = field(default_factory=dict)
    _speakers: dict[Span, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._main = main_measures(self.terms)
        self._times = ArticleTimes(self.article.text, self.published, self.clauses, self.quotes)

    def clause_at(self, index: int, span: Span, figure: Figure | None = None) -> Clause:
        """The clause of sentence `index` around `span`, a figure or the words of a cue."""
        text, own, known = self.article.text, self.sentences[index], self.terms[index]
        number = next((n for n, p in enumerate(own.pieces) if p.start <= span.start < p.end), 0)
        piece = own.pieces[number]
        time = self.time_of(index, span)
        day, time = at_its_day(self.sentences, index, span, self.published, time)
        timed = self.main_clause(span).timed
        baseline, basis = comparison_of(timed, span, time)
        last = last_step(timed, time, baseline)
        if baseline is not None and spread_over(timed, time, baseline):
            time, baseline = baseline, None
        elif last is not None:
            time = replace(time, period=last)
            baseline, basis = comparison_of(timed, span, time)
        elif (year := whole_year(timed, span, time)) is not None:
            time = replace(time, period=year, to_date=False)
        if is_since_then(timed, span, time):
            then = looked_back_to(self.sentences, index, span, time, self.published)
            day = None if then.period == day else day
            landed = lands_at_its_time(timed, span, time)
            time = time if landed else self._times.since(then)
            baseline = replace(then, inherited=False)
        if day is not None and counted_since(timed, span) is not None:
            day, time = None, self._times.since(time)  # "at €88 on June 3 and has lost 6% since"
        if is_told_of_now(timed, span):
            day, time = None, self._times.since(time)
        baseline = of_that_step(self.sentences, index, span, time, baseline)
        baseline = baseline or than_then(self.sentences, index, span, time, self.time_of)
        baseline = baseline or moved_by_then(timed, span, time, self._times.inherited(index))
        if not (last and is_a_comparand(baseline)) and is_dated_by(baseline, time):
            time = replace(time, inherited=False)
        probe = figure or _bare(span)
        counted = own.timed.figures
        told = told_from(text, own.span, own.figures)
        cues = [cue for cue in own.cues if not cue.span.start < told <= span.start]
        movement = movement_of(text, probe, piece, own.pieces[:number], cues, counted)
        below = told_below(self.sentences, index, time) if movement is None else None
        basis = basis or (below[1] if below else None)
        taken = taken_by_rivals(span, self.subjects, (f.span for f in own.figures), known)
        scoped = scope_terms(self._standing(index), self._around(index, span), span, taken)
        lead = text[own.span.start : piece.start]
        before, after = text[piece.start : probe.reach.start], text[span.end : piece.end]
        quote = self._quote_around(own, span)
        behind = said_behind(before, after, probe, counted)
        past = time.period is not None and not time.inherited and time.period.end < self.published
        said = as_of_a_past(before, lead, own.printed.of(text)) if past else before
        context = contexts_of(said, behind, lead, span.of(text))
        if past and not FACTLESS.isdisjoint(context):
            facts = self._is_recalled(index, piece, span, time) or is_given(before, behind)
            foretold = OF_FORECASTS if is_what_was(before, after) else NOTHING
            context = tuple(c for c in context if c not in (FACTLESS if facts else foretold))
        beside = day_beside(own, span, self.published) if span in own.timed.apart else None
        time = time if beside is None else TimeRef(beside.period, mention=beside)  # "on Sunday"
        if is_of_what_comes_later(text, time, span, self.published):
            time = self.inherited(index, span) or TimeRef()
            context = tuple(c for c in context if c is not Context.FORECAST)
        if Context.FORECAST in context and is_foreseen_beside(text, time, span):
            time = self.inherited(index, span) or time
        if Context.REVISED_FROM in context and is_when_it_was_given_out(text, time, span):
            time = told_ahead_of(own.times, span) or self.inherited(index, span) or TimeRef()
        elif Context.REVISED_FROM in context and (topic := self.inherited(index, span)):
            time = topic if comes_after(time, topic) else time
        revised = Context.REVISED_FROM in context or Context.FORECAST in context
        if revised or (time.apart and is_of_another_place(text, known, span, probe.reach)):
            time = replace(time, apart=False)
        context = context if quote is None else (Context.QUOTE, *context)
        return Clause(
            sentence=own.printed,
            span=span,
            sentence_text=own.printed.of(text),
            before=before,
            after=after,
            piece=piece,
            figure=figure,
            role=own.role,
            direction=(
                way_told(text, movement.cue, piece)
                if movement
                else (below[0].direction if below else None)
            ),
            change=movement.cue if movement else (below[0] if below else None),
            link=self._link(own, piece, probe, movement),
            near=movement.near if movement else False,
            time=time,
            baseline=baseline,
            basis=basis,
            times=own.times,
            day=day,
            terms=under_its_head(text, scoped, self.terms, index, span),
            words=scope_words(self._content(index), span, piece, text),
            subject=self._subject_text(own, piece, probe, movement.cue if movement else None),
            context=context,
            speaker=self._speaker_of(own, quote),
            group=figure.group if figure else None,
            place=self._place(own, figure),
            block=own.block,
        )

    def _is_recalled(self, index: int, piece: Span, span: Span, time: TimeRef) -> bool:
        """Whether a figure joined to a forecast is the outturn of another time than what both are
        set against."""
        text = self.article.text
        told = outturn_recalled(text, text[piece.start : span.start], span, time)
        if told is None:
            return False
        stop = piece.start + told
        ahead = [f for f in self.sentences[index].timed.figures if f.span.end <= stop]
        return bool(ahead) and self.time_of(index, ahead[-1].span).period != time.period

    def _quote_around(self, own: Sentence, span: Span) -> Span | None:
        """The quotation in which `span` stands; those of a block follow one another."""
        quotes = self.quotes[own.block]
        place = bisect_right(quotes, span.start, key=lambda q: q.start) - 1
        return quotes[place] if place >= 0 and quotes[place].contains(span) else None

    def _speaker_of(self, own: Sentence, quote: Span | None) -> str | None:
        """Who speaks a quotation, or whose words the sentence reports, looked for once."""
        if quote is None and own.span not in self._speakers:
            self._speakers[own.span] = reporter_of(self.article.text, own.span)
        if quote is None:
            return self._speakers[own.span]
        if quote not in self._speakers:
            block = self.article.blocks[own.block].span
            self._speakers[quote] = speaker_of(self.article.text, block, quote)
        return self._speakers[quote]

    def _around(self, index: int, span: Span) -> Around:
        """What the sentences around `index` say, worked out once for figures that lean alike."""
        text, own = self.article.text, self.terms[index]
        asked = index > 0 and answers(text, own, self.terms[index - 1])
        key = index, asked or leans(text, own, span)
        if self._surroundings is None or self._surroundings[0] != key:
            pointed = pointed_at(text, own, self.terms[index - 1]) if index else None
            taken = taken_up(text, self.terms, index)
            self._surroundings = key, surroundings(self.terms, *key, self._main, pointed, taken)
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
            text, known = self.article.text, self._contents
            over = line_over_the_list(text, self.terms, index)
            last = over if over is not None else index - 1
            near = (0, last, index) if index else (0, index)
            own = self.sentences
            held = {n: known.get(n) or content_of(text, own[n].span, own[n].figures) for n in near}
            before = held[last] if index else ()
            around = content_words(held[index], before, held[0], self.terms[index].opening)
            self._contents, self._words = held, (index, around)
        return self._words[1]

    def _link(self, own: Sentence, piece: Span, figure: Figure, movement: Movement | None) -> str:
        """The preposition before the figure; a figure joined by "and" or "or" to another one
        shares the other's, unless the word that says its way stands behind it: "down from 4.1% in
        June and 0.2 points lower than a year before"."""
        text = self.article.text
        link = movement.link if movement else link_before(text, figure.reach.start, piece.start)
        if link or (movement is not None and movement.cue.span.start >= figure.span.end):
            return link
        counted = reversed(own.timed.figures)
        start = figure.span.start
        earlier = next((f for f in counted if piece.start <= f.span.start < start), None)
        if earlier and counts_apart(earlier, figure):
            return link
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
        return self._times.time_of(self._clause_of(span), span)

    def inherited(self, index: int, span: Span | None = None) -> TimeRef | None:
        """The time that sentence `index`, or its clause with `span`, takes over from what stands
        before it."""
        return self._times.inherited(self._clause_of(span or self.sentences[index].span))

    def main_clause(self, span: Span) -> Sentence:
        """The main clause in which a figure or cue begins."""
        return self.clauses[self._clause_of(span)]

    def _clause_of(self, span: Span) -> int:
        """The place of the main clause in which a figure or cue begins."""
        return bisect_right(self.clauses, span.start, key=lambda one: one.span.start) - 1


_JOINED = regex(r"[^.;:,–—]{0,30},?\s(?:and|or)\s", re.IGNORECASE)


def _bare(span: Span) -> Figure:
    """A stand-in that lets words be read like a figure."""
    return Figure(span, span, FigureKind.ORDINAL, Quantity(Decimal(0), None, Decimal(1)))
