# Every target makes its own .venv from the hashed requirements file; nothing else is installed.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
PARALLEL ?= 3
PACKAGES := bot custody handlers storage locales documents sandbox

# Tests start many processes, and each would compile the house anew.
unexport PYTHONDONTWRITEBYTECODE

# Tests make books by the thousand: where memory has room (4 GB) for them, nobody waits for a disk.
ROOMY := $(shell [ "$$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 {print int($$4 / 1048576)}')" -ge 4 ] 2>/dev/null && echo /dev/shm)

.DEFAULT_GOAL := help
.PHONY: help demo run migrate labels test check format torture bench fuzz audit clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(READY) ## the page of phones: the bot, a stand-in for Telegram and an example campaign
	$(PY) -m sandbox

run: $(READY) ## the bot in real Telegram (needs BOT_TOKEN in .env)
	$(PY) -m bot run

migrate: $(READY) ## make or renew the books' tables
	$(PY) -m bot migrate

labels: $(READY) ## the A4 sheets of labels
	$(PY) -m bot labels

test: export TMPDIR := $(or $(ROOMY),$(TMPDIR))
test: $(READY) ## every test, with branch coverage and its floor (ARGS=FILE: only these, without)
ifdef ARGS
	$(PY) -m pytest $(ARGS)
else
	@rm -f .coverage .coverage.*
	$(PY) -m coverage run -m pytest -n $(PARALLEL) --dist worksteal -m 'not alone'
	$(PY) -m pytest -m alone
	@$(PY) -m coverage combine --quiet
	@$(PY) -m coverage report
endif

check: $(READY) ## format, lint, types, arrows, stale drawings; no tests
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	@for script in scripts/check.d/*.sh; do \
		if [ -x "$$script" ]; then echo "$$script"; PYTHON=$(PY) "$$script" || exit 1; fi; \
	done

format: $(READY) ## rewrite the code in the house's format
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

torture: $(READY) ## kill -9, outages, full disks, odd phones: a line for each kind; SEED=n, LONG=1
	$(PY) -m tests.torture $(SEED)

bench: $(READY) ## updates a second and the wait for an answer, beside a bare aiogram bot
	$(PY) -m tests.bench

audit: $(READY) ## whether a hole is known in a pinned library; says aloud when it cannot ask
	$(PY) scripts/audit.py

fuzz: $(READY) ## 100,000 mutated updates through the whole bot, 20 minutes (ARGS='N SEED')
	$(PY) -m tests.fuzz $(ARGS)

clean: ## forget the virtualenv and every cache; the books stay
	rm -rf $(VENV) .venv-audit build dist *.egg-info htmlcov .coverage .coverage.* .hypothesis
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find $(wildcard $(PACKAGES) tests scripts) -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'Python 3.11 or newer is needed, and $(PYTHON) is not: say where it is with make PYTHON=/path/to/python3.11'; \
		exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo 'The venv module is missing: apt-get install python3-venv'; exit 1; }
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@
