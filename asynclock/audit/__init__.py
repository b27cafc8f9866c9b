"""An audit trail that shows whether it was touched: append-only JSON lines, chained by HMAC, with an anchor kept elsewhere.

- chain: one entry, and how it holds on to the one before it. Pure.
- ending: the end of a file, and the proof that it is ours.
- trail: the files, shared by processes under a lock.
- log: ``AuditLog``, what programs use; the settings ``audit_file``, ``audit_key`` and ``audit_anchor`` make one of a client.
- condition: whether entries could be written now.
- verdict: ``verify``, whether a trail is what was written; ``asynclock audit verify`` in the shell.
"""

try:
    import fcntl  # noqa: F401 - by which processes share a trail
except ImportError as error:
    raise ImportError("an audit trail needs Linux or macOS: this system has no flock(2)", name="fcntl") from error

from asynclock.audit.condition import find_problems
from asynclock.audit.ending import AuditError
from asynclock.audit.log import AUDITED, AuditLog, this_process
from asynclock.audit.verdict import Problem, Verdict, verify

__all__ = ["AUDITED", "AuditError", "AuditLog", "Problem", "Verdict", "find_problems", "this_process", "verify"]
