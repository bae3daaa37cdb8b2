"""Times of the Python peers: name, milliseconds on the processor, and the numbers to compare, one line each."""
import sys
from pathlib import Path
from statistics import median
from time import process_time

import numpy as np
from sklearn.isotonic import IsotonicRegression, isotonic_regression

folder = Path(sys.argv[1])


def tell(name, runs, call):
    results = call()
    times = []
    for _ in range(runs):
        start = process_time()
        call()
        times.append(process_time() - start)
    print(name, 1000 * median(times), *(repr(float(result)) for result in results), sep="\t")


def ends(fitted):
    return fitted[0], fitted[len(fitted) // 2], fitted[-1]


value = np.fromfile(folder / "value.f64")
place = np.arange(len(value), dtype=float)
tell("isotonic", 9, lambda: ends(IsotonicRegression().fit_transform(place, value)))
tell("isotonicBare", 9, lambda: ends(isotonic_regression(value)))
