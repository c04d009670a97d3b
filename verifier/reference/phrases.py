"""Home of the making of the `Vocabulary`: what the codelists and the packs say in words."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary, bare_words
from verifier.model.mention import Term, TermKind
from verifier.model.series import Series
from verifier.reference.alias_names import (
    names_in_aliases,
    names_without_their_country,
    names_without_their_kind,
)
from verifier.reference.bases import basis_phrases, measures_with_basis
from verifier.reference.beyond import beyond
from verifier.reference.codelists import Codelists, Indicator
from verifier.reference.joined_measures import joined
from verifier.reference.kinship import equivalents, near_equivalents, told_as
from verifier.reference.limit_names import limits
from verifier.reference.listed_parts import called_so, held_parts, in_words
from verifier.reference.part_names import (
    BETWEEN_SIDES,
    called_alike,
    exclusions,
    first_names,
    heads_of_places,
    initials,
    left_out,
    of_regions,
    short_names,
    sides,
)
from verifier.reference.peoples import peoples
from verifier.reference.place_phrases import (
    add_areas,
    add_capital,
    add_currencies,
    add_listed,
)
from verifier.reference.stems import stems_of
from verifier.reference.titles import called_by

_JOINT = regex(r"\s*[,;/]\s*(?:and\s+)?|\s+and\s+|\s+&\s+|\s+or\s+")
_SPAN_OF_TIME = regex(r"[0-9]+[- _](?:year|month|week|day|hour)s?")
"""A breakdown such as "10-year" looks like a stretch of time in the text and is no phrase."""
_EMPTY_PARTS = frozenset(
    "other others all total rest not less of the more fewer over under above below older younger "
    "longer higher lower up down plus volume value quantity number".split()
)
"""Words that are no part by themselves, those for what is reckoned of it among them: the volume of
"salmon, volume" is that of cargo as well."""
_KINDS = {"adjustment": TermKind.ADJUSTMENT, "prices": TermKind.PRICES}


def build_vocabulary(series: Sequence[Series], lists: Codelists) -> Vocabulary:
    """All phrases of the codelists and of these series, in one vocabulary."""
    vocabulary = slot_vocabulary(series, lists)
    for key, phrase in called_by(series):
        vocabulary.add(phrase, (Term(TermKind.SERIES, key),))
    return vocabulary


def slot_vocabulary(series: Sequence[Series], lists: Codelists) -> Vocabulary:
    """The phrases of the codelists and of these series that stand for a place, an indicator, a
    part or a form of figures, and for no single series."""
    vocabulary = listed_vocabulary(lists).copy()
    add_areas(vocabulary, series, lists)
    meant = equivalents(series, lists)
    _add_indicators(vocabulary, series, lists, meant)
    _add_totals(vocabulary, series, lists)
    _add_breakdowns(vocabulary, series, lists)
    _add_parts_in_names(vocabulary, series, lists)
    add_currencies(vocabulary, series, lists, meant)
    for kind, code, words in lists.wordings:
        for phrase in words:
            vocabulary.add(phrase, (Term(_KINDS[kind], code),))
    add_capital(vocabulary, series, lists)
    return vocabulary


@lru_cache(maxsize=2)
def listed_vocabulary(lists: Codelists) -> Vocabulary:
    """What the codelists say whatever is in the packs, put together once."""
    vocabulary = Vocabulary()
    for name in lists.names:
        vocabulary.add_name(name)
    add_listed(vocabulary, lists)
    for code in lists.indicators:
        _call(vocabulary, code, "", lists.indicators[code])
    return vocabulary


def _add_indicators(
    vocabulary: Vocabulary, series: Sequence[Series], lists: Codelists, meant: Mapping[str, str]
) -> None:
    """The words for measures; `meant` are the listed ones that the packs' own are kinds of."""
    for code, listed in meant.items():
        _call(vocabulary, code, "loose", lists.indicators[listed])
    for listed, code in near_equivalents(series):
        if listed in lists.indicators:
            _call(vocabulary, code, "loose", lists.indicators[listed])
    for listed, (whole, part) in joined(series, lists).items():
        told = (Term(TermKind.INDICATOR, whole), Term(TermKind.BREAKDOWN, part))
        vocabulary.add_all((phrase for phrase, _ in lists.indicators[listed].words), told)
    for phrase, code in told_as(series, lists):
        vocabulary.add(phrase, (Term(TermKind.INDICATOR, code, "loose"),))
    for code in dict.fromkeys(one.indicator for one in series if one.indicator):
        if code in lists.indicators:
            continue  # its words are in the list, and "trade" or "orders" alone would be too many
        vocabulary.add(in_words(code), (Term(TermKind.INDICATOR, code),))


