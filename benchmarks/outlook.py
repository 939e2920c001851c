"""How fast outlooks come: 404 made-up series of twelve years, each tried on its own past first."""

import time
from statistics import median

from tests.engines.made_up_series import YEARS, flows
from zielkreis.service.follow_up.forecasting import forecaster

JOBCENTERS = 404
AHEAD = 8
ROUNDS = 3
LIMIT = 5.0


def print_outlook() -> None:
    """Seconds for all series in one process, loading apart, and the ratio to giving last year's value."""
    series = list(flows(JOBCENTERS, YEARS * 12, seed=404))
    months = [AHEAD] * JOBCENTERS
    start = time.process_time()
    engine = forecaster()
    loaded = time.process_time() - start
    engine.forecast(series[:1], months[:1])
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        engine.forecast(series, months)
        taken.append(time.process_time() - start)
    start = time.process_time()
    for each in series:
        tuple(each.values[month - 12] for month in range(AHEAD))
    plain = time.process_time() - start
    seconds = median(taken)
    print(f"Ausblicke für {JOBCENTERS} erfundene Reihen von {YEARS} Jahren, ein Kern")
    print(f"  Verfahren laden            {loaded:6.2f} s")
    print(f"  vorhersagen und erproben   {seconds:6.2f} s   (Grenze {LIMIT:.0f} s)")
    print(f"  Vielfaches der Vorjahreszahl {seconds / max(plain, 1e-6):8.0f}")
