"""Several locks at once: transfers between accounts, in any direction, and none waits for the other for ever.

Anna pays Bert while Bert pays Anna. Whoever takes the two locks one after the other, in the order in which they are named,
will meet somebody who has the second and wants the first. Taken together they come in one order, all or none, and free
ones in a single round trip.
"""

import asyncio
import os
import random

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://bank")
TELLERS = 3
TRANSFERS_EACH = 40


class Bank:
    """Accounts that take two steps to change."""

    def __init__(self) -> None:
        self.balance = dict.fromkeys(("anna", "bert", "cleo", "dora"), 100)

    async def move(self, giver: str, taker: str, amount: int) -> None:
        left, there = self.balance[giver] - amount, self.balance[taker] + amount
        await asyncio.sleep(random.uniform(0, 0.002))
        self.balance[giver], self.balance[taker] = left, there


async def one_after_the_other(client: asynclock.Client) -> int:
    """Two tasks meet in the middle; how many of them waited in vain."""
    met = asyncio.Barrier(2)

    async def pay(giver: str, taker: str) -> bool:
        async with client.lock(giver, ttl=5):
            await met.wait()
            try:
                async with client.lock(taker, ttl=5).acquire(timeout=0.2):
                    return True
            except asynclock.LockTimeout:
                await met.wait()  # neither gives up before the other
                return False

    paid = await asyncio.gather(pay("anna", "bert"), pay("bert", "anna"))
    return paid.count(False)


async def together(bank: Bank, seed: int) -> None:
    """A teller of another branch, with a client of its own."""
    luck = random.Random(seed)
    async with asynclock.connect(URL) as client, asyncio.TaskGroup() as tasks:

        async def transfer(giver: str, taker: str, amount: int) -> None:
            async with client.multi(giver, taker, ttl=5).acquire(timeout=30) as held:
                await bank.move(giver, taker, amount)
                held.ensure()  # each of them: raises LeaseLost with the name of the first that is not valid

        for _ in range(TRANSFERS_EACH):
            giver, taker = luck.sample(sorted(bank.balance), 2)
            tasks.create_task(transfer(giver, taker, luck.randint(1, 9)))


async def all_or_none(client: asynclock.Client) -> None:
    """One is missing, so nothing is kept: not while it waits for that one, and not when it has waited in vain."""
    async with client.lock("bert", ttl=5):
        try:
            await client.multi("anna", "bert", "cleo", ttl=5).acquire(timeout=0.1)
        except asynclock.LockTimeout as error:
            print(f"in vain: {error}")
        in_use = [name for name in ("anna", "bert", "cleo") if not (await client.inspect(name)).idle]
    print(f"still in use: {in_use}")
    assert in_use == ["bert"]


async def main() -> None:
    bank = Bank()
    async with asynclock.connect(URL) as client:
        in_vain = await one_after_the_other(client)
        print(f"one after the other: {in_vain} of 2 waited in vain")
        assert in_vain == 2

        async with asyncio.TaskGroup() as tellers:
            for number in range(TELLERS):
                tellers.create_task(together(bank, number))
        print(f"together: {TELLERS * TRANSFERS_EACH} transfers, {sum(bank.balance.values())} in all accounts")
        assert sum(bank.balance.values()) == 400

        await all_or_none(client)
        async with client.multi("anna", "bert", ttl=5).acquire() as held:
            print(f"a token for each of: {', '.join(held.tokens)}")


if __name__ == "__main__":
    asyncio.run(main())
