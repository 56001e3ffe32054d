"""Make the group of those who may approve and send issues."""

from django.db import migrations

GROUP = "Newsletter senders"
RIGHTS = [
    ("newsletter", "newsletterissuepage", "send_issue", "Can send newsletter issues"),
    ("newsletter", "subscriber", "view_subscriber", "Can view subscriber"),
    ("wagtailadmin", "admin", "access_admin", "Can access Wagtail admin"),
]


def make_group(apps, schema_editor) -> None:
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    group, _made = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    for app, model, codename, name in RIGHTS:
        # Django makes permissions only after all migrations; these are the same rows.
        content_type, _made = ContentType.objects.get_or_create(app_label=app, model=model)
        right, _made = Permission.objects.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": name}
        )
        group.permissions.add(right)


def remove_group(apps, schema_editor) -> None:
    apps.get_model("auth", "Group").objects.filter(name=GROUP).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("newsletter", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
    ]
    operations = [migrations.RunPython(make_group, remove_group)]
