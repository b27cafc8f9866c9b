"""The rules: pure values and functions. No clock, no I/O, no await, no randomness.

Start with ``decide.py``. Values are msgspec Structs: frozen, slotted, keyword-only like dataclasses, but made in a tenth
of the time and encoded as they stand (docs/decisions/0002-msgspec-structs.md).
"""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
