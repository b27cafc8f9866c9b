"""The live view of ``asynclock top``.

``view`` is what is looked at and what keys do, without a terminal; ``frame`` and ``pages`` draw it; ``keys`` and ``screen`` are the
terminal; ``live`` puts them together.
"""
