"""What the stand-ins of the Python trainers share: where they look for files, and how they crash."""

import os
import sys


def crash(text):
    """An exception that nobody catches. Its text is as Python prints it, with the name of its class."""
    sys.stdout.flush()
    sys.stderr.write(f'Traceback (most recent call last):\n  File "{sys.argv[0]}", line 1, in <module>\n')
    sys.stderr.write(f"{text}\n")
    sys.exit(1)


def runtime_root(release):
    """Section 3.4: v0.67 has a default, v0.68 insists."""
    if release == "v0.67":
        return os.environ.get("TT_METAL_HOME", os.path.expanduser("~/.tt-metal"))
    root = os.environ.get("TT_METAL_RUNTIME_ROOT")
    if not root:
        crash(
            "RuntimeError: TT_METAL_RUNTIME_ROOT is not set. Please export TT_METAL_RUNTIME_ROOT to the tt-metal "
            "repository root before running training utilities."
        )
    return root


def find(release, written, folder):
    """Where a config file is looked for (section 3.3)."""
    if release == "v0.68":
        written = os.path.expandvars(written)
        if os.path.isfile(written):
            return os.path.abspath(written)
    return os.path.join(folder, written)


def read(release, path):
    """The bytes of a config file; v0.68 replaces variables in them before it reads YAML."""
    with open(path, "rb") as file:
        text = file.read()
    return os.path.expandvars(text) if release == "v0.68" else text
