"""The moderators' desk in the admin."""

from datetime import timedelta
from html import unescape

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from moderation import deciding
from moderation.enums import Ground
from moderation.models import Comment, Decision
from tests.factories import BlogPostPageFactory
from tests.factories.comments import CommentFactory, ModeratorFactory
from tests.texts import said

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/"


@pytest.fixture
def moderator(client):
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    moderator = ModeratorFactory(first_name="Maija", last_name="Moderaattori")
    client.force_login(moderator)
    return moderator


def html_of(client, address=QUEUE, **kwargs) -> str:
    return unescape(client.get(address, **kwargs).content.decode())


class TestRights:
    def test_the_group_may_moderate_and_enter_the_admin_and_nothing_else(self):
        group = Group.objects.get(name="Comment moderators")
        assert set(group.permissions.values_list("codename", flat=True)) == {"moderate_comment", "access_admin"}
        assert not group.page_permissions.exists()

    def test_the_right_can_be_given_in_the_groups_screen(self, admin_client):
        assert said("Can moderate comments") in html_of(admin_client, "/admin/groups/new/")

    def test_who_lacks_it_sees_no_menu_item_and_is_turned_back(self, client):
        comment = CommentFactory()
        group = Group.objects.create(name="Others")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        client.force_login(ModeratorFactory(groups=[group]))

        assert QUEUE not in html_of(client, "/admin/")
        assert client.get(QUEUE).status_code == 302
        assert client.get(f"{QUEUE}{comment.pk}/").status_code == 302
        for verb in ("publish", "decline", "remove"):
            assert client.post(f"{QUEUE}{comment.pk}/{verb}/", {"ground": "spam"}).status_code == 302
        assert not Decision.objects.exists()

    def test_who_is_not_logged_in_is_sent_to_the_login(self, client):
        assert client.get(QUEUE).url.startswith("/admin/login/")


@pytest.mark.usefixtures("moderator")
class TestQueue:
    def test_the_menu_says_how_many_wait(self, client):
        CommentFactory.create_batch(2)
        CommentFactory(state="declined")
        assert "Comments (2)" in html_of(client, "/admin/")

    def test_what_waits_comes_oldest_first_with_its_age(self, client):
        with time_machine.travel(timezone.now() - timedelta(hours=3, minutes=1)):
            CommentFactory(text="Vanha")
        CommentFactory(text="Uusi")
        html = html_of(client).replace("\u00a0", " ")
        assert html.index("Vanha") < html.index("Uusi")
        assert "has waited 3 hours" in html

    def test_nothing_waits(self, client):
        assert "No comments are waiting." in html_of(client)

    def test_a_comment_stands_in_its_context(self, client):
        page = BlogPostPageFactory(title="Kirjoitus", language="sv")
        root = CommentFactory(page=page, state="published", name="Kysyjä", text="Kysymys")
        CommentFactory(page=page, reply_to=root, language="sv", text="Svar")
        html = html_of(client)
        assert f'href="{page.url}#comments"' in html
        assert "Answers <bdi>Kysyjä</bdi>: Kysymys" in html
        assert 'lang="sv" dir="auto"><p>Svar</p>' in html

    @pytest.mark.parametrize("state", ["waiting", "published", "declined", "removed", "withdrawn"])
    def test_each_state_has_its_address_and_number(self, client, state):
        for other in ("waiting", "published", "declined", "removed", "withdrawn"):
            CommentFactory(state=other, text=f"teksti {other}", by=ModeratorFactory())
        html = html_of(client, f"{QUEUE}?state={state}")
        assert f"teksti {state}" in html
        assert html.count("teksti ") == 1
        assert "All (5)" in html

    def test_decided_ones_say_who_decided_what_and_why(self, client):
        comment = CommentFactory()
        deciding.decline(comment=comment, by=ModeratorFactory(first_name="Anna", last_name="Aho"), ground=Ground.SPAM)
        html = html_of(client, f"{QUEUE}?state=declined")
        assert "Declined: Anna Aho" in html
        assert "Spam" in html

    @pytest.mark.parametrize("words", ["hakusana", "Haettu nimi", "Haettu kirjoitus", "haettu@example.org"])
    def test_search_finds_text_name_article_and_address(self, client, words):
        page = BlogPostPageFactory(title="Haettu kirjoitus")
        CommentFactory(page=page, text="tässä Hakusana on", name="Haettu nimi", email="haettu@example.org")
        CommentFactory(text="muu")
        html = html_of(client, f"{QUEUE}?q={words}")
        assert "tässä Hakusana on" in html
        assert ">muu<" not in html

    def test_language_filters_and_stays_with_the_tabs(self, client):
        CommentFactory(text="suomeksi")
        CommentFactory(text="på svenska", language="sv")
        html = html_of(client, f"{QUEUE}?language=sv&q=svenska")
        assert "på svenska" in html
        assert "suomeksi" not in html
        assert 'href="?state=declined&language=sv&q=svenska"' in html

    @pytest.mark.parametrize("query", ["?state=x", "?language=xx", "?p=999", "?p=x", "?q=%00", "?q=%25_'", "?state="])
    def test_odd_addresses_are_answered(self, client, query):
        CommentFactory()
        assert client.get(QUEUE + query).status_code == 200

    def test_it_comes_in_pages(self, client):
        CommentFactory.create_batch(21)
        assert html_of(client).count("<article") == 20
        assert html_of(client, f"{QUEUE}?p=2").count("<article") == 1

    def test_addresses_are_not_shown(self, client):
        comment = CommentFactory(email="yksityinen@example.org")
        assert "yksityinen" not in html_of(client) + html_of(client, f"{QUEUE}{comment.pk}/")

    def test_takes_the_same_number_of_queries_for_1_and_for_20_comments(self, client):
        def queries_with(rows: int) -> int:
            for _row in range(rows - Comment.objects.awaiting().count()):
                root = CommentFactory(state="published")
                CommentFactory(page=root.page, reply_to=root)
            client.get(QUEUE)
            with CaptureQueriesContext(connection) as queries:
                client.get(QUEUE)
            return len(queries)

        assert queries_with(1) == queries_with(20) <= 20


