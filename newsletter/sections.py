"""What an issue shows: its items that readers may open, by kind."""

from dataclasses import dataclass
from functools import cached_property

from django.contrib.contenttypes.models import ContentType
from django.utils.text import capfirst
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError
from wagtail.models import Page

from core.content import load_articles

# Wide enough for a phone's sharp screen, small enough for a slow line.
PICTURE = "fill-520x390|format-jpeg|jpegquality-72"


@dataclass(frozen=True)
class Entry:
    """An article in the words of this issue."""

    item: object
    article: object

    @property
    def title(self) -> str:
        return self.item.own_title or self.article.title

    @property
    def summary(self) -> str:
        return self.item.own_summary or self.article.description

    @property
    def source(self) -> str:
        """Whose text it is."""
        return self.article.organisation.public_name if self.article.organisation else ""

    @cached_property
    def picture(self):
        """The lead picture cut for the newsletter; `None` when there is none or its file is gone."""
        if self.article.lead_image is None:
            return None
        try:
            return self.article.lead_image.get_rendition(PICTURE)
        except (SourceImageIOError, InvalidFilterSpecError, OSError):
            return None


@dataclass(frozen=True)
class Section:
    """The entries of one kind of article."""

    heading: str
    entries: list[Entry]


def sections_of(issue) -> list[Section]:
    """Return the sections of `issue` in the order of its items.

    Items that an anonymous reader cannot open in the issue's language are left out: unpublished, private, foreign.
    The number of queries does not grow with the items.
    """
    items = list(issue.items.all())
    public = Page.objects.filter(pk__in=[item.page_id for item in items], locale=issue.locale_id).live().public()
    kinds = dict(public.values_list("pk", "content_type"))
    models = {kind: ContentType.objects.get_for_id(kind).model_class() for kind in set(kinds.values())}
    keys = [{"pk": pk, "kind": models[kind]._meta.label_lower} for pk, kind in kinds.items() if models[kind]]
    articles = {article.pk: article for article in load_articles(keys)}
    by_kind: dict[type, list[Entry]] = {}
    for item in items:
        if article := articles.get(item.page_id):
            by_kind.setdefault(type(article), []).append(Entry(item, article))
    return [Section(capfirst(str(kind._meta.verbose_name_plural)), entries) for kind, entries in by_kind.items()]
