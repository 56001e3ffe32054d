"""Compile an issue from what was published since the last one."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.content import article_models, keys_of_public_articles
from newsletter.enums import OUT_OF_THE_HOUSE, IssueState
from newsletter.exceptions import NoNewsletterPage, NothingPublished, WrongPeriod
from newsletter.models import IssueItem, NewsletterIndexPage, NewsletterIssuePage

# How far the very first issue looks back: the rhythm of a newsletter that appears every two months.
FIRST_PERIOD = timedelta(days=61)


def compile_issue(
    *, locale: Locale, until: datetime | None = None, since: datetime | None = None, user=None
) -> NewsletterIssuePage:
    """Make a draft issue of one language from what an anonymous reader can read.

    It holds what was published in the period, and what came out in it under an older date; nothing that has been in an
    approved issue. Posts, news and showcases follow each other, the newest of each first.

    Args:
        locale: the issue's language.
        until: end of the period; now when not given.
        since: its beginning; the end of the last approved issue's period when not given.
        user: who compiles, for the page's history.

    Raises:
        NoNewsletterPage: the language has no newsletter page.
        WrongPeriod: the period ends in the future, or before it begins.
        NothingPublished: nothing new was published in it; nothing is made.
    """
    index = NewsletterIndexPage.objects.live().filter(locale=locale).first()
    if index is None:
        raise NoNewsletterPage
    now = timezone.now()
    until = until or now
    since = since or period_start(locale=locale, until=until)
    if until > now:
        raise WrongPeriod(_("The period cannot end in the future."))
    if since >= until:
        raise WrongPeriod(
            _("The last issue went up to %(since)s: there is nothing between that and %(until)s.")
            % {"since": _moment(since), "until": _moment(until)}
        )
    keys = _new_articles(locale, since, until)
    if not keys:
        raise NothingPublished(
            _("Nothing new was published between %(since)s and %(until)s, so there is nothing to compile.")
            % {"since": _moment(since), "until": _moment(until)}
        )
    with translation.override(locale.language_code):
        title = _("Newsletter, %(month)s") % {"month": date_format(timezone.localtime(until), "F Y")}
    issue = NewsletterIssuePage(
        title=title, locale=locale, live=False, period_from=since, period_until=until, owner=user
    )
    issue.items = [IssueItem(page_id=key["pk"], sort_order=number) for number, key in enumerate(keys)]
    with transaction.atomic():
        if sister := _sister_edition(locale, since):
            issue.translation_key = sister.translation_key
        index.add_child(instance=issue)
        issue.save_revision(user=user)
    return issue


def period_start(*, locale: Locale, until: datetime) -> datetime:
    """Return where the next issue of a language begins: at the end of the last approved one's period."""
    last = NewsletterIssuePage.objects.in_language(locale).approved().order_by("-period_until").first()
    return last.period_until if last else until - FIRST_PERIOD


def _new_articles(locale: Locale, since: datetime, until: datetime) -> list[dict]:
    """Return the keys of the articles for an issue, by kind and then newest first."""
    dated = keys_of_public_articles(locale, published_at__gt=since, published_at__lte=until)
    late = keys_of_public_articles(locale, first_published_at__gt=since, published_at__lte=until)
    found = {key["pk"]: key for key in (*dated, *late)}
    sent = IssueItem.objects.filter(issue__state__in=OUT_OF_THE_HOUSE, page_id__in=found)
    for page_id in sent.values_list("page_id", flat=True):
        found.pop(page_id, None)
    kinds = [model._meta.label_lower for model in article_models()]
    newest_first = sorted(found.values(), key=lambda key: (key["published_at"], key["pk"]), reverse=True)
    return sorted(newest_first, key=lambda key: kinds.index(key["kind"]))


def _sister_edition(locale: Locale, since: datetime) -> NewsletterIssuePage | None:
    """Return the same issue in another language: the newest one of this period without an edition in this language."""
    here = NewsletterIssuePage.objects.in_language(locale).values("translation_key")
    others = NewsletterIssuePage.objects.exclude(locale=locale).exclude(translation_key__in=here)
    return (
        others.exclude(state=IssueState.CANCELLED)
        .filter(period_until__gt=since)
        .order_by("-period_until", "-pk")
        .first()
    )


def _moment(when: datetime) -> str:
    return date_format(timezone.localtime(when), "SHORT_DATETIME_FORMAT")
