"""The seventh set that was held out: 86 layouts."""
