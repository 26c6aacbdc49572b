"""Settings of one installation; what a town may want to change is an environment variable."""

import os
import secrets
from pathlib import Path

import dj_database_url
import django_stubs_ext
from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = Path(os.environ.get("LEITFADEN_VAR", BASE_DIR / "var"))

DEBUG = os.environ.get("LEITFADEN_DEBUG") == "1"


def _secret_key() -> str:
    """The key from the environment, else one made once and kept in the data folder."""
    if key := os.environ.get("LEITFADEN_SECRET_KEY"):
        return key
    path = VAR_DIR / "secret_key"
    if not path.exists():
        _for_its_owner_alone(path)
        path.write_text(secrets.token_urlsafe(50))
    return path.read_text()


def _for_its_owner_alone(path: Path) -> None:
    """A file that other users of the machine cannot read; SQLite's side files follow their database."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)


SECRET_KEY = _secret_key()
ALLOWED_HOSTS = os.environ.get("LEITFADEN_HOSTS", "127.0.0.1,localhost,[::1]").split(",")
CSRF_TRUSTED_ORIGINS = [o for o in os.environ.get("LEITFADEN_ORIGINS", "").split(",") if o]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_tasks_db",
    "leitfaden.core",
    "leitfaden.audit",
    "leitfaden.privacy",
    "leitfaden.people",
    "leitfaden.files",
    "leitfaden.vocab",
    "leitfaden.bodies",
    "leitfaden.guidelines",
    "leitfaden.events",
    "leitfaden.workshops",
    "leitfaden.amendments",
    "leitfaden.measures",
    "leitfaden.trace",
    "leitfaden.publishing",
    "leitfaden.intake",
    "leitfaden.search",
    "leitfaden.desk",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "leitfaden.core.middleware.refuse_nul",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "leitfaden.core.middleware.write_out_languages",
    "leitfaden.core.middleware.SayWhenBusy",
]

ROOT_URLCONF = "leitfaden.config.urls"
WSGI_APPLICATION = "leitfaden.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "leitfaden.core.templatetags.ui",
                "leitfaden.core.templatetags.thread",
                "leitfaden.core.templatetags.places",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "leitfaden.core.context.town",
            ],
        },
    },
]

# Connections stay open: opening one per request costs more than most pages (docs/decisions/0003).
DATABASES = {
    "default": dj_database_url.config(
        "LEITFADEN_DATABASE_URL",
        default=f"sqlite:///{VAR_DIR / 'leitfaden.sqlite3'}",
        conn_max_age=None,
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    if not Path(DATABASES["default"]["NAME"]).exists():
        _for_its_owner_alone(Path(DATABASES["default"]["NAME"]))
    # Who writes waits for the one before, who may be taking over a document of thousands of lines.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=20000;"
        ),
        "transaction_mode": "IMMEDIATE",
    }
else:
    # Compiling a page's query takes PostgreSQL far longer than answering it; and on a disk without a head
    # to move, an index is worth its reading (twenty times in the search of a large town).
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault(
        "options", "-c jit=off -c random_page_cost=1.1"
    )

AUTH_USER_MODEL = "people.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "people:sign_in"
LOGIN_REDIRECT_URL = "desk:worklist"
LOGOUT_REDIRECT_URL = "desk:home"

LANGUAGE_CODE = "de"
LANGUAGES = [("de", _("Deutsch")), ("en", _("Englisch")), ("ar", _("Arabisch"))]
TIME_ZONE = "Europe/Berlin"
USE_I18N = True
USE_TZ = True

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 2000},
    }
}

# Tasks lie in the database: a change, its record and its reactions commit together.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("LEITFADEN_STATIC", VAR_DIR / "static"))
MEDIA_ROOT = Path(os.environ.get("LEITFADEN_FILES", VAR_DIR / "files"))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = DEBUG

SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "manifest-src": [CSP.SELF],
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
HTTPS = os.environ.get("LEITFADEN_HTTPS") == "1"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_NAME = "leitfaden_session"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

FORMS_URLFIELD_ASSUME_HTTPS = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 25 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

# Where the town's pages are reached, as printed in booklets; unset, as the publisher's browser reached them.
LEITFADEN_ADDRESS = os.environ.get("LEITFADEN_ADDRESS", "").rstrip("/")

# The town whose installation this is; the demo's town is made up.
LEITFADEN_TOWN = {
    "name": os.environ.get("LEITFADEN_TOWN_NAME", "Musterstadt an der Elbe"),
    "short": os.environ.get("LEITFADEN_TOWN_SHORT", "Musterstadt"),
    "office": os.environ.get("LEITFADEN_TOWN_OFFICE", "Stabsstelle Integration"),
    "phone": os.environ.get("LEITFADEN_TOWN_PHONE", "0000 115-0"),
    "email": os.environ.get("LEITFADEN_TOWN_EMAIL", "integration@musterstadt.example"),
    "made_up": os.environ.get("LEITFADEN_TOWN_NAME") is None,
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # What ran well is in the database; only failures are said.
    "loggers": {"django.tasks": {"level": "WARNING"}},
}
