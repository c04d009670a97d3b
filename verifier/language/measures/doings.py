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
    r"(?:of\s|(?:%|percent\s|per\scent\s|pc\s)(?:more|fewer|less)\s)?"
)
_NOUNS = r"(?P<nouns>[a-z][a-z-]+(?:\s[a-z][a-z-]+){0,2})"
_PARTICLES = frozenset("off out up down in into away over on back from go".split())
"""What belongs to a verb and may stand behind what it counts: "let 5,000 people go"."""
_VERB = rf"\b(?P<verb>[a-z]{{3,}})(?P<particle>\s(?:{'|'.join(sorted(_PARTICLES))}))?\b"
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
            if pattern is _DONE and match["particle"]:
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
    what belongs to it, before the figure or behind the nouns ("called off", "let go"): a word
    behind the verb that is no part of it may follow what was done, and never parts a verb from a
    figure."""
    nouns, particle = match["nouns"].split(), (match["particle"] or "").split()
    for verb in _participles(match["verb"]):
        for said in [(verb, *particle), (verb,)] if particle and suffered else [(verb, *particle)]:
            terms = _done_with(nouns, said, vocabulary)
            if terms:
                return terms
    return ()


def _done_with(
    nouns: Sequence[str], said: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[Term, ...]:
    for first in range(len(nouns)):
        for last in range(len(nouns), first, -1):
            thing = nouns[first:last]
            behind = nouns[last : last + 1]
            if len(said) == 1 and _PARTICLES.issuperset(behind) and behind:
                terms = vocabulary.measured_by((*thing, *said, *behind))
                if terms:
                    return terms
            terms = vocabulary.measured_by((*thing, *said))
            if not terms and not vocabulary.measured_by(thing):  # "stole cars"
                terms = vocabulary.measured_by((*said, *thing))
            if terms:
                return terms
    return ()


def _participles(verb: str) -> tuple[str, ...]:
    """The participles that a verb as it stands may have, the likeliest first."""
    if verb in _PARTICIPLES:
        return (_PARTICIPLES[verb],)
    if verb.endswith("es"):
        return (f"{verb[:-1]}d",)
    if verb.endswith("s"):
        return (f"{verb[:-1]}ed",)
    if verb.endswith("ed"):
        return (verb,)
    return verb, f"{verb}d" if verb.endswith("e") else f"{verb}ed"
