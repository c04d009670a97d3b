"""Packs too large for memory, compiled into one file each and read from there."""
