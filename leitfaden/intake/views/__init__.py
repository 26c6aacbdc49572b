"""Bring a document, look it through, take it over; for those who work here."""
