"""Home of `job_of`: what the options and the configuration file ask for, as a job."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from verifier.cli.options import house_places
from verifier.cli.packs import opening
from verifier.config import Config
from verifier.reference.added import data_folder
from verifier.run import Job, draws


def job_of(given: Mapping[str, Any], config: Config, checked: bool) -> Job:
    """The job for the values of `ARTICLE_OPTIONS`, as of today where nothing gives another day."""
    return Job(
        paths=given["paths"],
        today=date.today(),
        settings=replace(
            config.settings, directions=given["directions"], no_caveat=given["no_caveat"]
        ),
        reference=given["reference"],
        isolated=given["isolated"],
        data=data_folder(given["data_dir"]),
        house=house_places(given),
        published=given["published"],
        as_of=given["as_of"],
        checked=checked,
        stdin_name=given["stdin_filename"],
        how=opening(given["cache_dir"], given["quiet"]),
        sources=given["source"] if checked else (),
        backdrops=draws(given["output_format"]),
    )
