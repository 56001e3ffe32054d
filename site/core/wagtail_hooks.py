from wagtail.snippets.models import register_snippet

from core.viewsets import TopicViewSet

register_snippet(TopicViewSet)
