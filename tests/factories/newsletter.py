"""The newsletter for tests: subscribers, issues, and what was sent."""

from datetime import timedelta

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail.models import Locale

from newsletter.enums import IssueState, SubscriberState
from newsletter.models import IssueItem, NewsletterIndexPage, NewsletterIssuePage, Subscriber
from tests.factories.pages import BlogPostPageFactory


class SubscriberFactory(DjangoModelFactory):
    """Someone who has confirmed."""

    class Meta:
        model = Subscriber

    email = factory.Sequence(lambda number: f"lukija{number}@example.org")
    language = "fi"
    state = SubscriberState.CONFIRMED
    consent_wording = "2026-1"
    consent_form = "page"
    confirmed_at = factory.LazyFunction(timezone.now)


class IssueFactory(DjangoModelFactory):
    """A draft with one post in it; `pages` names others, `sent` puts it into the archive."""

    class Meta:
        model = NewsletterIssuePage

    class Params:
        language = "fi"

    title = factory.Sequence(lambda number: f"Uutiskirje {number}")
    slug = factory.Sequence(lambda number: f"uutiskirje-{number}")
    locale = factory.LazyAttribute(lambda issue: Locale.objects.get(language_code=issue.language))
    period_until = factory.LazyFunction(timezone.now)
    period_from = factory.LazyAttribute(lambda issue: issue.period_until - timedelta(days=60))

    @classmethod
    def _create(cls, model_class, *args, pages=None, sent=False, **kwargs):
        language = kwargs["locale"].language_code
        pages = [BlogPostPageFactory(language=language)] if pages is None else pages
        kwargs |= {"state": IssueState.SENT, "sent_at": kwargs["period_until"]} if sent else {}
        issue = model_class(*args, live=sent, **kwargs)
        issue.items = [IssueItem(page_id=page.pk, sort_order=number) for number, page in enumerate(pages)]
        NewsletterIndexPage.objects.get(locale=kwargs["locale"]).add_child(instance=issue)
        issue.save_revision()
        return issue
