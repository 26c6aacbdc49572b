"""Lines of stations made from walks: what a page says about each thing on the way."""
