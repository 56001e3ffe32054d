from django.apps import AppConfig
from django_comments_xtd.apps import CommentsXtdConfig


class ModerationConfig(AppConfig):
    name = "moderation"
    default = True


class CommentStoreConfig(CommentsXtdConfig):
    """django-comments-xtd as model and thread store only.

    Its own `ready` connects a receiver that makes every reply of a comment public whenever the comment is
    saved as public. Here comments become public through `moderation/deciding.py` alone, so nothing is connected.
    """

    default = False

    def ready(self) -> None:
        """Connect nothing."""
