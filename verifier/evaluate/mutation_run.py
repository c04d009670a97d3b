"""Home of `mutate_corpus`: slips planted in a labelled corpus, by several processes.

An article that cannot be checked costs only itself: what it raises is its error, and where its
process dies, the articles that were under way are taken up again, each in a process of its own.
"""

import multiprocessing
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from zlib import crc32

from verifier.errors import VerifierError
from verifier.evaluate import Case, load_corpus
from verifier.evaluate.detection import Fate, meet
from verifier.evaluate.ground import Ground
from verifier.evaluate.mutate import mutations
from verifier.evaluate.mutation_scores import ArticleMutations, MutationScores, told_of
from verifier.evaluate.planting import Mutation, Truth
from verifier.evaluate.reread import lacks_a_figure
from verifier.evaluate.scores import SUPPORTED
from verifier.evaluate.scoring import match_labels
from verifier.evaluate.slips import Slip
from verifier.model.verdict import ArticleReport, Rating
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import check_article

Heard = Callable[[int, int, int], None]
"""Hears how many articles of how many are done, and how many slips were checked."""


@dataclass(frozen=True, slots=True)
class MutationJob:
    """What is planted and checked with: at most `limit` slips of each of the `classes` in an
    article (None: all of them), with packs besides those of the corpus."""

    classes: tuple[Slip, ...] = tuple(Slip)
    limit: int | None = 1
    extra_packs: tuple[str, ...] = ()
    settings: Settings = field(default_factory=Settings)
    cache_dir: Path | None = None


def mutate_corpus(
    corpus: Path,
    job: MutationJob,
    split: str | None = None,
    jobs: int = 1,
    heard: Heard = lambda _done, _whole, _slips: None,
) -> MutationScores:
    """What became of slips planted in the supported claims of `corpus`, in its order.

    The same corpus and job give the same scores, however many processes work on it.
    """
    cases = load_corpus(corpus, split)
    found: dict[int, ArticleMutations] = {}
    checked = 0
    for place, result in _results(cases, job, jobs):
        found[place] = result
        checked += len(result.slips)
        heard(len(found), len(cases), checked)
    return MutationScores(tuple(found[place] for place in range(len(cases))))


def _results(
    cases: Sequence[Case], job: MutationJob, jobs: int
) -> Iterator[tuple[int, ArticleMutations]]:
    if jobs == 1:
        for place, case in enumerate(cases):
            yield place, mutate_case(case, job)
        return
    left = list(range(len(cases)))
    while left:
        done, lost = set[int](), set[int]()
        with _pool(jobs) as pool:
            for place, result in _of_pool(pool, cases, left, job, 2 * jobs, lost):
                done.add(place)
                yield place, result
        for place in sorted(lost):
            yield place, _alone(cases[place], job)
        left = [place for place in left if place not in done and place not in lost]


def _of_pool(
    pool: ProcessPoolExecutor,
    cases: Sequence[Case],
    places: Sequence[int],
    job: MutationJob,
    window: int,
    lost: set[int],
) -> Iterator[tuple[int, ArticleMutations]]:
    """The results of one pool, a window of articles under way at a time; where one of its processes
    dies, those under way are `lost` and it ends."""
    waiting = iter(places)
    running: dict[Future[ArticleMutations], int] = {}
    while True:
        while len(running) < window and not lost:
            place = next(waiting, None)
            if place is None:
                break
            try:
                running[pool.submit(mutate_case, cases[place], job)] = place
            except BrokenProcessPool:
                lost.add(place)
        if not running:
            return
        ready, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in ready:
            place = running.pop(future)
            if isinstance(future.exception(), BrokenProcessPool):
                lost.add(place)
            else:
                yield place, future.result()


def _alone(case: Case, job: MutationJob) -> ArticleMutations:
    with _pool(1) as pool:
        future = pool.submit(mutate_case, case, job)
        if isinstance(future.exception(), BrokenProcessPool):
            return ArticleMutations(case.name, error="its process died")
        return future.result()


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"))