def _add_totals(vocabulary: Vocabulary, series: Sequence[Series], lists: Codelists) -> None:
    """Let the words for the whole of a measure that no pack has be those of what packs have by the
    same noun: "total output" is that of power stations where nobody holds an economy's."""
    held = {one.indicator for one in series}
    for code, phrase, noun in _named_as_wholes(lists):
        if code not in held:
            told = [t for t in vocabulary.told_by(noun) if t.kind is TermKind.INDICATOR]
            vocabulary.add_all((phrase,), tuple(t for t in told if t.code in held))


@lru_cache(maxsize=2)
def _named_as_wholes(lists: Codelists) -> Sequence[tuple[str, str, str]]:
    """Each listed indicator that a phrase calls the whole of something, the phrase and the noun."""
    phrases = ((code, phrase) for code, one in lists.indicators.items() for phrase, _ in one.words)
    cut = ((code, phrase, *phrase.partition(" ")[::2]) for code, phrase in phrases)
    return tuple((c, phrase, noun) for c, phrase, whole, noun in cut if whole in _WHOLES and noun)


_WHOLES = ("total", "overall")


def _call(vocabulary: Vocabulary, code: str, form: str, listed: Indicator) -> None:
    """Let the words of a listed measure stand for a code."""
    for implied, pairs in groupby(listed.words, key=itemgetter(1)):
        term = Term(TermKind.INDICATOR, code, form, implied)
        vocabulary.add_all((phrase for phrase, _ in pairs), (term,))


def _add_parts_in_names(vocabulary: Vocabulary, series: Sequence[Series], lists: Codelists) -> None:
    """Let a listed name of a measure that opens with a part of it which packs have stand for that
    part too: "VAT receipts", of all taxes."""
    parts: dict[str, set[str]] = {}
    for one in series:
        part = one.breakdown  # but for names: "FTSE" is no part of "FTSE 250"
        if part and part.islower() and one.indicator and one.indicator in lists.indicators:
            parts.setdefault(one.indicator, set()).add(part)
    for measure, held in parts.items():
        for phrase, _ in lists.indicators[measure].words:
            head, space, _ = phrase.rpartition(" ")
            while space:
                told = vocabulary.told_by(head)
                found = [t for t in told if t.kind is TermKind.BREAKDOWN and t.code in held]
                if found:
                    vocabulary.add(phrase, tuple(found))
                    break
                head, space, _ = head.rpartition(" ")


def _add_breakdowns(vocabulary: Vocabulary, series: Sequence[Series], lists: Codelists) -> None:
    texts = tuple(dict.fromkeys(one.breakdown for one in series if one.breakdown))
    measured: dict[str, set[str]] = {}
    for one in series:
        if one.breakdown and one.indicator:
            measured.setdefault(one.breakdown, set()).add(one.indicator)
    equal = held_parts(series, texts, lists)
    for text in texts:
        if not _SPAN_OF_TIME.fullmatch(text):
            vocabulary.add(in_words(text), (Term(TermKind.BREAKDOWN, text),))
    placed = {code for one in series for code in (one.ref_area, one.counterpart) if code}
    places = heads_of_places(series)
    short = names_in_aliases(series) | names_without_their_kind(series)
    short |= names_without_their_country(series, lists)
    short |= short_names(series) | initials(series) | places
    for name, text in short.items():
        told = [t for t in vocabulary.told_by(name) if t.code != text]
        unheld = told and all(t.kind is TermKind.AREA and t.code not in placed for t in told)
        if name in places and unheld:
            vocabulary.forget(name, TermKind.AREA)  # Houston, held as "Houston metro area" alone
            told = []
        if not told:  # a firm of its own, at most
            vocabulary.add(name, (Term(TermKind.BREAKDOWN, text),), proper=True)
    for first, text in first_names(texts).items():
        vocabulary.add(first, (Term(TermKind.BREAKDOWN, text),), proper=True)
    for phrase, text in sides(texts):
        vocabulary.add(phrase, (Term(TermKind.BREAKDOWN, text),))
        for side in BETWEEN_SIDES:
            if not vocabulary.knows(side):
                vocabulary.add_name(side)
    further = (*of_regions(texts), *beyond(texts, lists), *exclusions(texts, lists.breakdowns))
    for phrase, text in (*further, *limits(texts)):
        vocabulary.add(phrase, (Term(TermKind.BREAKDOWN, text),))
    for phrase, text, proper in peoples(series, lists):
        vocabulary.add(phrase, (Term(TermKind.BREAKDOWN, text),), proper)
    for code, words in lists.breakdowns.items():
        if not equal[code]:
            if code not in lists.quiet_breakdowns:
                vocabulary.take_over(_listed_parts(lists)[code])
            continue
        terms = tuple(Term(TermKind.BREAKDOWN, text) for text in equal[code])
        kinds = {kind for text in equal[code] for kind in measured.get(text, ())}
        words = tuple(_besides_the_measure(words, kinds, equal[code]))
        named = _names_of_each(series, equal[code])
        for phrase in (*words, *left_out(words)):
            alike = called_alike(phrase, equal[code], texts)
            own = tuple(t for t in terms if stems_of(phrase) in named.get(t.code, ()))
            vocabulary.add(
                phrase, (*(own or terms), *(Term(TermKind.BREAKDOWN, text) for text in alike))
            )
        for phrase in words if kinds else ():
            vocabulary.add(phrase, _measured_as(phrase, kinds, vocabulary))
    _add_bases(vocabulary, series, texts, lists)
    for text in texts:
        for part in parts_of(text):
            term = Term(TermKind.BREAKDOWN, text, "part")
            vocabulary.add(part, (term,))
            for code in called_so(part, lists):
                if text not in equal[code]:
                    vocabulary.add_all(lists.breakdowns[code], (term,))


