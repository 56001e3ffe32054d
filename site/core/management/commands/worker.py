"""`manage.py worker`: do the background work."""

import argparse
import logging
import signal
import threading

from django.core.management.base import BaseCommand
from django.db import InterfaceError, OperationalError, close_old_connections
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from core.duties import run_due

logger = logging.getLogger(__name__)

# How long to leave a database alone that does not answer.
REST = 5
# After so many tasks the duties get their turn: a long queue of index updates must not hold up the mail.
TASKS_BETWEEN_DUTIES = 50


class Command(BaseCommand):
    """Run tasks and duties until told to stop."""

    help = (
        "Do all background work: send mail and newsletters, publish what is scheduled, keep the search "
        "index up to date. Any number of workers may run, on any number of machines. SIGTERM or Ctrl-C ends it "
        "after the work in hand. /readyz tells whether a worker was seen during the last two minutes."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now, then end")
        parser.add_argument("--interval", type=seconds, default=0.5, help="seconds between two looks (default 0.5)")

    def handle(self, *, once: bool, interval: float, **options) -> None:
        stopping = threading.Event()
        worker_id = get_random_string(32)

        def stop(*_args) -> None:
            self._tasks.running = False  # ends between two tasks
            stopping.set()

        self._tasks = _tasks_for(worker_id, most=None)
        before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            while not stopping.is_set():
                self._tasks = _tasks_for(worker_id, most=None if once else TASKS_BETWEEN_DUTIES)
                self._look(stopping, once=once)
                if once:
                    break
                stopping.wait(interval)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _look(self, stopping: threading.Event, *, once: bool) -> None:
        close_old_connections()
        try:
            self._tasks.run()
            if not stopping.is_set():
                run_due()
        except (OperationalError, InterfaceError) as error:
            if once:
                raise
            # The database is away or locked for long: nothing is lost by looking again.
            logger.warning("The database does not answer: %s", " ".join(str(error).split()))
            stopping.wait(REST)


def _tasks_for(worker_id: str, *, most: int | None) -> Worker:
    """Return what runs the tasks that wait in the database: at most `most` of them, then it ends."""
    return Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=most,
        worker_id=worker_id,
        excluded_queue_names=[],
    )


def seconds(text: str) -> float:
    """Read a length of time in seconds that is not negative."""
    value = float(text)
    if not 0 <= value < 3600:
        raise argparse.ArgumentTypeError("expected a number of seconds from 0 to 3600")
    return value
