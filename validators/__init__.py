"""Documents and facts → findings → verdict. Pure: no clock, no file, no network. Knows law, not paper."""

from validators.judging import ReadPacket, judge, judge_batch

__all__ = ["ReadPacket", "judge", "judge_batch"]
