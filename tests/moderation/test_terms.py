"""The terms of commenting: six clauses, three languages, versions that never change once they hold."""

from datetime import timedelta

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone

from core.models import HomePage
from moderation.models import TermsAreFixed, TermsClause, TermsVersion
from tests.texts import said

pytestmark = pytest.mark.django_db

KEYS = [
    "responsibility",
    "editors-decide",
    "no-personal-advice",
    "not-official-position",
    "rights",
    "permission-to-publish",
]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_first_version_has_six_clauses_that_name_the_publisher(client, language):
    HomePage.objects.filter(locale__language_code=language).update(publisher="Esimerkkikeskus")
    clauses = TermsVersion.objects.current().clauses_in(language, "Esimerkkikeskus")
    assert [clause.key for clause in clauses] == KEYS

    html = client.get(f"/{language}/comments/terms/").content.decode()

    assert all(clause.text in html for clause in clauses)
    assert "(Esimerkkikeskus)" in html
    assert "{publisher}" not in html
    assert html.count("<h1") == 1


def test_a_language_without_clauses_gets_the_first_ones():
    assert len(TermsVersion.objects.current().clauses_in("ar", "X")) == 6


@pytest.fixture
def coming():
    version = TermsVersion.objects.create(number=2, valid_from=timezone.now() + timedelta(days=1))
    version.clauses.create(key="rights", position=1, language="fi", summary="Uusi", text="Uusi ehto.")
    return version


def test_a_coming_version_holds_from_its_moment_and_the_earlier_one_stays_readable(client, coming):
    assert TermsVersion.objects.current().number == 1
    assert "Uusi ehto." not in client.get("/fi/comments/terms/").content.decode()

    with time_machine.travel(timezone.now() + timedelta(days=2)):
        assert TermsVersion.objects.current().number == 2
        html = client.get("/fi/comments/terms/").content.decode()
    assert html.index("Uusi ehto.") < html.index(said("Earlier versions")) < html.index('id="version-1"')


def test_a_coming_version_may_be_changed(coming):
    clause = coming.clauses.get()
    clause.text = "Parempi."
    clause.save()
    coming.delete()
    assert not TermsVersion.objects.filter(number=2).exists()


def test_a_version_that_holds_never_changes(coming):
    version = TermsVersion.objects.current()
    clause = version.clauses.first()
    for change in (
        version.save,
        version.delete,
        clause.save,
        clause.delete,
        lambda: version.clauses.update(text="x"),
        lambda: version.clauses.all().delete(),
        lambda: TermsVersion.objects.update(valid_from=timezone.now()),
        lambda: TermsVersion.objects.all().delete(),
        lambda: version.clauses.create(key="more", position=7, language="fi", summary="x", text="x"),
        lambda: TermsClause.objects.bulk_update([clause], ["text"]),
    ):
        with pytest.raises(TermsAreFixed), transaction.atomic():
            change()
    clause.version = coming
    with pytest.raises(TermsAreFixed):
        clause.save()
