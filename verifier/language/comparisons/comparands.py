"""Home of figures that move nowhere themselves: those that another one is set against, and levels
told beside one that moved."""

import re

from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.language.moves.change_words import OR_FIGURE
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.mention import Cue, CueKind, Figure
from verifier.model.printed_money import MARK


def is_compared_with(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether a figure is what another is set against, which moves it nowhere: "slower than
    December's 2.9%", "lower than 4.8% in the fourth", "below the 2.6% that economists had
    pencilled in", "a point below Britain's 3.8%"."""
    if cue.kind is not CueKind.COMPARATIVE:
        return False
    if _THAN_THAT.fullmatch(text, cue.span.end, figure.reach.start):
        return True
    if cue.word in _SIDES and _OWNED.fullmatch(text, cue.span.end, figure.reach.start):
        return True
    beside = _BESIDE_THE.fullmatch(text, cue.span.end, figure.reach.start) is not None
    return beside and _FORESEEN.match(text, figure.span.end) is not None


def moving(text: str, figure: Figure, cues: list[Cue]) -> list[Cue]:
    """The change words that may move a figure: none before one that was foreseen, and that the
    sentence says was beaten or missed besides: "after slipping 2% in May and beating the 5.6% that
    economists had pencilled in", "reversing a 2% dip, and beat the 5.6% forecast"."""
    start = figure.reach.start
    if _BEATEN.search(text, max(0, start - _NEAR), start) is None:
        return cues
    foreseen = _FORESEEN.match(text, figure.span.end) is not None
    return [cue for cue in cues if cue.span.end > start] if foreseen else cues


_NEAR = 40
_BEATEN = regex(
    r"\b(?:and|but)\s(?:(?:also|still|easily|comfortably|narrowly|just|so|thus|thereby)\s)?(?:"
    rf"{OUTDO}|{FALL_BEHIND}|def(?:ying|ied|ies)|confound(?:ing|ed|s)|"
    r"(?:f[ae]ll|came\sin|was|were)\s(?:short\sof|above|below|ahead\sof))\s"
    r"(?:(?:the|an?)\s)?(?:[a-z-]+\s){0,2}[$£€]?$"
)


def is_beside_than(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether nothing but "than" stands between a comparative and a figure: "higher than 43.6%";
    or a figure stands in the brackets behind what something is compared with: "lower than the
    nation’s (4.6%)", "below that of France (6.5% against 7.8%)"."""
    if cue.kind is not CueKind.COMPARATIVE:
        return False
    if _THAN.fullmatch(text, cue.span.end, figure.reach.start) is not None:
        return True
    named = _THAN_NAMED if cue.word not in _SIDES else _BESIDE_NAMED
    return named.fullmatch(text, cue.span.end, figure.reach.start) is not None


def is_idle_before(text: str, figure: Figure, cue: Cue, figures: tuple[Figure, ...]) -> bool:
    """Whether a change word before a figure in its own piece moves it nowhere."""
    idle = is_compared_with(text, figure, cue) or _is_of_a_level(text, figure, cue, figures)
    idle = idle or _is_of_then(text, figure, cue) or _ends_a_record(text, figure, cue)
    idle = idle or _lies_far_off(text, figure)
    idle = idle or _is_set_beside(text, figure, cue, figures)
    return idle or _is_told_aside(text, figure, cue) or _is_of_a_noun(text, figure, cue)


def is_idle_for(text: str, figure: Figure, cue: Cue, figures: tuple[Figure, ...]) -> bool:
    """Whether a change word of an earlier piece moves a figure nowhere."""
    idle = is_beside_than(text, figure, cue) or _is_of_a_level(text, figure, cue, figures)
    idle = idle or _ends_a_record(text, figure, cue) or _lies_far_off(text, figure)
    return idle or _is_told_aside(text, figure, cue) or _is_of_a_noun(text, figure, cue)


def _is_told_aside(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether a change word only tells, between commas, of what a figure right behind them is of,
    whose verb was told before: "Ontario shrank by 0.2% and Alberta, which had grown for years, by
    0.1%", "vans gained 3% and saloons, long in decline, 0.7%"."""
    low = max(0, cue.span.start - _ASIDE_WITHIN)
    opened = _RELATIVE.search(text, low, cue.span.start)
    return opened is not None and bool(_CLOSED.fullmatch(text, cue.span.end, figure.reach.start))


def _is_set_beside(text: str, figure: Figure, cue: Cue, figures: tuple[Figure, ...]) -> bool:
    """Whether a figure is a level that one which moved or stood is set against besides: "is down
    from 4.5% in May and compares with 4.2% a year earlier"; not "rose 2%, which compares with"."""
    own = next((f for f in figures if cue.span.end <= f.reach.start < figure.reach.start), None)
    if own is None or _LED_TO.search(text, cue.span.end, own.reach.start) is None:
        return False
    return _COMPARES.search(text, own.span.end, figure.reach.start) is not None


_LED_TO = regex(rf"\b(?:from|to|at)\s(?:[\w’'-]+\s){{0,5}}{MARK}?$")
_COMPARES = regex(
    r"\b(?:and|but|which|that)\s(?:[a-z]+\s)?(?:compare[sd]?|contrast(?:s|ed)?)\s(?:with|to)\s"
    rf"(?:(?:an?|the|rate|level|reading|figure|just|only|about|some|of)\s){{0,4}}{MARK}?$"
)


def _is_of_then(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether a figure is what something stood at in the time that a movement is told since or in,
    by a clause of its own: "has more than halved since October, when it touched 6.2%"."""
    return _THEN.fullmatch(text, cue.span.end, figure.reach.start) is not None


_THEN = regex(
    r"[^,;:]{0,60},\swhen\s(?!(?:adjust|measur|compar|count|season|tak|exclud|includ|strip)\w*\s)"
    rf"(?:[\w’'-]+\s){{1,5}}?(?:touched|hit|reached|registered|recorded|saw|posted|marked|showed|"
    rf"was|were|stood\sat|ran\sat|averaged|peaked\sat)\s(?:(?!by\b)[\w’'-]+\s){{0,3}}{MARK}?"
)


def _ends_a_record(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether a figure is where something stood at the time since which another level of it is the
    lowest or highest: "fell to 3%, its lowest since last March's 2.6%"."""
    return _SINCE_THEN.fullmatch(text, cue.span.end, figure.reach.start) is not None


_SINCE_THEN = regex(
    r"(?:[^;:]*[^\w;:])?(?:lowest|highest)\s(?:(?:it\shas\sbeen|level|reading|rate|figure|mark|point|"
    r"print)\s)?since\s(?:(?:the\s|an?\s)?(?:[\w-]+\s){0,3}[\w-]+[’'](?:s\s|\s)|(?:the|an?)\s)"
    rf"(?:(?:reading|figure|level|rate|print|low|high|trough|peak)\s(?:of|at)\s)?{MARK}?"
)


def _lies_far_off(text: str, figure: Figure) -> bool:
    """Whether a figure is what something is far from or short of, which moves it nowhere: "weaker
    than in May and a long way off the 0.7% of the first quarter"."""
    start = figure.reach.start
    return _FAR_OFF.search(text, max(0, start - _NEAR), start) is not None


_FAR_OFF = regex(
    r"\b(?:(?:long|good|great|some)\s(?:way|distance)\s(?:from|off|short\sof)|far\s(?:removed\s)?from|"
    r"(?:way|far|well|just|little|miles|a\sshade)\s(?:off|short\sof|shy\sof))\s(?:the|its|their)\s"
    rf"(?:[a-z-]+\s)?{MARK}?$"
)


def _is_of_a_noun(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether a participle only tells of what kind a thing is with or after which a figure comes:
    "snaps losing streak with 43,000 new jobs", "a falling market with 12 openings"."""
    if cue.kind is not CueKind.VERB or not cue.word.endswith("ing"):
        return False
    if _RUN_WITH.fullmatch(text, cue.span.end, figure.reach.start) is not None:
        return True
    led = _DETERMINED.search(text, max(0, cue.span.start - _ASIDE_WITHIN), cue.span.start)
    return led is not None and bool(_NOUN_WITH.fullmatch(text, cue.span.end, figure.reach.start))


_RUN_WITH = regex(
    r"\s(?:streak|run|spell|sequence|trend|slide)(?:,?\s[^.;:,\d]{0,30})?,?\s(?:with|as|after)\s"
    rf"[^.;:,\d]{{0,30}}?{MARK}?"
)
_DETERMINED = regex(r"\b(?:an?|the|its|their|this|that|otherwise)\s(?:[a-z]+ly\s)?$")
_NOUN_WITH = regex(rf"\s[a-z]+(?:\s[a-z]+)?,?\swith\s(?:[a-z]+\s){{0,3}}{MARK}?")
_ASIDE_WITHIN = 60
_RELATIVE = regex(
    r",\s(?:which|who|whose|where|when)\b[^,;:.\d]*$|"
    r",\s(?:[a-z]+\s){0,2}in\s(?:(?!an?\s|the\s|its\s|their\s)[a-z]+\s)?$"
)
_CLOSED = regex(
    rf"[^,;:.\d]*,\s(?:(?:by|to|at|some|about|just|only|nearly|a|an|another|over|under)\s){{0,3}}{MARK}?"
)


def resumes(between: str) -> bool:
    """Whether the words from a verb, or from its figure, up to another figure lead on to another
    thing and an aside about it: "Kuwait added 37,000 and Libya, where a terminal reopened on
    Sept. 9, some 20,000"."""
    return _RESUMED.search(between) is not None


_RESUMED = regex(
    r"(?:[,;]|,?\s(?:and|but|while))\s(?:the\s)?(?:(?!(?:it|they|that|this)\b,)[\w’'&-]+,?\s){0,3}?"
    r"[\w’'&-]+,\s(?:which|who|whose|where|when)\b(?:[^,;.]|(?<=\d),(?=\d)|(?<=[a-z\d])\.(?=\s?\d))*,\s"
    rf"(?:(?:by|some|about|just|only|nearly|a|an|another|over|under)\s){{0,3}}{MARK}?$"
)


def _is_of_a_level(text: str, figure: Figure, cue: Cue, figures: tuple[Figure, ...]) -> bool:
    """Whether a change word stands in the aside of a level that a figure is told beside: "The
    ten-year yield was 4.52%, up 1.2 basis points, and the two-year yield 3.79%"."""
    level = next((f for f in reversed(figures) if f.span.end <= cue.span.start), None)
    if cue.kind is not CueKind.ADVERB or level is None:
        return False
    if level.quantity.unit != figure.quantity.unit or level.quantity.unit is None:
        return False
    own = [f for f in figures if cue.span.end <= f.span.start < figure.span.start]
    aside = _ASIDE.fullmatch(text, level.span.end, cue.span.start) is not None
    return bool(aside and own and _NEXT.fullmatch(text, own[-1].span.end, figure.reach.start))


_ASIDE = regex(r"(?:[^;:.\d]|20\d\d){0,60},\s(?:(?:still|now|also|which\s(?:is|was))\s)?")
_NEXT = regex(
    rf"[^,;.]{{0,40}}[,;]\s(?:(?:and|while|with|but)\s)?(?!by\b|up\b|down\b)[^,;]{{2,70}}"
    rf"(?<!\sby)(?<!\sup)(?<!\sof)(?<!\sto)(?<!\sfrom)(?<!\sdown)\s{MARK}?"
)


def is_of_either(text: str, low: int, cue: Cue) -> bool:
    """Whether a word for more or less is told of a figure and of what it is told as once more:
    "2%, or 35 pounds, more", but not "1,300, or 20%, down from 24%", of which both are levels."""
    either = OR_FIGURE.search(text, low, cue.span.start)
    return either is not None and _FROM.match(text, cue.span.end) is None


_FROM = regex(r"\sfrom\b")


def still_told(
    text: str, figure: Figure, left: list[Cue], figures: tuple[Figure, ...]
) -> list[Cue]:
    """The change words before a figure without the comparative of the figure before "and":
    "591 more than in 2024, and 7,645 were taught"."""
    last = left[-1]
    if last.kind is not CueKind.COMPARATIVE or len(left) > 1:
        return left
    beside = any(0 <= last.span.start - other.span.end <= 1 for other in figures)
    if beside and _AND_ALSO.fullmatch(text, last.span.end, figure.reach.start):
        return []
    return left


_AND_ALSO = regex(r"[^;]*(?:,\s|\s)and\s(?:\w+\s){0,2}")


def is_compared_on(text: str, cue: Cue, figures: tuple[Figure, ...]) -> bool:
    """Whether a comparative behind a figure sets the next one against what is told."""
    after = next((f for f in figures if f.reach.start >= cue.span.end), None)
    return after is not None and is_compared_with(text, after, cue)


_SIDES = ("above", "below", "under", "over")
_NAMED = (
    r"\s(?!\d)[^.;:()\d]{2,60}\s\((?:[^()]{1,40}\s(?:against|versus|vs\.?|and|to|compared\s(?:with|to))"
    rf"\s)?{MARK}?"
)
_THAN_NAMED = regex(rf"(?:\s[^.;:()\d]{{2,60}})?\sthan{_NAMED}")
_BESIDE_NAMED = regex(_NAMED)
_THAN = regex(rf"\sthan\s{MARK}?")
_THAN_THAT = regex(
    r"\sthan\s(?:(?:the|an?|its|their)\s(?:[a-z-]+\s){0,2}|(?:last\s)?\w+[’']s\s(?:[a-z-]+\s)?)?[$£€]?"
)
_OWNED = regex(rf"\s(?:the\s)?(?:[\w.-]+\s){{0,3}}?[\w.-]+[’']s\s(?:[a-z-]+\s)?{MARK}?")
_BESIDE_THE = regex(r"\s(?:the|an?|its|their)\s(?:[a-z-]+\s){0,2}[$£€]?")
_FORESEEN = regex(
    r"\s(?:of|seen|recorded|reached|reported)\s(?:in\s)?(?:(?:an?|one)\s(?:year|month|quarter|week)\s"
    rf"{AGO}|last\s(?:year|month|quarter|week)|(?:19|20)\d\d)\b|"
    r"\s(?:[a-z]+\s){0,2}?(?:(?:that\s|which\s)?(?:the\s)?(?:economists|analysts|forecasters|"
    r"markets?|traders|investors|city)\b|(?:forecast|expected|predicted|projected|tipped|"
    r"anticipated|pencill?ed in|consensus)\b)",
    re.IGNORECASE,
)
