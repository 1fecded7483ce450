"""The letter to the applicant: what is missing or cannot be read, why, what exactly to send, by when.

`write_letter` makes it from a verdict.json, as data in which each sentence is tied to its rules; `word` and `pdf` set it.
"""
