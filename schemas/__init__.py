"""What everything is: the types that flow, the document types, the rulebook, the tables. Imports nothing of ours."""
