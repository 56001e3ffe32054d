"""`manage.py fill`: reproducible bulk data."""

import argparse

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from demo.bulk import fill_comments, fill_posts, fill_subscribers


class Command(BaseCommand):
    """Add bulk data for tests and benches."""

    help = (
        "Add reproducible bulk data for tests and benches: the same seed gives the same posts, comments and "
        "subscribers. Another seed adds more. Nobody is written to."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--posts", type=count, default=0, metavar="N", help="blog posts to add")
        parser.add_argument(
            "--comments", type=count, default=0, metavar="N", help="comments to add to the newest posts"
        )
        parser.add_argument("--subscribers", type=count, default=0, metavar="N", help="newsletter subscribers to add")
        parser.add_argument("--seed", type=int, default=1, metavar="S", help="which data (default 1)")

    def handle(self, *, posts: int, comments: int, subscribers: int, seed: int, **options) -> None:
        try:
            with transaction.atomic():
                fill_posts(posts, seed=seed)
                if comments:
                    fill_comments(comments, seed=seed)
                fill_subscribers(subscribers, seed=seed)
        except LookupError as error:
            raise CommandError(str(error)) from error
        except ValidationError as error:
            raise CommandError(f"The posts of seed {seed} are here already: choose another with --seed.") from error
        self.stdout.write(f"Added {posts} posts, {comments} comments and {subscribers} subscribers (seed {seed}).")


def count(text: str) -> int:
    """Read a number of rows."""
    if not text.isdecimal() or int(text) > 1_000_000:
        raise argparse.ArgumentTypeError("expected a number from 0 to 1000000")
    return int(text)
