"""The kinds of partner."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OrganisationKind(models.TextChoices):
    """What an organisation is."""

    MINISTRY_AGENCY = "ministry_agency", _("Ministry or agency")
    MUNICIPALITY = "municipality", _("Municipality")
    WELLBEING_COUNTY = "wellbeing_county", _("Wellbeing services county")
    NGO = "ngo", _("Association")
    PROJECT = "project", _("Project")
    SCHOOL = "school", _("School or college")
    PARISH = "parish", _("Parish")
    RECEPTION_CENTRE = "reception_centre", _("Reception centre")
    COMPANY = "company", _("Company")
