"""Home of doings: a verb and what it counts, told apart by the figure ("built 374,300 cars")."""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_FIGURE = (
    r"(?:(?:about|around|some|nearly|almost|over|under|just|only|roughly|another|fewer than|"
    r"more than|less than|up to|as many as|a record|an estimated|a total of|close to)\s){0,3}"
    r"(?<![\w.,])(?:[$£€]?\d[\d,.]{0,20}|an?)\s?(?:(?:thousand|million|billion|trillion|m|bn|k)\b\s?)?"
    r"(?:of\s)?"
)
_NOUNS = r"(?P<nouns>[a-z][a-z-]+(?:\s[a-z][a-z-]+){0,2})"
_VERB = (
    r"\b(?P<verb>[a-z]{3,})(?P<particle>\s(?:off|out|up|down|in|into|away|over|on|back|from))?\b"
)
_DONE = regex(rf"{_VERB}\s{_FIGURE}{_NOUNS}")
"""The verb before the figure: "registered 37,000 new cars", "called off 625 flights"."""
_SUFFERED = regex(
    rf"{_FIGURE}{_NOUNS}?\s(?:was|were|been|being|got|get)\s"
    rf"(?:[a-z]+ly\s|(?:also|still|then|later|since|again|all)\s)?{_VERB}"
)
"""The verb behind what it counts: "37,000 new cars were registered"."""
_TELLING = frozenset("reported recorded logged counted noted seen documented confirmed".split())
"""Verbs that only say that a thing was counted: what was counted is told by its own name."""
_PARTICIPLES = {
    "grew": "grown", "drove": "driven", "flew": "flown", "took": "taken", "gave": "given",
    "drew": "drawn", "threw": "thrown", "stole": "stolen", "wrote": "written", "bore": "born",
    "saw": "seen", "ate": "eaten", "drank": "drunk", "chose": "chosen", "makes": "made",
    "builds": "built", "sells": "sold", "buys": "bought", "spends": "spent", "sends": "sent",
    "broke": "broken", "began": "begun", "swore": "sworn", "tore": "torn", "wore": "worn",
    "shook": "shaken", "beat": "beaten", "froze": "frozen", "gives": "given", "takes": "taken",
    "steals": "stolen", "lays": "laid", "keeps": "kept", "loses": "lost", "kills": "killed",
}  # fmt: skip
"""Verbs whose participle is no word that a figure follows."""


def with_doings(
    text: str, within: Span, found: Sequence[TermMention], vocabulary: Vocabulary
) -> tuple[TermMention, ...]:
    """The phrases `found` in a sentence, left to right, together with those of a thing and what is
    done with it ("cars built") that it tells around a figure, which take the place of what their
    words stand for alone. Such a mention is at the verb, or from the thing to the verb behind it.
    """
    told: list[TermMention] = []
    for pattern in (_DONE, _SUFFERED):
        for match in pattern.finditer(text, within.start, within.end):
            if match["nouns"] is None:
                continue
            terms = _meant(match, pattern is _SUFFERED, vocabulary)
            if not terms or _is_named(match, found, vocabulary):
                continue
            if pattern is _DONE:
                found = [_without_other(m, Span(*match.span("nouns")), terms) for m in found]
            verb = Span(*match.span("verb"))
            thing = match.start("nouns") if pattern is _SUFFERED else verb.start
            told.append(TermMention(Span(thing, verb.end), terms))
    if not told:
        return tuple(found)
    kept = (m for m in found if m.terms and not any(m.span.overlaps(one.span) for one in told))
    return tuple(sorted((*kept, *told), key=lambda m: m.span.start))


def _without_other(mention: TermMention, nouns: Span, terms: Sequence[Term]) -> TermMention:
    """A mention of what was counted, without another measure that it stands for alone: "called off
    625 flights"."""
    if not nouns.contains(mention.span):
        return mention
    left = (t for t in mention.terms if t.kind is not TermKind.INDICATOR or t in terms)
    return TermMention(mention.span, tuple(left))


def _is_named(match: re.Match[str], found: Sequence[TermMention], vocabulary: Vocabulary) -> bool:
    """Whether a name of several words tells more than verb and noun: one that has the verb
    ("boarded ferries"), or that of what is only told to have been counted ("sex crimes were
    reported")."""
    nouns, verb = Span(*match.span("nouns")), Span(*match.span("verb"))
    telling = match["verb"] in _TELLING
    return any(
        (telling and nouns.contains(m.span)) or m.span.contains(verb)
        for m in found
        if " " in (name := m.span.of(match.string)) and vocabulary.measured_by(name.split())
    )


def _meant(match: re.Match[str], suffered: bool, vocabulary: Vocabulary) -> tuple[Term, ...]:
    """What the longest of the nouns beside the figure stands for together with the verb, and with
    what belongs to it ("called off"): a word behind the verb that is no part of it may follow what
    was done, and never parts a verb from a figure."""
    nouns, verb = match["nouns"].split(), _participle(match["verb"])
    particle = (match["particle"] or "").split()
    verbs = [(verb, *particle), (verb,)] if particle and suffered else [(verb, *particle)]
    for said in verbs:
        for first in range(len(nouns)):
            for last in range(len(nouns), first, -1):
                thing = nouns[first:last]
                terms = vocabulary.measured_by((*thing, *said))
                if not terms and not vocabulary.measured_by(thing):  # "stole cars"
                    terms = vocabulary.measured_by((*said, *thing))
                if terms:
                    return terms
    return ()


def _participle(verb: str) -> str:
    if verb in _PARTICIPLES:
        return _PARTICIPLES[verb]
    return f"{verb[:-1]}d" if verb.endswith("es") else verb
