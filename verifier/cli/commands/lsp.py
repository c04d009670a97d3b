"""Home of `verifier lsp`."""

import sys
from functools import partial

import click

from verifier.cli.articles import tell
from verifier.cli.extras import demand_extra
from verifier.cli.option import option
from verifier.errors import ConfigError
from verifier.lazy import late

LOOPBACK = "127.0.0.1"

TCP = option(
    "--tcp",
    type=click.IntRange(1, 65535),
    metavar="PORT",
    help="Listen for one editor on this port of this machine, not on standard input.",
)


@click.command(params=[TCP])
def lsp(tcp: int | None) -> None:
    """Speak to an editor, which shows findings as you type.

    An editor starts it and speaks the Language Server Protocol with it over standard input and
    output. Each document is checked by the configuration file that is nearest to it, and by what
    the settings of the editor say.
    """
    demand_extra("verifier lsp", "pygls", "lsp")
    standby = late("verifier.cli.standby:Standby")()
    check = partial(late("verifier.cli.drafts:check_draft"), standby)
    server = late("verifier.lsp.features:language_server")(
        check, late("verifier.version:own_version")()
    )
    if tcp is not None:
        tell(f"waiting for an editor on {LOOPBACK}:{tcp}")
        try:
            server.start_tcp(LOOPBACK, tcp)
        except OSError as error:
            raise ConfigError(f"--tcp {tcp}: cannot be listened on ({error.strerror})") from error
        return
    own, sys.stdout = sys.stdout, sys.stderr  # a word of ours among the messages would end them
    server.start_io(stdout=own.buffer)
