"""As much of PromQL as our rules and panels use: read by a recursive descent, with the types of Prometheus.

    parse('sum by (job) (rate(x_total{a="b"}[5m])) > 0').selectors

Anything else is refused, so a slip is found even where no promtool is. https://prometheus.io/docs/prometheus/latest/querying/
"""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<duration>\$__(?:rate_)?interval\b|\$__range\b|(?:\d+(?:ms|[smhdwy]))+\b)
    |(?P<number>\d+(?:\.\d+)?)
    |(?P<string>"(?:[^"\\\n]|\\.)*")
    |(?P<name>[a-zA-Z_][a-zA-Z0-9_]*)
    |(?P<match>=~|!~|!=(?!=))
    |(?P<op>==|>=|<=|[-+*/%^<>])
    |(?P<mark>[(){}\[\],=])""",
    re.VERBOSE,
)
_PRECEDENCE = [{"or"}, {"and", "unless"}, {"==", "!=", ">", "<", ">=", "<="}, {"+", "-"}, {"*", "/", "%"}, {"^"}]
_AGGREGATIONS = {"sum", "min", "max", "avg", "count"}
#: Function -> types of its arguments; all of them answer an instant vector.
_FUNCTIONS = {
    "rate": ["range"],
    "increase": ["range"],
    "max_over_time": ["range"],
    "histogram_quantile": ["scalar", "vector"],
    "clamp_min": ["vector", "scalar"],
}


class Selector(NamedTuple):
    """A metric, its label matchers, and the labels that the aggregations around it keep."""

    metric: str
    matchers: dict[str, tuple[str, str]]
    grouped_by: frozenset[str]


class Parsed(NamedTuple):
    type: str
    selectors: list[Selector]


def parse(text: str) -> Parsed:
    """What a query reads.

    Raises:
        ValueError: it is no query, or uses what is not known here.
    """
    parser = _Parser(text)
    found = parser.expression(0)
    if parser.peek() != ("end", ""):
        raise ValueError(f"{text!r} does not end at {parser.peek()}")
    return Parsed(found, parser.selectors)


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_tokens(text))
        self._at = 0
        self._groups: list[frozenset[str]] = []
        self.selectors: list[Selector] = []

    def peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("end", "")

    def _next(self) -> tuple[str, str]:
        token = self.peek()
        self._at += 1
        return token

    def _take(self, value: str) -> None:
        token = self._next()
        if token[1] != value:
            raise ValueError(f"{self._text!r}: {token} where {value!r} was expected")

    def _kind(self, kind: str) -> str:
        found, value = self._next()
        if found != kind:
            raise ValueError(f"{self._text!r}: {value!r} where a {kind} was expected")
        return value

    def expression(self, level: int) -> str:
        """An operator of this precedence or a tighter one: a scalar or an instant vector."""
        if level == len(_PRECEDENCE):
            return self._operand()
        left = self.expression(level + 1)
        while self.peek()[1] in _PRECEDENCE[level]:
            operator = self._next()[1]
            right = self.expression(level + 1)
            if "range" in (left, right) or (operator in ("or", "and", "unless") and "scalar" in (left, right)):
                raise ValueError(f"{self._text!r}: {left} {operator} {right}")
            left = "scalar" if left == right == "scalar" else "vector"
        return left

    def _operand(self) -> str:
        kind, value = self.peek()
        if kind == "number":
            self._next()
            return "scalar"
        if value == "(":
            self._next()
            inner = self.expression(0)
            self._take(")")
            return inner
        name = self._kind("name")
        if name in _AGGREGATIONS:
            return self._aggregation()
        if self.peek()[1] == "(":
            return self._call(name)
        return self._selector(name)

    def _aggregation(self) -> str:
        by = self._by() if self.peek()[1] == "by" else None
        start = len(self.selectors)
        self._take("(")
        if (found := self.expression(0)) != "vector":
            raise ValueError(f"{self._text!r}: an aggregation of a {found}")
        self._take(")")
        if by is None:
            by = self._by() if self.peek()[1] == "by" else frozenset()
        self.selectors[start:] = [one._replace(grouped_by=one.grouped_by | by) for one in self.selectors[start:]]
        return "vector"

    def _by(self) -> frozenset[str]:
        self._take("by")
        self._take("(")
        names = [self._kind("name")]
        while self.peek()[1] == ",":
            self._next()
            names.append(self._kind("name"))
        self._take(")")
        return frozenset(names)

    def _call(self, name: str) -> str:
        if name not in _FUNCTIONS:
            raise ValueError(f"{self._text!r}: the function {name} is not known")
        self._take("(")
        given = [self.expression(0)]
        while self.peek()[1] == ",":
            self._next()
            given.append(self.expression(0))
        self._take(")")
        if given != _FUNCTIONS[name]:
            raise ValueError(f"{self._text!r}: {name} of {given}, not {_FUNCTIONS[name]}")
        return "vector"

    def _selector(self, metric: str) -> str:
        matchers: dict[str, tuple[str, str]] = {}
        if self.peek()[1] == "{":
            self._next()
            while self.peek()[1] != "}":
                label = self._kind("name")
                operator = self._next()[1]
                if operator not in ("=", "!=", "=~", "!~"):
                    raise ValueError(f"{self._text!r}: {operator!r} matches no label")
                matchers[label] = (operator, self._kind("string")[1:-1])
                if self.peek()[1] == ",":
                    self._next()
            self._take("}")
        self.selectors.append(Selector(metric, matchers, frozenset()))
        if self.peek()[1] != "[":
            return "vector"
        self._next()
        self._kind("duration")
        self._take("]")
        return "range"


def _tokens(text: str) -> "list[tuple[str, str]]":
    found, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(f"{text!r}: {text[at]!r} at {at}")
        if match.lastgroup != "space":
            found.append((str(match.lastgroup), match.group()))
        at = match.end()
    return found
