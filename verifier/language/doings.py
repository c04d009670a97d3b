"""Home of doings: a verb and what it counts, told apart by the figure ("built 374,300 cars")."""

from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermMention
from verifier.model.span import Span

_FIGURE = (
    r"(?:(?:about|around|some|nearly|almost|over|under|just|only|roughly|another|fewer than|"
    r"more than|less than|up to|as many as|a record|an estimated|a total of|close to)\s){0,3}"
    r"(?<![\w.,])(?:[$£€]?\d[\d,.]{0,20}|an?)\s?(?:(?:thousand|million|billion|trillion|m|bn|k)\b\s?)?"
    r"(?:of\s|(?:%|percent\s|per\scent\s|pc\s)(?:more|fewer|less)\s)?"
)
_NOUNS = r"(?P<nouns>[a-z][a-z-]+(?:\s[a-z][a-z-]+){0,2})"
_PARTICLES = frozenset("on off up out down away in go".split())
"""What belongs to a verb and may stand behind what it counts: "let 5,000 people go"."""
_PARTICLE = rf"(?:\s(?:{'|'.join(sorted(_PARTICLES))})\b)?"
_DONE = regex(rf"\b(?P<verb>[a-z]{{3,}}{_PARTICLE})\s{_FIGURE}{_NOUNS}")
"""The verb before the figure: "registered 37,000 new cars"."""
_SUFFERED = regex(
    rf"{_FIGURE}{_NOUNS}?\s(?:was|were|been|being|got|get)\s(?:[a-z]+ly\s|also\s|still\s)?"
    rf"(?P<verb>[a-z]{{3,}}{_PARTICLE})\b"
)
"""The verb behind what it counts: "37,000 new cars were registered"."""
_PARTICIPLES = {
    "grew": "grown", "drove": "driven", "flew": "flown", "took": "taken", "gave": "given",
    "drew": "drawn", "threw": "thrown", "stole": "stolen", "wrote": "written", "bore": "born",
    "saw": "seen", "ate": "eaten", "drank": "drunk", "chose": "chosen", "makes": "made",
    "builds": "built", "sells": "sold", "buys": "bought", "spends": "spent", "sends": "sent",
    "began": "begun",
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
            terms = _meant(match["nouns"].split(), match["verb"].split(), vocabulary)
            verb = Span(*match.span("verb"))
            if terms:
                thing = match.start("nouns") if pattern is _SUFFERED else verb.start
                told.append(TermMention(Span(thing, verb.end), terms))
    if not told:
        return tuple(found)
    kept = (m for m in found if not any(m.span.overlaps(one.span) for one in told))
    return tuple(sorted((*kept, *told), key=lambda m: m.span.start))


def _meant(nouns: Sequence[str], verb: Sequence[str], vocabulary: Vocabulary) -> tuple[Term, ...]:
    """What the longest of the nouns beside the figure stands for together with the verb and what
    belongs to it, before the figure or behind the nouns."""
    for done in _participles(verb[0]):
        for first in range(len(nouns)):
            for last in range(len(nouns), first, -1):
                behind = verb[1:] or [word for word in nouns[last : last + 1] if word in _PARTICLES]
                deeds = ((done, *behind), (done,)) if behind else ((done,),)
                for deed in deeds:
                    terms = vocabulary.measured_by((*nouns[first:last], *deed))
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
    return (
        (verb,)
        if verb.endswith("ed")
        else (verb, f"{verb}d" if verb.endswith("e") else f"{verb}ed")
    )
