"""What every test of every room stands on; it is here, at the root, because rooms keep their own tests.

The database and the folders are chosen before anything can read the settings.
"""

from tests import installation

installation.prepare()

pytest_plugins = ["tests.fixtures", "tests.browser"]
