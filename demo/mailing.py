"""The sample newsletter: its subscribers, and the issues that went out."""

import random
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db import transaction
from wagtail.models import Locale

from demo.filling import LANGUAGES, Sample
from demo.reading import read
from newsletter.approving import approve
from newsletter.compiling import compile_issue
from newsletter.enums import DeliveryState, SubscriberState
from newsletter.models import Mailing, NewsletterIssuePage, Subscriber
from newsletter.sending import finish_if_settled
from newsletter.subscribing import CONSENT_WORDING

SUBSCRIBERS = {
    ("fi", SubscriberState.CONFIRMED): 108,
    ("sv", SubscriberState.CONFIRMED): 40,
    ("en", SubscriberState.CONFIRMED): 28,
    ("fi", SubscriberState.UNCONFIRMED): 8,
    ("sv", SubscriberState.UNCONFIRMED): 4,
    ("fi", SubscriberState.UNSUBSCRIBED): 7,
    ("sv", SubscriberState.UNSUBSCRIBED): 3,
    ("en", SubscriberState.UNSUBSCRIBED): 2,
}
LATEST_ASKED = timedelta(days=230)


@transaction.atomic
def fill_newsletter(sample: Sample) -> None:
    """Make the sample subscribers and issues; all of them or, when something fails, none."""
    _fill_subscribers(sample)
    editor = get_user_model().objects.get(username="editor")
    for text in sorted(read("issues")["issue"], key=lambda issue: -issue["days_ago"]):
        for language in LANGUAGES:
            _fill_issue(sample, text, language, editor)


def _fill_subscribers(sample: Sample) -> None:
    people = read("people")
    rng = random.Random(1)
    names = rng.sample(
        [(first, last) for first in people["first"] for last in people["last"]], sum(SUBSCRIBERS.values())
    )
    subscribers = []
    for (language, state), number in SUBSCRIBERS.items():
        for _place in range(number):
            first, last = names.pop()
            asked_at = sample.now - LATEST_ASKED * rng.random()
            has_confirmed = state != SubscriberState.UNCONFIRMED
            subscribers.append(
                Subscriber(
                    email=f"{first}.{last}@example.org",
                    language=language,
                    state=state,
                    consent_wording=CONSENT_WORDING,
                    consent_form="footer",
                    created_at=asked_at,
                    asked_at=asked_at,
                    confirmed_at=asked_at + timedelta(minutes=20) if has_confirmed else None,
                    unsubscribed_at=sample.now if state == SubscriberState.UNSUBSCRIBED else None,
                )
            )
    Subscriber.objects.bulk_create(subscribers)


def _fill_issue(sample: Sample, text: dict, language: str, editor) -> None:
    """Make an issue that went out some time ago: nothing of it is sent now."""
    sent_at = sample.now - timedelta(days=text["days_ago"])
    issue = compile_issue(locale=Locale.objects.get(language_code=language), until=sent_at, user=editor)
    own = text[language]
    for name in ("title", "slug", "preheader", "greeting"):
        setattr(issue, name, own[name])
    issue.save_revision(user=editor)
    mailing = approve(issue=issue, user=editor)
    mailing.deliveries.update(state=DeliveryState.SENT, attempts=1, claimed_at=sent_at, settled_at=sent_at)
    finish_if_settled(mailing)
    Mailing.objects.filter(pk=mailing.pk).update(approved_at=sent_at, finished_at=sent_at)
    NewsletterIssuePage.objects.filter(pk=issue.pk).update(
        sent_at=sent_at, first_published_at=sent_at, last_published_at=sent_at
    )
