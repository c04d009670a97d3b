"""Home of dealings: who sells to whom, read from the order of a clause and not from a bag of words.

"Shipments to the US from China" are China's, "American imports of Mexican goods" are America's
from Mexico, and "China sold 12% less to the US" tells of exports though it has no word for them.
"""

import re
from collections.abc import Mapping, Sequence

from verifier.language.areas.customers import BUYS, SELLS, customers
from verifier.language.areas.wares import OF_WARES, are_its_wares, buyer_behind
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.countries import country_of
from verifier.model.mention import HOUSE_KINDS, Term, TermKind, TermMention
from verifier.model.span import Span

EXPORTS, IMPORTS = "exports", "imports"
Flows = Mapping[str, Sequence[Term]]
"""What the vocabulary has for the two flows of trade."""
_ANY = regex(
    r"(?:ship|\bc[ao]me|\bflow|\bwent|s[oe]ld?|sell|sen[dt]|export|import|b[ou](?:y|ught)|purchas|suppl|"
    r"deliver|sourc|sales|customer)",
    re.IGNORECASE,
)
_SELLING = (
    r"(?:sold|sells?|selling|ship(?:s|ped|ping)?|sen[dt]s?|sending|suppl(?:y|ies|ied|ying)|"
    r"deliver(?:s|ed|ing)?|dispatched|exported)"
)
_BUYING = r"(?:bought|buys?|buying|purchase[ds]?|purchasing|imported|sourced|sources|sourcing)"
_SOLD = regex(rf"\b{_SELLING}\b", re.IGNORECASE)
_BOUGHT = regex(rf"\b{_BUYING}\b", re.IGNORECASE)
_TOLD_OF_IT = (
    r"(?:,\s(?:the|an?|which|whose|home|itself|now|once|long|already|still|by\sfar)\s[^,;:.()\d]{2,80},"
    r"|\s\([^()]{1,60}\)|\s[–—]\s[^;:.–—\d]{2,80}\s[–—])"
)
"""What is told of a place before what it does: "Taiwan, the source of most chips, shipped"."""
_SUBJECT = regex(
    rf"(?:{_TOLD_OF_IT}|[,’'s]*)"
    r"(?:\s(?:goods|firms|companies|exporters|importers|factories|manufacturers|producers|"
    r"farmers|buyers|shoppers|consumers|also|had|has|have|itself|alone|then|now|only|still|again|"
    r"already|goods that were|goods were|goods worth [^,;.]{0,30})){0,3}\s",
    re.IGNORECASE,
)
"""What may stand between a place and what it does."""
_SALES = regex(r"\b(?:sales|deliveries|shipments)\sof\s(?:[\w-]+\s){0,1}$", re.IGNORECASE)
_PURCHASES = regex(
    r"\b(?:purchases|imports|buying|shipments\sin)\sof\s(?:[\w-]+\s){0,1}$", re.IGNORECASE
)
_PURCHASED = regex(r"\b(?:purchases|buying)\b", re.IGNORECASE)
_BREAK = regex(r"[;:.]\s|\b(?:but|while|whereas|although)\b", re.IGNORECASE)
_REACH = 90
"""So many letters at most lie between a deed and its other end."""


def dealt(text: str, sentence: SentenceTerms, flows: Flows) -> SentenceTerms:
    """The sentence with the ends of its trade tied in as what they are: the place that sells or
    buys by "by", the other one by "to" or "from"; and with the flow that a verb tells, but for
    words of which the desk's own lists say what they mean."""
    spans = [m.span for m in sentence.mentions if m.names(TermKind.AREA)]
    words = text[sentence.span.start : sentence.span.end]
    if not spans or _ANY.search(words) is None:
        return sentence
    links = dict(zip([m.span for m in sentence.mentions], sentence.links, strict=True))
    told = _nouns(text, sentence, spans, links)
    added = _verbs(text, sentence, spans, links) if len(spans) > 1 else {}
    added |= (
        _went_on(text, sentence, added)
        | _deals(text, sentence, spans, links)
        | _abroad(text, sentence, spans, links)
        | _roles(text, sentence, spans)
    )
    if not told and not added:
        return sentence
    links |= told
    mentions = list(sentence.mentions)
    for span, (flow, ends) in added.items():
        links |= ends
        terms = tuple(flows.get(flow, ()))
        if terms and not any(_is_of_the_house(m) and m.span.overlaps(span) for m in mentions):
            mentions = [one for m in mentions if (one := _without(m, span)) is not None]
            mentions.append(TermMention(span, terms))
            links.setdefault(span, "")
    mentions.sort(key=lambda m: (m.span.start, -m.span.end))
    tied = tuple((t, links[m.span], m.span) for m in mentions for t in m.terms)
    own = sentence
    return SentenceTerms(
        own.span, own.block, own.role, tuple(mentions), own.opening, own.heading,
        tuple(links[m.span] for m in mentions), tied, own.parts,
    )  # fmt: skip


