"""The reader's comment form, and the moderator's refusal."""

import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from moderation.enums import Ground
from moderation.posting import LONGEST_NAME, LONGEST_TEXT

_LINE_BREAKS_AND_TABS = "\n\t"


def without_controls(text: str) -> str:
    """Return the text without characters that no one can see and no database wants: controls, but line breaks."""
    return "".join(
        character
        for character in text
        if character in _LINE_BREAKS_AND_TABS or unicodedata.category(character) not in ("Cc", "Cs")
    )


def _says_something(text: str) -> bool:
    """Tell whether the text holds anything but blanks and invisible characters."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in text)


class PlainText(forms.CharField):
    """A person's words as they were typed: line breaks made alike, control characters refused but not kept."""

    default_error_messages = {
        "controls": _(
            "The text held control characters, which cannot be shown. They have been taken out: "
            "please check the text and send it again."
        ),
        "too_long": _("This is %(length)s characters long. The limit is %(limit)s."),
    }

    def __init__(self, *, limit: int, **kwargs):
        """Take at most `limit` characters; the browser is not told, because it would cut a pasted text silently."""
        super().__init__(**kwargs)
        self.limit = limit
        self.validators = []  # Django's own would refuse NUL without saying what to do

    def to_python(self, value) -> str:
        value = super().to_python(value.replace("\r\n", "\n").replace("\r", "\n") if value else value)
        return value if _says_something(value) else ""

    def validate(self, value) -> None:
        super().validate(value)
        if without_controls(value) != value:
            raise ValidationError(self.error_messages["controls"], code="controls")
        if len(value) > self.limit:
            length, limit = (number_format(number, force_grouping=True) for number in (len(value), self.limit))
            raise ValidationError(
                self.error_messages["too_long"], code="too_long", params={"length": length, "limit": limit}
            )


class CommentForm(forms.Form):
    """What a reader fills in. What was typed is given back as it was, save for control characters."""

    name = PlainText(
        label=_("Name or pseudonym"),
        limit=LONGEST_NAME,
        help_text=_("Shown with your comment."),
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
        error_messages={"required": _("Write your name or a pseudonym.")},
    )
    text = PlainText(
        label=_("Comment"),
        limit=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto"}),
        error_messages={"required": _("Write your comment.")},
    )
    email = forms.EmailField(
        label=_("E-mail address (optional)"),
        max_length=254,
        required=False,
        help_text=_("Used only to tell you of the decision. It is never shown."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "invalid": _("This is not a valid e-mail address. Correct it, or leave the field empty."),
            "max_length": _("This is not a valid e-mail address. Correct it, or leave the field empty."),
        },
    )
    website = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )
    terms = forms.BooleanField(
        label=_("I accept the terms of commenting"),
        error_messages={"required": _("Accept the terms of commenting to send your comment.")},
    )

    def __init__(self, data=None, **kwargs):
        if data is not None:
            data = data.copy()
            data["email"] = without_controls(data.get("email", ""))
        super().__init__(data, use_required_attribute=False, **kwargs)
        self.fields["text"].help_text = _("At most %(limit)s characters. Plain text; links are not made clickable.") % {
            "limit": number_format(LONGEST_TEXT, force_grouping=True)
        }

    def clean_name(self) -> str:
        return " ".join(self.cleaned_data["name"].split())

    def clean(self) -> dict:
        """Refuse what only a robot fills in, in a way that lets a person through at the next try."""
        if self.cleaned_data.get("website"):
            raise ValidationError(
                _("A field that must stay empty was filled in. It has been emptied: please send the comment again.")
            )
        return self.cleaned_data

    def full_clean(self) -> None:
        """Check, then keep what was typed for showing it again: without controls, and the honeypot emptied."""
        super().full_clean()
        if self.is_bound:
            for name in ("name", "text"):
                self.data[name] = without_controls(self.data.get(name, ""))
            self.data["website"] = ""

    def untick_terms(self) -> None:
        """Ask for the terms anew: they are not those that were read."""
        self.data.pop("terms", None)


class RefusalForm(forms.Form):
    """Why a comment is not published, or is removed."""

    ground = forms.ChoiceField(
        label=_("Ground"),
        choices=[("", _("Choose a ground")), *Ground.choices],
        error_messages={"required": _("Choose a ground.")},
    )
    note = forms.CharField(
        label=_("Note to the writer (optional)"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
