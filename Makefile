# Every target brings what it needs: .ci/bootstrap makes .venv, and has apt-get install what the system lacks.

BIN := .venv/bin
# Two workers; one that is free takes over what waits behind a long test.
PYTEST := pytest -n 2 --dist worksteal
# `make ci` measures coverage of the default Python's run.
MEASURE :=
# The runs with killed processes, and the browser's, are for the default Python; the others do all the rest, three at a
# time, for it waits as much as it computes.
LEAN := pytest -n 3 --dist worksteal -m "not chaos and not browser and not soak"

# What touches the libraries of which several versions are allowed.
TOUCHES := tests/stores/redis tests/stores/test_conformance.py tests/telemetry tests/admin tests/model/test_codec.py \
    tests/runtime/test_supervision.py tests/primitives/test_client.py tests/testing/test_plugin.py

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-other test-nohup matrix compat chaos soak check ci ci-plain bench bench-quick instructions mutants pins clean

help:  ## this list
	@sed -nE 's/^([a-z-]+):.*## /\1\t/p' Makefile | expand -t 13

setup:  ## make .venv, with the project and all that the other targets need in it
	@.ci/bootstrap dev

demo:  ## many workers commit to one git checkout, without the lock and with it (STORE=redis://... to use a server)
	@.ci/bootstrap run
	@$(BIN)/asynclock demo $(if $(STORE),--store '$(STORE)')

test:  ## all tests on the default Python, the chaos tests at a tenth of their length
	@.ci/bootstrap test
	$(BIN)/python $(MEASURE) -m $(PYTEST)

test-other:  ## all but the chaos and browser tests, on the newest other Python that is here
	@.ci/bootstrap other
	@python=$$(ls -d .venv-3.*/bin/python 2>/dev/null | sort -V | tail -n 1); \
	    [ -z "$$python" ] || { echo "$$python -m" '$(LEAN)'; $$python -m $(LEAN); }

test-nohup:  ## the tests of the command line with SIGINT and SIGHUP ignored, as under nohup
	@.ci/bootstrap test
	sh -c 'trap "" INT HUP; exec $(BIN)/python -m $(PYTEST) tests/cli'

matrix:  ## all but the chaos and browser tests, on every supported Python that is here
	@.ci/bootstrap matrix
	@for python in $(BIN)/python .venv-3.*/bin/python; do \
	    [ ! -x $$python ] || { echo "$$python -m" '$(LEAN)'; $$python -m $(LEAN) || exit 1; }; \
	done

compat:  ## what touches other libraries, with the oldest and the newest versions of them that pyproject.toml allows
	@.ci/bootstrap compat
	@for of in oldest newest; do \
	    echo "the $$of allowed versions: $$(.venv-$$of/bin/python -m tests.versions)"; \
	    .venv-$$of/bin/python -m $(LEAN) -q $(TOUCHES) || exit 1; \
	done

chaos:  ## the chaos tests at their full length (CHAOS_SCALE=... for another)
	@.ci/bootstrap test
	CHAOS_SCALE=$(or $(CHAOS_SCALE),1) $(BIN)/python -m $(PYTEST) -m chaos

soak:  ## many cycles on many names: memory stays flat, nothing is left (SOAK_MINUTES=... per store)
	@.ci/bootstrap test
	$(BIN)/python -m $(PYTEST) -m soak -s

check:  ## format, lint, types, layers
	@.ci/bootstrap dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(wildcard asynclock benchmarks examples)
	$(BIN)/lint-imports --no-logo

ci:  ## check, then test with coverage: branches of the rules 100 %, all of it 85 %; one more Python; the command line under nohup
	@env -u PYTHONUNBUFFERED --default-signal $(MAKE) --no-print-directory ci-plain

# In a plain environment: unbuffered output hides what happens to buffered output, and signals that are ignored stay so.
ci-plain: check
	@$(BIN)/coverage erase
	@$(MAKE) --no-print-directory test MEASURE='-m coverage run'
	@$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --fail-under=85
	$(BIN)/coverage report --include='asynclock/model/*' --fail-under=100
	@$(MAKE) --no-print-directory test-other test-nohup

bench:  ## asynclock beside what one would pick instead, into docs/benchmarks: ten minutes (ARGS=... to choose)
	@.ci/bootstrap bench
	.venv-bench/bin/python -m benchmarks --size full --write docs/benchmarks $(ARGS)

bench-quick:  ## the same with fewer peers in a few minutes, only printed (ARGS=... to choose)
	@.ci/bootstrap bench
	.venv-bench/bin/python -m benchmarks --size quick $(ARGS)

instructions:  ## instructions of client and server per cycle, against the stored baseline: some minutes (ARGS=... to choose)
	@.ci/bootstrap test
	$(BIN)/python -m benchmarks.instructions $(ARGS)

mutants:  ## mutation testing of the rules, and of the runtime's deadlines: half an hour (ARGS=asynclock/model/decide.py to choose)
	@.ci/bootstrap mutants
	$(BIN)/python -m tests.mutants $(ARGS)

pins:  ## bring .ci/requirements in line with pyproject.toml (UPGRADE=1 for the newest versions)
	@.ci/bootstrap pins
	@.ci/pins $(if $(UPGRADE),--upgrade)

clean:  ## remove all that these targets made, the environments too
	rm -rf .venv .venv-3.* .venv-bench .venv-pins .venv-oldest .venv-newest .coverage .coverage.* htmlcov dist build
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache mutants
	find asynclock benchmarks examples tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
