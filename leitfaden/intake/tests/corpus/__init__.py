"""Documents of a town that does not exist, each with what a coordinator would find in it.

Made for measuring the reader: texts, layouts and the expected items are written here by hand and know
nothing of the reader's code. Binary files are made at test time.
"""