def _names_of_each(
    series: Sequence[Series], texts: Collection[str]
) -> Mapping[str, Collection[Sequence[str]]]:
    """What each of several parts that the same words may stand for is called by the aliases of its
    series: "groceries" are food at home and no food of restaurants."""
    if len(texts) < _TWO:
        return {}
    named: dict[str, list[Sequence[str]]] = {text: [] for text in texts}
    for one in series:
        if one.breakdown in named:
            named[one.breakdown] += [stems_of(alias) for alias in one.aliases]
    return named


_TWO = 2


@lru_cache(maxsize=2)
def _listed_parts(lists: Codelists) -> Mapping[str, Vocabulary]:
    """For each listed part its phrases, standing for it as they do where no pack has it."""
    found = {code: Vocabulary() for code in lists.breakdowns}
    for code, words in lists.breakdowns.items():
        found[code].add_all((*words, *left_out(words)), (Term(TermKind.BREAKDOWN, code),))
    return found


def _besides_the_measure(
    words: Iterable[str], kinds: Collection[str], texts: Collection[str]
) -> Iterator[str]:
    """The phrases of a part but for single words of what its measures are called, which tell the
    whole as well: "house" is no name of detached houses where house prices are held."""
    called = {word for kind in kinds for word in bare_words(in_words(kind))}
    own = {bare_words(in_words(text)) for text in texts}
    for phrase in words:
        key = bare_words(phrase)
        if len(key) > 1 or key in own or not called.issuperset(key):
            yield phrase


def _measured_as(phrase: str, kinds: Collection[str], vocabulary: Vocabulary) -> tuple[Term, ...]:
    """What the end of a phrase for a part tells of the measures that packs have of that part:
    "regular wages" are wages, where there is no such measure "solar power" is no price."""
    words = phrase.split()
    ends = (" ".join(words[at:]) for at in range(1, len(words)))
    told = ([t for t in vocabulary.told_by(e) if t.kind is TermKind.INDICATOR] for e in ends)
    return tuple(t for t in next(filter(None, told), ()) if t.code in kinds)


def _add_bases(
    vocabulary: Vocabulary, series: Sequence[Series], texts: Sequence[str], lists: Codelists
) -> None:
    """What figures are related to; a measure inside such a phrase stays told: "of GDP"."""
    bases: dict[str, list[str]] = {text: [] for text in texts}
    for text, phrases in bases.items():
        for part in (text, *parts_of(text)):
            term = Term(TermKind.BREAKDOWN, text, "" if part == text else "part")
            for phrase in basis_phrases(part, lists):
                inside = vocabulary.told_by(phrase.removeprefix("of "))
                told = [t for t in inside if t.kind is TermKind.INDICATOR]
                vocabulary.add(phrase, (term, *told))
                phrases.append(phrase)
    for phrase, code, text in measures_with_basis(series, bases, lists):
        terms = (Term(TermKind.INDICATOR, code, "loose"), Term(TermKind.BREAKDOWN, text))
        vocabulary.add(phrase, terms)


def parts_of(breakdown: str) -> Iterator[str]:
    """The members that a breakdown lists: wind, solar and hydro; none where it lists nothing."""
    parts = [part.strip() for part in _JOINT.split(in_words(breakdown))]
    filled = [part for part in parts if part and part.casefold() not in _EMPTY_PARTS]
    if len(filled) > 1 or (filled and len(parts) > 1):
        yield from filled
