"""A private PostgreSQL cluster for one run of the tests: on a socket only its owner reaches, gone afterwards."""

import contextlib
import ctypes
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

OLDEST = 15  # Django 6.1
NAME = "leitfaden"
# Nothing here survives the run, so nothing needs to reach the disk.
OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "60",
    "shared_buffers": "128MB",
    "timezone": "UTC",
}


class Missing(Exception):
    """PostgreSQL cannot be started here; the text says why."""


@dataclass
class Cluster:
    folder: Path
    server: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"postgres://{NAME}@{quote(str(self.folder), safe='')}/{NAME}"

    def stop(self) -> None:
        if self.server.poll() is None:
            self.server.send_signal(signal.SIGQUIT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.server.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)


def start() -> Cluster:
    binaries = find_binaries()
    owner = find_owner()
    # Root's own temporary folder may be closed to others, and a socket's path may have only 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="leitfaden-pg-", dir="/tmp"))
    try:
        if owner:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        init(binaries, folder, owner)
        cluster = Cluster(folder, run(binaries, folder, owner))
        wait_until_ready(binaries, cluster)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return cluster


def find_binaries() -> Path:
    """The folder of the newest installed server."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=version, reverse=True)
    if config := shutil.which("pg_config"):
        answer = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=False)
        folders.append(Path(answer.stdout.strip()))
    if initdb := shutil.which("initdb"):
        folders.append(Path(initdb).resolve().parent)
    complete = [f for f in folders if all((f / name).exists() for name in ("initdb", "postgres"))]
    if not complete:
        raise Missing(
            "no initdb and postgres found, neither by pg_config nor in /usr/lib/postgresql."
        )
    for folder in complete:
        if version(folder) >= OLDEST:
            return folder
    raise Missing(f"the PostgreSQL in {complete[0]} is older than {OLDEST}.")


def version(folder: Path) -> int:
    answer = (
        subprocess.run(
            [folder / "postgres", "--version"], capture_output=True, text=True, check=False
        ).stdout
        if (folder / "postgres").exists()
        else ""
    )
    found = re.search(r"(\d+)", answer)
    return int(found[1]) if found else 0


def find_owner() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root; None means: as whoever we are."""
    if os.geteuid():
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise Missing(
        "the tests run as root, and there is neither a user postgres nor nobody to run the server as."
    )


def init(binaries: Path, folder: Path, owner: pwd.struct_passwd | None) -> None:
    """C.UTF-8 knows upper and lower case of every script; where it is unknown, C will do."""
    for locale in ("C.UTF-8", "C"):
        answer = subprocess.run(
            [
                binaries / "initdb", "--pgdata", folder / "data", "--username", NAME, "--auth=trust",
                "--encoding=UTF8", f"--locale={locale}", "--no-sync", "--no-instructions",
            ],
            capture_output=True, text=True, check=False, cwd=folder, **as_owner(owner),
        )  # fmt: skip
        if not answer.returncode:
            return
        shutil.rmtree(folder / "data", ignore_errors=True)
    raise Missing(f"initdb failed: {answer.stderr.strip().splitlines()[-1:]}")


def run(binaries: Path, folder: Path, owner: pwd.struct_passwd | None) -> subprocess.Popen[bytes]:
    options = OPTIONS | {"unix_socket_directories": str(folder)}
    settings = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [binaries / "postgres", "-D", folder / "data", *settings],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=folder, start_new_session=True,
            preexec_fn=end_with_us, **as_owner(owner),
        )  # fmt: skip


def as_owner(owner: pwd.struct_passwd | None) -> dict[str, object]:
    if owner is None:
        return {}
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


def end_with_us() -> None:
    """On Linux: when the tests are killed, the server ends too."""
    if sys.platform == "linux":
        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGQUIT)


def wait_until_ready(binaries: Path, cluster: Cluster) -> None:
    create = [binaries / "createdb", "--host", cluster.folder, "--username", NAME, NAME]
    until = time.monotonic() + 30
    while time.monotonic() < until and cluster.server.poll() is None:
        if not subprocess.run(create, capture_output=True, check=False).returncode:
            return
        time.sleep(0.1)
    log = (cluster.folder / "log").read_text(errors="replace").strip().splitlines()[-3:]
    cluster.stop()
    raise Missing(f"the server did not start: {' / '.join(log)}")
