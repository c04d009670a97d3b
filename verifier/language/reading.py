"""Home of `read`: an article cut into its sentences, each scanned once."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from verifier.errors import InputError
from verifier.language.areas.dealings import EXPORTS, IMPORTS, dealt
from verifier.language.areas.deals_returned import with_deals_returned
from verifier.language.areas.former_and_latter import with_former_and_latter
from verifier.language.areas.home_places import with_home
from verifier.language.areas.nation_called import with_nation
from verifier.language.areas.partners_headed import with_partners_headed
from verifier.language.areas.partners_recalled import with_other_ways, with_partners_called
from verifier.language.areas.partners_there import with_partners_there
from verifier.language.areas.the_two import with_the_two
from verifier.language.clauses import Reading, Subjects
from verifier.language.figures.announced_units import Announced, in_units_announced
from verifier.language.figures.equivalents import is_an_equivalent
from verifier.language.figures.quantities import find_figures
from verifier.language.measures.balances_called import with_balances_called
from verifier.language.measures.bank_rates import with_bank_rates
from verifier.language.measures.doings import with_doings
from verifier.language.measures.economies import ECONOMY, is_of_people, with_economies
from verifier.language.measures.exchange_told import RATE, with_exchange_rates
from verifier.language.measures.house_terms import with_house
from verifier.language.measures.known_phrases import (
    SentenceTerms,
    area_of,
    link_of,
    one_sense,
    tied_in,
)
from verifier.language.measures.outermost import outermost
from verifier.language.measures.priced import with_prices
from verifier.language.measures.pronouns import (
    with_measures_called,
    with_pronouns,
    with_rates_called,
)
from verifier.language.measures.recalls import called_back
from verifier.language.measures.senses import (
    but_tellers,
    is_a_country,
    is_a_deed,
    is_a_move,
    is_an_epithet,
    is_idle,
    is_of_a_thing,
    is_of_money,
)
from verifier.language.measures.stock_prices import SHARES, with_stock_prices
from verifier.language.measures.subject_words import with_subject_words
from verifier.language.quotes import quotations
from verifier.language.scan import Sentence, scan
from verifier.language.syntax.leads import lead_end
from verifier.language.syntax.main_clauses import joined
from verifier.language.syntax.sentences import dateline_end, split_sentences
from verifier.language.times.ahead import looking_ahead
from verifier.language.times.bases import ANNUALISERS
from verifier.language.times.company import fiscal_of
from verifier.language.times.expressions import find_times
from verifier.language.times.words import COUNTED_IN_FISCAL_YEARS, state_of
from verifier.lazy import regex
from verifier.model.article import Article, Block, Role
from verifier.model.codelist import Vocabulary
from verifier.model.codes import is_country
from verifier.model.house import House
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_NUMBER = regex(r"\d+")
_INDIAN = ("crore", "lakh", " Rs ", " Rs.", "paise", " RBI", "Sensex", "Nifty")
"""Words of Indian copy, whose newsrooms count from April where no place is named before."""
_STERLING = regex(r"£\d")
_FISCAL = regex(r"\bFY ?\d\d|\b(?:fiscal|financial) year\b")
_PUBLIC = regex(
    r"\b(?:[Gg]overnment|Treasury|HMRC|taxpayers?|ONS|Office for National Statistics|"
    r"[Pp]ublic sector|[Cc]hancellor|Whitehall)\b"
)
_TWO_YEARS = regex(r"\b20\d\d[-–/]\d\d\b")
"""Money of British copy, whose accounts "in 2025-26" run from April where no place is named."""
_OF_A_YEAR = regex(
    r"\bFY|\b(?:fiscal|financial|quarter|half|season|summer|autumn|winter|spring)|\d[-–/]\d\d\b",
    re.IGNORECASE,
)
"""Times that depend on the country, for which a title may have to look below itself."""
MOST_NUMBERS = 20_000
"""A text with more numbers than this is a data file."""


def read(
    article: Article,
    vocabulary: Vocabulary,
    published: date,
    subjects_of: Callable[[str, list[Sentence], list[SentenceTerms]], Subjects] | None = None,
    house: House | None = None,
) -> Reading:
    """The article's sentences with their scans; `subjects_of` is the parser, where one is used,
    `house` what the desk itself knows of phrases."""
    text = article.text
    if len(_NUMBER.findall(text)) > MOST_NUMBERS:
        raise InputError(
            f"{article.path}: holds more than {MOST_NUMBERS:,} numbers; no article does, "
            "give a table to a spreadsheet or split the file"
        )
    sentences: list[Sentence] = []
    clauses: list[Sentence] = []
    terms: list[SentenceTerms] = []
    quotes: list[tuple[Span, ...]] = []
    area: str | None = None
    announced: Announced | None = None
    company = fiscal_of(text)
    economy = () if is_of_people(text) else vocabulary.told_by(ECONOMY)
    stock = vocabulary.told_by(SHARES)
    rates = vocabulary.told_by(RATE)
    unplaced = "IND" if any(word in text for word in _INDIAN) else None
    dated = _TWO_YEARS.search(text) or ("financial year" in text and _PUBLIC.search(text))
    sterling = "GBR" if dated and _STERLING.search(text) else None
    for number, block in enumerate(article.blocks):
        quotes.append(tuple(quotations(text, block.span)))
        told = [
            (sentence, one, tuple(m for m in found if one.span.contains(m.span)))
            for sentence in split_sentences(text, block.span)
            for found in (_phrases_of(text, sentence, vocabulary),)
            for one in joined(text, sentence, found, _is_a_headline(text, sentence, block))
        ]
        spans = [one.span for _, one, _ in told]
        known = [found for _, _, found in told]
        here = area or unplaced
        if here is None or area in COUNTED_IN_FISCAL_YEARS:
            named = (_country_named(text, found) for found in known)
            titled = number == 0 and block.role is Role.TITLE
            yearly = titled and _OF_A_YEAR.search(text, block.span.start, block.span.end)
            ahead = _opening_country(article, vocabulary) if yearly else None
            here = next((code for code in named if code), here or ahead or sterling)
            if here is None and _FISCAL.search(text, block.span.start, block.span.end):
                here = _only_country(known)
        countries = _countries_in_turn(text, known, here)
        dated_by = partial(find_times, text, block.span, published)
        read_in = {c: dated_by(c, company, _annualiser(known)) for c in {*countries, here}}
        times = [
            looking_ahead(text, time, published)
            for span, country in zip(spans, countries, strict=True)
            for time in read_in[country]
            if span.contains(time.span)
        ]
        figures = find_figures(text, block.span, [t.span for t in times])
        announced, figures = in_units_announced(text, article.blocks, number, figures, announced)
        dateline = dateline_end(text, block.span.start)
        for printed, (span, parts), found in told:
            own = scan(text, span, number, block, figures, times, printed)
            sentences.append(own)
            clauses += [own.within(part) for part in parts]
            phrases = (
                m
                for one in found
                if (m := but_tellers(text, one)) is not None
                and m.span.end > dateline
                and not is_a_country(text, m.span)
                and not is_of_money(m, figures)
                and not is_an_epithet(text, m)
                and not is_an_equivalent(text, m.span)
                and not is_a_deed(text, m.span)
                and not is_idle(text, m.span)
                and not is_of_a_thing(text, m.span)
                and not is_a_move(text, m)
            )
            mentions = outermost(text, phrases)
            if economy:
                mentions = with_economies(text, span, mentions, economy, terms)
            mentions = with_stock_prices(text, span, mentions, stock)
            mentions = with_exchange_rates(text, span, mentions, rates)
            area = area or area_of(text, mentions)
            asks = span == block.span and text[span.start : span.end].endswith("?")
            heading = block.role is Role.SUBHEAD or (asks and len(span) < 90)
            opening = max(span.start, min(span.end, dateline))
            opening = lead_end(text, opening, span.end)
            terms.append(SentenceTerms(span, number, block.role, mentions, opening, heading))
    alone = partial(_alone, text, vocabulary)
    terms = called_back(text, one_sense(text, terms), alone)
    terms = with_former_and_latter(text, terms, vocabulary.told_by)
    terms = with_the_two(text, terms)
    terms = with_pronouns(text, terms, alone)
    terms = with_measures_called(text, with_rates_called(text, terms))
    terms = with_subject_words(text, terms, vocabulary.told_by)
    terms = with_balances_called(text, terms)
    terms = with_partners_called(text, terms)
    terms = with_nation(text, with_home(text, terms))
    words = house.on(published) if house is not None else None
    if words is not None:
        terms = with_house(text, terms, words)
    flows = {flow: vocabulary.told_by(flow) for flow in (EXPORTS, IMPORTS)}
    terms = [dealt(text, tied_in(text, sentence), flows) for sentence in terms]
    terms = with_other_ways(text, with_deals_returned(text, terms, flows))
    terms = with_partners_there(text, with_partners_headed(text, terms), flows)
    subjects = subjects_of(text, sentences, terms) if subjects_of else {}
    return Reading(
        article, published, tuple(sentences), tuple(clauses), tuple(terms), tuple(quotes), subjects
    )


def _is_a_headline(text: str, sentence: Span, block: Block) -> bool:
    """Whether a sentence is a headline, or a line below one that ends without a stop."""
    line = block.role in (Role.BODY, Role.BULLET) and sentence == block.span
    unended = line and (text[sentence.end - 1].isalnum() or text[sentence.end - 1] == "%")
    return block.role in (Role.TITLE, Role.SUBHEAD) or unended


def _phrases_of(text: str, sentence: Span, vocabulary: Vocabulary) -> tuple[TermMention, ...]:
    """The known phrases of a sentence, left to right, those that a figure parts among them."""
    found = with_bank_rates(text, sentence, vocabulary.find(text, sentence), vocabulary)
    done = with_doings(text, sentence, found, vocabulary)
    return with_prices(text, sentence, done, vocabulary)


def _country_named(text: str, found: Iterable[TermMention]) -> str | None:
    """The first country that a sentence tells of, possessives included ("India's GDP"), also by
    one of its parts ("Scotland's councils")."""
    for mention in found:
        for term in mention.terms:
            if term.kind is not TermKind.AREA:
                continue
            code = state_of(term.code) or ""
            if is_country(code) and link_of(text, mention.span, 0) in ("", "'s"):
                return code
    return None


def _countries_in_turn(
    text: str, known: Iterable[Iterable[TermMention]], first: str | None
) -> list[str | None]:
    """The country whose calendar each sentence of a block counts by: one that starts its year
    with another month holds for what is told of it, until a sentence tells of the next: "India's
    GDP grew ... Japan's shrank ... In the second quarter it had expanded"."""
    countries: list[str | None] = []
    for found in known:
        named = _country_named(text, found)
        before = countries[-1] if countries else first
        turns = named is not None and (before in COUNTED_IN_FISCAL_YEARS or named == first)
        countries.append(named if turns else before)
    return countries


