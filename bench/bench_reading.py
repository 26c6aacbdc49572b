"""How much the reader reads rightly of documents drawn by lot with a seed that nobody saw before.

`python bench/bench_reading.py SEED` draws the documents of a seed again; without one it is today's and the clock's.
"""

import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from leitfaden.intake.tests.corpus import degraded  # noqa: E402
from leitfaden.intake.tests.corpus.drawn import lot  # noqa: E402
from leitfaden.intake.tests.corpus.drawn.words import DRAWERS  # noqa: E402
from leitfaden.intake.tests.corpus.test_figures import read, whole  # noqa: E402

COUNT = 48
WORN = (1, 3, 5)
FIGURES = {
    "right items of fresh documents", "lines lost of fresh documents",
    "sureness of right over wrong items",
}  # fmt: skip


def main() -> None:
    seed = sys.argv[1] if len(sys.argv) > 1 else str(time.time_ns())
    print(f"documents drawn with {seed}")
    fresh = whole(read(lot.documents(seed, drawer=DRAWERS - 1, count=COUNT)))
    worn = whole(read(degraded.drawn(seed, drawers=WORN, count=COUNT)))
    print(f"right items of fresh documents: {100 * fresh.share:.1f} %")
    print(f"lines lost of fresh documents: {len(fresh.lost)} lines")
    fresh.add(worn)
    print(f"sureness of right over wrong items: {100 * (fresh.auc or 1.0):.0f} %")


if __name__ == "__main__":
    main()
