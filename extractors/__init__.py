"""Bytes → pages → words → documents → fields. Knows paper, not law."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # sums here are small: numpy's threads only wait for one another
