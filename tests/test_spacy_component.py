"""The spaCy component: claims as spans, their verdicts reachable and lasting."""

import pytest
import spacy
from confection import ConfigValidationError
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from verifier import ConfigError, InputError, PackError, article_json, verify
from verifier.spacy_component import NAME

DAY = "2025-12-20"
TEXT = "US unemployment was 4.4% in November.\n\nNonfarm payrolls rose by 64,000 that month."


def pipeline(**config: object) -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe(NAME, config=config)
    return nlp


def told(doc: Doc, key: str = NAME) -> list[tuple[str, str]]:
    return [(span.text, span.label_) for span in doc.spans[key]]


def test_claims_are_spans_under_their_rating() -> None:
    doc = pipeline(published=DAY)(TEXT)
    assert doc.text == TEXT
    assert [(text.strip("%"), label) for text, label in told(doc)] == [
        ("4.4", "mismatch"),
        ("64,000", "supported"),
    ]


def test_the_verdict_of_a_span_is_its_claim_in_the_report() -> None:
    doc = pipeline(published=DAY)(TEXT)
    report = article_json(verify(TEXT, DAY))
    assert doc._.verifier == report
    assert [span._.verdict for span in doc.spans[NAME]] == report["claims"]
    assert [span.id_ for span in doc.spans[NAME]] == [claim["id"] for claim in report["claims"]]
    assert doc[0:2]._.verdict is None


def test_a_span_covers_every_token_that_the_figure_touches() -> None:
    words = ["US", "unemployment", "was", "about4.6%today", "in", "November", "."]
    doc = Doc(spacy.blank("en").vocab, words=words)
    doc._.published = DAY
    component = pipeline().get_pipe(NAME)
    for span in component(doc).spans[NAME]:
        place = span._.verdict["span"]
        assert span.start_char <= place["start"]
        assert place["end"] <= span.end_char


def test_the_day_of_a_doc_comes_before_that_of_the_pipeline_and_the_text() -> None:
    nlp = pipeline(published="2025-12-21")
    doc = nlp.make_doc(f"Published: 19 December 2025\n\n{TEXT}")
    assert nlp(doc.copy())._.verifier["published"] == "2025-12-21"
    doc._.published = DAY
    assert nlp(doc)._.verifier["published"] == DAY
    assert pipeline()(f"Published: 19 December 2025\n\n{TEXT}")._.verifier["published"] == (
        "2025-12-19"
    )


def test_options_are_those_of_verify() -> None:
    nlp = pipeline(published=DAY, as_of="2026-06-01", settings={"about": 0.001}, spans_key="claims")
    doc = nlp("US unemployment was 4.5% in November.")
    assert told(doc, "claims") == [("4.5%", "supported")]
    assert NAME not in doc.spans
    assert told(nlp("US unemployment was about 4.7% in November."), "claims") == [
        ("4.7%", "mismatch")
    ]


def test_claims_outlive_a_doc() -> None:
    nlp = pipeline(published=DAY)
    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    (stored,) = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    for copy in (again, stored, doc.copy()):
        assert told(copy) == told(doc)
        assert [span._.verdict for span in copy.spans[NAME]] == doc._.verifier["claims"]


def test_a_pipeline_outlives_its_program(tmp_path) -> None:
    pipeline(published=DAY, spans_key="claims").to_disk(tmp_path / "model")
    nlp = spacy.load(tmp_path / "model")
    assert [label for _, label in told(nlp(TEXT), "claims")] == ["mismatch", "supported"]


def test_many_docs_go_through_and_empty_ones_have_no_claims() -> None:
    docs = list(pipeline(published=DAY).pipe([TEXT, "", " \n", "No figure.", TEXT]))
    assert [len(doc.spans[NAME]) for doc in docs] == [2, 0, 0, 0, 2]
    assert docs[1]._.verifier is None


def test_a_doc_without_a_day_is_an_error_that_the_pipeline_may_handle() -> None:
    nlp = pipeline()
    with pytest.raises(InputError, match="no publication date found"):
        nlp(TEXT)
    failed: list[str] = []
    nlp.set_error_handler(lambda name, proc, docs, error: failed.append(f"{name}: {error}"))
    assert list(nlp.pipe([TEXT])) == []
    assert failed[0].startswith("verifier: text: no publication date found")


@pytest.mark.parametrize(
    ("config", "error"),
    [
        ({"published": "soon"}, ConfigError),
        ({"as_of": "2025-13-01"}, ConfigError),
        ({"reference": ["nowhere"]}, PackError),
        ({"settings": {"abuot": 1}}, ConfigError),
        ({"published": 20251220}, ConfigValidationError),
        ({"publisched": DAY}, ConfigValidationError),
    ],
)
def test_a_configuration_that_makes_no_sense_is_refused(
    config: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        pipeline(**config)


def test_it_stands_beside_other_components() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe(NAME, config={"published": DAY})
    doc = nlp(TEXT)
    assert [span.sent.start for span in doc.spans[NAME]] == [sent.start for sent in doc.sents]
