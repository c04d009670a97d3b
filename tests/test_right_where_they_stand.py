"""Two right figures of which no word beside them says what they are of, and two that changed places
beside the names of what they are of."""

from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,ref_area,unit,frequency,nature
boats,"People arriving by small boat across the strait",MLT,persons,A,flow
net,"Net migration, Malta, year",MLT,persons,A,flow
imm,"Immigration, Malta, year",MLT,persons,A,flow
"""
COUNTED = {
    "boats": (1_932, 4_210, 6_806),
    "net": (43_996, 73_967, 97_672),
    "imm": (68_741, 69_238, 81_294),
}
OPENING = "Net migration to Malta came in at 97,672 last year, and 23,705 up on 2023.\n\n"


def malta() -> Catalogue:
    rows = (
        f"{key},{year},{value}\n"
        for key, values in COUNTED.items()
        for year, value in zip((2022, 2023, 2024), values, strict=True)
    )
    return catalogue_of(SERIES, "series,period,value\n" + "".join(rows))


def test_two_right_figures_without_a_word_of_what_they_are_have_not_changed_places() -> None:
    text = (
        f"{OPENING}It had been 43,996 in 2022. The boats, all 6,806 of them in 2024, were about "
        "8 per cent of the 81,294 who immigrated."
    )
    found = verdicts_of(text, malta(), "2025-11-28")
    assert {found[figure].rating for figure in ("6,806", "81,294")} == {"supported"}


def test_figures_that_changed_places_beside_their_names_are_found() -> None:
    text = f"{OPENING}In 2024 immigration was 97,672 and net migration 81,294."
    found = verdicts_of(text, malta(), "2025-11-28")
    second = [v for quote, v in found.items() if quote in ("97,672", "81,294")]
    assert "mismatch" in {v.rating for v in second}
