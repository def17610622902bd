# One task runner: `make` lists its targets; green means done.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export NO_MKDOCS_2_WARNING := 1

.PHONY: help setup docs serve test lint snippets types layers workflows unit test-system bench screenshots lock current ledger clean

help:  ## List the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup: $(READY)  ## Make the environment (.venv) with everything docgen can use

$(READY): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

docs: setup  ## Build the site into site/
	@$(BIN)/mkdocs build --strict
	@echo "The site is in site/: open it with \`make serve\`, or publish the folder as it is."

serve: setup  ## Serve the site with live reload
	@$(BIN)/mkdocs serve

test: lint snippets types layers workflows unit  ## Everything that wheels alone can serve; ends with pytest's summary

lint: setup
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .

snippets: setup  ## Execute the snippets of the docs; a stale one fails at its line
	@PATH="$(CURDIR)/$(BIN):$$PATH" docgen check --fail-under 100

types: setup
	@$(BIN)/mypy

layers: setup
	@$(BIN)/lint-imports --no-cache --no-logo

workflows: setup
	@$(BIN)/actionlint .github/workflows/*.yml
	@$(BIN)/zizmor --offline --quiet --no-progress .github/workflows

unit: setup
	@$(BIN)/pytest -m "not system" -n auto --dist loadfile

test-system: setup  ## Tests with a real browser and other database servers (.ci/run installs them)
	@$(BIN)/pytest -m system

bench: setup  ## Measure docgen against its peers and the physical limit, in one run
	@$(BIN)/python -m tests.bench

screenshots: docs  ## Take the pictures of the README anew (needs chromium)
	@$(BIN)/python -m tests.screenshots

lock: setup  ## Resolve the dependencies anew
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header \
		--all-extras --group dev --upgrade pyproject.toml --output-file requirements.lock

current: setup  ## Rebuild schema/current.sql from the migrations
	@$(BIN)/python -m docgen.ledger.current

ledger: setup  ## Bring the ledger in DATABASE_URL to the newest migration
	@$(BIN)/alembic -c schema/alembic.ini upgrade head

clean:  ## Remove what the targets made, the environment too
	@rm -rf $(VENV) site build dist .mypy_cache .ruff_cache .pytest_cache
