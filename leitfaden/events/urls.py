from django.urls import path

from leitfaden.events.views import public, staff

app_name = "events"

ONE = "veranstaltungen/V-<int:number>/"

urlpatterns = [
    path("veranstaltungen/", public.event_list, name="event_list"),
    path("veranstaltungen/neu/", staff.event_new, name="event_new"),
    path(ONE, public.event_detail, name="event_detail"),
    path(f"{ONE}bearbeiten/", staff.event_edit, name="event_edit"),
    path(f"{ONE}veroeffentlichung/", staff.event_publication, name="event_publication"),
    path(f"{ONE}programm/neu/", staff.entry_new, name="entry_new"),
    path(f"{ONE}workshops/neu/", staff.workshop_new, name="workshop_new"),
    path(f"{ONE}mitwirkende/", staff.contributor_list, name="contributor_list"),
    path(f"{ONE}mitwirkende/neu/", staff.contributor_new, name="contributor_new"),
    path(f"{ONE}mitwirkende/<int:pk>/antwort/", staff.contributor_reply, name="contributor_reply"),
    path(f"{ONE}mitwirkende/<int:pk>/name/", staff.contributor_name, name="contributor_name"),
]
