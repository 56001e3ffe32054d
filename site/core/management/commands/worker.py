"""`manage.py worker`: do the background work."""

import logging
import signal
import threading

from django.core.management.base import BaseCommand
from django.db import OperationalError, close_old_connections
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from core.duties import run_due

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    """Run tasks and duties until told to stop."""

    help = (
        "Do all background work: send mail and newsletters, publish what is scheduled, keep the search "
        "index up to date. Any number of workers may run. SIGTERM or Ctrl-C ends it after the work in hand."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now, then end")
        parser.add_argument("--interval", type=float, default=0.5, help="seconds between two looks (default 0.5)")

    def handle(self, *, once: bool, interval: float, **options) -> None:
        stopping = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_args: stopping.set())
        tasks = Worker(
            queue_names=["*"],
            interval=0,
            batch=True,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(32),
            excluded_queue_names=[],
        )
        while not stopping.is_set():
            close_old_connections()
            try:
                tasks.run()
                run_due()
            except OperationalError as error:
                # The database is away or locked for long: nothing is lost by looking again.
                logger.warning("The database does not answer: %s", error)
                stopping.wait(5)
            if once:
                break
            stopping.wait(interval)
