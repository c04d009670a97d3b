"""Home of the look into source documents: each figure of an article in what it is written from.

| result           | what the source prints                                                     |
| ---------------- | -------------------------------------------------------------------------- |
| `source_agrees`  | the same number, as rounded and hedged in the article, with nothing that   |
|                  | both texts say outright of measure, place, part, time or direction at odds |
| `source_differs` | one other number, and no second one, for surely the same measure, place,   |
|                  | part, time, unit and operation                                             |
| `not_in_source`  | neither                                                                    |

No reference series takes part. Accusing a true sentence is the worst error: where words leave room
or the source has two candidates, the figure is `not_in_source`.
"""

from collections.abc import Mapping, Sequence

from verifier.model.article import Article
from verifier.model.claim import Claim
from verifier.model.source import SourceNote
from verifier.settings import Settings
from verifier.sources.document import Source, figures_of
from verifier.sources.search import Search


def find_in_sources(
    article: Article, claims: Sequence[Claim], sources: Sequence[Source], settings: Settings
) -> Mapping[str, SourceNote]:
    """What the sources say of each figure of an article, by the id of its claim; claims in words
    and vague figures have no note."""
    search = Search(article, figures_of(claims), sources, settings)
    return {figure.claim.id: search.note(figure) for figure in search.figures}
