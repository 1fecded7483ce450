"""Verdict → what people read. Pure rendering."""
