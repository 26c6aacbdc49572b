# Two commands do everything: `make demo` and `make test`. The work is in tools/; see `make help`.
# PORT, ADDRESS and DATABASE may stand before or behind: `PORT=9000 make demo`, `make test DATABASE=postgres`.
.POSIX:
.PHONY: help setup demo serve test test-long check format bench requirements licences messages clean

PYTHON = .venv/bin/python
LEITFADEN = .venv/bin/leitfaden

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1 - \2/p' Makefile | while IFS= read -r line; do \
		printf '  make %-14s%s\n' "$${line%% - *}" "$${line#* - }"; done

setup: ## all preparation: .venv with leitfaden, assets, languages; serves nothing
	@bash tools/setup.sh base

demo: ## a fictional town on 127.0.0.1:8000 (PORT=... picks the port)
	@bash tools/setup.sh base
	@exec $(LEITFADEN) serve --prepare --demo --host "$${ADDRESS:-127.0.0.1}" --port "$${PORT:-8000}"

serve: ## the town of this installation on 127.0.0.1:8000, without demo data
	@bash tools/setup.sh base
	@exec $(LEITFADEN) serve --prepare --host "$${ADDRESS:-127.0.0.1}" --port "$${PORT:-8000}"

test: ## all tests on SQLite; DATABASE=postgres runs them on a private PostgreSQL cluster
	@bash tools/setup.sh dev
	@$(PYTHON) -m pytest -n "$${JOBS:-2}" -m "not long" $${TESTS:-}

test-long: ## the tests that take minutes
	@bash tools/setup.sh dev
	@$(PYTHON) -m pytest -m long $${TESTS:-} || test $$? -eq 5

check: ## format, lint, types, floors, translations, house rules, licences
	@bash tools/setup.sh dev
	@$(PYTHON) tools/check.py

format: ## let ruff write the code as `make check` wants it
	@bash tools/setup.sh dev
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

bench: ## run bench/bench_*.py and compare with bench/budgets.toml
	@bash tools/setup.sh dev
	@$(PYTHON) tools/bench.py

requirements: ## compile requirements/*.txt anew from pyproject.toml
	@bash tools/setup.sh uv
	@$(PYTHON) tools/requirements.py

licences: ## write docs/licences.md anew
	@bash tools/setup.sh dev
	@$(PYTHON) tools/licences.py --write

messages: ## collect what the rooms say into their catalogues for translation
	@bash tools/setup.sh dev
	@$(PYTHON) tools/messages.py

clean: ## remove everything that can be made again; the data in var/ stays
	rm -rf .venv .tools node_modules build leitfaden.egg-info .mypy_cache .ruff_cache .pytest_cache \
		.hypothesis .import_linter_cache var/static leitfaden/core/static/vendor leitfaden/core/paper/fonts
	find leitfaden tests tools bench -name __pycache__ -type d -prune -exec rm -rf {} +
	find leitfaden -name '*.mo' -exec rm -f {} +
