"""The main job on a real git repository: a team of processes commits to ONE working tree.

- checkout: the scratch repository, and git without the user's configuration.
- worker: one process of the team; ``python -m asynclock.cli.demo`` is one.
- team: starts the workers, hears their reports, kills one that holds the lock.
- verdict: reads the repository afterwards, and trusts nothing that the workers said.
- picture: who held when.
- play: the whole of it, first without the lock and then with it.
"""
