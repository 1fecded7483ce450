"""Files in: what a file truly is, its pages, their words. Everything here runs in a reader process, `media_type` apart.

A backend is a class with the four members of `OpenFile` (opening.py), chosen by media type alone, never by the file's
extension. It raises `PageError` for what is wrong with the file; any other exception counts as a damaged file.
"""
