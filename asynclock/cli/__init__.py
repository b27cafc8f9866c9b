"""The command line: locks for shells, and what an operator needs.

- main: the group of commands, and the one place where an error becomes a line and an exit code.
- context: options that every command takes.
- commands/: one file per command, imported when used.
- wait, child, signals, terminal: what ``asynclock run`` is made of.
- demo/: eight processes, one git checkout.
"""

import os

if os.name != "posix":
    raise SystemExit(
        "asynclock: the command line needs Linux or macOS; the library works here, on memory:// and redis://"
    )
