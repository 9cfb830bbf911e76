"""How a stand-in behaves besides what its config says: FAKE_TRAINER is a JSON object, see trainer-behaviour.ts."""

import json
import os
import signal
import sys

ASKED = json.loads(os.environ.get("FAKE_TRAINER", "{}"))


def record(program, **facts):
    """Leaves what the trainer was given, as a line of JSON, for the test to read."""
    path = os.environ.get("FAKE_RECORD")
    if path is None:
        return
    seen = {
        "program": program,
        "pid": os.getpid(),
        "arguments": sys.argv[1:],
        "directory": os.getcwd(),
        "environment": dict(os.environ),
        **facts,
    }
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(seen) + "\n")


def steps_of(max_steps):
    """As many steps as the config asks for, and no more than a test wants to wait for."""
    return min(max_steps, ASKED.get("steps", 3))


def loss_at(step):
    losses = ASKED.get("losses")
    if losses is not None and step <= len(losses):
        return float(losses[step - 1])
    return 4.0 * 0.9**step


def after_step(step):
    """What befalls the trainer after this step; 0 is before the first one."""
    noise = ASKED.get("noise", {}).get(str(step))
    if noise is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(noise.encode("utf-8", "surrogateescape"))
        sys.stdout.flush()
    for _ in range(ASKED.get("flood", 0) if step == 1 else 0):
        print("                 Always | INFO     | a line that says nothing of a step")
    if step == ASKED.get("at", -1):
        befall(ASKED["befalls"])


def befall(what):
    if what == "hang":
        hang()
    sys.stdout.flush()
    sys.stderr.write(ASKED.get("text", ""))
    sys.stderr.flush()
    if what == "signal":
        name = ASKED["signal"]
        signal.signal(getattr(signal, name), signal.SIG_DFL) if name != "SIGKILL" else None
        os.kill(os.getpid(), getattr(signal, name))
        signal.pause()
    os._exit(ASKED.get("code", 1))


def hang():
    """Waits for a signal. With `catches`, the trainer ends by its own code then, as one that saves first would."""
    if "catches" in ASKED:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(ASKED["catches"]))
        signal.signal(signal.SIGINT, lambda *_: sys.exit(ASKED["catches"]))
    print("waiting for a signal")
    while True:
        signal.pause()
