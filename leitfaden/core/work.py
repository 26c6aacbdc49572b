"""Works off the tasks that lie in the database; what fails is logged and tried again.

Tasks are safe to run twice: one whose worker was ended in the middle is given to the next.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
import time
from typing import Any

from django.core.management import call_command
from django.db import OperationalError, close_old_connections
from django.tasks import TaskResultStatus
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker as DatabaseWorker
from django_tasks_db.models import DBTaskResult

logger = logging.getLogger("leitfaden.work")

ATTEMPTS = 8
FIRST_WAIT = dt.timedelta(seconds=5)
"""Doubled with each attempt: the last one comes about ten minutes after the first."""
LOST_AFTER = dt.timedelta(hours=1)
KEPT_DAYS = 7


class Worker(DatabaseWorker):
    """One worker; several may work side by side."""

    def __init__(self, *, batch: bool = False, interval: float = 1.0) -> None:
        super().__init__(
            queue_names=["*"],
            excluded_queue_names=[],
            interval=interval,
            batch=batch,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(32),
        )

    def run(self) -> None:
        give_back_lost()
        call_command("prune_db_task_results", min_age_days=KEPT_DAYS, verbosity=0)
        super().run()

    def run_task(self, db_task_result: DBTaskResult[Any, Any]) -> None:
        super().run_task(db_task_result)
        if db_task_result.status == TaskResultStatus.FAILED:
            try_again(db_task_result)


def try_again(failed: DBTaskResult[Any, Any]) -> None:
    """Give a failed task back with some patience; after the last attempt it stays in the database as failed."""
    attempts = len(failed.worker_ids)
    if attempts >= ATTEMPTS:
        logger.error("%s failed %d times and is given up.", failed.task_path, attempts)
        return
    wait = FIRST_WAIT * 2 ** (attempts - 1)
    failed.status = TaskResultStatus.READY
    failed.run_after = timezone.now() + wait
    failed.save(update_fields=["status", "run_after"])
    logger.warning("%s is tried again in %d seconds.", failed.task_path, wait.total_seconds())


def give_back_lost() -> int:
    """Tasks whose worker was ended long ago in the middle wait again."""
    lost = DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - LOST_AFTER)
    return lost.update(status=TaskResultStatus.READY)


def in_background() -> threading.Thread:
    """A worker beside the pages, for an installation that is one command; it ends with the process."""
    thread = threading.Thread(target=_for_ever, name="worker", daemon=True)
    thread.start()
    return thread


def _for_ever() -> None:
    while True:
        try:
            Worker().run()
        except OperationalError as error:
            logger.error("The worker lost the database: %s", " ".join(str(error).split()))
            close_old_connections()
            time.sleep(FIRST_WAIT.total_seconds())
