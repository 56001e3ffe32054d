# Every job of the house. `make help` lists them.

.DEFAULT_GOAL := help
.PHONY: help demo test test-all test-postgres browser-test lint format messages lock clean

PORT ?= 8000
WORKERS ?= 2
TESTS ?=
BIN := .venv/bin
export PYTHONPATH :=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Tests must not see the settings of a site that happens to be configured in this shell.
SETTINGS := SECRET_KEY DEBUG ALLOWED_HOSTS BASE_URL DATABASE_URL CACHE_URL EMAIL_URL DEFAULT_FROM_EMAIL DATA_DIR
WITHOUT_SETTINGS := env $(SETTINGS:%=-u %)
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup
# For commands that need settings but neither a database nor a secret of their own.
WITH_CHECK_SETTINGS := $(WITHOUT_SETTINGS) DATA_DIR=var/check BASE_URL=https://blog.example.org \
	SECRET_KEY=only-for-checks-$$(printf '%064d' 7)

help: ## List the jobs
	@echo "make JOB [NAME=VALUE ...]"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

demo: ## Serve the site with sample content and a worker at http://127.0.0.1:8000 (PORT=8000)
	@python=$$(scripts/find-python) && "$$python" scripts/serve.py --check --port "$(PORT)"
	@scripts/prepare run
	@$(BIN)/python scripts/compile_messages.py
	@exec $(BIN)/python scripts/serve.py --port "$(PORT)"

test: prepare-dev ## Run the tests (TESTS=tests/blog for some of them, WORKERS=2 processes)
	@$(WITHOUT_SETTINGS) $(PYTEST) $(TESTS)

test-all: test test-postgres ## Run the tests on SQLite, then on PostgreSQL

test-postgres: prepare-dev ## Run the tests on a throw-away PostgreSQL cluster
	@$(WITHOUT_SETTINGS) $(BIN)/python scripts/with_postgres.py $(PYTEST) $(TESTS)

browser-test: prepare-dev ## Walk through the site in Chromium; fails where there is none
	@$(WITHOUT_SETTINGS) REQUIRE_BROWSER=1 $(BIN)/python -m pytest tests/browser

lint: prepare-dev ## Check the house rules
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@git ls-files 'templates/*.html' 'templates/*.mjml' | xargs $(BIN)/djhtml --check
	@PYTHONPATH=site $(BIN)/lint-imports --no-logo
	@$(BIN)/python scripts/check_lengths.py
	@$(WITH_CHECK_SETTINGS) $(BIN)/python manage.py makemigrations --check --dry-run
	@$(WITH_CHECK_SETTINGS) $(BIN)/python manage.py check --deploy --fail-level WARNING
	@$(WITH_CHECK_SETTINGS) $(BIN)/python scripts/check_messages.py

format: prepare-dev ## Put the sources into the house's form
	@$(BIN)/ruff check --fix --exit-zero --quiet .
	@$(BIN)/ruff format .
	@git ls-files 'templates/*.html' 'templates/*.mjml' | xargs $(BIN)/djhtml

messages: prepare-dev ## Collect the texts to translate into site/locale (needs gettext)
	@mkdir -p site/locale
	@$(WITH_CHECK_SETTINGS) $(BIN)/python manage.py makemessages --locale fi --locale sv
	@$(BIN)/python scripts/compile_messages.py

lock: ## Lock the newest allowed versions with hashes (UPGRADE=--upgrade-package=NAME for one)
	@python=$$(scripts/find-python) && "$$python" -m venv .venv-lock
	@.venv-lock/bin/python -m pip install --quiet uv
	@.venv-lock/bin/uv pip compile $(LOCK) --output-file requirements/run.txt pyproject.toml
	@.venv-lock/bin/uv pip compile $(LOCK) --output-file requirements/dev.txt --group dev \
		--constraint requirements/run.txt pyproject.toml

LOCK = --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header $(UPGRADE)

clean: ## Remove what was installed and built; the demo's data in var/ stays
	rm -rf .venv .venv-lock .pytest_cache .ruff_cache .hypothesis .import_linter_cache var/check
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find site/locale -name '*.mo' -delete 2>/dev/null || true

.PHONY: prepare-dev
prepare-dev:
	@scripts/prepare dev
	@$(BIN)/python scripts/compile_messages.py
