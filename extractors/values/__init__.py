"""Normalisers: printed text → a value of its kind, with what was printed and how well it fits. They know no page."""
