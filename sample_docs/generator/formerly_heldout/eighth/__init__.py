"""The eighth set that was held out: 108 layouts."""
