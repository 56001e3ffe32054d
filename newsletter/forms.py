"""Forms of the newsletter: for readers, and for its editors."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput
from wagtail.models import Locale

from newsletter.addresses import canonical_address


class AddressField(forms.EmailField):
    """An e-mail address in the one spelling that is stored and written to."""

    default_error_messages = {
        "required": _("Write an e-mail address."),
        "invalid": _("This is not a complete e-mail address. It looks like name@example.org."),
    }

    def clean(self, value) -> str:
        address = super().clean(value)
        try:
            return canonical_address(address) if address else address
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error


class SubscribeForm(forms.Form):
    """A wish to get the newsletter."""

    email = AddressField(
        label=_("E-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"}),
    )
    language = forms.CharField(required=False, widget=forms.HiddenInput)
    # People do not see this field; what fills it in is a machine.
    website = forms.CharField(required=False)

    def clean_language(self) -> str:
        """Fall back to the language of the page where the one asked for does not exist."""
        language = self.cleaned_data["language"]
        return language if language in dict(settings.LANGUAGES) else get_language()

    @property
    def is_from_a_machine(self) -> bool:
        return bool(self.data.get("website"))


class CompileForm(forms.Form):
    """Which issue to compile."""

    locale = forms.ModelChoiceField(queryset=Locale.objects.none(), label=_("Language"), empty_label=None)
    until = forms.DateField(
        label=_("Published until"),
        required=False,
        widget=AdminDateInput,
        help_text=_("The last day that counts. Empty: everything until now."),
    )

    def __init__(self, *args, locales, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["locale"].queryset = locales
        self.fields["locale"].initial = locales.filter(language_code=settings.LANGUAGE_CODE).first()

    def clean_until(self):
        until = self.cleaned_data["until"]
        if until and until > timezone.localdate():
            raise ValidationError(_("This day has not come yet."))
        return until


class TestMailForm(forms.Form):
    """Where a test mail goes."""

    address = AddressField(label=_("Send a test mail to"), max_length=254)
