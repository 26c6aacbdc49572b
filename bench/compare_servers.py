"""Which server carries the pages: the measurement behind docs/decisions/0003, for whoever wants to repeat it.

Not part of `make bench`: it needs `wrk`, and `granian` and `gunicorn` in the environment it is started with.
It serves one page (the whole middleware, one query, one template) on this machine alone, each server in turn, twice.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean

SECONDS = 5
THREADS = 4
VISITORS = 16
PROBE = '''
from leitfaden.config.settings import *
ROOT_URLCONF = "probe"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {
    "context_processors": ["django.template.context_processors.request",
                           "django.contrib.auth.context_processors.auth"],
    "loaders": [("django.template.loaders.locmem.Loader", {"page": """<!doctype html><title>{{ n }}</title>
{% for x in rows %}<p class="{% cycle 'a' 'b' %}">{{ x }} {{ request.path }} {{ user }}</p>{% endfor %}"""})]}}]
'''
URLS = """
from django.urls import path
from django.shortcuts import render
def page(request):
    from django.contrib.contenttypes.models import ContentType
    rows = list(ContentType.objects.values_list("model", flat=True))
    return render(request, "page", {"n": len(rows), "rows": rows * 4})
urlpatterns = [path("page/", page)]
"""
APPS = """
import django.core.asgi
from leitfaden.config.asgi import application as threads
from leitfaden.config.wsgi import application as pages
asynchronous = django.core.asgi.get_asgi_application()
"""
UVICORN = [
    "-m",
    "uvicorn",
    "--log-level=critical",
    "--no-access-log",
    "--lifespan=off",
    "--http=httptools",
]
GRANIAN = [
    "-m",
    "granian",
    "--interface=wsgi",
    "--no-ws",
    "--log-level=critical",
    f"--blocking-threads={THREADS}",
]
GUNICORN = [
    "-m",
    "gunicorn",
    "--log-level=critical",
    f"--threads={THREADS}",
    "--worker-class=gthread",
]
SERVERS = {
    "uvicorn + a2wsgi (threads)": [*UVICORN, "--port={port}", "apps:threads"],
    "granian WSGI": [*GRANIAN, "--port={port}", "apps:pages"],
    "gunicorn gthread": [*GUNICORN, "--bind=127.0.0.1:{port}", "apps:pages"],
    "uvicorn, sync view in Django's ASGI": [*UVICORN, "--port={port}", "apps:asynchronous"],
    "uvicorn + a2wsgi, 2 processes": [*UVICORN, "--workers=2", "--port={port}", "apps:threads"],
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = installation(Path(folder))
        figures: dict[str, list[tuple[float, float]]] = {name: [] for name in SERVERS}
        for _ in range(2):
            for name, command in SERVERS.items():
                figures[name].append(measure(command, environment, folder))
        first = mean(rate for rate, _ in next(iter(figures.values())))
        for name, measured in figures.items():
            rate, cpu = mean(m[0] for m in measured), mean(m[1] for m in measured)
            print(f"{name:38} {rate:7.0f}/s  {cpu:5.2f} ms CPU a page  {rate / first:4.2f}x")


def installation(folder: Path) -> dict[str, str]:
    for name, text in {"probe_settings": PROBE, "probe": URLS, "apps": APPS}.items():
        (folder / f"{name}.py").write_text(text)
    environment = os.environ | {
        "LEITFADEN_VAR": str(folder),
        "LEITFADEN_THREADS": str(THREADS),
        "DJANGO_SETTINGS_MODULE": "probe_settings",
        "PYTHONPATH": f"{folder}{os.pathsep}{Path(__file__).resolve().parents[1]}",
        "PYTHONWARNINGS": "ignore",
    }
    command = [sys.executable, "-m", "leitfaden", "migrate", "--verbosity=0"]
    subprocess.run(command, check=True, env=environment)
    return environment


def measure(command: list[str], environment: dict[str, str], folder: str) -> tuple[float, float]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = [word.format(port=port) for word in command]
    server = subprocess.Popen(
        [sys.executable, *words], env=environment, cwd=folder, start_new_session=True
    )
    try:
        wait_for(port)
        load(port, 1)
        before = cpu_seconds(server.pid)
        requests = load(port, SECONDS)
        return requests / SECONDS, 1000 * (cpu_seconds(server.pid) - before) / requests
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(20)


def load(port: int, seconds: int) -> int:
    command = ["wrk", "-t1", f"-c{VISITORS}", f"-d{seconds}s", f"http://127.0.0.1:{port}/page/"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in answer, answer
    return int(re.search(r"(\d+) requests in", answer)[1])


def wait_for(port: int) -> None:
    for _ in range(200):
        with socket.socket() as caller:
            if not caller.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    sys.exit("the server did not start")


def cpu_seconds(session: int) -> float:
    """Processor time of every process of the server's session."""
    ticks = 0
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
