"""Who may moderate."""

from django.core.exceptions import PermissionDenied

from moderation.deciding import RIGHT


def may_moderate(user) -> bool:
    """Tell whether `user` may see the queue and decide."""
    return user.has_perm(RIGHT)


class ModeratorsOnly:
    """A view of the admin for moderators; Wagtail turns others back with a message."""

    def dispatch(self, request, *args, **kwargs):
        if not may_moderate(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)
