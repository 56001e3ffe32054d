"""The commands that fill a site."""

from tempfile import TemporaryDirectory

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import TestCase, override_settings

from blog.models import BlogPostPage
from core.duties import run_due
from demo.accounts import ACCOUNTS, DEMO_PASSWORD, make_accounts
from demo.conversation import fill_comments
from demo.filling import fill_pages, is_filled
from demo.mailing import fill_newsletter
from moderation.enums import CommentState
from moderation.models import Comment
from news.models import NewsPage, ShowcasePage
from newsletter.enums import DeliveryState, IssueState
from newsletter.models import Delivery, NewsletterIssuePage, Subscriber
from partners.models import Organisation, OrganisationPage
from tests.queries import count_queries

pytestmark = pytest.mark.django_db


class TestSample(TestCase):
    """The whole sample, made once for all of these tests."""

    @classmethod
    def setUpTestData(cls):
        folder = TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.enterClassContext(override_settings(MEDIA_ROOT=folder.name))
        make_accounts()
        cls.sample = fill_pages()
        fill_comments(cls.sample)
        fill_newsletter(cls.sample)

    def test_is_as_large_as_it_should_be(self):
        for language in ("fi", "sv", "en"):
            in_language = {"locale__language_code": language}
            posts = BlogPostPage.objects.public().filter(**in_language)
            assert posts.count() == 24
            assert posts.exclude(series=None).values("series").distinct().count() == 2
            assert NewsPage.objects.public().filter(**in_language).count() == 12
            assert ShowcasePage.objects.public().filter(**in_language).count() == 6
            assert OrganisationPage.objects.public_in(self.sample.locales[language]).count() == 8
            assert NewsletterIssuePage.objects.filter(state=IssueState.SENT, live=True, **in_language).count() == 3
        assert Organisation.objects.count() == 8
        assert Comment.objects.count() == 60
        assert set(Comment.objects.values_list("state", flat=True)) == set(CommentState.values)
        assert Subscriber.objects.count() == 200

    def test_sends_nothing_to_anyone(self):
        run_due()

        assert mail.outbox == []
        assert set(Delivery.objects.values_list("state", flat=True)) == {DeliveryState.SENT}

    def test_describes_and_credits_every_lead_picture_in_every_language(self):
        for page in self.sample.articles.values():
            assert page.lead_image.credit, page
            assert page.lead_image_alt, page

    def test_is_known_to_be_there(self):
        assert is_filled()

    def test_a_listing_of_it_takes_few_queries(self):
        self.client.get("/fi/blogi/")

        assert count_queries(lambda: self.client.get("/fi/blogi/")) <= 30


@override_settings(BASE_URL="http://127.0.0.1:8000")
def test_the_accounts_of_a_local_site_have_the_known_password():
    make_accounts()

    assert authenticate(username="editor", password=DEMO_PASSWORD)
    assert all(password == DEMO_PASSWORD for _account, password in make_accounts())


@override_settings(BASE_URL="https://blog.example.org")
def test_the_accounts_of_a_public_site_have_passwords_of_their_own():
    passwords = [password for _account, password in make_accounts()]

    assert DEMO_PASSWORD not in passwords
    assert len(set(passwords)) == len(ACCOUNTS)
    assert all(password == "" for _account, password in make_accounts())


def test_bulk_data_is_the_same_for_the_same_seed():
    def filled() -> list:
        call_command("fill", posts=3, comments=5, subscribers=4, seed=9, verbosity=0)
        rows = [
            list(BlogPostPage.objects.order_by("slug").values_list("slug", "title", "published_at")),
            sorted(Comment.objects.values_list("user_name", "comment", "state", "submit_date")),
            list(Subscriber.objects.order_by("email").values_list("email", "language", "state")),
        ]
        for page in BlogPostPage.objects.all():
            page.delete()
        Comment.objects.all().delete()
        Subscriber.objects.all().delete()
        return rows

    assert filled() == filled()


def test_bulk_data_with_a_seed_that_is_there_already_is_refused_and_changes_nothing():
    call_command("fill", posts=2, verbosity=0)

    with pytest.raises(CommandError, match="choose another with --seed"):
        call_command("fill", posts=2, subscribers=2, verbosity=0)

    assert Subscriber.objects.count() == 0


def test_bulk_comments_need_a_post():
    with pytest.raises(CommandError, match="no blog post"):
        call_command("fill", comments=1, verbosity=0)


def test_bulk_comments_leave_no_account_to_sign_in_with():
    call_command("fill", posts=1, comments=3, verbosity=0)

    assert not get_user_model().objects.get(username="bulk-moderator").is_active
