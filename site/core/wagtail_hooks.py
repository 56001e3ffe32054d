from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from core.viewsets import TopicViewSet

register_snippet(TopicViewSet)


@hooks.register("insert_global_admin_css")
def link_admin_look() -> str:
    """Give the admin the site's own colour."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
