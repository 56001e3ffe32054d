"""Articles of every kind together: for the front page, an organisation's page, feeds and the newsletter."""

from collections.abc import Iterable
from itertools import islice

from django.apps import apps
from django.db.models import QuerySet, Value
from wagtail.models import Page

from core.models.articles import ArticlePage


def article_models() -> list[type[ArticlePage]]:
    """Return every concrete kind of article, in the order of the installed apps."""
    return [model for model in apps.get_models() if issubclass(model, ArticlePage)]


def keys_of_public_articles(locale, **filters) -> QuerySet:
    """Return a query of rows `{"pk", "published_at", "kind"}`, newest first, over every kind of article.

    Args:
        locale: the `Locale` whose articles are wanted.
        filters: conditions that hold for every kind, such as `organisation=…`.
    """
    # What is private is asked for once, not once for each kind of article.
    not_private = ~Page.objects.all().private_q()
    queries = [
        model.objects.in_language(locale)
        .live()
        .filter(not_private, **filters)
        .order_by()
        .annotate(kind=Value(model._meta.label_lower))
        .values("pk", "published_at", "kind")
        for model in article_models()
    ]
    return queries[0].union(*queries[1:], all=True).order_by("-published_at", "-pk")


def load_articles(keys: Iterable[dict]) -> list[ArticlePage]:
    """Load the articles of `keys` (rows of `keys_of_public_articles`) for cards, in the same order."""
    keys = list(keys)
    found = {}
    for model in article_models():
        wanted = [key["pk"] for key in keys if key["kind"] == model._meta.label_lower]
        if wanted:
            found.update({article.pk: article for article in model.objects.filter(pk__in=wanted).for_cards()})
    return [found[key["pk"]] for key in keys if key["pk"] in found]


def latest_articles(locale, *, limit: int, **filters) -> list[ArticlePage]:
    """Return the newest public articles of every kind in one language."""
    return load_articles(keys_of_public_articles(locale, **filters)[:limit])


def related_articles(article: ArticlePage, *, limit: int = 3) -> list[ArticlePage]:
    """Return articles for the end of `article`: those that share a topic, newest first, then the newest of all."""
    by_topic = keys_of_public_articles(article.locale_id, topics__in=[topic.pk for topic in article.topics.all()])
    newest = keys_of_public_articles(article.locale_id)
    seen = {article.pk}

    def unseen(rows):
        for row in rows:
            if row["pk"] not in seen:
                seen.add(row["pk"])
                yield row

    # An article that shares several topics comes once per topic: room for that, and for the article itself.
    room = 4 * limit + 1
    return load_articles(islice(unseen([*by_topic[:room], *newest[: 2 * limit + 1]]), limit))
