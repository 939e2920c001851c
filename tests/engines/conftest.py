"""The forecasting library is big; where it is not installed its tests are left out, but never in CI."""

from importlib.util import find_spec

from tests.conftest import IN_CI

collect_ignore_glob = [] if IN_CI or find_spec("statsforecast") else ["test_*.py"]
