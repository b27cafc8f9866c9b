"""``python -m asynclock``: the command line."""

import sys

from asynclock.cli.main import main

sys.exit(main())
