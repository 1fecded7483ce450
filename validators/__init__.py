"""Documents and facts → findings → verdict. Pure: no clock, no file, no network. Knows law, not paper."""
