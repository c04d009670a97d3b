"""`verify` and the names that the package gives: light to import, exact in what they refuse."""

import ast
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import verifier
from verifier import (
    Article,
    ConfigError,
    InputError,
    PackError,
    Rating,
    Settings,
    VerifierError,
    article_json,
    open_catalogue,
    read_article,
    verify,
)

PACKAGE = Path(verifier.__file__).parent
DAY = "2025-12-20"
TEXT = "US unemployment was 4.6% in November.\n\nNonfarm payrolls rose by 64,000 that month."
HEAVY = ("spacy", "pandas", "numpy", "verifier.straight_line", "verifier.reference")


def outcomes(report: verifier.ArticleReport) -> list[tuple[str, str]]:
    return [(report.quote(verdict), verdict.rating.value) for verdict in report.verdicts]


def test_importing_the_package_loads_nothing_heavy() -> None:
    program = f"import sys, verifier; sys.exit(any(n in sys.modules for n in {HEAVY!r}))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_no_module_has_the_name_of_something_public() -> None:
    modules = {path.stem for path in PACKAGE.iterdir()}
    assert modules & set(verifier.__all__) == set()


def test_the_names_stay_what_they_are_when_everything_is_imported() -> None:
    for path in sorted(PACKAGE.glob("*.py")):
        if path.stem not in ("__init__", "__main__"):
            __import__(f"verifier.{path.stem}")
    kinds = {name: type(getattr(verifier, name)).__name__ for name in verifier.__all__}
    assert "module" not in kinds.values()


