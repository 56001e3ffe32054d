"""Pages for tests: call with a language code, get a published page in the right place of the tree."""

from itertools import count

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail.models import Locale

from blog.models import BlogIndexPage, BlogPostPage, SeriesPage
from core.models import HomePage, StandardPage, Topic
from news.models import NewsIndexPage, NewsPage, ShowcasePage
from partners.models import Organisation, OrganisationPage, PartnerIndexPage

# One counter for all kinds: pages of several kinds share a parent, and so the names of its children.
NUMBERS = count(1)


class _PageFactory(DjangoModelFactory):
    """A live page under the parent that its type belongs to, in `language` (Finnish unless told)."""

    class Meta:
        abstract = True

    class Params:
        language = "fi"

    title = factory.Sequence(lambda number: f"Sivu {number}")
    slug = factory.LazyFunction(lambda: f"sivu-{next(NUMBERS)}")
    locale = factory.LazyAttribute(lambda page: Locale.objects.get(language_code=page.language))

    @classmethod
    def _create(cls, model_class, *args, parent=None, **kwargs):
        topics = kwargs.pop("topics", None)
        page = model_class(*args, **kwargs)
        parent = parent or cls._parent_model.objects.get(locale=page.locale)
        if topics is not None:
            page.topics.set(topics)
        parent.add_child(instance=page)
        return page


class _ArticleFactory(_PageFactory):
    class Meta:
        abstract = True

    lead = "Mistä tässä on kyse."
    published_at = factory.LazyFunction(timezone.now)
    first_published_at = factory.SelfAttribute("published_at")
    last_published_at = factory.SelfAttribute("published_at")
    authors = factory.LazyFunction(
        lambda: [("author", {"name": "Aino Esimerkki", "job_title": "suunnittelija", "organisation": ""})]
    )
    body = factory.LazyFunction(lambda: [("text", "<p>Leipätekstiä.</p>")])


class StandardPageFactory(_PageFactory):
    class Meta:
        model = StandardPage

    _parent_model = HomePage


class BlogPostPageFactory(_ArticleFactory):
    class Meta:
        model = BlogPostPage

    _parent_model = BlogIndexPage


class SeriesPageFactory(_PageFactory):
    class Meta:
        model = SeriesPage

    _parent_model = BlogIndexPage


class NewsPageFactory(_ArticleFactory):
    class Meta:
        model = NewsPage

    _parent_model = NewsIndexPage


class ShowcasePageFactory(_ArticleFactory):
    class Meta:
        model = ShowcasePage

    _parent_model = NewsIndexPage


class TopicFactory(DjangoModelFactory):
    class Meta:
        model = Topic

    class Params:
        language = "fi"

    name = factory.Sequence(lambda number: f"Aihe {number}")
    slug = factory.Sequence(lambda number: f"aihe-{number}")
    locale = factory.LazyAttribute(lambda topic: Locale.objects.get(language_code=topic.language))


class OrganisationFactory(DjangoModelFactory):
    class Meta:
        model = Organisation

    name = factory.Sequence(lambda number: f"Esimerkkijärjestö {number} ry")
    slug = factory.Sequence(lambda number: f"jarjesto-{number}")


class OrganisationPageFactory(_PageFactory):
    class Meta:
        model = OrganisationPage

    _parent_model = PartnerIndexPage
    organisation = factory.SubFactory(OrganisationFactory)
    title = factory.LazyAttribute(lambda page: page.organisation.name)
