"""Listings: filters that live in the address, and paging."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.db.models.functions import ExtractYear

from core.models.topics import Topic

PAGE_SIZE = 12


class Pages:
    """Rows cut into pages; the page is named by `?page=` and a wrong one shows the nearest there is."""

    def __init__(self, rows, request, *, size: int = PAGE_SIZE):
        self.paginator = Paginator(rows, size)
        self.current: PaginatorPage = self.paginator.get_page(request.GET.get("page"))
        self._query = [(key, value) for key, value in request.GET.items() if key != "page" and value]

    @property
    def rows(self):
        """The rows of the page asked for."""
        return self.current.object_list

    @property
    def total(self) -> int:
        return self.paginator.count

    def address(self, number: int) -> str:
        """Return the query string of page `number`, with the filters kept."""
        return "?" + urlencode([*self._query, *([("page", number)] if number > 1 else [])])

    @cached_property
    def links(self) -> list[dict]:
        """Numbers to show, with `None` for a gap: first, last and those around the current page."""
        numbers = self.paginator.get_elided_page_range(self.current.number, on_each_side=1, on_ends=1)
        return [
            {"number": number, "address": self.address(number), "current": number == self.current.number}
            if isinstance(number, int)
            else None
            for number in numbers
        ]

    @property
    def previous_address(self) -> str:
        return self.address(self.current.number - 1) if self.current.has_previous() else ""

    @property
    def next_address(self) -> str:
        return self.address(self.current.number + 1) if self.current.has_next() else ""


@dataclass(frozen=True)
class Option:
    """One choice of a filter."""

    value: str
    label: str
    chosen: bool


class ArticleListing:
    """One kind of article in one language, filtered by topic, organisation and year as the address says."""

    def __init__(self, model, locale, request):
        self._everything = model.objects.in_language(locale).public()
        self._locale = locale
        self._wanted = {name: request.GET.get(name, "") for name in ("topic", "organisation", "year")}
        rows = self._filtered().newest_first().for_cards()
        self.pages = Pages(rows, request)
        self.articles = list(self.pages.rows)

    def _filtered(self):
        rows, wanted = self._everything, self._wanted
        if wanted["topic"]:
            rows = rows.filter(topics__slug=wanted["topic"], topics__locale=self._locale)
        if wanted["organisation"]:
            rows = rows.filter(organisation__slug=wanted["organisation"])
        if wanted["year"]:
            year = int(wanted["year"]) if wanted["year"].isdecimal() and len(wanted["year"]) == 4 else 0
            rows = rows.filter(published_at__year=year) if year else rows.none()
        return rows

    @property
    def is_filtered(self) -> bool:
        return any(self._wanted.values())

    @cached_property
    def topics(self) -> list[Option]:
        """Topics that have an article of this kind."""
        topics = Topic.objects.filter(pk__in=self._everything.order_by().values("topics")).order_by("name")
        return self._options("topic", ((topic.slug, topic.name) for topic in topics))

    @cached_property
    def organisations(self) -> list[Option]:
        """Organisations that have an article of this kind, by name."""
        organisation_model = self._everything.model._meta.get_field("organisation").related_model
        organisations = organisation_model.objects.filter(
            pk__in=self._everything.order_by().values("organisation")
        ).prefetch_related("pages__locale")
        names = sorted((organisation.public_name, organisation.slug) for organisation in organisations)
        return self._options("organisation", ((slug, name) for name, slug in names))

    @cached_property
    def years(self) -> list[Option]:
        """Years that have an article of this kind, newest first."""
        years = self._everything.order_by().annotate(year=ExtractYear("published_at")).values_list("year", flat=True)
        return self._options("year", ((str(year), str(year)) for year in sorted(set(years.distinct()), reverse=True)))

    def _options(self, name: str, rows) -> list[Option]:
        return [Option(value, label, value == self._wanted[name]) for value, label in rows]
