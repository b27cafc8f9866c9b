"""Which ASYNCLOCK_* variables are settings."""

import pytest

import asynclock
from asynclock import settings
from asynclock.settings import gather, load


def links(service, ports, address="10.96.0.7"):
    """The variables that the kubelet makes of a Service (pkg/kubelet/envvars/envvars.go)."""
    prefix, host = service.upper().replace("-", "_"), f"[{address}]" if ":" in address else address
    found = {f"{prefix}_SERVICE_HOST": address}
    for number, (name, port, protocol) in enumerate(ports):
        url = f"{protocol.lower()}://{host}:{port}"
        if number == 0:
            found |= {f"{prefix}_SERVICE_PORT": str(port), f"{prefix}_PORT": url}
        if name:
            found[f"{prefix}_SERVICE_PORT_{name.upper().replace('-', '_')}"] = str(port)
        one = f"{prefix}_PORT_{port}_{protocol}"
        found |= {one: url, f"{one}_PROTO": protocol.lower(), f"{one}_PORT": str(port), f"{one}_ADDR": address}
    return found


SERVICES = {
    "plain": links("asynclock", [("", 6379, "TCP")]),
    "several": links("asynclock", [("redis", 6379, "TCP"), ("dns-udp", 53, "UDP"), ("assoc", 9, "SCTP")]),
    "suffix": links("asynclock-foo", [("", 8420, "TCP")]),
    "long": links("asynclock-service-port-x2", [("http-admin", 80, "TCP")]),
    "like a setting": links("asynclock-url", [("url", 80, "TCP")]),
    "ipv6": links("asynclock-redis", [("redis", 6379, "TCP")], "fd00:10:96::7"),
}


@pytest.mark.parametrize("service", SERVICES)
def test_the_links_of_a_service_are_ignored(service):
    """A Service that is called asynclock or asynclock-… keeps no pod of its namespace from its locks."""
    environ = SERVICES[service]
    found = gather(environ={**environ, "ASYNCLOCK_AGEING": "7"})
    assert found.settings == settings.Settings(ageing=7)
    assert set(found.links) == environ.keys()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("PORT", "6379"),
        ("PORT", "tcp://redis.internal:6379"),
        ("PORT", "http://10.0.0.1:6379"),
        ("PORT", "tcp://10.0.0.1:0"),
        ("PORT", "tcp://10.0.0.1"),
        ("PORT_6379_TCP", "tcp://10.0.0.1:6380"),
        ("PORT_6379_TCP", "udp://10.0.0.1:6379"),
        ("PORT_6379_TCP_PORT", "6380"),
        ("PORT_6379_TCP_PROTO", "TCP"),
        ("PORT_6379_TCP_ADDR", "redis.internal"),
        ("PORT_6379_QUIC", "quic://10.0.0.1:6379"),
        ("SERVICE_HOST", "redis.internal"),
        ("SERVICE_PORT", "http"),
        ("SERVICE_PORT", "0"),
        ("SERVICE_PORT", "65536"),
        ("SERVICE_PORT", "99999999999"),
        ("SERVICE", "10.0.0.1"),
        ("REPORT", "tcp://10.0.0.1:6379"),
        ("AGING", "7"),
    ],
)
def test_what_only_looks_like_a_link_is_refused(name, text):
    """By the name alone nothing is ignored: the value must be what Kubernetes would have put there."""
    with pytest.raises(asynclock.ConfigurationError, match=f"unknown environment variable ASYNCLOCK_{name};"):
        load(environ={f"ASYNCLOCK_{name}": text})


def test_variables_of_the_command_run_are_no_settings():
    """A command under `asynclock run` may use asynclock itself."""
    environ = {"ASYNCLOCK_TOKEN": "12", "ASYNCLOCK_NAME": "n", "ASYNCLOCK_PROJECT": "p"}
    assert load(environ=environ) == settings.Settings()


def test_the_store_has_an_alias():
    """ASYNCLOCK_STORE is understood, and its source is named as it was written."""
    found = gather(environ={"ASYNCLOCK_STORE": "memory://x"})
    assert (found.settings.url, found.sources) == ("memory://x", {"url": "ASYNCLOCK_STORE"})
    both = gather(environ={"ASYNCLOCK_STORE": "memory://x", "ASYNCLOCK_URL": "memory://x\n"})
    assert (both.settings.url, both.sources) == ("memory://x", {"url": "ASYNCLOCK_URL"})
    with pytest.raises(asynclock.ConfigurationError, match="unset ASYNCLOCK_STORE") as caught:
        load(environ={"ASYNCLOCK_STORE": "redis://:hunter2@h", "ASYNCLOCK_URL": "memory://x"})
    assert "hunter2" not in str(caught.value)
