"""Papers written as plain text with their truth: they vary wording and order where the layouts vary the look."""
