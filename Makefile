# make run    builds everything and opens the coach on 127.0.0.1
# make test   does what it needs of that and runs the tests
# make check  ruff, mypy and make test
# make bench  quality and speed, into docs/benchmarks.md

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
COACH := $(VENV)/bin/coach
PORT ?= 7860

.PHONY: run test check bench install models clean soak

run: models
	@echo "Opening the coach on http://127.0.0.1:$(PORT) (Ctrl-C ends it)"
	@$(PY) app.py --port $(PORT)

install: $(VENV)/.installed

$(VENV)/.installed: requirements.lock pyproject.toml tools/install.py
	@$(PYTHON) tools/install.py $(VENV)

# The build is done when its stamp is newer than everything it was made from.
models: $(VENV)/.installed
	@$(PY) tools/prepare.py

test: models $(VENV)/.dev
	@$(PY) -m pytest

$(VENV)/.dev: requirements-dev.lock $(VENV)/.installed
	@echo "Installing what the tests need"
	@$(PY) -m pip install --quiet --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

check: models $(VENV)/.dev
	$(PY) -m ruff check .
	$(PY) -m mypy
	@$(MAKE) --no-print-directory test

bench: models
	@$(PY) -m bench

soak: models $(VENV)/.dev
	$(PY) -m bench

clean:
	rm -rf $(VENV) index/cards.faiss index/rows.json index/manifest.json
