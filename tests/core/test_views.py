"""Addresses for machines, and the error pages."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from django.conf import settings
from django.core.cache import cache
from django.test import RequestFactory
from django.utils import timezone
from wagtail.models import Site

from core.models import DutyState, SiteSettings
from core.views import server_error


def seen(client, **state) -> dict:
    DutyState.objects.update_or_create(name="duty", defaults=state)
    response = client.get("/readyz")
    assert response["Cache-Control"].startswith("max-age=0")
    return {"status": response.status_code, **response.json()}


def test_alive_needs_no_database(client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_ready_when_database_cache_and_worker_are_there(client):
    assert seen(client, last_run=timezone.now()) == {"status": 200, "database": True, "cache": True, "worker": True}


@pytest.mark.django_db
def test_not_ready_without_a_worker(client):
    assert seen(client, last_run=None)["status"] == 503
    assert seen(client, last_run=timezone.now() - timedelta(minutes=3))["worker"] is False


@pytest.mark.django_db
def test_a_worker_in_a_long_duty_is_there(client):
    now = timezone.now()
    assert seen(client, last_run=now - timedelta(minutes=3), leased_until=now + timedelta(minutes=1))["worker"]


@pytest.mark.django_db
def test_not_ready_without_a_cache(client, monkeypatch):
    def fail(*args):
        raise ConnectionError("the cache is away")

    monkeypatch.setattr(cache, "set", fail)
    answer = seen(client, last_run=timezone.now())
    assert (answer["status"], answer["cache"], answer["database"]) == (503, False, True)


def test_not_ready_without_a_database(client):
    # A test without the database mark: every query fails.
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json() == {"database": False, "cache": True, "worker": False}


def test_robots_find_the_sitemap_and_leave_the_admin(client):
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in text
    assert "/sitemap.xml" in text


@pytest.mark.django_db
def test_security_txt_names_the_contact(client):
    site_settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    site_settings.contact_email = "editors@example.org"
    site_settings.save()
    assert "Contact: mailto:editors@example.org\n" in client.get("/.well-known/security.txt").content.decode()
    site_settings.security_contact = "security@example.org"
    site_settings.save()
    assert "Contact: mailto:security@example.org\n" in client.get("/.well-known/security.txt").content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("day", ["2027-01-01", "2028-02-29", "2027-06-30", "2027-07-01", "2027-07-31", "2027-12-31"])
def test_security_txt_expires_within_a_year_and_not_soon(client, day):
    day = date.fromisoformat(day)
    with time_machine.travel(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), tick=False):
        text = client.get("/.well-known/security.txt").content.decode()
    line = next(line for line in text.splitlines() if line.startswith("Expires: "))
    expires = datetime.fromisoformat(line.removeprefix("Expires: ")).date()
    assert timedelta(days=150) < expires - day < timedelta(days=365)


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_page_that_is_not_there_is_said_in_the_language_of_the_address(client, language):
    response = client.get(f"/{language}/no-such-page/")
    assert response.status_code == 404
    assert f'<html lang="{language}"' in response.content.decode()
    assert not response.cookies


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_failure_is_said_in_the_language_of_the_address_without_the_database(language):
    # A test without the database mark: every query fails, as it may on a real bad day.
    response = server_error(RequestFactory().get(f"/{language}/blog/"))
    assert response.status_code == 500
    assert f'<html lang="{language}"' in response.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["documents/report.pdf", "/documents/report.pdf", "images/../documents/report.pdf"])
def test_documents_are_not_served_past_wagtails_rights(client, path):
    folder = Path(settings.MEDIA_ROOT) / "documents"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.pdf").write_bytes(b"for members only")
    assert client.get(f"/media/{path}").status_code == 404
