"""`manage.py makemessages`: Django's own, with this project's habits."""

from django.core.management.commands import makemessages


class Command(makemessages.Command):
    """Collect the texts to translate, in a form that makes small differences."""

    msgmerge_options = [*makemessages.Command.msgmerge_options, "--width=120", "--no-fuzzy-matching", "--sort-output"]
    xgettext_options = [*makemessages.Command.xgettext_options, "--width=120"]

    def handle(self, *args, **options) -> None:
        options["extensions"] = options["extensions"] or ["html", "mjml", "py", "txt"]
        options["ignore_patterns"] = [
            *options["ignore_patterns"],
            *(".venv*", "var", "tests", "docs", "scripts", "requirements"),
        ]
        options["add_location"] = options["add_location"] or "file"
        options["no_obsolete"] = True
        super().handle(*args, **options)
