"""Home of the operation `growth`."""

import re

from verifier.language.comparisons.marks import (
    answers_by,
    beats_a_mark,
    is_of_another,
    is_so_much_again,
    is_what_was_then,
)
from verifier.language.figures.signed import is_signed
from verifier.language.moves.landings import is_an_end_of_a_move
from verifier.language.moves.named_moves import is_a_named_size
from verifier.language.moves.paces import is_a_pace, is_what_is_paid
from verifier.language.moves.parts_told import has_vanished, is_of_a_whole_told
from verifier.lazy import regex
from verifier.model.arithmetic import confirmed, growth
from verifier.model.clause import Clause
from verifier.model.comparatives import MORE_OR_LESS
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Basis, CueKind, FigureKind
from verifier.model.period import PER_YEAR
from verifier.model.rule import Frame, Operation
from verifier.model.series import Transformation

_GROWTH_NOUN = regex(
    r"\b(?:growth|(?:the|an?|its|their|that|price|wage|pay|rent|annual|monthly|year-on-year|\w+[’']s?)"
    r"\s(?:[\w-]+\s){0,2}(?:gain|increase|rise|fall|decline|drop)|contraction|expansion|(?:annual|"
    r"monthly|\w+-on-\w+)\s(?:advance|decrease|jump|dip|slump))\b(?! rate)[^,;]{0,60}(?:,\sat\s)?$",
    re.IGNORECASE,
)
_STATED = regex(
    r"\b(?:was|were|is|are|be|been|stood|stands|came|hits?|reach(?:ed|es)|tops|had|has|have|at|to|"
    r"averaged|stayed|remained|fetched|yielded|touched|stuck)\b",
    re.IGNORECASE,
)
_ITS_PACE = regex(
    r"\b(?:[Tt]hat|[Tt]his|[Ii]t)\s(?:is|was|equals|works out at|would be)\s(?:equal to\s|"
    r"equivalent to\s)?"
    r"an?\sannuali[sz]ed\s(?:rate|pace|growth)\s(?:rate\s)?of\s$"
)
_WHOLE_AFTER = regex(r"\sof\s(?!course\b)", re.IGNORECASE)
_ENDS = ("to", "at", "from", "below", "above")


