"""A small pack of one series, for tests that run the whole command."""

import json
from pathlib import Path

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
jobless,US unemployment rate,unemployment_rate,USA,percent,M,rate,period_on_period,yes,jobless rate
"""
OBSERVATIONS = """\
series,period,value,published
jobless,2025-09,4.4,2025-10-03
jobless,2025-10,4.4,2025-11-07
jobless,2025-11,4.6,2025-12-05
"""


def made_pack(folder: Path) -> Path:
    """The pack `jobs` in a folder."""
    pack = folder / "jobs"
    pack.mkdir()
    resources = [{"name": name, "path": f"{name}.csv"} for name in ("series", "observations")]
    descriptor = {
        "name": "jobs",
        "title": "Jobs, made up",
        "version": "1.0.0",
        "sources": [{"title": "made up"}],
        "licenses": [{"name": "CC0-1.0"}],
        "resources": resources,
    }
    (pack / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    (pack / "series.csv").write_text(SERIES, encoding="utf-8")
    (pack / "observations.csv").write_text(OBSERVATIONS, encoding="utf-8")
    return pack
