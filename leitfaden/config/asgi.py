"""The pages as WSGI in a thread pool inside the ASGI server (docs/decisions/0003)."""

import os
from typing import Any, cast

from a2wsgi import WSGIMiddleware

from leitfaden.config.wsgi import application as pages

application = WSGIMiddleware(
    cast(Any, pages), workers=int(os.environ.get("LEITFADEN_THREADS", "4"))
)
