"""An audit trail that shows whether it was touched: append-only JSON lines, chained by HMAC, with an anchor kept elsewhere.

- chain: one entry, and how it holds on to the one before it. Pure.
- trail: the files, shared by processes under a lock.
- log: ``AuditLog``, what programs use; the settings ``audit_file``, ``audit_key`` and ``audit_anchor`` make one of a client.
- verdict: ``verify``, whether a trail is what was written; ``asynclock audit verify`` in the shell.
"""

from asynclock.audit.log import AUDITED, AuditLog, this_process
from asynclock.audit.trail import AuditError
from asynclock.audit.verdict import Problem, Verdict, verify

__all__ = ["AUDITED", "AuditError", "AuditLog", "Problem", "Verdict", "this_process", "verify"]
