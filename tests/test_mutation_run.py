"""Planted slips over a corpus: what is planted, what is left out, who else is accused, and how."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from verifier.cli import main
from verifier.cli.commands.evaluate import CLASSES as NAMES
from verifier.evaluate import load_case, load_corpus
from verifier.evaluate.classes import CLASSES
from verifier.evaluate.detection import Fate
from verifier.evaluate.ground import Ground
from verifier.evaluate.mutate import mutations
from verifier.evaluate.mutation_run import MutationJob, mutate_case, mutate_corpus
from verifier.evaluate.mutation_scores import ArticleMutations, MutationScores, PlantedSlip
from verifier.evaluate.planting import Mutation, Truth
from verifier.evaluate.slips import Slip
from verifier.model.verdict import Rating
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline
es,"Exports of goods, Spain",exports,ESP,EUR,M,flow,year_on_year,yes
it,"Exports of goods, Italy",exports,ITA,EUR,M,flow,year_on_year,yes
es_ur,"Unemployment rate, Spain",unemployment_rate,ESP,percent,M,rate,,yes
"""
MONTHS = [f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)][:23]
TEXT = (
    "Spain's exports of goods rose to €32.4 billion in November 2025, official figures show.\n\n"
    "That was up 23.9% from a year earlier. "
    "The jobless rate in Spain fell to 10.5% in November 2025.\n"
)
FIGURES = {"€32.4 billion": 32.4e9, "23.9%": 23.9, "10.5%": 10.5}


def observations() -> str:
    rows = ["series,period,value,published"]
    for number, month in enumerate(MONTHS):
        if month != MONTHS[-1]:
            rows.append(f"es,{month},{20_400 + 537 * number + 391 * (number % 3)}e6,")
        rows.append(f"it,{month},{41_900 + 211 * number + 173 * (number % 4)}e6,")
        rows.append(f"es_ur,{month},{12.7 - 0.1 * number:.1f},")
    rows.append("es,2025-11,32409e6,2025-12-10")
    rows.append("es,2025-11,31871e6,2025-12-08")
    return "\n".join(rows) + "\n"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("corpus")
    for name, rows in (("two_places", observations()), ("broken", "series,period\nes,never\n")):
        write_pack(home / "packs" / name, rows)
    for name, pack in (("a-spain", "two_places"), ("b-broken", "broken")):
        write_article(home / name, pack)
    return home


