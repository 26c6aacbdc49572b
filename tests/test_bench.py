"""The benchmarks can be started, and nobody holds a budget that no figure is held against."""

import importlib
import tomllib
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[1] / "bench"
SCRIPTS = sorted(path.stem for path in BENCH.glob("bench_*.py"))


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_benchmark_says_which_figures_it_prints(script, monkeypatch):
    monkeypatch.syspath_prepend(BENCH)
    read = importlib.import_module(script)
    assert read.FIGURES
    assert callable(read.main)


def test_every_budget_is_held_against_a_figure(monkeypatch):
    monkeypatch.syspath_prepend(BENCH)
    printed = set().union(*(importlib.import_module(script).FIGURES for script in SCRIPTS))
    limits = tomllib.loads((BENCH / "budgets.toml").read_text(encoding="utf-8"))
    budgets = [name for kind in limits.values() for name in kind]
    assert set(budgets) <= printed
    assert len(set(budgets)) == len(budgets)
