from django.urls import path

from leitfaden.intake.views import arranging, documents, items, mappings, review

app_name = "intake"
DOCUMENT = "einlesen/<int:pk>/"
ITEM = f"{DOCUMENT}eintraege/<int:position>/"
OFFER = f"{DOCUMENT}gemerkt/<int:mapping>/"
urlpatterns = [
    path("einlesen/", documents.document_list, name="document_list"),
    path("einlesen/gemerkt/", mappings.mapping_list, name="mapping_list"),
    path(
        "einlesen/gemerkt/<int:mapping>/vergessen/", mappings.mapping_forget, name="mapping_forget"
    ),
    path(DOCUMENT, review.document_detail, name="document_detail"),
    path(f"{DOCUMENT}quelle/", documents.source_edit, name="source_edit"),
    path(f"{DOCUMENT}lesen/", review.source_read, name="source_read"),
    path(f"{DOCUMENT}blatt/<int:number>.png", review.source_picture, name="source_picture"),
    path(f"{DOCUMENT}weglassen/", items.item_leave_out, name="item_leave_out"),
    path(f"{DOCUMENT}aufnehmen/", items.passage_take, name="passage_take"),
    path(f"{DOCUMENT}zuruecknehmen/", items.step_undo, name="step_undo"),
    path(f"{DOCUMENT}uebernehmen/", documents.document_commit, name="document_commit"),
    path(f"{DOCUMENT}verwerfen/", documents.document_discard, name="document_discard"),
    path(f"{OFFER}zuordnen/", mappings.mapping_apply, name="mapping_apply"),
    path(f"{OFFER}ablehnen/", mappings.mapping_refuse, name="mapping_refuse"),
    path(ITEM, items.item_edit, name="item_edit"),
    path(f"{ITEM}stimmt/", items.item_confirm, name="item_confirm"),
    path(f"{ITEM}art/", items.item_kind, name="item_kind"),
    path(f"{ITEM}name/", items.item_name, name="item_name"),
    path(f"{ITEM}teilen/", arranging.item_split, name="item_split"),
    path(f"{ITEM}zusammenfuehren/", arranging.item_merge, name="item_merge"),
    path(f"{ITEM}verschieben/", arranging.item_move, name="item_move"),
    path(f"{ITEM}ort/", arranging.item_place, name="item_place"),
]
