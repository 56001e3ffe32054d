"""What every test has: a started site in three languages."""

import pytest
from django.core.cache import cache

from demo.starting import start_site


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Start the site once for the whole run; each test's own transaction is rolled back to it."""
    with django_db_blocker.unblock():
        start_site()


@pytest.fixture(autouse=True)
def _empty_cache():
    """Forget what an earlier test left in the cache."""
    cache.clear()
    yield
    cache.clear()
