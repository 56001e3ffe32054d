"""Bulk data for tests and benches: as much as asked for, the same for the same seed."""

import random
from datetime import UTC, datetime, timedelta

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import transaction
from django.utils.text import slugify
from wagtail.models import Locale
from wagtail.signal_handlers import disable_reference_index_auto_update

from blog.models import BlogIndexPage, BlogPostPage
from core.models import Topic
from demo.blocks import stored_authors, stored_body
from demo.reading import read, read_folder
from demo.starting import start_site
from moderation.deciding import decline, publish
from moderation.enums import Ground
from moderation.models import TermsVersion
from moderation.posting import post
from newsletter.enums import SubscriberState
from newsletter.models import Subscriber
from newsletter.subscribing import CONSENT_WORDING
from partners.models import Organisation

# A fixed moment, so that the same seed gives the same dates whenever it is run.
LATEST = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)


def fill_posts(number: int, *, seed: int) -> None:
    """Add `number` blog posts, two thirds Finnish, the rest Swedish and English, made of the samples' sentences."""
    start_site()
    rng = random.Random(seed)
    samples = list(read_folder("posts").values())
    people = read("people")
    indexes = {index.locale.language_code: index for index in BlogIndexPage.objects.select_related("locale")}
    topics = {code: list(Topic.objects.filter(locale=index.locale)) for code, index in indexes.items()}
    organisations = list(Organisation.objects.order_by("slug"))
    with transaction.atomic(), disable_reference_index_auto_update():
        for serial in range(number):
            language = rng.choice(["fi", "fi", "fi", "fi", "sv", "en"])
            text, other = rng.choice(samples)[language], rng.choice(samples)[language]
            title = f"{text['title']} ({seed}–{serial + 1})"
            author = f"{rng.choice(people['first']).title()} {rng.choice(people['last']).title()}"
            when = LATEST - timedelta(minutes=rng.randrange(3 * 365 * 24 * 60))
            post = BlogPostPage(
                title=title,
                slug=f"{slugify(text['slug'])}-{seed}-{serial + 1}",
                lead=other["lead"],
                body=stored_body([block for block in text["body"] if block["type"] != "document"], language),
                authors=stored_authors([{"name": author}], language),
                organisation=rng.choice(organisations) if organisations else None,
                published_at=when,
                first_published_at=when,
                last_published_at=when,
                locale=Locale.objects.get(language_code=language),
            )
            post.topics.set(rng.sample(topics[language], k=min(2, len(topics[language]))))
            indexes[language].add_child(instance=post)


def fill_comments(number: int, *, seed: int) -> None:
    """Add `number` comments to the newest blog posts: of ten, seven are published, two wait, one is declined.

    Raises:
        LookupError: when there is no post to comment on.
    """
    rng = random.Random(seed)
    pages = list(BlogPostPage.objects.public().filter(comments_open=True).newest_first()[:200])
    if not pages:
        raise LookupError("There is no blog post to comment on: add some with --posts.")
    texts, people, terms = read("comments")["comment"], read("people"), TermsVersion.objects.current()
    moderator = _moderator()
    for _serial in range(number):
        page, text = rng.choice(pages), rng.choice(texts)
        when = LATEST - timedelta(minutes=rng.randrange(90 * 24 * 60))
        comment = post(
            page=page,
            name=rng.choice(people["first"]).title(),
            text=text["text"],
            language=text["language"],
            terms=terms,
            terms_language="fi",
            now=when,
        )
        fate = rng.randrange(10)
        if fate < 7:
            publish(comment=comment, by=moderator, now=when + timedelta(hours=2))
        elif fate == 9:
            decline(comment=comment, by=moderator, ground=rng.choice(Ground.values), now=when + timedelta(hours=2))


def _moderator():
    """Return an account that decides here, and that nobody can sign in with: it is active in memory alone."""
    moderator, _made = get_user_model().objects.get_or_create(username="bulk-moderator", defaults={"is_active": False})
    moderator.groups.add(Group.objects.get(name="Comment moderators"))
    moderator.is_active = True
    return moderator


def fill_subscribers(number: int, *, seed: int) -> None:
    """Add `number` subscribers at example.org: of ten, nine are confirmed."""
    rng = random.Random(seed)
    people = read("people")
    subscribers = []
    for serial in range(number):
        state = SubscriberState.CONFIRMED if rng.randrange(10) else SubscriberState.UNCONFIRMED
        asked_at = LATEST - timedelta(minutes=rng.randrange(3 * 365 * 24 * 60))
        subscribers.append(
            Subscriber(
                email=f"{rng.choice(people['first'])}.{rng.choice(people['last'])}.{seed}.{serial + 1}@example.org",
                language=rng.choice(["fi", "fi", "fi", "fi", "sv", "en"]),
                state=state,
                consent_wording=CONSENT_WORDING,
                consent_form="bulk",
                created_at=asked_at,
                asked_at=asked_at,
                confirmed_at=asked_at + timedelta(minutes=20) if state == SubscriberState.CONFIRMED else None,
            )
        )
    Subscriber.objects.bulk_create(subscribers, batch_size=2000)
