"""The fourth set that was held out: 55 layouts."""
