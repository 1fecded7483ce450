"""How what is learned from invented papers was learned. Nothing here runs in a check or a test: its results are committed."""
