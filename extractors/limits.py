"""What one packet may cost us: uploaded files are hostile until read, so every cost has a bound, a unit and a reason."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is opened, expanded and read. Going over one is reported for the file or page, never silent."""

    files_per_packet: int = 500
    """Files. The IRCC account has some 20 upload slots; a packet of hundreds is a wrong folder."""

    bytes_per_file: int = 200 * MB
    """Bytes as stored. The portal takes 4 MB a file; uncompressed scans sent by other ways reach 100 MB."""

    bytes_per_packet: int = 1024 * MB
    """Bytes of all files together, for an archive after expansion."""

    archive_ratio: float = 200.0
    """Expanded bytes for each stored byte of an archive member. Papers stay below 20; deflate's ceiling is 1,032."""

    archive_ratio_from: int = 8 * MB
    """Bytes a member must reach before its ratio counts: a small blank bitmap may shrink as far as it likes."""

    folder_depth: int = 32
    """Folders within folders. Deeper trees are made by programs, not by applicants."""

    bytes_of_markup: int = 24 * MB
    """Bytes of one XML part of a Word document; a tree of it takes ten times that. A hundred pages of text have 2 MB."""

    pages_per_file: int = 500
    """Pages that are read of one file; those after it are listed as unprocessed."""

    pages_per_packet: int = 1500
    """Pages that are read of one packet, in order of file name."""

    pages_counted: int = 5000
    """Pages that are listed one by one for a file; a file that claims more is reported as one unprocessed page."""

    pixels_per_image: int = 120_000_000
    """Pixels of one stored image: A3 at 600 dpi has 70 million, the largest phone photos 108 million."""

    pixels_rendered: int = 20_000_000
    """Pixels of one page as we draw it; larger sheets are drawn at a lower resolution. Letter at 300 dpi has 8.4 million."""

    words_per_page: int = 20_000
    """Words that are kept of one page. A dense page of a contract has 1,500."""

    seconds_per_open: float = 60.0
    """Seconds (wall) to open one file and count its pages. Ours take 0.02; a blank XFA form 1."""

    seconds_per_page: float = 120.0
    """Seconds (wall) to read one page; OCR with a second reading takes 1 to 8 on a slow machine."""

    cpu_seconds_per_task: float = 90.0
    """Seconds of processor time in the reader itself, so that a busy machine alone does not make a page time out."""

    bytes_per_reader: int = 1024 * MB
    """Bytes resident, reader and the programs it started together. A reader at work stays under 500 MB."""

    address_space_per_reader: int = 8192 * MB
    """Bytes of address space, the kernel's own stop for one great allocation; libraries map far more than they use."""

    bytes_written_per_file: int = 256 * MB
    """Bytes of any single file a reader writes (only OCR's scratch pictures)."""

    recycle_bytes: int = 400 * MB
    """Bytes resident after a page from which a reader is replaced by a fresh one, so that memory stays flat."""

    recycle_tasks: int = 400
    """Tasks after which a reader is replaced, against slow leaks in the libraries."""

    def __post_init__(self) -> None:
        """Refuse limits that nothing could pass."""
        for name in self.__slots__:
            if getattr(self, name) <= 0:
                raise ValueError(f"the limit {name} must be greater than zero")
