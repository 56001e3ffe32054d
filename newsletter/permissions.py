"""Who of the staff may do what with the newsletter."""

from wagtail.models import Locale

from newsletter.models import NewsletterIndexPage, NewsletterIssuePage

SEND_ISSUE = "newsletter.send_issue"


def may_send(user) -> bool:
    """Tell whether `user` may approve issues and send them."""
    return user.has_perm(SEND_ISSUE)


def compilable_locales(user):
    """Return the languages whose newsletter page `user` may add issues under."""
    indexes = NewsletterIndexPage.objects.live().select_related("locale")
    allowed = [index.locale_id for index in indexes if index.permissions_for_user(user).can_add_subpage()]
    return Locale.objects.filter(pk__in=allowed)


def may_see_desk(user) -> bool:
    """Tell whether `user` has anything to do with the newsletter."""
    return may_send(user) or compilable_locales(user).exists()


def may_see_issue(user, issue: NewsletterIssuePage) -> bool:
    """Tell whether `user` may look at an issue that is not public yet."""
    return may_send(user) or issue.get_parent().permissions_for_user(user).can_edit() or issue.owner_id == user.pk
