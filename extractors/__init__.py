"""Bytes → pages → words → documents → fields. Knows paper, not law."""