def _is_of_the_house(mention: TermMention) -> bool:
    return any(mention.names(kind) for kind in HOUSE_KINDS)


def _without(mention: TermMention, span: Span) -> TermMention | None:
    """A phrase without the measures of another kind of sale that it stands for, where it lies
    over a deed of trade; None where nothing is left."""
    if not mention.span.overlaps(span):
        return mention
    kinds = (TermKind.INDICATOR, TermKind.SERIES)
    kept = tuple(t for t in mention.terms if t.kind not in kinds)
    return TermMention(mention.span, kept) if kept else None


def _nouns(
    text: str, sentence: SentenceTerms, places: Sequence[Span], links: Mapping[Span, str]
) -> dict[Span, str]:
    """The places behind a noun of trade: whose the exports "from" and the imports "into" are."""
    found: dict[Span, str] = {}
    for mention in sentence.mentions:
        codes = {t.code for t in mention.terms if t.kind is TermKind.INDICATOR}
        selling = any("export" in code for code in codes)
        buying = any("import" in code for code in codes)
        if selling == buying:
            continue
        for place in _behind(text, mention.span, places):
            link = links[place]
            if (selling and link == "from") or (buying and link in ("to", "into")):
                found[place] = "by"
        partner = _between_owner_and(text, mention.span, sentence, links)
        if partner is not None:
            found[partner] = "to" if selling else "from"
    return found


def _between_owner_and(
    text: str, flow: Span, sentence: SentenceTerms, links: Mapping[Span, str]
) -> Span | None:
    """The place between whose the trade is and its noun: "China's German imports" are from
    Germany, but "Britain's Scottish exports" from a part of Britain."""
    places = [m for m in sentence.mentions if m.names(TermKind.AREA)]
    beside = next((m for m in places if text[m.span.end : flow.start] == " "), None)
    if beside is None or links[beside.span]:
        return None
    for owner in places:
        between = text[owner.span.end : beside.span.start]
        if links[owner.span] == "'s" and between.lstrip("'’s") == " " and owner is not beside:
            whole = {country_of(term.code) for term in owner.terms}
            parts = {country_of(term.code) for term in beside.terms}
            return beside.span if whole.isdisjoint(parts) else None
    return None


def _verbs(
    text: str, sentence: SentenceTerms, places: Sequence[Span], links: Mapping[Span, str]
) -> dict[Span, tuple[str, dict[Span, str]]]:
    """The deeds of a place that lead to another one: "China sold 12% less to the US"."""
    found: dict[Span, tuple[str, dict[Span, str]]] = {}
    for pattern, flow, leads in ((_SOLD, EXPORTS, "to"), (_BOUGHT, IMPORTS, "from")):
        for verb in pattern.finditer(text, *sentence.span):
            span = Span(*verb.span())
            doer = next(
                (p for p in places if p.end <= span.start and _does(text, p, span, links[p])), None
            )
            if flow == EXPORTS and doer is None:
                doer = next((p for p in places if are_its_wares(text, p, span, links[p])), None)
            behind = _behind(text, span, places)
            others = [p for p in behind if links[p] == leads or p.of(text) == "there"]
            if flow == IMPORTS and not others:
                others = [p for p in behind if links[p] == "of" and OF_WARES.match(text, p.end)]
            if doer is not None and others:
                found[span] = flow, {doer: "by", others[0]: leads}
            buyer = buyer_behind(text, span, places) if flow == EXPORTS else None
            if doer is not None and buyer is not None and not others:
                found[span] = flow, {doer: "by", buyer: "to"}
            passive = [p for p in _behind(text, span, places) if links[p] == "by"]
            if doer is None and passive and others:
                found[span] = flow, {}
    return found


def _went_on(
    text: str, sentence: SentenceTerms, found: Mapping[Span, tuple[str, dict[Span, str]]]
) -> dict[Span, tuple[str, dict[Span, str]]]:
    """The deeds that the same place did to the same other one: "sold China $8.2bn of goods and
    bought $23.2bn worth"."""
    more: dict[Span, tuple[str, dict[Span, str]]] = {}
    for pattern, flow in ((_SOLD, EXPORTS), (_BOUGHT, IMPORTS)) if found else ():
        for verb in pattern.finditer(text, min(s.end for s in found), sentence.span.end):
            span = Span(*verb.span())
            joined = _AND.search(text, sentence.span.start, verb.start())
            if joined and span not in found and _SO_MUCH.match(text, verb.end()):
                more[span] = flow, {}
    return more


_SO_MUCH = regex(r"\s(?:[a-z]+\s){0,2}(?:[$£€¥]\s?)?\d")


