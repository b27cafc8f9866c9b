"""``asynclock serve``: a page that shows what happens, and its API."""

import asyncio
import json
import logging
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import click

from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import CommandError, Exit
from asynclock.cli.output import answer, complain
from asynclock.cli.signals import Signals
from asynclock.client import Client
from asynclock.errors import StoreUnavailable, shown

if TYPE_CHECKING:
    from asynclock.admin.server import Address, Server

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--port", type=click.IntRange(0, 65535), default=8420, show_default=True, help="0 for any that is free.")
@click.option(
    "--token-file", type=_FILE, help="Who may ask: NAME: TOKEN per line.  [default: everybody on this machine]"
)
@click.option("--tls-cert", type=_FILE, help="Certificate, with those that it hangs on.")
@click.option("--tls-key", type=_FILE, help="Its key.")
@click.option(
    "--allow-host", multiple=True, metavar="NAME", help="Also answer under this name; may be given several times."
)
@common_options
@click.pass_obj
def serve(
    options: Options,
    *,
    host: str,
    port: int,
    token_file: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    allow_host: tuple[str, ...],
) -> None:
    """Show all of it as a page, and as JSON over HTTP.

    Holders, queues, who waits for whom, rates, deadlocks and events. For this machine; for others only with a token and TLS.
    SIGINT and SIGTERM end it.
    """
    try:
        from asynclock.admin.server import Address
    except ImportError as error:
        what = f"asynclock serve needs {error.name}; pip install 'asynclock[admin]'"
        raise CommandError(what, Exit.USAGE) from error
    # What goes wrong while nobody looks has to be found somewhere.
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    address = Address(host=host, port=port, tls_cert=tls_cert, tls_key=tls_key)
    client = options.client(acts=True)
    asyncio.run(_serve(client, address, token_file, allow_host, in_json=options.json))


async def _serve(
    client: Client, address: "Address", token_file: Path | None, allow_host: tuple[str, ...], *, in_json: bool
) -> None:
    from asynclock.admin.access import LOOPBACK
    from asynclock.admin.application import app
    from asynclock.admin.server import Server, refuse_exposed

    refuse_exposed(address, token=token_file is not None)
    admin = app(client, token_file=token_file, allow_hosts=(*LOOPBACK, address.name, *allow_host))
    if token_file is not None:
        _warn_of_readers(token_file)
    server = Server(admin, address)
    try:
        await _open(client)
        with Signals() as signals:
            signals.act = lambda _number: server.stop()
            _announce(server, in_json=in_json)
            await server.serve()
    finally:
        server.close()
        await client.aclose()


async def _open(client: Client) -> None:
    """That the store is away is no reason not to begin: this is where people look when it is."""
    try:
        await client.open(within=0)
    except StoreUnavailable as error:
        complain(f"{error}; it is tried again with every request")


def _warn_of_readers(path: Path) -> None:
    if path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        complain(f"others can read the tokens in {shown(str(path))}; chmod 600 keeps them out")


def _announce(server: "Server", *, in_json: bool) -> None:
    if in_json:
        answer(json.dumps({"url": server.url}))
    else:
        complain(f"serving {server.url} until interrupted")
