from django.contrib.auth.models import Permission
from wagtail import hooks

from moderation.viewsets import CommentQueueViewSet


@hooks.register("register_admin_viewset")
def register_comment_queue() -> CommentQueueViewSet:
    return CommentQueueViewSet()


@hooks.register("register_permissions")
def register_right_to_moderate():
    return Permission.objects.filter(content_type__app_label="moderation", codename="moderate_comment")