class Growth(Operation):
    """A relative change, in percent.

    Text: "rose 3.1%", "a 25% drop", "0.2% lower", "growth slowed to 2.1%", "off by a third".
    Computed as new / old - 1, of magnitudes for deficits; the rate that the publisher prints for
    that comparison wins over the recomputation. Annualised rates and those "a year" over several
    years are compounded; real growth is that of the nominal measure / its prices where no real one
    is printed. Not covered: growth against an average of several years.
    """

    name = "growth"
    priority = 50
    signed = True
    compared = True
    EXAMPLES = {
        "Exports fell 28.6% in May.": "28.6%",
        "Factory output slowed to 3.6% year-on-year in May.": "3.6%",
        "It was worse than the 25% decline recorded in April.": "25%",
        "Pay was 4.6pc higher than a year ago.": "4.6pc",
        "Growth slowed to 2.1% in the third quarter.": "2.1%",
        "Sales were off by a third.": "a third",
        "Visitors: 1,204 (+3.2%)": "+3.2%",
        "Cargo came to 14,300 tonnes (-0.8%).": "-0.8%",
        "That was an annualised rate of 1.6%.": "1.6%",
        "Arrivals in May trail last year's by 1.5%.": "1.5%",
        "Output is now more than a quarter above where it stood in May.": "a quarter",
        "In May 9,684 of them closed, 8.7% up and the highest number yet.": "8.7%",
        "The economy contracts 0.3% in May.": "0.3%",
        "That is 2%, or £35, more than in May.": "2%",
        "Perth and Hobart have 10% and 27% more water, respectively.": "10%",
        "Sales were half as high again as in May.": "half",
        "GDP contracted at an annualised 1.8% in the third quarter.": "1.8%",
        "GDP has grown at a compound annual rate of 4% since 2019.": "4%",
    }
    COUNTER_EXAMPLES = {
        "The jobless rate climbed to 4.5% in May.": "4.5%",
        "Wind supplied 30.6% of the power.": "30.6%",
        "Inflation was 3.6% in May.": "3.6%",
        "Inflation rose to 3.6% year-on-year in May.": "3.6%",
        "Small firms borrowed at an annualised 1.8% in May.": "1.8%",
        "As many as four in ten lenders raised rates in May.": "four in ten",
        "Punctuality came in at 87%, or 3.5% higher than in May.": "87%",
        "The list was down, with 61.5pc treated in time.": "61.5pc",
        "While 58% of firms raised prices, just 21% did so in May.": "21%",
        "Membership slipped under 10% for the first time.": "10%",
        "A third said trade had improved, 41 per cent saw no change in May.": "41 per cent",
        "In May 4.2% of services were axed altogether.": "4.2%",
        "Labour trails its rivals by 5% in May.": "5%",
        "Traffic was down, and 3.8% of services were cancelled.": "3.8%",
        "The rise in wages will cut into 2.9% core inflation.": "2.9%",
        "Exports rose 3% though the yield averaged 3.44% in May.": "3.44%",
        "Inflation is down from May and well below the 3.8% seen in June.": "3.8%",
        "Economy loses 34,600 jobs in May, jobless rate hits 7.0 per cent.": "7.0 per cent",
        "It was the third decline in turnout since the peak of 71%.": "71%",
    }

    def reads(self, clause: Clause) -> bool:
        """A percentage or fraction that a change word governs."""
        figure = clause.figure
        if figure is None or figure.kind is FigureKind.MULTIPLE:
            return False
        if figure.quantity.unit not in ("percent", "ratio"):
            return False
        if is_a_pace(clause) or is_a_named_size(clause) or has_vanished(clause):
            return True
        if is_an_end_of_a_move(clause) or (clause.link == "of" and is_of_another(clause)):
            return False
        if clause.link in (*_ENDS, "of") and _GROWTH_NOUN.search(_subject(clause)):
            return True
        told = is_signed(clause) or beats_a_mark(clause) or answers_by(clause)
        if told or is_so_much_again(clause) or _ITS_PACE.search(clause.before):
            return True
        if _DID.match(clause.after) or (_is_apart(clause) and _SAYS.match(clause.after)):
            return False  # "58% of firms raised prices in May, and 21% did so in June"
        if clause.change is None or _told_as_known(clause) or _is_done_to_a_part(clause):
            return False
        whole = None if clause.near else _WHOLE_AFTER.match(clause.after)
        if whole and not _at_a_time(clause, clause.span.end + whole.end()):
            return False  # "... down by a tenth, and 3.8% of services were cancelled"
        if any(told(clause) for told in (_acts, _crosses, is_of_a_whole_told, is_what_is_paid)):
            return False
        if _OF_A_RATE.match(clause.after) or (not clause.near and _THAN_THE.search(clause.before)):
            return False
        if _OWN_HEAD.search(_between_of(clause)) or is_what_was_then(clause):
            return False  # "loses 34,600 jobs, jobless rate hits 7%", "above the 6.3% of May 2024"
        if not clause.near and (clause.link == "with" or _STATED.search(clause.before)):
            return False
        if _HAVING_BEEN.search(clause.before) and clause.change.span.end <= clause.span.start:
            return False
        if clause.link in _ENDS:
            return clause.change.span.start >= clause.span.end
        noun = clause.link == "of" and clause.change.kind is CueKind.NOUN
        return noun or clause.link in ("", "by", "for", "in", "with", "on", "as")

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The printed rate of the comparison, else new / old - 1."""
        printed = forms.rate(frame.basis, frame.period) if _conventional(frame) else None
        computed = self._recomputed(forms, frame)
        if printed is None:
            return computed
        return confirmed(printed[1], computed) if computed is not None else printed[1]

    def _recomputed(self, forms: Forms, frame: Frame) -> Value | None:
        if frame.baseline is None:
            return None
        new, old = forms.both(frame.period, frame.baseline)
        if new is not None and new[0].series.grows_on is not None:
            return new[1] if new[0].series.grows_on is frame.basis else None
        if new is None or old is None:
            return None
        if new[0].series.transformation is not Transformation.NONE:
            return None  # the growth of a rate of growth is nobody's figure
        power = 1.0
        if frame.basis is Basis.ANNUALISED:
            per_year = PER_YEAR.get(frame.period.frequency, 1)
            power = per_year / (frame.period.last - frame.baseline.last)
        return growth(new[1], old[1], power)

    def unit(self, forms: Forms) -> str | None:
        """Percent."""
        return "percent"


_HAVING_BEEN = regex(r"\bhaving\sbeen\s(?:[^.;,]*\d[^;,]*\sand\s(?:at\s)?)?$")


_OF_A_RATE = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:inflation|unemployment|joblessness|turnout|yields?|coupons?|stakes?|"
    r"margins?|interest rates?|tariffs?|target)\b"
    r"(?!\s(?:rise|increase|fall|drop|cut|growth|gain|hike))"
)
"""Nouns that are told in percent themselves: "cut into 2.9% core inflation"."""
_THAN_THE = regex(rf"\b{MORE_OR_LESS} than the\s$")
"""What sets a figure beside the one before, whatever that is."""
_DID = regex(r"\s(?:did|do|said|say|think|want|support|agreed?)\b")
_SAYS = regex(
    r"\s(?:have|had|has|were|was|are|is|could|would|reported|expect(?:ed)?|"
    r"saw (?:no|little)|felt|thought|planned|voted|preferred|chose|named|cited|favou?red|backed|"
    r"opposed|described|ranked|rated|believed|feared|intended|reckoned|wanted|supported)\b"
)


def _crosses(clause: Clause) -> bool:
    """Whether the figure is a mark that was crossed: "slipped below 10% of the workforce"."""
    cue, offset = clause.change, clause.sentence.start
    if cue is None or cue.span.end > clause.span.start:
        return False
    return (
        _PAST.fullmatch(clause.sentence_text[cue.span.end - offset : clause.span.start - offset])
        is not None
    )


_PAST = regex(r"\s(?:back\s)?(?:below|under|above|beneath|past|through)\s(?:the\s)?")


def _is_done_to_a_part(clause: Clause) -> bool:
    """Whether a verb of change says what was done to a part: "4.2% of services were axed"."""
    cue, offset = clause.change, clause.sentence.start
    if cue is None or cue.kind is not CueKind.VERB or cue.span.start < clause.span.end:
        return False
    between = clause.sentence_text[clause.span.end - offset : cue.span.start - offset]
    return _PART_WAS.fullmatch(between) is not None


_PART_WAS = regex(r"\sof\s(?:[a-z-]+\s){1,4}(?:were|was|are|is|been)\s(?:\w+ly\s)?", re.IGNORECASE)


def _at_a_time(clause: Clause, place: int) -> bool:
    """Whether a time stands at `place` of the article: "the 25% of October"."""
    return any(-4 <= time.span.start - place <= 4 for time in clause.times)


_OWN_HEAD = regex(
    r"[\d,;]\s?[^,;]{0,40}[,;]\s(?:[A-Za-z-]+\s){1,4}(?:hits?|reach(?:ed|es)|stands at|"
    r"stood at|tops|touch(?:ed|es))\s"
    r"(?:[a-z]+\s){0,2}$"
)
"""A subject and verb of its own before a figure, behind another figure."""


def _between_of(clause: Clause) -> str:
    """The words from the change word up to the figure."""
    if clause.change is None or clause.change.span.end > clause.span.start:
        return ""
    start = clause.sentence.start
    return clause.sentence_text[clause.change.span.end - start : clause.span.start - start]


def _is_apart(clause: Clause) -> bool:
    """Whether the change word stands in another piece, or before a comma."""
    cue, offset = clause.change, clause.sentence.start
    if cue is None or not clause.near:
        return True
    return "," in clause.sentence_text[cue.span.end - offset : clause.span.start - offset]


def _acts(clause: Clause) -> bool:
    """Whether a fraction is the subject of the change word: "four in ten lenders raised rates"."""
    figure, cue = clause.figure, clause.change
    if figure is None or cue is None or figure.kind is not FigureKind.FRACTION:
        return False
    if cue.kind is CueKind.VERB and cue.span.start >= clause.span.end:
        return True
    offset = clause.sentence.start
    printed = clause.sentence_text[clause.span.start - offset : clause.span.end - offset]
    return clause.link != "by" and (" in " in printed or "-in-" in printed)


def _told_as_known(clause: Clause) -> bool:
    """Whether the figure is a level told before: "a long way down from the 3.8% of September"."""
    cue = clause.change
    moved = cue is not None and cue.kind in (CueKind.VERB, CueKind.ADVERB)
    behind = cue is not None and cue.span.start >= clause.span.end
    return moved and not behind and clause.before.lower().endswith((" the ", " was ", " were "))


def _subject(clause: Clause) -> str:
    """The words before the change word, where a growth noun would be the subject."""
    if clause.change is None or clause.change.kind is CueKind.NOUN:
        return clause.before
    stop = clause.change.span.start - (clause.piece.start if clause.piece else 0)
    return clause.before[: max(0, stop)]


def _conventional(frame: Frame) -> bool:
    """Whether the baseline is the one that the basis names, so that a printed rate applies."""
    if frame.baseline is None or frame.basis is None:
        return frame.basis is not None
    year = frame.basis is Basis.YEAR
    return frame.baseline == (frame.period.years_later(-1) if year else frame.period.previous())
