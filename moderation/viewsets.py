"""Comments in the admin: the menu item with the number waiting, and the addresses."""

from django.urls import path, reverse_lazy
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail.admin.viewsets.base import ViewSet

from moderation import queue
from moderation.enums import Verdict
from moderation.models import Comment
from moderation.permissions import may_moderate


class QueueMenuItem(MenuItem):
    """Says how many comments wait; shown to moderators alone."""

    def is_shown(self, request) -> bool:
        return may_moderate(request.user)

    def render_component(self, request) -> LinkMenuItem:
        waiting = Comment.objects.awaiting().count()
        label = self.label
        if waiting:
            label = gettext("Comments (%(count)s)") % {"count": number_format(waiting, force_grouping=True)}
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name, attrs=self.attrs)


class CommentQueueViewSet(ViewSet):
    name = "comment_queue"
    url_prefix = "comments"
    icon = "comment"
    menu_label = _("Comments")
    menu_name = "comments"
    menu_order = 240
    menu_url = reverse_lazy("comment_queue:index")
    menu_item_class = QueueMenuItem
    add_to_admin_menu = True

    def get_urlpatterns(self) -> list:
        return [
            path("", queue.QueueView.as_view(), name="index"),
            path("<int:pk>/", queue.CommentView.as_view(), name="comment"),
            *(
                path(f"<int:pk>/{verdict}/", queue.DecisionView.as_view(verdict=verdict), name=verdict.value)
                for verdict in (Verdict.PUBLISH, Verdict.DECLINE, Verdict.REMOVE)
            ),
        ]
