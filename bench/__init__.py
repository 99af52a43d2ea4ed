"""Benchmarks, each one command: python -m bench.quality, python -m bench.speed."""
