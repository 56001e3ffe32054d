"""Organisations, as other sites read them."""

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation
from ninja import Router, Schema
from wagtail.models import Locale

from api.articles import Language
from api.frame import api
from core.addresses import absolute
from partners.models import OrganisationPage

router = Router(tags=["organisations"])


class OrganisationOut(Schema):
    """An organisation that writes here; `key` filters articles."""

    key: str
    name: str
    kind: str
    municipality: str
    lead: str
    url: str
    website: str


@router.get("", response=list[OrganisationOut], operation_id="list_organisations", summary="List organisations by name")
def list_organisations(request: HttpRequest, language: Language = settings.LANGUAGE_CODE):
    """List the organisations that have a public page in one language."""
    with translation.override(language):
        pages = OrganisationPage.objects.public_in(Locale.objects.get(language_code=language))
        return [
            {
                "key": page.organisation.slug,
                "name": page.title,
                "kind": page.organisation.kind,
                "municipality": page.organisation.municipality,
                "lead": page.lead,
                "url": absolute(page.get_url(request)),
                "website": page.organisation.website,
            }
            for page in pages.select_related("organisation", "locale")
        ]


api.add_router("/organisations", router)
