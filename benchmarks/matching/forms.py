"""Home of `Form`: one series that a concept, a place and a partner make, and its row of a pack."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from concepts import TRANSFORMATIONS, Concept
from places import WORLD, Places

COLUMNS = (
    *("series", "title", "indicator", "ref_area", "counterpart", "breakdown", "unit"),
    *("multiplier", "frequency", "adjustment", "prices", "nature", "transformation"),
    *("basis", "headline"),
)
ADJUSTED = {
    "NSA": "not seasonally adjusted",
    "SA": "seasonally adjusted",
    "SAAR": "seasonally adjusted annual rate",
}
EACH = {"A": "annual", "S": "half-yearly", "Q": "quarterly", "M": "monthly", "W": "weekly"}
EACH["D"] = "daily"
CHANGED = {
    "year_on_year": "percentage change on the same period of the previous year",
    "period_on_period": "percentage change on the previous period",
    "annualised": "percentage change on the previous period, annualised",
}
SHORT = dict(zip(TRANSFORMATIONS, ("", "_yoy", "_pop", "_ann"), strict=True))
WITH_THE_WORLD = ("exports", "imports", "trade_balance", "trade")


@dataclass(frozen=True, slots=True)
class Form:
    """One series. `partner` is "" where the concept has none."""

    concept: Concept
    area: str
    partner: str
    frequency: str
    adjustment: str
    transformation: str

    @property
    def key(self) -> str:
        """The id of the series."""
        parts = (self.concept.key, self.area, self.partner, self.frequency, self.adjustment)
        text = "_".join(part for part in parts if part).lower().replace("-", "_")
        return text + SHORT[self.transformation]

    @property
    def counterpart(self) -> str:
        """The partner; the world where trade in total is meant."""
        whole = self.concept.indicator in WITH_THE_WORLD and self.area != WORLD
        return self.partner or (WORLD if whole else "")

    @property
    def nature(self) -> str:
        """How its values combine: a change is a rate."""
        return self.concept.nature if self.transformation == "none" else "rate"

    def title(self, places: Places) -> str:
        """The title in official wording."""
        concept = self.concept
        text = concept.title.replace("{area}", places.name(self.area))
        parts = [text.replace("{partner}", places.name(self.partner))]
        said = ADJUSTED[self.adjustment]
        if said not in text and (len(concept.adjustments) > 1 or self.adjustment != "NSA"):
            parts.append(said)
        if self.transformation != "none":
            parts.append(CHANGED[self.transformation])
        return ", ".join((*parts, EACH[self.frequency]))

    def row(self, places: Places) -> tuple[object, ...]:
        """The cells of its row of `series.csv`, in the order of `COLUMNS`."""
        concept, changed = self.concept, self.transformation != "none"
        unit = places.currency(self.area) if concept.unit == "LCU" else concept.unit
        usual = concept.headline and not changed and self.adjustment == concept.usual_adjustment
        return (
            *(self.key, self.title(places), concept.indicator, self.area, self.counterpart),
            *(concept.breakdown, "percent" if changed else unit),
            *(0 if changed else concept.multiplier, self.frequency, self.adjustment),
            *(concept.prices, self.nature, self.transformation, concept.basis),
            "yes" if usual else "no",
        )


def forms_of(concept: Concept, area: str, partner: str = "") -> Iterator[Form]:
    """All forms that are published of a concept for a place."""
    for frequency, adjustment, transformation in product(
        concept.frequencies, concept.adjustments, concept.transformations
    ):
        yield Form(concept, area, partner, frequency, adjustment, transformation)
