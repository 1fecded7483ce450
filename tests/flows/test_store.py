import os
import stat

import pytest

from flows.store import Store, write_whole


def test_what_was_put_is_found_again(tmp_path):
    store = Store(tmp_path)
    store.put("abcdef", b"kept")
    assert store.get("abcdef") == b"kept"


def test_an_unknown_key_is_absent(tmp_path):
    assert Store(tmp_path).get("abcdef") is None


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch):
    target = tmp_path / "verdict.json"
    write_whole(target, b"old")

    def disk_full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(OSError, match="No space"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["verdict.json"]


def test_only_the_owner_may_read_what_is_kept(tmp_path):
    write_whole(tmp_path / "new" / "verdict.json", b"{}")
    assert stat.S_IMODE((tmp_path / "new" / "verdict.json").stat().st_mode) == 0o600
