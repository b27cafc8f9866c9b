"""What is done with a contestant, one module each; ``plan.py`` says with whom, how often and how large.

A module has ``work(contestant, job, ready)``, run in a process of its own, which opens the contestant's locks, awaits or calls
``ready`` to begin together with the others, and returns what it measured, as JSON can carry it. It may have
``work_in_threads`` for libraries that block. ``figures(raws, case, place)`` turns what all processes of a round returned into
figures, in the process that prints.
"""
