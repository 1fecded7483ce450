"""A batch as people and programs read it: index.html, findings.csv, findings.xlsx, feed.jsonl."""
