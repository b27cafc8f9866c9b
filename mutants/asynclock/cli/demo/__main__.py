"""One worker process: its task comes as a line on standard input, its reports go to standard output."""

import sys

from asynclock.cli.demo.worker import main

sys.exit(main())
