"""The fifth set that was held out: 96 layouts."""
