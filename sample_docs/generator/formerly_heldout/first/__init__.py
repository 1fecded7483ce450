"""The first set that was held out: 43 layouts."""
