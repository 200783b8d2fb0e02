# `make help` lists what can be done. Every target prepares what it needs by itself (scripts/setup).

PYTHON := .venv/bin/python
SAMPLE := resources/sample/article.de.txt
GUIDE := build/resources/guide/en/index.html
# A terminal without a screen gets the tour instead of the window, and no complaints of Qt that it has none.
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint format package bench docs lock translations check-translations pytest

help: ## List these targets
	@sed -n 's/^\([a-z][a-z-]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r name text; do \
		printf '  make %-19s %s\n' "$$name" "$$text"; done

run: ## Open the app on the sample article (without a display: the tour, drawn into build/tour)
	@scripts/setup run
	@$(MAKE) --no-print-directory $(GUIDE)
ifneq ($(strip $(SCREEN)),)
	@.venv/bin/annotator $(SAMPLE)
else
	@echo "No display here (DISPLAY and WAYLAND_DISPLAY are empty): taking the tour without one."
	@QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false .venv/bin/annotator tour --out build/tour
endif

# Opened by the menu Help; built anew when one of its pages has changed.
$(GUIDE): $(shell find docs/guide -type f)
	@$(PYTHON) scripts/docs.py
	@touch $@

test: lint check-translations pytest ## Check everything: style, types, layers, translations, tests, the packaged app
	@$(PYTHON) packaging/build.py --if-possible --smoke

lint: ## Check style, types and layers
	@scripts/setup test
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-logo

format: ## Put the code into its form and mend what can be mended
	@scripts/setup run
	@.venv/bin/ruff check --fix
	@.venv/bin/ruff format

pytest: ## Run the tests alone, with coverage
	@scripts/setup test
	@mkdir -p build
	@$(PYTHON) -m pytest --cov --cov-report=term --cov-report=json:build/coverage.json
	@$(PYTHON) scripts/coverage_gate.py build/coverage.json

translations: ## Collect all sentences into resources/i18n and compile the translations
	@scripts/setup run
	@scripts/translations

check-translations: ## Fail on missing, stale or unfinished translations
	@scripts/setup run
	@scripts/translations --check

package: ## Build the packaged app and try it out
	@scripts/setup package
	@$(PYTHON) packaging/build.py --smoke

bench: ## Measure the promises: start, reading surface, window, save and load, memory, finding, finding again, grading
	@scripts/setup test
	@for script in benchmarks/bench_*.py; do echo "== $$script"; $(PYTHON) "$$script" || exit 1; done

docs: ## Build the user guide into build/resources/guide and check the links of all pages
	@scripts/setup run
	@$(PYTHON) scripts/docs.py

lock: ## Renew requirements/*.txt from pyproject.toml
	@scripts/setup run
	@scripts/lock
