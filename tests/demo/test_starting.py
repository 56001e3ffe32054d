"""An empty site is ready to be filled."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse

from core.models import HomePage

pytestmark = pytest.mark.django_db


def test_starting_twice_changes_nothing(capsys):
    before = list(HomePage.objects.order_by("pk").values_list("pk", "slug", "title"))

    call_command("start_site")

    assert list(HomePage.objects.order_by("pk").values_list("pk", "slug", "title")) == before
    assert "/sv/" in capsys.readouterr().out


@pytest.mark.parametrize("section", ["blogi", "uutiset", "kumppanit", "uutiskirje"])
def test_an_empty_site_shows_its_sections(client, section):
    assert client.get(f"/fi/{section}/").status_code == 200


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_an_empty_site_has_a_front_page_in_each_language(client, language):
    assert client.get(f"/{language}/").status_code == 200


@pytest.mark.parametrize(
    "address", ["wagtailsnippets_core_topic:list", "wagtailsnippets_partners_organisation:list", "wagtailimages:index"]
)
def test_editors_reach_what_they_need(client, address):
    editor = get_user_model().objects.create_user("editor")
    editor.groups.set(Group.objects.filter(name="Editors"))
    client.force_login(editor)

    assert client.get(reverse(address)).status_code == 200