def _only_country(known: Iterable[Iterable[TermMention]]) -> str | None:
    """The one country that a block names in whatever way: "dispatches in India ... in FY26"."""
    terms = (term for found in known for mention in found for term in mention.terms)
    codes = {state_of(term.code) or "" for term in terms if term.kind is TermKind.AREA}
    return codes.pop() if len(codes) == 1 else None


def _annualiser(known: Iterable[Iterable[TermMention]]) -> str | None:
    """The first country of a block that tells growth of a quarter at an annual rate: "US GDP rose
    at an annual rate of 3.8%", in a paper that is British."""
    terms = (term for found in known for mention in found for term in mention.terms)
    codes = (state_of(term.code) for term in terms if term.kind is TermKind.AREA)
    return next((code for code in codes if code and code in ANNUALISERS), None)


def _opening_country(article: Article, vocabulary: Vocabulary) -> str | None:
    """The first country of the two paragraphs below a title: "Record sum in FY26" is followed by
    "KARACHI: Workers sent home ..."."""
    spans = (s for b in article.blocks[1:3] for s in split_sentences(article.text, b.span))
    found = (_country_named(article.text, vocabulary.find(article.text, span)) for span in spans)
    return next((code for code in found if code), None)


def _alone(text: str, vocabulary: Vocabulary, span: Span) -> tuple[Term, ...]:
    """What a stretch of the text stands for by itself."""
    return tuple(term for mention in vocabulary.find(text, span) for term in mention.terms)
