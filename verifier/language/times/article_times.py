"""Home of the times of an article: which one each of its places has, and how they pass on."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from verifier.language.scan import Sentence
from verifier.language.times.answered import in_its_place, last_of_its_list
from verifier.language.times.answers import counts_on, lone_figures, taken_up
from verifier.language.times.apart import is_of_the_other, other_time_of
from verifier.language.times.bracketed_lists import announced_above
from verifier.language.times.called import calls_back, led_on
from verifier.language.times.columns import times_of_tables
from verifier.language.times.days import dates_a_figure, is_of_a_day
from verifier.language.times.leads import is_a_year, is_outdone, is_told_closer, leads
from verifier.language.times.lengths import as_long_as_told, as_the_step_told
from verifier.language.times.newer import newer_step
from verifier.language.times.one_before import the_last_before
from verifier.language.times.owners import asides, is_left_in_brackets, main_behind
from verifier.language.times.pair import called_back
from verifier.language.times.periods import point_of, recalls
from verifier.language.times.refs import (
    are_alike,
    are_quoted,
    corrected,
    looks_back,
    referable,
    set_back,
    stepped_on,
)
from verifier.language.times.relatives import recalled_by_when, recalled_part, untold_time_recalled
from verifier.language.times.rivals import gone_on, with_a_rival
from verifier.language.times.scenes import is_a_scene, this_year, turns_to_figures
from verifier.language.times.settling import counted_once, settle
from verifier.language.times.subjects import time_of_the_compared
from verifier.language.times.that import of_that_step
from verifier.language.times.then import at_the_time, points_further
from verifier.language.times.topics import (
    Section,
    compares,
    is_live,
    is_revision,
    lies_apart,
    opens_with_since,
    passes,
    points_at_that,
    stands_alone,
    stays_back,
    stays_behind,
    takes_up,
)
from verifier.language.times.turns import by_now, come_to_now, from_now, moved_since
from verifier.language.times.wholes import shares_its_time
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period
from verifier.model.span import Span

_Passed = tuple[TimeRef | None, TimeRef | None, TimeRef | None, TimeRef | None, bool, bool]
"""What passes on: the time, that of the block, the topic, that of a question, if told aside."""
_OPENING = 5  # sentences: so far into an article its own time may come up first


class ArticleTimes:
    """The times of the sentences of one article, each with what it takes over."""

    def __init__(
        self,
        text: str,
        published: date,
        sentences: Sequence[Sentence],
        quotes: Sequence[Sequence[Span]],
    ) -> None:
        self._text = text
        self._published = published
        self._sentences = sentences
        self._quotes = quotes
        self._lead: TimeRef | None = None
        self._opened = 0
        self._mains: list[TimeRef | None] = []
        self._inherited: list[TimeRef | None] = []
        self._before: list[TimeRef | None] = []
        self._columns = times_of_tables(text, sentences, published)
        self._inherit()

    def time_of(self, index: int, span: Span) -> TimeRef:
        """The period of a place in sentence `index`: its own words, else inherited ones."""
        cells = self._columns.get(index)
        place = bisect_right(cells, span.start, key=lambda pair: pair[0].start) - 1 if cells else -1
        if cells and place >= 0 and cells[place][0].contains(span):
            return cells[place][1]
        if (above := announced_above(self._sentences, index, span)) is not None:
            return above
        own, passed = self._sentences[index], self._inherited[index]
        known = self._before[index] or self._told_later(index)
        told = self._mains[index - 1] if index and self._goes_on(index) else None
        past = self._sentences[index - 1].timed if told is not None else None
        if (then := at_the_time(own.timed, span, known, told, past)) is not None:
            return then
        if (called := called_back(self._sentences, index, span, self.time_of)) is not None:
            return called
        if untold := untold_time_recalled(own.timed, span):
            return TimeRef(apart=True, mention=untold)
        if (recalled := recalled_by_when(own.timed, span)) is not None and recalled.anaphor is None:
            then = settle(recalled, known) or TimeRef(mention=recalled)
            then = replace(then, period=recalled_part(then.period, own.timed, span))
            return with_a_rival(own.timed, then, (), (known, passed, self._lead))
        inside = self._first_time(index, known, span.start)
        last = counts_on(own) and known != told  # "The year before that", from one told last
        further = points_further(self._text, span) and not last  # "$2,648 a year before that"
        known = told if further and inside is None and told is not None else known
        if told is not None and (alike := in_its_place(self._sentences[index - 1], own, span)):
            known = replace(self.time_of(index - 1, alike), inherited=True)
            if not own.times:
                return known
        if recalled is not None:  # "fewer than in the same stretch of last year, when it sold"
            return settle(recalled, inside or known) or TimeRef(mention=recalled)
        before = inside
        if own.times and ((span in own.apart and not is_revision(own.timed)) or further):
            near = [f.span for f in own.timed.figures if f.span.start < span.start]
            near = [one for one in near if further or one not in own.apart]
            firsts = [self._first_time(index, known, one.start) for one in near[-1:]]
            beside = point_of(own.timed, near[-1], firsts[0] or known) if firsts else None
            beside = beside or (passed if not further and set_back(own.timed, span, near) else None)
            before = beside if beside is not None and beside.period is not None else inside
        if (near_one := corrected(own.timed, span) or shares_its_time(own.timed, span)) is not None:
            return point_of(own.timed, near_one, inside) or inside or TimeRef()
        if before is not None and before is inside and (looks_back(before) or compares(own.timed)):
            # "$3.8bn the month before and $5.0bn a year earlier"; nothing is set beside itself
            itself = known is not None and known.period == before.period and compares(own.timed)
            before = TimeRef() if itself else known or before
        before = from_now(own.timed, main_behind(own.timed, span) or before, known, span)
        found = counted_once(self._point(index, span, before or known), inside)
        if found is not None and moved_since(own.timed, span) is not None:
            return self.since(found)
        if found is not None and not is_of_the_other(own.timed, span, found, passed):
            found = stepped_on(own.timed, span, found)
            found = the_last_before(own.timed, span, found, inside or known, known)
            now = come_to_now(self._text, found, span, self._lead)
            about = known, passed, self._lead, self._before[max(0, index - 1)]
            told_so = self._mains[max(0, index - _NEAR) : index][::-1] if told is not None else []
            return now or with_a_rival(own.timed, found, told_so, about)
        main = found or inside or by_now(self._text, own, span, passed, self._lead) or passed
        if main is None:
            return TimeRef()
        assumed = not recalls(own.timed, span)
        other = other_time_of(self._sentences, index, span, main) if span in own.apart else None
        return TimeRef(main.period, main.to_date, assumed, span in own.apart, main.mention, other)

    def _goes_on(self, index: int) -> bool:
        """Whether a sentence stands in the block of the one before it."""
        return self._sentences[index - 1].block == self._sentences[index].block

    def _told_later(self, index: int) -> TimeRef | None:
        """The article's time where the paragraph itself tells it, for what points to it before:
        "$310m, up from $287m a year earlier, in the three months to September"."""
        opened = self._sentences[self._opened].block if self._sentences else -1
        near = index <= self._opened and self._sentences[index].block == opened
        return self._lead if near else None

    def inherited(self, index: int) -> TimeRef | None:
        """The time that sentence `index` takes over from what stands before it."""
        return self._before[index]

    def since(self, found: TimeRef) -> TimeRef:
        """The article's own time for what has moved since `found`, where it is later; else open."""
        lead = self._lead
        if lead is None or lead.period is None or found.period is None:
            return TimeRef()
        return replace(lead, inherited=True) if lead.period.end > found.period.end else TimeRef()

    def _point(self, index: int, span: Span, referent: TimeRef | None) -> TimeRef | None:
        """What a sentence's own words give to a place; "in the quarter" after a whole year leads
        back to the quarter told last."""
        own, last = self._sentences[index], self._sentences[index - 1] if index else None
        found = of_that_step(own, last, span) or point_of(own.timed, span, referent)
        found = as_long_as_told(found, self._sentences, index)
        told = self._mains[max(0, index - _RECALLED) : index]
        return as_the_step_told(found, told, self._sentences[index])

    def _first_time(self, index: int, referent: TimeRef | None, stop: int) -> TimeRef | None:
        """The time of the first figure before `stop` that has one of its own; figures after
        "from" stand at another time and are passed over."""
        own = self._sentences[index]
        if not own.times or not own.timed.figures or own.timed.figures[0].span.start >= stop:
            return None
        figures = [f for f in own.timed.figures if f.span not in own.apart]
        beside = [a for a in asides(own.timed) if not a.start <= stop < a.end]
        outside = [f for f in figures if not any(a.contains(f.span) for a in beside)]
        for figure in outside or figures:  # with none outside, the aside is what is told
            if figure.span.start >= stop:
                break
            found = self._point(index, figure.span, referent)
            if found is None or (found.mention and found.mention.kind in _SET_AGAINST):
                continue  # "12% above September's low of $5", whose $5 is of another time
            if found.mention and is_left_in_brackets(own.timed, found.mention, figure.span, stop):
                continue  # "£33.1m (2025: £34.2m), a margin of 1.1%"
            return found
        return None

    def _inherit(self) -> None:
        """Pass times down the article: to a sentence from the one before in its block, or that it
        leans on, else from the opening; none that one looks back at, nor one of a joined clause."""
        live = is_live(self._text, self._sentences)
        lead = TimeRef(Period.of(Frequency.DAY, self._published)) if live else None
        nothing: TimeRef | None = None
        told, topic, asked = nothing, nothing, nothing
        section, opened = Section(), 0
        aside = passed = quoted = scene = turned = False
        kept: _Passed | None = None
        for index, own in enumerate(self._sentences):
            before = self._mains[index - 1] if index else None
            last = self._sentences[index - 1] if index else own
            if kept is not None and last.goes_on and own.printed != last.printed:
                before, told, topic, asked, aside, passed = kept
            if own.goes_on and not last.goes_on:
                kept = (before, told, topic, asked, aside, passed) if told or lead else None
            if last.block != own.block:
                told = None
                if scene and turns_to_figures(own):
                    lead, topic, scene, turned = None, None, False, True
            inherited = told
            if told is None:
                home = section.time_at(own, self._sentences[index - 1] if index else None) or lead
                leaning = topic is not None and takes_up(own.text)
                near = leaning and not section.listed and not stays_behind(topic, lead)
                inherited = topic if near else home
            inherited = lead if own.times and opens_with_since(own.timed) else inherited
            if (inherited or turned) and (year := this_year(own, inherited, self._published)):
                inherited = told = year
                lead, scene, turned = (year if scene or turned else lead), False, False
            if asked is not None and not own.times and self._goes_on(index):
                inherited = asked  # "A year ago? 4.2%."
            opens = not (index and self._goes_on(index))
            apart = opens and lies_apart(before, lead, own.times)
            revised = aside and not points_at_that(own.timed)
            back = before is not None and (looks_back(before) or revised or (opens and passed))
            before = inherited or before if apart or back else before or inherited
            before = newer_step(own.timed, self._mains, lead, before)
            before = taken_up(self._sentences, index) or before
            before = from_now(own.timed, before, lead, aside=passed)
            if own.goes_on and stays_back(own.timed, last.timed):
                before = inherited = self._mains[index - 1] or inherited
            if (led := led_on(self._text, self._sentences, index, self.time_of)) is not None:
                before, inherited = led, led if calls_back(own.timed) else inherited
            if own.figures and by_now(self._text, own, own.figures[0].span, inherited, lead):
                before = inherited = told = lead  # "now 56 shillings; a year ago it was 55"
            self._inherited.append(inherited)
            self._before.append(before)
            quoted = quoted or (index <= _OPENING and is_of_a_day(own, self._published))
            found = referable(self._own_main(index, before, lead is not None))
            found = gone_on(own.timed, found, self._mains[-1] if index else None)
            self._mains.append((found := last_of_its_list(own.timed, found)) or inherited)
            section.enter(own, found, inherited, self._published)
            topic = found or inherited
            asked = found if own.text.rstrip().endswith("?") and not own.figures else None
            aside = passed = False
            if found is None:
                continue
            dated = inherited if inherited is None or inherited.period else lead
            if passes(own.timed, found, dated, self._published, self._text):
                topic = inherited
                aside = is_revision(own.timed) and are_alike(found, inherited)
                passed = True
                continue
            told = found
            if stands_alone(own.timed, found):
                topic = inherited
                continue
            bare = lead is not None and not self._sentences[opened].figures
            loose = index <= _OPENING and is_outdone(lead, found, self._published, bare)
            longer = found.to_date and index and takes_up(own.text)  # "It has gained 5% this year"
            first = lead is None and not longer and not (quoted and own.of_a_market)
            first = first and not is_told_closer(own.role, self._text, own.span.start, found)
            if (first or loose) and not live and leads(found, self._published):
                lead, opened, scene = found, index, is_a_scene(own)
        self._lead, self._opened = lead, opened
        early = 1 + (opened if opened <= _OPENING else _OPENING if is_a_year(lead) else -1)
        for index, time in enumerate(self._inherited[: early if lead is not None else 0]):
            if time is None and not dates_a_figure(self._sentences[index], self._published):
                self._inherited[index] = lead
        for index, teller in lone_figures(self._sentences):
            self._inherited[index] = self._mains[teller] or self._inherited[index]

    def _own_main(self, index: int, inherited: TimeRef | None, led: bool) -> TimeRef | None:
        """The time that a sentence's own words give to its first figure, or to itself; with one
        told (`led`) no later figure's: "values rose 0.6%, for a March-quarter rise of 2%"."""
        own = self._sentences[index]
        if not own.times or (not own.figures and are_quoted(own.times, self._quotes[own.block])):
            return None
        figures = [f.span for f in own.timed.figures if f.span not in own.apart]
        if led and figures and self._point(index, figures[0], inherited) is None:
            return None
        first = time_of_the_compared(own.timed) or self._first_time(index, inherited, own.span.end)
        return first or point_of(own.timed, Span(own.span.start, own.span.start), inherited)


_NEAR, _RECALLED = 3, 12  # so many sentences back: the year of a bare month, "the quarter"
_SET_AGAINST = (TimeKind.BASELINE, TimeKind.SINCE)
