"""The ninth set that was held out: 97 layouts."""
