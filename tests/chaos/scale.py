"""The length of the chaos tests: a tenth by default, all of it with ``CHAOS_SCALE=1``, which ``make chaos`` sets.

Every test asserts the same at any length; only how often it tries is scaled.
"""

import os

#: 1.0 is the full length. Nothing else reads the variable.
SCALE = float(os.environ.get("CHAOS_SCALE", "0.1"))


def scaled(full: int, *, least: int) -> int:
    """So many repetitions at the current scale.

    Args:
        full: at full length.
        least: for the test to say anything at all.
    """
    return max(least, round(full * SCALE))
