"""Articles of every kind, as other sites read them."""

from datetime import datetime
from typing import Annotated, Literal

from django.conf import settings
from django.http import Http404, HttpRequest
from django.utils import translation
from ninja import Field, Path, Query, Router, Schema
from wagtail.models import Locale

from api.frame import api
from core.addresses import absolute
from core.content import article_models, keys_of_public_articles, load_articles

router = Router(tags=["articles"])

Language = Literal[tuple(code for code, _name in settings.LANGUAGES)]
MOST_PER_PAGE = 100
LARGEST_ID = 2**31 - 1  # of a 32-bit column, as pages have


class Author(Schema):
    """One name of the byline."""

    name: str
    job_title: str
    organisation: str


class Picture(Schema):
    """The lead picture, 1200 × 630 pixels."""

    url: str
    alt: str
    credit: str


class Article(Schema):
    """An article without its body."""

    id: int
    kind: str = Field(description="The kind of article, such as blog.blogpostpage")
    language: str
    title: str
    lead: str
    url: str
    published_at: datetime
    authors: list[Author]
    organisation: str
    topics: list[str]
    picture: Picture | None


class ArticleWithBody(Article):
    """An article with its body as HTML."""

    html: str


class Articles(Schema):
    """One page of articles, newest first."""

    total: int
    articles: list[Article]


class Wanted(Schema):
    """Which articles are wanted."""

    language: Language = settings.LANGUAGE_CODE
    organisation: str = Field("", description="Key of an organisation, such as satamasilta", max_length=60)
    offset: int = Field(0, ge=0, le=100_000)
    limit: int = Field(20, ge=1, le=MOST_PER_PAGE)


@router.get("", response=Articles, operation_id="list_articles", summary="List articles, newest first")
def list_articles(request: HttpRequest, wanted: Query[Wanted]):
    """List the public articles of one language."""
    filters = {"organisation__slug": wanted.organisation} if wanted.organisation else {}
    with translation.override(wanted.language):
        keys = keys_of_public_articles(Locale.objects.get(language_code=wanted.language), **filters)
        articles = load_articles(keys[wanted.offset : wanted.offset + wanted.limit])
        return {"total": keys.count(), "articles": [_article(article, request) for article in articles]}


@router.get("/{article_id}", response=ArticleWithBody, operation_id="get_article", summary="One article, with its body")
def get_article(request: HttpRequest, article_id: Annotated[int, Path(ge=1, le=LARGEST_ID)]):
    """Return one public article."""
    for model in article_models():
        article = model.objects.public().filter(pk=article_id).select_related("lead_image", "locale").first()
        if article:
            with translation.override(article.locale.language_code):
                return {**_article(article, request), "html": article.body.render_as_block()}
    raise Http404


def _article(article, request: HttpRequest) -> dict:
    organisation = article.organisation.public_name if article.organisation else ""
    return {
        "id": article.pk,
        "kind": article._meta.label_lower,
        "language": article.locale.language_code,
        "title": article.title,
        "lead": article.lead,
        "url": absolute(article.get_url(request)),
        "published_at": article.published_at,
        "authors": [
            {
                "name": author.value["name"],
                "job_title": author.value["job_title"],
                "organisation": author.value["organisation"] or organisation,
            }
            for author in article.authors
        ],
        "organisation": organisation,
        "topics": [topic.name for topic in article.topics.all()],
        "picture": _picture(article),
    }


def _picture(article) -> dict | None:
    if article.lead_image is None:
        return None
    rendition = article.lead_image.get_rendition("fill-1200x630|format-jpeg")
    return {"url": absolute(rendition.url), "alt": article.lead_image_alt, "credit": article.lead_image.credit}


api.add_router("/articles", router)
