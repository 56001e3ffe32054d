from django.contrib.auth.models import Permission
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import HeaderButton

from newsletter.desk import desk_url
from newsletter.models import NewsletterIssuePage
from newsletter.viewsets import NewsletterGroup


@hooks.register("register_admin_viewset")
def register_newsletter() -> NewsletterGroup:
    return NewsletterGroup()


@hooks.register("register_permissions")
def register_send_permission():
    """Let administrators give the right to send to groups."""
    return Permission.objects.filter(
        content_type__app_label="newsletter", codename__in=["send_issue", "view_subscriber"]
    )


@hooks.register("register_page_header_buttons")
def link_editor_to_desk(page, user, view_name, next_url=None):
    """Lead from an issue's editor to its desk."""
    if isinstance(page, NewsletterIssuePage) and page.pk:
        yield HeaderButton(_("To the desk"), url=desk_url(page), icon_name="mail", priority=5)