def write_pack(pack: Path, rows: str) -> None:
    pack.mkdir(parents=True)
    (pack / "observations.csv").write_text(rows, encoding="utf-8")
    (pack / "series.csv").write_text(SERIES, encoding="utf-8")
    about = {
        "name": pack.name,
        "title": "Two places",
        "version": "1.0.0",
        "licenses": [{"name": "CC0-1.0"}],
        "sources": [{"title": "Made up"}],
        "resources": [
            {"name": "series", "path": "series.csv"},
            {"name": "observations", "path": "observations.csv"},
        ],
    }
    (pack / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")


def write_article(folder: Path, pack: str) -> None:
    folder.mkdir()
    meta = {"published": "2025-12-19", "packs": [pack]}
    (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    (folder / "article.txt").write_text(TEXT, encoding="utf-8")
    places = {quote: TEXT.index(quote) for quote in FIGURES}
    labels = [
        {"quote": quote, "start": at, "end": at + len(quote), "value": value, "rating": "supported"}
        for (quote, at), value in zip(places.items(), FIGURES.values(), strict=True)
    ]
    lines = "".join(f"{json.dumps(label)}\n" for label in labels)
    (folder / "gold.jsonl").write_text(lines, encoding="utf-8")


@pytest.fixture(scope="module")
def made(corpus: Path) -> list[Mutation]:
    case = load_case(corpus / "a-spain", [corpus / "packs"])
    catalogue, settings = open_catalogue(case.own, isolated=True), Settings()
    report = check_article(case.article, catalogue, settings)
    held = [verdict for verdict in report.verdicts if verdict.rating is Rating.SUPPORTED]
    assert len(held) == len(FIGURES), [verdict.explanation for verdict in report.verdicts]
    ground = Ground(catalogue, settings, report.as_of, report.as_of)
    return list(mutations(report, ground=ground))


def wrote(made: list[Mutation], slip: Slip) -> set[tuple[str, str, Truth]]:
    return {(*m.wrote, m.truth) for m in made if m.slip is slip}


@pytest.mark.parametrize(
    ("slip", "old", "new", "truth"),
    [
        (Slip.MONTH, "November", "October", Truth.FALSE),
        (Slip.MONTH, "November", "December", Truth.BEYOND),
        (Slip.QUARTER, "in November 2025", "in the fourth quarter of 2025", Truth.BEYOND),
        (Slip.TO_DATE, "in November 2025", "in the first eleven months of 2025", Truth.FALSE),
        (Slip.YEAR, "2025", "2024", Truth.FALSE),
        (Slip.PLACE, "Spain", "Italy", Truth.FALSE),
        (Slip.VINTAGE, "32.4", "31.9", Truth.FALSE),
        (Slip.POINTS, "%", " percentage points", Truth.OPEN),
        (Slip.BASIS, "year", "month", Truth.FALSE),
        (Slip.TO_BY, "to", "by", Truth.OPEN),
        (Slip.RECORD, "to", "to a record", Truth.TRUE),
        (Slip.RECORD, "to", "to a record low of", Truth.TRUE),
        (Slip.SIGN, "up", "down", Truth.OPEN),
        (Slip.DIGIT, "32.4", "42.4", Truth.FALSE),
    ],
)
def test_what_is_planted_and_whether_it_is_false(
    made: list[Mutation], slip: Slip, old: str, new: str, truth: Truth
) -> None:
    assert (old, new, truth) in wrote(made, slip)


def test_the_other_claims_of_the_article_are_checked_too(corpus: Path) -> None:
    case = load_case(corpus / "a-spain", [corpus / "packs"])
    job = MutationJob(classes=(Slip.SCALE, Slip.PLACE, Slip.RANK), limit=None)
    result = mutate_case(case, job)
    assert (result.error, result.true, result.open) == (None, len(FIGURES), 0)
    (scale, *_) = [s for s in result.slips if s.slip is Slip.SCALE]
    assert (scale.fate, scale.others, scale.accused) == (Fate.CAUGHT, 2, ())
    assert {s.slip for s in result.slips} == {Slip.SCALE, Slip.PLACE}


def test_one_slip_of_a_class_is_planted_where_one_is_asked_for(corpus: Path) -> None:
    case = load_case(corpus / "a-spain", [corpus / "packs"])
    result = mutate_case(case, MutationJob(classes=(Slip.DIGIT, Slip.SIGN), limit=1))
    assert sorted(s.slip for s in result.slips) == [Slip.DIGIT, Slip.SIGN]


def test_a_failed_article_costs_only_itself_and_processes_change_nothing(corpus: Path) -> None:
    job = MutationJob(classes=(Slip.SCALE, Slip.DECIMAL))
    heard: list[tuple[int, int, int]] = []
    alone = mutate_corpus(corpus, job, heard=lambda *told: heard.append(told))
    assert alone == mutate_corpus(corpus, job, jobs=2)
    assert [article.article for article in alone.failed] == ["b-broken"]
    assert len(alone.slips) == 2
    assert heard[-1] == (2, 2, 2)


def test_the_command_prints_a_table_and_fails_where_an_article_failed(corpus: Path) -> None:
    args = ["evaluate", str(corpus), "--mutate", "--class", "scale", "--class", "rank"]
    shown = CliRunner().invoke(main, args)
    assert shown.exit_code == 2
    assert "not to be detected here, as none could be planted: rank" in shown.stdout
    assert "b-broken" in shown.stderr
    told = json.loads(CliRunner().invoke(main, [*args, "--output-format", "json"]).stdout)
    assert [one["class"] for one in told["classes"]] == ["scale", "rank"]
    assert told["classes"][0]["detection"] == 1.0
    assert told["all"]["false_alarms"] == 0


def test_the_options_of_planting_go_with_it(corpus: Path) -> None:
    shown = CliRunner().invoke(main, ["evaluate", str(corpus), "--class", "digit"])
    assert (shown.exit_code, "--mutate" in shown.stderr) == (2, True)


def test_every_class_is_named_and_told() -> None:
    assert list(NAMES) == list(Slip) == list(CLASSES)


def test_the_corpus_is_read_as_one(corpus: Path) -> None:
    assert [case.name for case in load_corpus(corpus)] == ["a-spain", "b-broken"]


def test_slips_in_claims_that_their_figure_chose_are_counted_apart() -> None:
    def slip(fate: Fate, assumed: bool) -> PlantedSlip:
        words = ("a", Slip.DIGIT, "c1", "rose 3%", ("3", "8"))
        return PlantedSlip(*words, fate, "off_value", "", assumed=assumed)

    slips = (
        *(slip(Fate.CAUGHT, False), slip(Fate.CAUGHT, False), slip(Fate.UNVERIFIED, False)),
        *(slip(Fate.UNVERIFIED, True), slip(Fate.MISSED, True), slip(Fate.STILL_TRUE, True)),
    )
    score = MutationScores((ArticleMutations("a", slips),)).of((Slip.DIGIT,))
    assert (score.planted, sum(score.assumed.values())) == (5, 2)
    assert score.detection == pytest.approx(2 / 5)
    assert score.detection_told == pytest.approx(2 / 3)
