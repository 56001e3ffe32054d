"""Count database queries."""

from collections.abc import Callable

from django.db import connection
from django.test.utils import CaptureQueriesContext


def count_queries(work: Callable[[], object]) -> int:
    """Return the number of database queries that `work` makes."""
    with CaptureQueriesContext(connection) as queries:
        work()
    return len(queries)
