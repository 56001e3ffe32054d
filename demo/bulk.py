"""Bulk data for tests and benches: as much as asked for, the same for the same seed."""

import random
from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.utils.text import slugify
from wagtail.models import Locale
from wagtail.signal_handlers import disable_reference_index_auto_update

from blog.models import BlogIndexPage, BlogPostPage
from core.models import Topic
from demo.blocks import stored_authors, stored_body
from demo.reading import read, read_folder
from demo.starting import start_site
from partners.models import Organisation

# A fixed moment, so that the same seed gives the same dates whenever it is run.
LATEST = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)


def fill_posts(number: int, *, seed: int) -> None:
    """Add `number` blog posts, two thirds Finnish, the rest Swedish and English, made of the samples' sentences."""
    start_site()
    rng = random.Random(seed)  # noqa: S311  (reproducible, not secret)
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
