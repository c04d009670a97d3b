"""Home of `verifier serve`."""

import socket
from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from pathlib import PurePath
from typing import Any

import click

from verifier.cli.articles import tell
from verifier.cli.extras import demand_extra
from verifier.cli.option import DayType, option
from verifier.cli.options import CONFIG_OPTIONS, HOUSE_OPTIONS, PACK_OPTIONS
from verifier.errors import ConfigError
from verifier.lazy import late, loaded

_WARMING = "Exports rose 5.9% in November 2025 from a year earlier.\n"
_SERVED = ("languagetool", "host", "port", "allow_origin", "verbose")

SERVE_OPTIONS = (
    option("--languagetool", is_flag=True, help="Answer clients of LanguageTool, at /v2/check."),
    option(
        "--host",
        default="127.0.0.1",
        show_default=True,
        metavar="NAME",
        help="Listen on this address; others than this machine's own open it to the network.",
    ),
    option(
        "--port",
        type=click.IntRange(0, 65535),
        default=8081,
        show_default=True,
        metavar="NUMBER",
        help="Listen on this port; 0 takes a free one.",
    ),
    option(
        "--allow-origin",
        multiple=True,
        metavar="URL",
        help="Let web pages from there read the answers, not browser add-ons alone (repeatable).",
    ),
    option(
        "--published",
        type=DayType(),
        metavar="DATE",
        help="Day of publication of texts that tell none; else today.",
    ),
    option("-v", "--verbose", is_flag=True, help="Tell of each request."),
)


@click.command(params=[*SERVE_OPTIONS, *PACK_OPTIONS, *HOUSE_OPTIONS, *CONFIG_OPTIONS])
def serve(**given: Any) -> None:
    """Answer other programs over HTTP, on this machine.

    With --languagetool, office suites, mail programs, editors and browser add-ons that can be
    pointed at a LanguageTool server of one's own show findings: give them the address that is told
    at the start. Ctrl-C ends it.
    """
    if not given["languagetool"]:
        raise click.UsageError("say what to serve: --languagetool")
    demand_extra("verifier serve", "starlette", "serve")
    demand_extra("verifier serve", "uvicorn", "serve")
    standby = late("verifier.cli.standby:Standby")()
    check = partial(late("verifier.cli.drafts:check_draft"), standby)
    bench = late("verifier.desk.bench:Bench")(check, _settings(given))
    bench.checked_now(late("verifier.draft:Draft")(_WARMING, "text", "text", PurePath()))
    version = late("verifier.version:own_version")()
    routes = late("verifier.desk.languagetool:languagetool_routes")(bench, version)
    app = late("verifier.desk.app:desk_app")(routes, given["host"], given["allow_origin"])
    _listen(app, given["host"], given["port"], given["verbose"])


def _settings(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options that say how to check, as keys of the configuration file."""
    told = {name: value for name, value in given.items() if name not in _SERVED and value}
    told = {name: list(v) if isinstance(v, tuple) else v for name, v in told.items()}
    if "published" in told:
        told["published"] = told["published"].isoformat()
    return told


def _listen(app: Any, host: str, port: int, verbose: bool) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError as error:
        said = error.strerror or error
        raise ConfigError(f"{host}:{port}: cannot be listened on ({said})") from error
    own = f"[{host}]" if ":" in host else host
    tell(f"clients of LanguageTool find it at http://{own}:{listening.getsockname()[1]}/v2")
    logging = deepcopy(loaded("uvicorn.config:LOGGING_CONFIG"))
    logging["handlers"]["access"]["stream"] = "ext://sys.stderr"
    config = late("uvicorn:Config")(
        app,
        log_config=logging,
        log_level="info" if verbose else "warning",
        access_log=verbose,
        server_header=False,
        limit_concurrency=100,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=5,
        h11_max_incomplete_event_size=65_536,
    )
    late("uvicorn:Server")(config).run(sockets=[listening])