def mutate_case(case: Case, job: MutationJob) -> ArticleMutations:
    """What became of slips planted in one labelled article; what it raises is its error."""
    try:
        return _mutated(case, job)
    except VerifierError as error:
        return ArticleMutations(case.name, error=str(error))
    except Exception as error:
        message = f"internal error ({type(error).__name__}: {error}); please report it"
        return ArticleMutations(case.name, error=message)


def _mutated(case: Case, job: MutationJob) -> ArticleMutations:
    packs = (*case.own, *job.extra_packs)
    catalogue = _catalogue(packs, case.isolated, job.cache_dir)
    report = check_article(case.article, catalogue, job.settings)
    labelled, held = _true_claims(case, report)
    day = report.as_of or date.max
    ground = Ground(catalogue, job.settings, day, day)
    pool = [m for m in mutations(report, ground=ground, among=held) if m.slip in job.classes]
    before = {verdict.claim.id: verdict for verdict in report.verdicts}
    chosen, lacking = _chosen(
        case.name, pool, job, lambda m: lacks_a_figure(m, before[m.claim], ground)
    )
    skipped = [
        (slip, fate, count)
        for slip in job.classes
        for truth, fate in ((Truth.TRUE, Fate.STILL_TRUE), (Truth.BEYOND, Fate.BEYOND))
        if (count := sum(_is_of(m, slip, truth, lacking) for m in pool))
    ]
    met = meet(chosen, report, catalogue, job.settings, true=held)
    slips = tuple(told_of(case.name, outcome) for outcome in met)
    return ArticleMutations(case.name, slips, tuple(skipped), labelled, labelled - len(held))


def _true_claims(case: Case, report: ArticleReport) -> tuple[int, Collection[str]]:
    """How many claims are labelled supported, and the ids of those that are called so too."""
    labels = [label for label in case.labels if label["rating"] == SUPPORTED]
    matched = match_labels(case.labels, article_json(report)["claims"])
    true = {
        claim["id"]
        for label, claim in zip(case.labels, matched, strict=True)
        if claim is not None and label["rating"] == SUPPORTED
    }
    held = [v.claim.id for v in report.verdicts if v.rating is Rating.SUPPORTED]
    return len(labels), [one for one in held if one in true]


def _is_of(mutation: Mutation, slip: Slip, truth: Truth, lacking: Collection[int]) -> bool:
    """Whether a slip of a class is left out for one truth; `lacking` are the ids of those for which
    there turned out to be no figure."""
    known = Truth.BEYOND if id(mutation) in lacking else mutation.truth
    return mutation.slip is slip and known is truth


def _chosen(
    name: str, pool: Sequence[Mutation], job: MutationJob, lacks: Callable[[Mutation], bool]
) -> tuple[list[Mutation], set[int]]:
    """At most `limit` false ones of each class, spread over the article by a hash of each, and the
    ids of those passed over for which the reference `lacks` a figure."""
    false = [m for m in pool if m.truth in (Truth.FALSE, Truth.OPEN)]
    kept, lacking = set[int](), set[int]()
    for slip in job.classes:
        places = [n for n, m in enumerate(false) if m.slip is slip]
        places.sort(key=lambda n: (crc32(f"{name} {false[n].claim} {false[n].wrote}".encode()), n))
        left = len(places) if job.limit is None else job.limit
        for n in places:
            if not left:
                break
            if lacks(false[n]):
                lacking.add(id(false[n]))
                continue
            kept.add(n)
            left -= 1
    return [mutation for n, mutation in enumerate(false) if n in kept], lacking


@lru_cache(maxsize=1)
def _catalogue(packs: tuple[str, ...], isolated: bool, cache_dir: Path | None) -> Catalogue:
    return open_catalogue(packs, isolated, how=Opening(cache_dir=cache_dir))
