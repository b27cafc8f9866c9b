"""asynclock beside what its users would pick instead, measured in one run on one machine. ``python -m benchmarks --help``.

Read in this order: ``case.py`` (what a row of the tables is), ``contestants/protocol.py`` (what a lock library looks like from
here), ``scenarios/`` (what is done with it), ``runner.py`` (fresh processes, taking turns), ``goals.py`` (what is to be reached).
"""
