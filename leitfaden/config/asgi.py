"""The pages as WSGI in a thread pool inside the ASGI server (docs/decisions/0003)."""

import gc
import os
from typing import Any, cast

from a2wsgi import WSGIMiddleware

from leitfaden.config.wsgi import application as pages

application = WSGIMiddleware(
    cast(Any, pages), workers=int(os.environ.get("LEITFADEN_THREADS", "4"))
)

# What is loaded by now stays until the end: looking through it for waste took a tenth of a page's time.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 20)
