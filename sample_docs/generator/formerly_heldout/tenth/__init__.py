"""The tenth set that was held out: 127 layouts."""
