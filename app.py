"""Starts the screen; nothing else."""

import sys

from coach.cli import main

if __name__ == "__main__":
    sys.exit(main(["app", *sys.argv[1:]]))
