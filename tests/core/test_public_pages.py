"""A public page is the same bytes for every anonymous reader."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from tests.factories import BlogPostPageFactory, NewsPageFactory, OrganisationPageFactory, ShowcasePageFactory
from tests.texts import said

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses() -> list[str]:
    """Addresses of a public page of every type."""
    organisation = OrganisationPageFactory(slug="jarjesto")
    BlogPostPageFactory(slug="kirjoitus", organisation=organisation.organisation)
    NewsPageFactory(slug="uutinen")
    ShowcasePageFactory(slug="esittely")
    return [
        "/fi/",
        "/sv/",
        "/en/",
        "/fi/blogi/",
        "/fi/blogi/kirjoitus/",
        "/fi/uutiset/",
        "/fi/uutiset/uutinen/",
        "/fi/uutiset/esittely/",
        "/fi/kumppanit/",
        "/fi/kumppanit/jarjesto/",
        "/fi/uutiskirje/",
        "/fi/search/",
        "/fi/feed/",
    ]


def test_two_readers_get_the_same_bytes_without_a_cookie(client, addresses):
    for address in addresses:
        first = client.get(address, HTTP_USER_AGENT="one", HTTP_ACCEPT_LANGUAGE="fi")
        client.cookies.clear()
        second = client.get(address, HTTP_USER_AGENT="another", HTTP_ACCEPT_LANGUAGE="sv")

        assert first.status_code == 200, address
        assert first.content == second.content, address
        assert not first.cookies, address
        assert first["Cache-Control"] == "public, no-cache", address
        assert "Cookie" not in first.get("Vary", ""), address
        assert "csrfmiddlewaretoken" not in first.content.decode(), address


def test_an_editor_who_is_signed_in_gets_the_same_bytes_too(client, addresses):
    anonymous = {address: client.get(address).content for address in addresses}
    client.force_login(get_user_model().objects.create_superuser("editor", "editor@example.org", "x"))

    for address in addresses:
        assert client.get(address).content == anonymous[address], address


def test_an_unchanged_page_is_answered_with_304(client, addresses):
    for address in addresses:
        etag = client.get(address)["ETag"]

        again = client.get(address, HTTP_IF_NONE_MATCH=etag)

        assert again.status_code == 304, address
        assert again.content == b"", address


def test_a_changed_page_has_another_etag(client):
    post = BlogPostPageFactory(slug="kirjoitus")
    before = client.get("/fi/blogi/kirjoitus/")["ETag"]

    post.title = "Korjattu otsikko"
    post.save_revision().publish()

    assert client.get("/fi/blogi/kirjoitus/", HTTP_IF_NONE_MATCH=before).status_code == 200


def test_the_policy_allows_nothing_unsafe_and_no_other_host(client):
    policy = client.get("/fi/")["Content-Security-Policy"]

    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "*" not in policy


def test_the_front_door_leads_to_the_readers_language(client):
    assert client.get("/", HTTP_ACCEPT_LANGUAGE="sv").url == "/sv/"
    assert client.get("/", HTTP_ACCEPT_LANGUAGE="de").url == "/fi/"


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/articles/999999",
        "/media/missing.jpg",
        "/missing",
        "/fi/ei-ole/",
        "/fi/comments/form/99999999999999999999/",
    ],
)
def test_what_is_missing_is_answered_with_404(client, address):
    assert client.get(address).status_code == 404


def test_a_page_behind_a_password_tells_nothing_before_it_is_given(client):
    post = BlogPostPageFactory(title="Salainen otsikko", lead="Salainen ingressi")
    post.view_restrictions.create(restriction_type="password", password="avaa")

    html = client.get(post.url).content.decode()

    assert said("Password required") in html
    assert "Salainen" not in html


def test_a_form_sent_to_a_page_is_answered_in_its_language():
    answer = Client(enforce_csrf_checks=True).post("/sv/")

    assert answer.status_code == 403
    assert said("The request was not understood", language="sv") in answer.content.decode()
