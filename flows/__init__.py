"""The path of a packet: intake, readings, judgement, delivery, the command line. All I/O, time and settings live here."""
