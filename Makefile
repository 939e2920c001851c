# Everything the project can do, from a fresh clone: it needs make, Python 3.11 or newer and the package
# registries the machine is set up for. `make` alone lists the targets.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
PDF_CHECKER := .venv-pdfcheck/.ready
FUZZER := .venv-fuzz/.ready
PACKAGED_NPM := .venv-npm/bin/npm
NPM := $(or $(shell command -v npm),$(PACKAGED_NPM))
FOREIGN := src/zielkreis/web/static/fremd
PAGE_FILES := $(FOREIGN)/htmx.min.js
FUZZ_SECONDS ?= 60
MYPY_FLAGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup run test check format docs pictures accuracy bench fuzz pdfcheck lock clean
.DELETE_ON_ERROR:

# List the targets.
help:
	@awk '/^# /{text = substr($$0, 3); next} \
		/^[a-z]+:/{if (text) {split($$1, name, ":"); printf "  make %-10s %s\n", name[1], text}} {text = ""}' Makefile

# Set up .venv and the files of the pages from the lock files; does nothing when all is there.
setup: $(READY) $(PAGE_FILES)

$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Zielkreis needs Python 3.11 or newer; name one: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --no-deps -e .
	@touch $@

# Of the third-party packages only what a page refers to, with its licence; the last copy is the stamp.
$(PAGE_FILES): package.json package-lock.json .npmrc $(filter $(PACKAGED_NPM),$(NPM))
	$(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	rm -rf $(FOREIGN)
	mkdir -p $(FOREIGN)
	cp node_modules/@kern-ux/native/dist/kern.min.css $(FOREIGN)
	cp $(addprefix node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-, \
		$(addsuffix .woff2,Regular Italic Medium SemiBold)) $(FOREIGN)
	cp node_modules/@kern-ux/native/LICENSE.md $(FOREIGN)/kern.LICENSE.txt
	cp node_modules/htmx.org/LICENSE $(FOREIGN)/htmx.LICENSE.txt
	cp node_modules/htmx.org/dist/htmx.min.js $@

# For a machine without npm.
$(PACKAGED_NPM): requirements/npm.txt
	$(PYTHON) -m venv .venv-npm
	.venv-npm/bin/python -m pip install --quiet --require-hashes -r requirements/npm.txt
	@touch $@

# Check the example drafts, show the result, and open the workspace on their talks.
run: setup
	$(BIN)/python -m zielkreis.cli.demo
	$(BIN)/zielkreis arbeitsplatz --ablage ergebnis/ablage.sqlite3

# Run all checks and all tests.
test: check
	$(BIN)/python -m pytest

# Check format, lint, types and generated pages.
check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(MYPY_FLAGS)
	$(BIN)/python docs/build_reference.py --check

# Bring the source into form and mend what lint can mend.
format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Write the generated pages of docs/reference anew.
docs: setup
	$(BIN)/python docs/build_reference.py

# Make the pictures of the documentation anew; needs chromium.
pictures: setup
	$(BIN)/python docs/build_pictures.py

# Measure how well drafts are read, and write docs/reference/accuracy.md.
accuracy: setup
	$(BIN)/python tests/accuracy.py

# Measure how fast drafts are read.
bench: setup
	$(BIN)/python benchmarks/bench.py

# Fuzz readers and grammar, FUZZ_SECONDS each (default 60), all targets or those in TARGETS.
fuzz: $(FUZZER)
	FUZZ_SECONDS=$(FUZZ_SECONDS) .venv-fuzz/bin/python -m tests.fuzz.run $(TARGETS)

$(FUZZER): requirements/fuzz.txt
	$(PYTHON) -m venv .venv-fuzz
	.venv-fuzz/bin/python -m pip install --quiet --require-hashes -r requirements/fuzz.txt
	.venv-fuzz/bin/python -m pip install --quiet --no-deps -e .
	@touch $@

# Check the PDF reports of all examples for accessibility; the checker stays outside the product.
pdfcheck: setup $(PDF_CHECKER)
	$(BIN)/python tests/pdfcheck.py

$(PDF_CHECKER): requirements/pdfcheck.txt
	$(PYTHON) -m venv .venv-pdfcheck
	.venv-pdfcheck/bin/python -m pip install --quiet --require-hashes -r requirements/pdfcheck.txt
	@touch $@

# Write the lock files in requirements/ anew from pyproject.toml.
lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv==0.13.9
	@for name in run dev fuzz pdfcheck npm; do \
		case $$name in \
			run) what="pyproject.toml" ;; \
			npm) what="--group npm" ;; \
			*) what="pyproject.toml --group $$name --constraint requirements/run.txt" ;; \
		esac; \
		build/lock/bin/uv pip compile $$what --universal --python-version 3.11 --generate-hashes --upgrade \
			--no-emit-index-url --no-header --no-annotate --quiet \
			--output-file requirements/$$name.txt || exit 1; \
	done

# Remove everything that was made.
clean:
	rm -rf .venv .venv-fuzz .venv-pdfcheck .venv-npm node_modules $(FOREIGN) build dist ergebnis .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
