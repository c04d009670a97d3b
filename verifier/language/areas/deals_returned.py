"""Home of deals returned: what a place that sold or bought did the other way, told of by a pronoun:
"China sold the US goods worth $45bn. It bought $13bn worth"."""

from dataclasses import replace

from verifier.language.areas.dealings import EXPORTS, IMPORTS, Flows
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span

_DEED = regex(
    r"\W{0,2}(?:(?:In (?:return|turn)|And|But)\W{0,2}\s)?(?P<doer>[Ii]t|[Tt]hey)\s"
    r"(?:(?:only|also|just|then)\s)?(?:(?P<sold>sold|shipped|sent)|(?P<bought>bought|purchased))"
    r"(?P<gap>\s)(?=(?:[a-z]+\s){0,2}(?:[$£€¥]\s?)?\d)"
)


def with_deals_returned(
    text: str, sentences: list[SentenceTerms], flows: Flows
) -> list[SentenceTerms]:
    """The sentences, their trade tied in, with the flow and the two places of a deed that opens a
    sentence by a pronoun, where the one before it in its paragraph told of a deed between two."""
    found: list[SentenceTerms] = []
    for place, sentence in enumerate(sentences):
        before = sentences[place - 1] if place else None
        deed = _DEED.match(text, sentence.opening, sentence.span.end)
        alone = before is not None and before.block == sentence.block
        if before is None or deed is None or not alone or sentence.has(TermKind.AREA):
            found.append(sentence)
            continue
        doer, other = _end_of(before, "by"), _end_of(before, "to") or _end_of(before, "from")
        terms = tuple(flows.get(EXPORTS if deed["sold"] else IMPORTS, ()))
        if doer is None or other is None or not terms:
            found.append(sentence)
            continue
        verb = "sold" if deed["sold"] else "bought"
        new = (
            (TermMention(Span(*deed.span("doer")), doer.terms), "by"),
            (TermMention(Span(*deed.span(verb)), terms), ""),
            (TermMention(Span(*deed.span("gap")), other.terms), "to" if deed["sold"] else "from"),
        )
        spans = [mention.span for mention, _ in new]
        kept = zip(sentence.mentions, sentence.links, strict=True)
        told = [one for one in kept if not any(one[0].span.overlaps(span) for span in spans)]
        told = sorted([*told, *new], key=lambda one: one[0].span.start)
        tied = tuple((term, link, m.span) for m, link in told for term in m.terms)
        mentions, links = tuple(m for m, _ in told), tuple(link for _, link in told)
        found.append(replace(sentence, mentions=mentions, links=links, tied=tied))
    return found


def _end_of(sentence: SentenceTerms, link: str) -> TermMention | None:
    """The one place at an end of a sentence's trade; None where there is none, or several."""
    ends = [
        mention
        for mention, tie in zip(sentence.mentions, sentence.links, strict=True)
        if tie == link and mention.names(TermKind.AREA)
    ]
    return ends[0] if len(ends) == 1 else None
