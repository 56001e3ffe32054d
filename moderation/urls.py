from django.urls import path

from moderation import views

app_name = "moderation"
urlpatterns = [
    path("form/<int:page_id>/", views.CommentFormView.as_view(), name="form"),
    path("sent/<str:token>/", views.sent, name="sent"),
    path("terms/", views.terms, name="terms"),
]
