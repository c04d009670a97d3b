"""What an article has been about so far speaks for a series, by a little."""

from dataclasses import replace

from verifier.match.subject import Subject, packs_named
from verifier.model.period import Frequency
from verifier.model.series import Series

EXPORTS = Series("x", "trade", "Exports", "USD", Frequency.MONTH, "exports", "CHN")
IMPORTS = replace(EXPORTS, key="m", indicator="imports")
SOURCES = [
    ("jobs", ("US Bureau of Labor Statistics (BLS)",)),
    ("prices", ("Office for National Statistics, https://www.ons.gov.uk",)),
]


def test_a_measure_that_was_told_of_before_gains_on_one_that_was_not() -> None:
    imports = replace(IMPORTS, ref_area="JPN")
    subject = Subject()
    assert subject.part(EXPORTS, False) == 0.0
    subject.add(EXPORTS)
    first = subject.part(EXPORTS, False)
    subject.add(EXPORTS)
    assert 0.0 < first < subject.part(EXPORTS, False)
    assert subject.told == (EXPORTS.key, EXPORTS.key)
    assert subject.part(imports, False) == 0.0


def test_the_place_of_the_article_says_nothing_where_the_sentence_names_one() -> None:
    subject = Subject()
    subject.add(EXPORTS)
    assert subject.part(IMPORTS, placed=False) > 0.0
    assert subject.part(IMPORTS, placed=True) == 0.0


def test_a_source_is_named_by_name_without_country_or_by_its_initials() -> None:
    assert packs_named("the Bureau of Labor Statistics said on Friday.", SOURCES) == {"jobs"}
    assert packs_named("data from the BLS showed", SOURCES) == {"jobs"}
    assert packs_named("the Office for National Statistics said", SOURCES) == {"prices"}
    assert packs_named("the statistics office said", SOURCES) == frozenset()
    assert packs_named("BLSX shares rose", SOURCES) == frozenset()


def test_a_named_source_speaks_for_its_pack() -> None:
    subject = Subject({"trade"})
    assert subject.part(EXPORTS, True) > subject.part(replace(EXPORTS, pack="prices"), True) == 0.0
