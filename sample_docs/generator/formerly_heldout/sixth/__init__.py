"""The sixth set that was held out: 100 layouts."""
