"""`manage.py compile_issue`: make a draft of the newsletter's next issue."""

from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from wagtail.models import Locale

from newsletter.compiling import compile_issue
from newsletter.exceptions import NewsletterError
from newsletter.sections import sections_of


def read_day(text: str) -> date:
    """Read a day written as 2026-11-30."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CommandError(f"“{text}” is not a date. Write it as 2026-11-30.") from None


def start_of(day: date) -> datetime:
    """Return the first moment of `day`."""
    return timezone.make_aware(datetime.combine(day, time.min))


def end_of(day: date) -> datetime:
    """Return the end of `day`, or now while the day still goes on."""
    return timezone.now() if day == timezone.localdate() else start_of(day + timedelta(days=1))


class Command(BaseCommand):
    """Compile the next issue of one language."""

    help = (
        "Make a draft issue of the newsletter from what was published since the last approved issue: posts, news and "
        "showcases, as an anonymous reader sees them, none that was in a sent issue. Prints the issue's number, its "
        "title and how many items it has. Nothing is sent: an editor reads and approves the draft in the admin. "
        "Exit status 0 when the draft was made; 1 and one line when there is nothing to compile."
    )

    def add_arguments(self, parser) -> None:
        languages = ", ".join(code for code, _name in settings.LANGUAGES)
        parser.add_argument("--locale", required=True, metavar="CODE", help=f"the issue’s language: {languages}")
        parser.add_argument(
            "--until", metavar="DATE", help="the last day that counts, such as 2026-11-30 (default: until now)"
        )
        parser.add_argument(
            "--since", metavar="DATE", help="the first day that counts (default: where the last issue ended)"
        )

    def handle(self, *, locale: str, until: str | None, since: str | None, **options) -> None:
        try:
            issue = compile_issue(
                locale=Locale.objects.get(language_code=locale),
                until=end_of(read_day(until)) if until else None,
                since=start_of(read_day(since)) if since else None,
            )
        except Locale.DoesNotExist:
            raise CommandError(f"The site has no language “{locale}”.") from None
        except NewsletterError as error:
            raise CommandError(str(error)) from None
        items = sum(len(section.entries) for section in sections_of(issue))
        self.stdout.write(f"Issue {issue.pk}: {issue.title} ({locale}), {items} items, draft")
