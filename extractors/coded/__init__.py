"""Values that a file carries without any layout: XFA, AcroForm, PDF417 and MRZ. What they mean on IRCC's forms: `forms`.

Nothing is gathered here, so that the process that judges, which wants `forms` alone, loads no library that parses files.
"""
