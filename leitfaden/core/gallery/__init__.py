"""The samples shown at /ui/."""
