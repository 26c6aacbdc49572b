"""The installation the tests run in: an empty data folder and the database that was asked for.

`DATABASE=sqlite` (also when nothing is said) takes a file in that folder, `DATABASE=postgres` starts a private
cluster there, and any database address is taken as it stands.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import django

from tests import postgres

CHOSEN = "LEITFADEN_DATABASE_URL"


def prepare() -> None:
    """Once per process; the workers of pytest-xdist find what the first process has chosen."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        choose()
    os.environ["DJANGO_SETTINGS_MODULE"] = "leitfaden.config.settings"
    adjust_settings()
    django.setup()


def choose() -> None:
    for name in [name for name in os.environ if name.startswith("LEITFADEN_")]:
        del os.environ[name]
    folder = Path(tempfile.mkdtemp(prefix="leitfaden-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "static").mkdir()
    os.environ |= {
        "LEITFADEN_VAR": str(folder),
        "LEITFADEN_SECRET_KEY": "known to every reader of the tests",
        CHOSEN: database(os.environ.get("DATABASE") or "sqlite", folder),
    }


def database(wanted: str, folder: Path) -> str:
    if wanted == "sqlite":
        return f"sqlite:///{folder / 'leitfaden.sqlite3'}"
    if wanted != "postgres":
        return wanted
    try:
        cluster = postgres.start()
    except postgres.Missing as missing:
        print(f"leitfaden: tests on PostgreSQL skipped: {missing}")
        raise SystemExit(0) from None
    atexit.register(cluster.stop)
    return cluster.url


def adjust_settings() -> None:
    """What differs from a real installation, all of it: a file that SQLite's threads can share, static files
    straight from the rooms, and a quick password hash."""
    from django.conf import settings

    default = settings.DATABASES["default"]
    if default["ENGINE"].endswith("sqlite3"):
        file = Path(os.environ["LEITFADEN_VAR"]) / "test.sqlite3"
        default.setdefault("TEST", {})["NAME"] = str(file)
        default["OPTIONS"]["init_command"] += " PRAGMA synchronous=OFF;"
    settings.STORAGES["staticfiles"] = {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
    }
    settings.WHITENOISE_USE_FINDERS = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
