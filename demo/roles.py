"""What the roles may do: Wagtail's own two groups get the rights that this site's content needs."""

from django.contrib.auth.models import Group, Permission

# Wagtail's first migration makes both, with rights to pages, images and documents.
WRITING_GROUP = "Editors"
PUBLISHING_GROUP = "Moderators"

WRITING_RIGHTS = [
    ("core", "add_topic"),
    ("core", "change_topic"),
    ("core", "view_topic"),
    ("partners", "add_organisation"),
    ("partners", "change_organisation"),
    ("partners", "view_organisation"),
    ("wagtail_localize", "submit_translation"),
]
PUBLISHING_RIGHTS = [
    *WRITING_RIGHTS,
    ("core", "delete_topic"),
    ("core", "change_sitesettings"),
    ("partners", "delete_organisation"),
]


def give_rights() -> None:
    """Add the rights to the groups, where the groups are; what an administrator gave besides stays."""
    for name, rights in ((WRITING_GROUP, WRITING_RIGHTS), (PUBLISHING_GROUP, PUBLISHING_RIGHTS)):
        group = Group.objects.filter(name=name).first()
        if group is None:
            continue  # an administrator has done away with it
        for app, codename in rights:
            group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
