"""Instructions per cycle, counted by callgrind: ``python -m benchmarks.instructions --help``.

A count does not depend on what else the machine does, so a change of a few percent shows in one run. It says nothing about
waiting: that is what the other benchmarks measure.

Read in this order: ``rows.py`` (the work that is counted), ``worker.py`` (the process that does it), ``callgrind.py`` (how a
stretch of it is counted), ``baseline.py`` (the comparison), ``pairs.py`` (CPU time of two checkouts, in turns).
"""
