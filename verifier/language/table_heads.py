"""Home of what the head of a column names: the measure or place of the cells under it."""

from collections.abc import Sequence

from verifier.language.column_heads import cells_of
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.model.article import Role
from verifier.model.clause import ScopedTerm
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

_OF_COLUMNS = frozenset(
    {TermKind.INDICATOR, TermKind.SERIES, TermKind.BREAKDOWN, TermKind.AREA, TermKind.ADJUSTMENT}
)
_Named = list[tuple[Term, str, Span]]


def under_its_head(
    text: str,
    scoped: tuple[ScopedTerm, ...],
    sentences: Sequence[SentenceTerms],
    index: int,
    figure: Span,
) -> tuple[ScopedTerm, ...]:
    """The known phrases that bear on a cell of a table: those at the head of its own column as if
    they stood next to it, and none of the heads of other columns. Columns are counted from the last
    one; nothing changes where only one column is named, or none."""
    first = index
    while first > 0 and sentences[first - 1].role is Role.TABLE:
        first -= 1
    row = sentences[index]
    if row.role is not Role.TABLE or first == index or not sentences[first].tied:
        return scoped
    heads, cells = (list(cells_of(text, s.span))[::-1] for s in (sentences[first], row))
    place = next((n for n, cell in enumerate(cells) if cell.contains(figure)), None)
    if place is None or place >= len(heads):
        return scoped
    told = [one for one in sentences[first].tied if one[0].kind in _OF_COLUMNS]
    above: _Named = [one for one in told if heads[place].contains(one[2])]
    aside: _Named = [one for one in told if not heads[place].contains(one[2])]
    if not above or not aside:
        return scoped
    mine = {term for term, _, _ in above}
    left = {term for term, _, _ in aside} - mine
    kept = [one for one in scoped if one.own or one.term not in mine | left]
    headed = [ScopedTerm(term, 1.0, link, False, span) for term, link, span in above]
    return tuple(sorted([*kept, *headed], key=_strongest))


def _strongest(one: ScopedTerm) -> tuple[float, str, str, str]:
    return -one.weight, one.term.kind, one.term.code, one.link
