from django.urls import path

from api.frame import api

urlpatterns = [path("", api.urls)]
