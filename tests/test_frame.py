"""`verify_frame`: a row for each claim, and no article that takes the others down."""

from datetime import date

import pandas as pd
import pytest

from verifier import ConfigError, InputError, PackError, verify_frame
from verifier.api import article_of
from verifier.model.article import Article
from verifier.model.verdict import Report
from verifier.reference.catalogue import open_catalogue
from verifier.report.claim_rows import claim_rows, columns
from verifier.settings import Settings
from verifier.straight_line import check_article

TRUE = "US unemployment was 4.6% in November. Nonfarm payrolls rose by 64,000 that month."
FALSE = "US unemployment was 4.4% in November."
NUMBERS = {"line": "Int64", "column": "Int64"} | dict.fromkeys(
    ("value", "upper", "computed"), "float64"
)


def frame(*rows: tuple[object, object], index: list[object] | None = None) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["body", "date"], index=index)


def test_each_claim_is_a_row_under_the_label_of_its_article() -> None:
    df = frame((TRUE, "2025-12-20"), ("No figure.", "2025-12-20"), (FALSE, "2025-12-20"))
    found = verify_frame(df.set_axis(["a", "b", "c"]))
    assert list(found.index) == ["a", "a", "c"]
    assert list(found["quote"]) == ["4.6%", "64,000", "4.4%"]
    assert list(found["rating"]) == ["supported", "supported", "mismatch"]
    assert found.loc["c", "suggestion"] == "4.6%"
    assert list(df.set_axis(["a", "b", "c"]).join(found)["quote"].fillna("-")) == [
        *("4.6%", "64,000", "-", "4.4%")
    ]


def test_the_cells_are_those_of_the_table_of_the_report() -> None:
    text = f"{TRUE}\n\nExports were $5 billion and imports $3 billion, a surplus of $4 billion."
    found = verify_frame(frame((text, "2025-12-20"), index=["x"]))
    article = article_of(text, date(2025, 12, 20), Settings(), "x")
    report = check_article(article, open_catalogue((), isolated=False), Settings())
    whole = Report("", (), (report,))
    rows = [{name: row.get(name) for name in columns(whole)} for row in claim_rows(whole)]
    assert list(found.columns) == columns(whole)
    assert "contradiction" in set(found["rating"])
    told = found.astype(object).where(found.notna(), None).to_dict("records")
    assert told == rows


@pytest.mark.parametrize(
    ("body", "day", "said"),
    [
        (None, "2025-12-20", "a string or an Article is wanted"),
        (float("nan"), "2025-12-20", "a string or an Article is wanted, not float"),
        (7, "2025-12-20", "not int"),
        (" ", "2025-12-20", "r2: holds no text"),
        (TRUE, "20.12.2025", "published: '20.12.2025' is not a date"),
        (TRUE, 20251220, "published: 20251220 is not a date"),
        (TRUE, None, "r2: no publication date found"),
        (TRUE, float("nan"), "r2: no publication date found"),
        (TRUE, pd.NaT, "r2: no publication date found"),
    ],
)
def test_an_article_that_cannot_be_checked_is_a_row_that_says_why(
    body: object, day: object, said: str
) -> None:
    rows = [(FALSE, "2025-12-20"), (body, day), (FALSE, "2025-12-20")]
    found = verify_frame(pd.DataFrame(rows, columns=["body", "date"], index=["r1", "r2", "r3"]))
    assert list(found.index) == ["r1", "r2", "r3"]
    assert list(found["reason"]) == ["off_period", "unread", "off_period"]
    assert said in found.loc["r2", "explanation"]


def test_a_bug_in_one_article_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(article: Article, *rest: object) -> object:
        if article.path == "1":
            raise ZeroDivisionError("oh")
        return check_article(article, *rest)

    monkeypatch.setattr("verifier.frame.check_article", broken)
    found = verify_frame(frame(*[(FALSE, "2025-12-20")] * 3))
    assert list(found["reason"]) == ["off_period", "unread", "off_period"]
    assert "internal error (ZeroDivisionError: oh)" in found.loc[1, "explanation"]


@pytest.mark.parametrize(
    "days",
    [
        pd.to_datetime(["2025-12-20"]),
        pd.to_datetime(["2025-12-20T10:00Z"]),
        pd.Series([date(2025, 12, 20)], dtype=object),
        ["2025-12-20 10:00:00"],
    ],
    ids=["datetime", "zone", "date", "string"],
)
def test_days_may_be_of_any_kind_that_pandas_has(days: object) -> None:
    found = verify_frame(pd.DataFrame({"copy": [FALSE], "day": days}), "copy", "day")
    assert list(found["reason"]) == ["off_period"]


def test_a_frame_without_claims_has_the_same_columns_of_the_same_kinds() -> None:
    full, none = verify_frame(frame((TRUE, "2025-12-20"))), verify_frame(frame())
    assert list(none.columns) == list(full.columns)
    assert len(none) == 0
    for found in (full, none):
        assert {name: str(found[name].dtype) for name in NUMBERS} == NUMBERS


def test_labels_of_several_levels_and_repeated_ones_are_kept() -> None:
    index = pd.MultiIndex.from_tuples([("ap", 1), ("ap", 1)], names=["wire", "take"])
    df = pd.DataFrame({"body": [FALSE, FALSE], "date": ["2025-12-20"] * 2}, index=index)
    found = verify_frame(df)
    assert found.index.equals(index)
    assert found.index.names == ["wire", "take"]


def test_the_frame_that_is_given_stays_as_it_is() -> None:
    df = frame((TRUE, "2025-12-20"))
    before = df.copy(deep=True)
    verify_frame(df)
    pd.testing.assert_frame_equal(df, before)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        (
            {"text": "bodi"},
            ConfigError,
            "no column 'bodi'; did you mean 'body'",
        ),
        ({"published": "2025-12-20"}, ConfigError, "published: the frame has no column"),
        ({"as_of": "x"}, ConfigError, "as_of: 'x' is not a date"),
        ({"reference": ["us_trad"]}, PackError, "did you mean 'us_trade'"),
        ({"settings": {"abuot": 1}}, ConfigError, "did you mean 'about'"),
    ],
)
def test_what_is_wrong_for_all_articles_is_an_error(
    options: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        verify_frame(frame((TRUE, "2025-12-20")), **options)


def test_only_a_frame_with_plain_columns_will_do() -> None:
    with pytest.raises(InputError, match="a pandas DataFrame is wanted, not list"):
        verify_frame([TRUE])
    twice = pd.DataFrame([[TRUE, TRUE, "2025-12-20"]], columns=["body", "body", "date"])
    with pytest.raises(ConfigError, match="more than one column 'body'"):
        verify_frame(twice)
