"""Documents drawn by lot: each combines a numbering, bullets, words, an order and a format nobody chose.

The words and shapes lie in drawers that were filled before the reader was looked at; a set of documents
opens the drawers up to its own, so that each held-out set says things that no earlier one said.
"""
