"""Everything a store holds open on its file, opened in order and closed together; and what is done with it.

Used by the writer thread only, except for the bell, which belongs to the loop once it is handed over.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from asynclock.errors import StoreIncompatible
from asynclock.model.commands import Command
from asynclock.model.outcomes import Failed, Outcome
from asynclock.stores.cas import Applied, decide_batch
from asynclock.stores.protocol import Notice
from asynclock.stores.shortage import is_shortage
from asynclock.stores.sqlite.database import Database
from asynclock.stores.sqlite.doorbell import Bell, Ringer, census
from asynclock.stores.sqlite.hosttime import HostTime
from asynclock.stores.sqlite.location import prepare
from asynclock.stores.sqlite.records import Records
from asynclock.stores.sqlite.sidecar import Patience, Sidecar


class Place(NamedTuple):
    """What to open, and for whom."""

    path: Path
    client: str
    time: HostTime
    durable: bool
    strict: bool = False


#: For each batch its answers, or why that batch alone could not be done.
Answers = list[Sequence[Outcome] | Exception]


class Attachment:
    """The open file, its sidecar, this client's bell (None where there can be none) and the means to ring others'."""

    def __init__(self, place: Place, patience: Patience) -> None:
        with ExitStack() as opened:
            real = prepare(place.path, strict=place.strict)
            self._sidecar = Sidecar(real)
            opened.callback(self._sidecar.close)
            self.database = Database(real, self._sidecar, place.time)
            opened.callback(self.database.close)
            self.database.open(patience, durable=place.durable)
            self.ringer = Ringer(self._sidecar)
            opened.callback(self.ringer.close)
            #: Why there is no bell.
            self.deaf = ""
            self.bell = self._hang_bell(place.client, patience)
            self._client = place.client
            self._opened = opened.pop_all()

    def close(self) -> None:
        """Close all but the bell."""
        self._opened.close()

    def apply(
        self, batches: Sequence[Sequence[Command]], patience: Patience
    ) -> tuple[Answers, list[tuple[str, Notice]]]:
        """Decide the batches in order, in one transaction; return the answers, and the notices to send now."""
        answers: Answers = []
        notices: list[tuple[str, Notice]] = []
        records = self.database.records
        with self.database.transaction(patience) as now_us:
            patience.waits = False
            for commands in batches:
                try:
                    applied = _decide(commands, now_us, records)
                except Exception as error:  # noqa: BLE001 - goes to the one who sent this batch
                    answers.append(error)
                else:
                    answers.append(applied.outcomes)
                    notices.extend(applied.notices)
        return answers, notices

    def clients(self) -> int:
        """How many clients of this file are alive."""
        alive, _ = census(self._sidecar)
        return alive

    @property
    def directory(self) -> Path:
        """Where the bells are."""
        return self._sidecar.path

    def directory_moved(self) -> bool:
        """Whether the bells of others are elsewhere."""
        return self._sidecar.moved()

    def hang_bell_anew(self, patience: Patience) -> None:
        """Make another bell in place of one that others do not find any more; that one belongs to the loop."""
        self.bell = self._hang_bell(self._client, patience)

    def _hang_bell(self, client: str, patience: Patience) -> Bell | None:
        """This client's bell, hung up under the turn, so that nobody takes a new one for a dead one and removes it."""
        with self._sidecar.turn(patience):
            try:
                for dead in census(self._sidecar)[1]:
                    dead.unlink(missing_ok=True)
                return Bell(self._sidecar, client)
            except OSError as error:
                if is_shortage(error):
                    raise  # opened later, with a bell, rather than now and deaf for as long as it is open
                # Unix sockets are forbidden here; or there is no /proc, and the path is too long for one.
                self.deaf = str(error)
                return None


def _decide(commands: Sequence[Command], now_us: int, records: Records) -> Applied:
    records.fetch([command.key for command in commands])
    try:
        applied = decide_batch(commands, now_us, records.load)
    except StoreIncompatible:
        return _one_by_one(commands, now_us, records)
    records.stage(applied.changed)
    return applied


def _one_by_one(commands: Sequence[Command], now_us: int, records: Records) -> Applied:
    """A record that cannot be read fails the commands for it, and no others."""
    done = Applied([], {}, [])
    for command in commands:
        try:
            applied = decide_batch([command], now_us, records.load)
        except StoreIncompatible as error:
            done.outcomes.append(Failed(message=str(error)))
        else:
            records.stage(applied.changed)
            done.outcomes.extend(applied.outcomes)
            done.notices.extend(applied.notices)
    return done
