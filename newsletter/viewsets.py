"""The newsletter in the admin: issues and subscribers."""

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from newsletter import desk
from newsletter.models import Subscriber
from newsletter.permissions import may_see_desk


class DeskMenuItem(MenuItem):
    """Shown to those who have to do with the newsletter."""

    def is_shown(self, request) -> bool:
        return may_see_desk(request.user)


class DeskViewSet(ViewSet):
    """Issues: the list, and the desk of each."""

    name = "newsletter-desk"
    url_prefix = "newsletter"
    icon = "mail"
    menu_label = _("Issues")
    menu_name = "newsletter-issues"
    menu_item_class = DeskMenuItem

    def get_urlpatterns(self) -> list:
        return [
            path("", desk.IssueListView.as_view(), name="index"),
            path("compile/", desk.CompileView.as_view(), name="compile"),
            path("issue/<int:pk>/", desk.IssueView.as_view(), name="issue"),
            path("issue/<int:pk>/preview/<str:mode>/", desk.PreviewView.as_view(), name="preview"),
            path("issue/<int:pk>/test/", desk.TestMailView.as_view(), name="test"),
            path("issue/<int:pk>/approve/", desk.ApproveView.as_view(), name="approve"),
            path("issue/<int:pk>/cancel/", desk.CancelView.as_view(), name="cancel"),
        ]


class LookOnlyPolicy(ModelPermissionPolicy):
    """Nobody adds, changes or deletes, whatever rights they have: subscribers come and go by their own wish."""

    def user_has_permission(self, user, action) -> bool:
        return action == "view" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions) -> bool:
        return "view" in actions and self.user_has_permission(user, "view")


register_permission_policy(Subscriber, LookOnlyPolicy(Subscriber))


class SubscriberViewSet(ModelViewSet):
    """Subscribers, to look up."""

    model = Subscriber
    name = "newsletter-subscribers"
    icon = "group"
    menu_label = _("Subscribers")
    list_display = ["email", "language", "state", "asked_at", "confirmed_at", "unsubscribed_at"]
    list_filter = ["language", "state"]
    search_fields = ["email"]
    ordering = "email"
    list_per_page = 50
    inspect_view_enabled = True
    inspect_view_fields = [
        "email",
        "language",
        "state",
        "created_at",
        "asked_at",
        "consent_form",
        "consent_wording",
        "confirmed_at",
        "unsubscribed_at",
    ]
    copy_view_enabled = False
    form_fields: list[str] = []
    add_to_reference_index = False


class NewsletterGroup(ViewSetGroup):
    """The menu of the newsletter."""

    menu_label = _("Newsletter")
    menu_name = "newsletter"
    menu_icon = "mail"
    menu_order = 240
    items = (DeskViewSet, SubscriberViewSet)
