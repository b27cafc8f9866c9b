# Every target brings what it needs: .ci/bootstrap makes .venv, and has apt-get install what the system lacks.

BIN := .venv/bin
# Two workers; one that is free takes over what waits behind a long test.
PYTEST := pytest -n 2 --dist worksteal
# `make ci` measures coverage of the default Python's run.
MEASURE :=
# The long runs with killed processes, and the browser's, are for the default Python; the others do all the rest, three at a
# time, for it waits as much as it computes.
LEAN := -n 3 -m "not chaos and not browser"

.DEFAULT_GOAL := help
.PHONY: help setup demo test check ci bench bench-quick instructions mutants mutants-pins bench-pins pins clean

help:  ## this list
	@sed -nE 's/^([a-z-]+):.*## /\1\t/p' Makefile | expand -t 13

setup:  ## make .venv, with the project in it
	@.ci/bootstrap

demo:  ## many workers commit to one git checkout, without the lock and with it (STORE=redis://... to use a server)
	@.ci/bootstrap
	@$(BIN)/asynclock demo $(if $(STORE),--store '$(STORE)')

test:  ## all tests on the default Python, all but the long ones on each other Python that is here
	@.ci/bootstrap --test
	$(BIN)/python $(MEASURE) -m $(PYTEST)
	@for python in .venv-3.*/bin/python; do \
	    [ ! -x $$python ] || { echo "$$python -m $(PYTEST)" '$(LEAN)'; $$python -m $(PYTEST) $(LEAN) || exit 1; }; \
	done

check:  ## format, lint, types, layers
	@.ci/bootstrap
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(wildcard asynclock benchmarks examples)
	$(BIN)/lint-imports --no-logo

ci: check  ## check, then test with coverage: branches of the rules 100 %, all of it 85 %
	@$(BIN)/coverage erase
	@$(MAKE) --no-print-directory test MEASURE='-m coverage run'
	@$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --fail-under=85
	$(BIN)/coverage report --include='asynclock/model/*' --fail-under=100

bench:  ## asynclock beside what one would pick instead, into docs/benchmarks: ten minutes (ARGS=... to choose)
	@.ci/bootstrap --bench
	.venv-bench/bin/python -m benchmarks --size full --write docs/benchmarks $(ARGS)

bench-quick:  ## the same with fewer peers in a few minutes, only printed (ARGS=... to choose)
	@.ci/bootstrap --bench
	.venv-bench/bin/python -m benchmarks --size quick $(ARGS)

instructions:  ## instructions of client and server per cycle, against the stored baseline: some minutes (ARGS=... to choose)
	@.ci/bootstrap
	$(BIN)/python -m benchmarks.instructions $(ARGS)

mutants:  ## mutation testing of the rules, and of the runtime's deadlines: half an hour (ARGS=asynclock/model/decide.py to choose)
	@.ci/bootstrap
	@$(BIN)/python -c 'import mutmut' 2>/dev/null || \
	    $(BIN)/python -m pip install -qq --require-hashes -r tests/mutants/requirements.txt
	$(BIN)/python -m tests.mutants $(ARGS)

mutants-pins:  ## renew tests/mutants/requirements.txt from pyproject.toml (needs uv)
	@{ echo '# Made by `make mutants-pins` for every supported Python and platform; do not edit.'; \
	    uv --no-config pip compile pyproject.toml --group mutants --constraint .ci/requirements.txt --universal \
	        --python-version 3.11 --no-strip-extras --generate-hashes --no-annotate --no-header --quiet; \
	} >tests/mutants/requirements.new
	@mv tests/mutants/requirements.new tests/mutants/requirements.txt

pins:  ## renew .ci/requirements.txt from pyproject.toml (needs uv)
	uv --no-config pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 \
	    --upgrade --no-strip-extras --generate-hashes --no-annotate --no-header --quiet --output-file .ci/requirements.new
	@{ echo '# Made by `make pins` for every supported Python and platform; do not edit.'; \
	    cat .ci/requirements.new; } >.ci/requirements.txt
	@rm .ci/requirements.new

bench-pins:  ## renew benchmarks/requirements*.txt from pyproject.toml (needs uv)
	@for pins in "requirements pyproject.toml --group bench" "requirements-apart --group bench-apart --no-deps"; do \
	    set -- $$pins; name=benchmarks/$$1; shift; \
	    uv --no-config pip compile $$@ --universal --python-version 3.11 \
	        --upgrade --no-strip-extras --generate-hashes --no-annotate --no-header --quiet --output-file $$name.new || exit 1; \
	    { echo '# Made by `make bench-pins` for every supported Python and platform; do not edit.'; \
	        cat $$name.new; } >$$name.txt; \
	    rm $$name.new; \
	done

clean:  ## remove all that these targets made, the environments too
	rm -rf .venv .venv-3.* .venv-bench .coverage .coverage.* htmlcov dist build
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache mutants
	find asynclock benchmarks examples tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
