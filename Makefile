# Two commands do everything on a fresh machine: `make run` and `make test`. The rest is for those who work on the program.
.PHONY: run test setup system check-code accuracy benchmark learn samples clean

LIASSE := .venv/bin/liasse
OUT ?= out
export PYTHON

run: setup  ## check the sample inbox; ends with the verdicts and where the reports lie
	@LIASSE_HOME=$(OUT)/.kept $(LIASSE) run sample_docs/inbox --out $(OUT) || [ $$? -eq 1 ]  # 1 says that a packet is not complete: the run itself worked

test: .venv/.ready-to-test check-code  ## set up, Chromium included, and run all tests
	.venv/bin/python -m pytest -n 2 --cov --cov-report=term:skip-covered

check-code: setup  ## style, types and the floors of the house
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

setup: .venv/.ready  ## system packages, the virtual environment, the command .venv/bin/liasse
	@.venv/bin/python -m compileall -q flows extractors validators reports schemas  # not left to each start: see .ci/set-up

.venv/.ready: requirements.lock pyproject.toml .ci/set-up
	@bash .ci/set-up
	@touch $@

.venv/.ready-to-test: .venv/.ready
	@bash .ci/set-up test
	@touch $@

accuracy: setup  ## how much is read right, by document type, field and quality; what becomes of whole packets
	.venv/bin/python -m tests.benchmarks.accuracy
	.venv/bin/python -m tests.benchmarks.packets

benchmark: setup  ## how fast, beside the plain way of doing the same work
	.venv/bin/python -m tests.benchmarks.speed

learn: setup  ## learn again, from the invented papers, what is committed as learned: some minutes for pages, half an hour for fields
	.venv/bin/uv pip install -q --python .venv/bin/python -r pyproject.toml --extra learn
	.venv/bin/python -m tests.learning.triage
	.venv/bin/python -m tests.learning.fields

samples: setup  ## draw the sample inbox again
	.venv/bin/python -m sample_docs.generator

clean:
	rm -rf .venv $(OUT)