def test_the_types_tell_of_the_same_names_from_the_same_places() -> None:
    stub = ast.parse((PACKAGE / "__init__.pyi").read_text(encoding="utf-8"))
    told = {
        alias.asname: node.module
        for node in stub.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert told == verifier._HOMES


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'verfy'"):
        _ = verifier.verfy


def test_every_name_says_what_it_is() -> None:
    assert [name for name in verifier.__all__ if not getattr(verifier, name).__doc__] == []


def test_an_article_that_no_one_read_from_bytes_has_no_hash_in_json() -> None:
    report = verify(TEXT, DAY)
    bare = replace(report, article=Article(TEXT, published=date(2025, 12, 20)))
    assert len(article_json(report)["sha256"]) == 64
    assert article_json(bare)["sha256"] is None


def test_a_text_is_checked() -> None:
    report = verify(TEXT, published=DAY)
    assert outcomes(report) == [("4.6%", "supported"), ("64,000", "supported")]
    assert report.article is not None
    assert report.article.text == TEXT
    assert (report.article.published, report.as_of) == (date(2025, 12, 20), date(2025, 12, 20))


@pytest.mark.parametrize(
    "day",
    [
        DAY,
        date(2025, 12, 20),
        datetime(2025, 12, 20, 23, 59),
        "2025-12-20T08:00:00Z",
        " 2025-12-20\n",
    ],
    ids=str,
)
def test_a_day_may_be_told_in_several_forms(day: date | str) -> None:
    assert verify(TEXT, published=day) == verify(TEXT, published=DAY)


def test_the_day_is_taken_from_the_call_then_the_article_then_the_text() -> None:
    dated = f"Published: 20 December 2025\n\n{TEXT}"
    assert verify(dated).as_of == date(2025, 12, 20)
    assert verify(Article(dated, published=date(2025, 12, 21))).as_of == date(2025, 12, 21)
    article = Article(dated, published=date(2025, 12, 21))
    assert verify(article, published="2025-12-22").as_of == date(2025, 12, 22)


def test_what_is_known_may_be_that_of_another_day() -> None:
    sentence = "US unemployment was 4.5% in November."
    assert verify(sentence, DAY).verdicts[0].rating is Rating.MISMATCH
    later = verify(sentence, DAY, as_of="2026-06-01")
    assert (later.as_of, later.verdicts[0].rating) == (date(2026, 6, 1), Rating.SUPPORTED)


def test_an_article_from_a_file_gives_what_the_text_gives(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    read, bare = verify(read_article(path), DAY), verify(TEXT, DAY)
    assert read.verdicts == bare.verdicts
    assert read.path == str(path)
    for name in ("text", "blocks", "published", "sha256"):
        assert getattr(read.article, name) == getattr(bare.article, name)


def test_packs_are_given_by_folder_or_name_or_as_a_catalogue(tmp_path: Path) -> None:
    pack = tmp_path / "widgets"
    pack.mkdir()
    descriptor = {
        "name": "widgets",
        "title": "Widgets",
        "version": "1",
        "sources": [{"title": "An invented office"}],
        "licenses": [{"name": "CC0-1.0"}],
        "resources": [{"name": n, "path": f"{n}.csv"} for n in ("series", "observations")],
    }
    (pack / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    (pack / "series.csv").write_text(
        "series,title,indicator,ref_area,unit,frequency,headline\n"
        "aut_beds,Hotel beds in Austria,hotel beds,AUT,percent,A,yes\n",
        encoding="utf-8",
    )
    (pack / "observations.csv").write_text(
        "series,period,value,published\naut_beds,2024,61.2,\n", encoding="utf-8"
    )
    text = "Hotel beds in Austria stood at 61.2% in 2024."
    for packs in ([str(pack)], [pack], str(pack), pack, open_catalogue([pack], isolated=True)):
        assert outcomes(verify(text, DAY, reference=packs)) == [("61.2%", "supported")]
    assert outcomes(verify(text, DAY, reference=["us_trade"])) == [("61.2%", "unverified")]


def test_settings_are_given_whole_or_as_what_differs() -> None:
    text = "US unemployment was about 4.7% in November."
    assert outcomes(verify(text, DAY)) == [("4.7%", "supported")]
    for strict in (Settings(about=0.001), {"about": 0.001}):
        assert outcomes(verify(text, DAY, settings=strict)) == [("4.7%", "mismatch")]


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ((None, DAY), InputError, r"text: a string or an Article is wanted, not NoneType \(None\)"),
        ((b"4.6%", DAY), InputError, "not bytes"),
        (("  \n", DAY), InputError, "text: holds no text"),
        ((Article("", path="a.txt"), DAY), InputError, "a.txt: holds no text"),
        ((TEXT,), InputError, "text: no publication date found; give published='YYYY-MM-DD'"),
        ((TEXT, "20/12/2025"), ConfigError, "published: '20/12/2025' is not a date"),
        ((TEXT, "2025-02-30"), ConfigError, "published: '2025-02-30' is not a date"),
        ((TEXT, 20251220), ConfigError, "published: 20251220 is not a date"),
        ((Article(TEXT, published="soon"),), ConfigError, "published: 'soon' is not a date"),
    ],
)
def test_what_cannot_be_checked_is_refused(
    given: tuple[object, ...], error: type[VerifierError], message: str
) -> None:
    with pytest.raises(error, match=message):
        verify(*given)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"as_of": "later"}, ConfigError, "as_of: 'later' is not a date"),
        ({"reference": ["us_trad"]}, PackError, "us_trad: .*; did you mean 'us_trade'"),
        ({"reference": "nowhere"}, PackError, "nowhere: is neither the folder of a pack nor"),
        ({"reference": 3}, ConfigError, "reference: 3 is neither a Catalogue nor a list of packs"),
        ({"reference": [None]}, ConfigError, r"reference: \[None\] is neither"),
        ({"settings": {"abuot": 0.1}}, ConfigError, "unknown key 'abuot'; did you mean 'about'"),
        ({"settings": {"about": -1}}, ConfigError, "settings: about is -1, which is not a number"),
        ({"settings": {"max_bytes": 20}}, InputError, "text: is larger than 20 bytes"),
        ({"settings": {"max_bytes": 2.5}}, ConfigError, "not a whole number"),
        ({"settings": "strict"}, ConfigError, "settings: 'strict' is neither Settings nor"),
    ],
)
def test_an_option_that_makes_no_sense_is_refused(
    options: dict[str, object], error: type[VerifierError], message: str
) -> None:
    with pytest.raises(error, match=message):
        verify(TEXT, DAY, **options)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=80))
def test_the_text_is_never_rewritten(odd: str) -> None:
    text = f"\ufeff{odd}\r\nUS unemployment was 4.6% in November 2025."
    report = verify(text, DAY)
    assert report.article is not None
    assert report.article.text == text
    for verdict, claim in zip(report.verdicts, article_json(report)["claims"], strict=True):
        assert report.quote(verdict) == claim["quote"]


def test_a_caveat_is_spared_by_its_name() -> None:
    text = "China's exports to the United States fell more than 20% in November."
    (found,) = verify(text, published="2025-12-08").verdicts
    assert "weak_bound" in found.caveats
    for name in ("weak_bound", "weak-bound"):
        told = verify(text, published="2025-12-08", settings={"no-caveat": [name]})
        assert "weak_bound" not in told.verdicts[0].caveats


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["weak_bond"], "no caveat; did you mean 'weak_bound'"),
        ("weak_bound", "not a list of strings"),
    ],
)
def test_a_caveat_that_there_is_none_of_is_told(names: object, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        verify("Exports rose 3%.", settings={"no-caveat": names})
