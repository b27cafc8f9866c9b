"""A certificate for localhost that nobody has signed."""

import shutil
import subprocess
from pathlib import Path

import pytest


def certificate_in(folder: Path) -> tuple[Path, Path]:
    """The certificate and its key; skips the test, saying why, where nothing can make one."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl here, so nothing was served by TLS")
    cert, key = folder / "cert.pem", folder / "key.pem"
    command = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout {key} -out {cert}"
    names = ("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
    subprocess.run([*command.split(), *names], check=True, capture_output=True)
    return cert, key
