"""Home of leads: what stands before that which a sentence tells, to link it to the one before or
to say who told it: "At the same time, ...", "Official figures showed that ..."."""

from collections.abc import Sequence
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.mention import Figure
from verifier.model.span import Span

_LINK = regex(
    r"(?:(?i:at\sthe\ssame\stime|in\s(?:addition|contrast|comparison|fact|turn|short|particular|all|sum|"
    r"other\swords|any\scase|the\smeantime|the\sevent)|by\s(?:contrast|comparison|and\slarge)|on\s(?:top\s"
    r"of\sthat|the\sother\shand|the\swhole|balance)|as\s(?:a\sresult|it\shappens|ever|usual|expected|before)|that\ssaid|even\sso|for\s(?:its|their)\spart|of\scourse|to\sbe\ssure|after\sall|once\s(?:again|"
    r"more)|indeed|separately|meanwhile|however|nevertheless|nonetheless|moreover|furthermore|"
    r"besides|instead|still|yet|overall|also|too|then|thus|hence|so|better\sstill|worse\sstill|"
    r"likewise|ironically|(?:nota|remarka|predicta)bly|incidentally|(?:un)?surprisingly|interestingly|"
    r"tellingly|crucially|importantly|strikingly|oddly|curiously|sadly|happily|(?:un)?fortunately|"
    r"thankfully|mercifully|clearly|obviously|admittedly|similarly|conversely|additionally|accordingly|"
    r"consequently|finally|lastly|ultimately|encouragingly|worryingly|ominously|reassuringly|"
    r"alarmingly|impressively),\s)"
)
"""What links a sentence to the one before it."""
_ACCORDING = regex(r"(?i:according\sto|as\sper|in\sthe\swords\sof)\s[^\d,;:.“”\"]{3,60},\s")
_CLEAR = regex(
    r"(?:There\s(?:is|was)\s(?:no|little)\s(?:doubt|question|denying)|It\s(?:is|was)\s(?:worth\snoting|"
    r"notable|no\s(?:surprise|secret|wonder)|clear|true|striking|telling)|Nobody\s(?:doubts|disputes|"
    r"denies)|No\sone\s(?:doubts|disputes|denies))\sthat\s"
)
_TOLD = regex(
    r"(?!(?i:it|they|he|she|we|i|this|that|there|if|when|while|as|although|though|but|and)\b)"
    r"[\w’'.&-]+(?:,?\s[\w’'.&-]+){0,9}?,?\s"
    r"(?:said|says|showed|shows|reported|reports|found|finds|noted|notes|stated|announced|"
    r"confirmed|reckons|reckoned|calculated|calculates|revealed|reveals|indicated|indicate[s]?|show|"
    r"say|report|suggest(?:s|ed)?)\s(?:on\s[A-Z][a-z]+day\s|late\son\s[A-Z][a-z]+day\s)?that\s"
)
_FIGURE = regex(r"\d")
_MOST = 3
"""So many leads stand before a sentence at most: "Even so, official figures showed that"."""


def lead_end(text: str, start: int, end: int) -> int:
    """Where what is told begins in a sentence whose words begin at `start`; `start` itself where
    nothing leads to it. A lead holds no figure."""
    for _ in range(_MOST):
        found = next((m for p in _LEADS if (m := p.match(text, start, end)) is not None), None)
        if found is None or found.end() >= end or _FIGURE.search(found.group()) is not None:
            return start
        start = found.end()
    return start


_LEADS = (_LINK, _ACCORDING, _CLEAR, _TOLD)

_ATTRIBUTED = regex(
    r",\s(?:(?:[\w’'.&-]+\s){1,6}?(?:said|says|showed?|shows|reported|noted)(?:\son\s[A-Z]\w+day)?|"
    r"said\s[A-Z][^\d,;.]{3,60}|according\sto\s[^\d,;.]{3,60})(?=[,.;])"
)
"""Who told a sentence, within or behind it: "Builders, the office said, finished 46,818"."""
_CIRCUMSTANCE = regex(
    r"[\"“‘'\s]*(?i:as(?!\s(?:for|to|regards|concerns|far\sas)\b)|with|while|because|although|though|"
    r"despite|given|amid|whereas|even\s(?:as|though)|thanks\sto|"
    r"(?:helped|driven|boosted|hit|hurt|buoyed|lifted|dragged\s[a-z]+|weighed\sdown|hampered|spurred|fuelled|"
    r"fueled|supported|squeezed|held\sback)\sby)\s[^\d,;:.“”\"]{3,80},\s"
)
"""What a sentence says went on meanwhile: "As the economy loses steam, ..."; "As for the economy"
names what it is about."""


def told_from(text: str, sentence: Span, figures: Sequence[Figure] = ()) -> int:
    """Where a sentence begins to tell its figures: behind what links it, who tells it and what goes
    on meanwhile, none of which holds a figure."""
    start = lead_end(text, sentence.start, sentence.end)
    found = _CIRCUMSTANCE.match(text, start, sentence.end)
    end = found.end() if found is not None else start
    return sentence.start if any(figure.reach.start < end for figure in figures) else end


@lru_cache(maxsize=64)
def told_at(text: str) -> int:
    """How far into its text a sentence begins to tell, which each of its figures and times asks
    for."""
    return told_from(text, Span(0, len(text)))


def attributions(text: str, sentence: Span) -> list[Span]:
    """The stretches within or behind a sentence that only say who told it."""
    found = _ATTRIBUTED.finditer(text, sentence.start, sentence.end)
    return [Span(m.start(), m.end()) for m in found if _FIGURE.search(m.group()) is None]
