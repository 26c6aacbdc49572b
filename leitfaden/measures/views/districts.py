"""See your district: what is hard there and what is done."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from leitfaden.measures import panels, queries
from leitfaden.people.gates import same_for_strangers
from leitfaden.vocab.models import District, FocusArea

SHOWN = 50


@same_for_strangers
def district_list(request: HttpRequest) -> HttpResponse:
    districts = queries.districts_with_counts(request.user)
    context = {
        "districts": panels.district_rows(districts),
        "shapes": panels.shapes(districts),
        "areas": FocusArea.objects.prefetch_related("districts"),
    }
    return render(request, "measures/district_list.html", context)


@same_for_strangers
def district_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Also of a district that has ended: its address never breaks."""
    district = get_object_or_404(District, slug=slug)
    today = timezone.localdate()
    measures = queries.measures_in(request.user, SHOWN).ask(district=district.pk)
    found = queries.challenges_in(request.user, SHOWN).ask(district=district.pk)
    challenges = queries.with_measures(found, request.user)
    context = {
        "district": district,
        "stations": panels.rows(measures, today=today),
        "challenges": [panels.challenge_row(one) for one in challenges],
        "areas": list(district.focus_areas.all()),
        "shapes": panels.shapes(queries.districts_with_counts(request.user), district),
        "measure_count": len(measures),
        "is_full": len(measures) == SHOWN,
    }
    return render(request, "measures/district_detail.html", context)