class TestVerdicts:
    def test_publish_and_come_back_to_where_one_was(self, client, moderator):
        comment = CommentFactory(name="Aino")
        here = f"{QUEUE}?q=x&state=waiting"
        answer = client.post(f"{QUEUE}{comment.pk}/publish/", {"next": here})
        assert answer.url == here
        assert "The comment by Aino is published." in html_of(client, here)
        assert Comment.objects.public().get().last_decision.decider == moderator

    def test_nobody_is_led_to_another_site(self, client, moderator):
        answer = client.post(f"{QUEUE}{CommentFactory().pk}/publish/", {"next": "https://evil.example/"})
        assert answer.url == QUEUE

    @pytest.mark.parametrize(
        ("verb", "state", "after"), [("decline", "waiting", "declined"), ("remove", "published", "removed")]
    )
    def test_refuse_with_a_ground_and_a_note(self, client, moderator, verb, state, after):
        comment = CommentFactory(state=state)
        client.post(f"{QUEUE}{comment.pk}/{verb}/", {"ground": "off_topic", "note": "Kiitos kuitenkin."})
        comment.refresh_from_db()
        assert comment.state == after
        assert (comment.last_decision.ground, comment.last_decision.note) == ("off_topic", "Kiitos kuitenkin.")

    @pytest.mark.parametrize("ground", ["", "because"])
    def test_a_refusal_without_a_ground_keeps_the_note(self, client, moderator, ground):
        comment = CommentFactory()
        answer = client.post(f"{QUEUE}{comment.pk}/decline/", {"ground": ground, "note": "Kirjoitin jo tämän"})
        assert answer.status_code == 422
        html = unescape(answer.content.decode())
        assert "Kirjoitin jo tämän" in html
        assert "<details open" in html
        assert not Decision.objects.exists()

    def test_the_second_moderator_is_told_who_decided_what_and_when(self, client, moderator):
        with time_machine.travel("2026-03-05T10:07:00Z"):
            comment = CommentFactory(state="published", by=ModeratorFactory(first_name="Anna", last_name="Aho"))
        html = unescape(client.post(f"{QUEUE}{comment.pk}/publish/", follow=True).content.decode())
        assert "Anna Aho has decided on this comment already: Published, 5 March 2026, 12:07" in html

    def test_the_second_moderators_note_is_not_lost(self, client, moderator):
        comment = CommentFactory(state="published")
        answer = client.post(f"{QUEUE}{comment.pk}/decline/", {"ground": "spam", "note": "Pitkä perustelu"})
        assert answer.status_code == 409
        assert "Pitkä perustelu" in answer.content.decode()
        assert "has decided on this comment already" in answer.content.decode()
        assert Comment.objects.public().exists()

    def test_a_withdrawn_comment_says_so(self, client, moderator):
        comment = CommentFactory(state="withdrawn")
        html = client.post(f"{QUEUE}{comment.pk}/publish/", follow=True).content.decode()
        assert "Withdrawn by the writer on" in html

    def test_a_comment_on_a_page_that_is_not_public_is_not_published(self, client, moderator):
        comment = CommentFactory()
        comment.page.unpublish()
        html = client.post(f"{QUEUE}{comment.pk}/publish/", follow=True).content.decode()
        assert "The article is not public" in html
        assert "not public" in html_of(client)
        comment.page.delete()
        assert "The article has been deleted" in html_of(client)

    def test_looking_at_a_verdicts_address_changes_nothing(self, client, moderator):
        comment = CommentFactory()
        assert client.get(f"{QUEUE}{comment.pk}/publish/").status_code == 405
        assert client.post(f"{QUEUE}999999/publish/", follow=True).status_code == 404
        assert not Decision.objects.exists()

    def test_a_verdict_needs_the_csrf_token(self, moderator):
        from django.test import Client

        strict = Client(enforce_csrf_checks=True)
        strict.force_login(moderator)
        assert strict.post(f"{QUEUE}{CommentFactory().pk}/publish/").status_code == 403

    def test_a_comments_page_shows_every_decision_with_the_text_decided_on(self, client, moderator):
        comment = CommentFactory(state="removed", text="Alkuperäinen teksti")
        html = html_of(client, f"{QUEUE}{comment.pk}/")
        assert html.count("Alkuperäinen teksti") == 3
        assert html.index("Published:") < html.rindex("Removed:")
