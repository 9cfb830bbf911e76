"""What a trainer holds of a config: asked of src/core, the project's own model of every trainer, by the test's socket."""

import base64
import json
import os
import socket


class Abort(Exception):
    """The trainer's own text, where it stops at a config."""


class Held(dict):
    """The values by path; `origins` says of each whether it is the config's, the base file's or a default."""

    origins = {}


def loaded(trainer, release, text, model=None):
    """What `trainer` at `release` holds of a config's bytes, and of a model config's; raises Abort with its text."""
    asked = {"trainer": trainer, "release": release, "text": as_text(text)}
    if model is not None:
        asked["model"] = as_text(model)
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(os.environ["FAKE_ENGINE"])
        with line.makefile("rw", encoding="utf-8") as words:
            words.write(json.dumps(asked) + "\n")
            words.flush()
            answer = json.loads(words.readline())
    if answer["status"] == "abort":
        raise Abort(answer["message"])
    held = Held((path, key["value"]) for path, key in answer["values"].items())
    held.origins = {path: key["from"] for path, key in answer["values"].items()}
    return held


def as_text(data):
    return base64.b64encode(data).decode("ascii")
