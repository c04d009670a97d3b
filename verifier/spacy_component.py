"""Home of the spaCy component `verifier`: the claims of a `Doc` as spans, each with its verdict."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from verifier.api import article_of, catalogue_of, day_of, settings_of
from verifier.reference.catalogue import Catalogue
from verifier.report_json import article_json, json_line
from verifier.settings import Settings
from verifier.straight_line import check_article

NAME = "verifier"
_KEPT, _WHOLE = "verifier", ""
"""Where `Doc.user_data` holds the report, and each of its claims by its id, as lines of JSON: what
goes with a serialised `Doc` has to be plain, and its own format does not tell lists from tuples."""


class ClaimSpans:
    """Puts the claims of a `Doc` on `doc.spans[spans_key]`.

    A span covers the tokens that the figure touches; its label is the rating, its id that of the
    claim. `span._.verdict` is the claim with its verdict and `doc._.verifier` the whole report of
    the article, both in the shape of the JSON report, so that they live on in a serialised `Doc`.
    The day of publication is `doc._.published`, else the one of the pipeline, else the text's.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        published: date | None,
        as_of: date | None,
        spans_key: str,
    ) -> None:
        self._catalogue, self._settings = catalogue, settings
        self._published, self._as_of = published, as_of
        self._spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        """The same `Doc` with its claims; one without text has none.

        Raises `InputError` where no day of publication is known.
        """
        doc.spans[self._spans_key] = []
        if not doc.text.strip():
            return doc
        published = doc._.published or self._published
        article = article_of(doc.text, published, self._settings)
        report = check_article(article, self._catalogue, self._settings, self._as_of)
        told = article_json(report)
        doc.user_data[_KEPT] = {
            _WHOLE: json_line(told),
            **{claim["id"]: json_line(claim) for claim in told["claims"]},
        }
        spans = (_span(doc, claim) for claim in told["claims"])
        doc.spans[self._spans_key] = [span for span in spans if span is not None]
        return doc


@Language.factory(
    NAME,
    default_config={
        "published": None,
        "as_of": None,
        "reference": [],
        "settings": {},
        "spans_key": NAME,
    },
    assigns=["doc.spans", "doc._.verifier", "span._.verdict"],
)
def make_component(
    nlp: Language,
    name: str,
    published: str | None,
    as_of: str | None,
    reference: list[str],
    settings: dict[str, Any],
    spans_key: str,
) -> ClaimSpans:
    """The component with the options of `verify`, each as it stands in a configuration file.

    Raises `ConfigError` for a date or a setting that makes no sense, `PackError` for a pack that is
    broken or unknown.
    """
    return ClaimSpans(
        catalogue_of(reference),
        settings_of(settings),
        day_of(published, "published"),
        day_of(as_of, "as_of"),
        spans_key,
    )


def _span(doc: Doc, claim: Mapping[str, Any]) -> Span | None:
    """The tokens that a claim touches, under its rating and its id; None where it touches none."""
    place = claim["span"]
    return doc.char_span(
        place["start"],
        place["end"],
        label=str(claim["rating"]),
        span_id=claim["id"],
        alignment_mode="expand",
    )


def _report(doc: Doc) -> Any:
    """The report of the article; None for a `Doc` that was not checked."""
    return _kept(doc, _WHOLE)


def _verdict(span: Span) -> Any:
    """The claim that a span stands for; None for a span of another component."""
    return _kept(span.doc, span.id_) if span.id_ else None


def _kept(doc: Doc, name: str) -> Any:
    line = doc.user_data.get(_KEPT, {}).get(name)
    return json.loads(line) if line is not None else None


if not Doc.has_extension("published"):  # another component may know the day already
    Doc.set_extension("published", default=None)
Doc.set_extension("verifier", getter=_report, force=True)
Span.set_extension("verdict", getter=_verdict, force=True)