def _deals(
    text: str, sentence: SentenceTerms, places: Sequence[Span], links: Mapping[Span, str]
) -> dict[Span, tuple[str, dict[Span, str]]]:
    """What is bought or sold by the name of the place that it comes from: "purchases of American
    goods", "sales of German goods to China"."""
    found: dict[Span, tuple[str, dict[Span, str]]] = {}
    for place in places:
        came = _CAME.match(text, place.end) if links[place] in ("from", "to") else None
        if came is not None:
            flow = IMPORTS if links[place] == "from" else EXPORTS
            found[Span(came.start() + 1, came.end())] = flow, {}
            back = _BACK_AGAIN.search(text, came.end(), sentence.span.end)
            if back is not None:
                found[Span(*back.span())] = IMPORTS if flow == EXPORTS else EXPORTS, {}
            continue
        lead = text[max(sentence.span.start, place.start - 40) : place.start]
        if links[place] not in ("of", ""):
            continue
        bought = _PURCHASES.search(lead)
        if bought is not None:
            start = place.start - len(lead) + bought.start()
            word = _PURCHASED.match(text, start)
            span = Span(start, word.end()) if word else place
            found[span] = IMPORTS, {place: "from"}
            continue
        sold = _SALES.search(lead)
        others = [p for p in _behind(text, place, places) if links[p] == "to"]
        if sold is not None and others:
            start = place.start - len(lead) + sold.start()
            found[Span(start, start + len(sold[0].split()[0]))] = EXPORTS, {place: "by"}
    return found


_CAME = regex(
    r"\s(?:c[ao]mes?|flow(?:ed|s)|went|goes)(?=\s(?:[a-z]+\s){0,2}(?:[$£€¥₹]\s?)\d(?:[^,;.]|[.,]\d)*?\s(?:of|in|worth)\b)"
)
"""What reached a place in money: "From Mexico came $45.7bn of goods"."""
_BACK_AGAIN = regex(r"\bthe\s(?:other|opposite|reverse)\s(?:way|direction)\b")


def _roles(
    text: str, sentence: SentenceTerms, places: Sequence[Span]
) -> dict[Span, tuple[str, dict[Span, str]]]:
    """What customers buy and suppliers sell, told of as such."""
    flows = {BUYS: EXPORTS, SELLS: IMPORTS}
    told = customers(text, sentence.span, places)
    return {span: (flows[way], ends) for span, (way, ends) in told.items()}


def _abroad(
    text: str, sentence: SentenceTerms, places: Sequence[Span], links: Mapping[Span, str]
) -> dict[Span, tuple[str, dict[Span, str]]]:
    """The deeds of a place that lead abroad behind a figure: "China sold 5.9% more overseas"."""
    found: dict[Span, tuple[str, dict[Span, str]]] = {}
    for pattern, flow, leads in ((_SOLD, EXPORTS, _OUT), (_BOUGHT, IMPORTS, _IN)):
        for verb in pattern.finditer(text, *sentence.span):
            span = Span(*verb.span())
            doers = [p for p in places if p.end <= span.start and _does(text, p, span, links[p])]
            if doers and leads.match(text, span.end, sentence.span.end):
                found[span] = flow, {doers[-1]: "by"}
    pairs = ((_SOLD, EXPORTS), (_BOUGHT, IMPORTS))
    for pattern, flow in pairs if found else ():
        for verb in pattern.finditer(text, min(s.end for s in found), sentence.span.end):
            if _AND.search(text, sentence.span.start, verb.start()):
                found.setdefault(Span(*verb.span()), (flow, {}))  # "and bought $37bn worth"
    return found


_AND = regex(r"\b(?:and|but|while)\s(?:it\s|they\s)?$", re.IGNORECASE)
_FAR = r"(?:abroad|overseas|(?:to|from) (?:the rest of the world|other countries|foreign \w+))\b"
_OUT = regex(rf"[^;:.]{{0,24}}\d[^;:]{{0,{_REACH}}}?\s{_FAR}", re.IGNORECASE)
_IN = regex(rf"[^;:.]{{0,24}}\d[^;:]{{0,{_REACH}}}?\s(?:from )?{_FAR}", re.IGNORECASE)
"""What stands between a deed and the word that it led abroad: a figure."""


def _does(text: str, place: Span, verb: Span, link: str) -> bool:
    """Whether a place is what a verb is told of."""
    return link in ("", "'s") and _SUBJECT.fullmatch(text, place.end, verb.start) is not None


def _behind(text: str, span: Span, places: Sequence[Span]) -> list[Span]:
    """The places behind a word in its own clause."""
    return [
        place
        for place in places
        if span.end <= place.start <= span.end + _REACH
        and _BREAK.search(text, span.end, place.start) is None
    ]
