"""Compiling an issue: what comes in, and what does not."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone, translation
from wagtail.models import Locale, PageViewRestriction

from newsletter.compiling import compile_issue
from newsletter.exceptions import NoNewsletterPage, NothingPublished, WrongPeriod
from newsletter.models import NewsletterIndexPage, NewsletterIssuePage
from tests.factories import BlogPostPageFactory, NewsPageFactory, ShowcasePageFactory
from tests.factories.newsletter import IssueFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def finnish():
    return Locale.objects.get(language_code="fi")


def ago(**span):
    return timezone.now() - timedelta(**span)


def pages_of(issue):
    return [item.page.title for item in issue.items.all()]


def test_gathers_by_kind_and_the_newest_first(finnish):
    BlogPostPageFactory(title="Vanhempi teksti", published_at=ago(days=9))
    ShowcasePageFactory(title="Esittely", slug="esittely", published_at=ago(days=1))
    NewsPageFactory(title="Uutinen", slug="uutinen", published_at=ago(days=2))
    BlogPostPageFactory(title="Uudempi teksti", published_at=ago(days=3))

    issue = compile_issue(locale=finnish)

    assert pages_of(issue) == ["Uudempi teksti", "Vanhempi teksti", "Uutinen", "Esittely"]
    assert not issue.live and issue.state == "draft"


def test_leaves_out_what_an_anonymous_reader_cannot_see(finnish):
    BlogPostPageFactory(title="Julkinen")
    BlogPostPageFactory(title="Luonnos", live=False)
    BlogPostPageFactory(title="På svenska", language="sv")
    private = BlogPostPageFactory(title="Salainen")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

    assert pages_of(compile_issue(locale=finnish)) == ["Julkinen"]


def test_begins_where_the_last_approved_issue_ended_and_catches_what_came_late(finnish):
    last = IssueFactory(sent=True, period_until=ago(days=20))
    BlogPostPageFactory(title="Jo ennen sitä", published_at=ago(days=30))
    BlogPostPageFactory(title="Sen jälkeen", published_at=ago(days=10))
    BlogPostPageFactory(title="Myöhässä", published_at=ago(days=25), first_published_at=ago(days=5))

    issue = compile_issue(locale=finnish)

    assert pages_of(issue) == ["Sen jälkeen", "Myöhässä"]
    assert issue.period_from == last.period_until


def test_brings_nothing_that_was_in_a_sent_issue(finnish):
    shown = BlogPostPageFactory(title="Jo nähty")
    BlogPostPageFactory(title="Uusi")
    IssueFactory(sent=True, pages=[shown], period_until=ago(days=20))

    assert pages_of(compile_issue(locale=finnish)) == ["Uusi"]


def test_a_draft_and_a_cancelled_issue_use_nothing_up(finnish):
    post = BlogPostPageFactory(title="Vielä näkemättä")
    IssueFactory(pages=[post])
    IssueFactory(pages=[post], state="cancelled")

    assert pages_of(compile_issue(locale=finnish)) == ["Vielä näkemättä"]


def test_stops_at_until(finnish):
    BlogPostPageFactory(title="Ennen", published_at=ago(days=8))
    BlogPostPageFactory(title="Jälkeen", published_at=ago(days=2))

    assert pages_of(compile_issue(locale=finnish, until=ago(days=5))) == ["Ennen"]


def test_an_empty_period_says_so_and_makes_nothing(finnish, told_of_no_news):
    with translation.override("fi"), pytest.raises(NothingPublished) as refusal:
        compile_issue(locale=finnish)

    assert str(refusal.value) == told_of_no_news
    assert not NewsletterIssuePage.objects.exists()


def test_a_period_that_holds_no_time_is_refused(finnish):
    IssueFactory(sent=True, period_until=ago(days=5))

    with pytest.raises(WrongPeriod):
        compile_issue(locale=finnish, until=ago(days=6))
    with pytest.raises(WrongPeriod):
        compile_issue(locale=finnish, until=timezone.now() + timedelta(days=1))


def test_a_language_without_a_newsletter_page_says_so(finnish):
    NewsletterIndexPage.objects.filter(locale=finnish).update(live=False)

    with pytest.raises(NoNewsletterPage):
        compile_issue(locale=finnish)


def test_editions_of_one_issue_are_tied_across_languages_and_hold_their_own_content(finnish):
    BlogPostPageFactory(title="Suomeksi")
    BlogPostPageFactory(title="På svenska", language="sv")
    finnish_edition = compile_issue(locale=finnish)

    swedish_edition = compile_issue(locale=Locale.objects.get(language_code="sv"))

    assert swedish_edition.translation_key == finnish_edition.translation_key
    assert pages_of(swedish_edition) == ["På svenska"]


def test_the_next_issue_is_not_tied_to_the_last_one(finnish):
    swedish = Locale.objects.get(language_code="sv")
    first = IssueFactory(sent=True, period_until=ago(days=20))
    IssueFactory(sent=True, language="sv", period_until=ago(days=20), translation_key=first.translation_key)
    BlogPostPageFactory(language="sv")

    assert compile_issue(locale=swedish).translation_key != first.translation_key


def test_a_copy_in_another_language_is_a_new_draft():
    sent = IssueFactory(sent=True)

    copy = sent.copy_for_translation(Locale.objects.get(language_code="sv"))

    assert (copy.state, copy.sent_at, copy.live, copy.items.count()) == ("draft", None, False, 0)


def test_the_command_prints_what_it_made(capsys):
    BlogPostPageFactory()

    call_command("compile_issue", "--locale", "fi", "--until", timezone.localdate().isoformat())

    assert "1 items" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["--locale", "fi"], ["--locale", "xx"], ["--locale", "fi", "--until", "1.2.2026"], []]
)
def test_the_command_fails_with_one_clear_line(arguments):
    with pytest.raises(CommandError) as error:
        call_command("compile_issue", *arguments)

    assert "\n" not in str(error.value).strip()
