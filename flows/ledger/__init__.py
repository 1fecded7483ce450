"""The truth about the queue: which packets are known, who has them, what became of them, and every verdict ever reached."""
