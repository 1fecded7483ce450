"""The second set that was held out: 52 layouts."""
