"""The only importers of structlog (and, in time, OpenTelemetry)."""
