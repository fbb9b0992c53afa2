"""`python -m wellput`: the same commands as `wellput`."""

from wellput.cli import main

if __name__ == "__main__":
    main()
