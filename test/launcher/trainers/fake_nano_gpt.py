"""A stand-in for tt-train's C++ trainer nano_gpt (tt-train.md, sections 1, 3.3, 4, 6, 7 and 18)."""

import argparse
import os
import re
import signal
import sys

from behaviour import after_step, loss_at, record, steps_of
from engine import Abort, as_text, loaded


class Flags(argparse.ArgumentParser):
    def error(self, message):
        sys.stderr.write(f"{message}\nRun with --help for more information.\n")
        sys.exit(109)


def flags(release):
    parser = Flags(prog="nano_gpt", allow_abbrev=False)
    parser.add_argument("-c", "--config", default="")
    parser.add_argument("--multihost", default="")
    parser.add_argument("-t", "--add_time_to_name", default="")
    parser.add_argument("-n", "--name", default="")
    parser.add_argument("-s", "--save_and_exit", default="")
    parser.add_argument("--safetensors", default="")
    if release == "v0.68":
        parser.add_argument("--track_memory", action="store_true")
    return parser


def terminate(what, kind="std::runtime_error"):
    """An exception of C++ that nobody catches."""
    sys.stdout.flush()
    sys.stderr.write(f"terminate called after throwing an instance of '{kind}'\n  what():  {what}\n")
    sys.stderr.flush()
    signal.signal(signal.SIGABRT, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGABRT)


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        terminate(f"bad file: {path}", "YAML::BadFile")


def model_file(release, config, written):
    """Where this release looks for the model config (section 3.3)."""
    if release == "v0.68" and "${TT_METAL_RUNTIME_ROOT}" in written:
        written = written.replace("${TT_METAL_RUNTIME_ROOT}", os.environ["TT_METAL_RUNTIME_ROOT"])
    if release == "v0.64" or written == "":
        return written
    return os.path.join(os.path.dirname(os.path.abspath(config)), "../..", written)


def check_mesh(release, held):
    """Where devices share work, the mesh has to be the descriptor's (section 6)."""
    if not any(held.get(f"device_config.enable_{axis}") for axis in ("ddp", "tp", "cp")):
        return
    mesh = held["device_config.mesh_shape"]
    devices = mesh[0] * mesh[1]
    batch = held["training_config.batch_size"]
    shares = devices if held.get("device_config.enable_ddp") else 1
    if batch % shares != 0:
        text = f"Batch size must be divisible by the number of devices. Batch size = {batch}, devices = {shares}"
        terminate(text, "std::logic_error")
    physical = physical_mesh(release, mesh, devices)
    if physical != mesh:
        terminate(
            f"Mesh shape mismatch!\nConfig mesh_shape: {mesh}\nPhysical mesh shape: {physical}\n"
            "Please ensure your training config mesh_shape matches the MGD file."
        )


def physical_mesh(release, mesh, devices):
    path = os.environ.get("TT_MESH_GRAPH_DESC_PATH")
    if path is not None:
        dims = re.search(rb"dims: \[ (\d+), (\d+) \]", read(path))
        return [int(dims[1]), int(dims[2])]
    if release == "v0.64":
        return mesh
    return {8: [2, 4], 32: [8, 4]}.get(devices, mesh)


def save(release, path):
    """Section 7: a single file whose folder is not made, from v0.67 on a folder."""
    if release != "v0.64":
        os.makedirs(path, exist_ok=True)
        path = os.path.join(path, "model.bin")
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write("weights")
    except OSError:
        terminate(f"Unable to open file for writing: {path}")


def main(release, root):
    args = flags(release).parse_args()
    # A C++ program dies of these signals; Python would make an exception of the first one.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    text = read(args.config)
    config = os.path.abspath(args.config)
    record("nano_gpt", config=config, text=as_text(text))
    if release == "v0.64" and "TT_METAL_HOME" not in os.environ:
        terminate("TT_METAL_HOME environment variable is not set")
    try:
        held = loaded("nanogpt-cpp", release, text)
        model = model_file(release, config, held["training_config.model_config"])
        held = loaded("nanogpt-cpp", release, text, read(model))
    except Abort as abort:
        terminate(abort, "YAML::TypedBadConversion<float>")
    check_mesh(release, held)
    data = held["training_config.data_path"]
    if held.origins["training_config.data_path"] == "default":
        data = f"{root}/tt-train/{data}"  # where it was built
    if not os.path.isfile(data):
        terminate(f"Failed to open file: {data}")
    record("nano_gpt", held=held, model=model, data=os.path.abspath(data))
    train(release, held)


def train(release, held):
    after_step(0)
    path = held.get("transformer_config.model_path", "")
    interval = held["training_config.model_save_interval"]
    for step in range(1, steps_of(held["training_config.max_steps"]) + 1):
        print(f"Step: {step}, Loss: {loss_at(step):.6g}", flush=True)
        if path and step % interval == 0:
            save(release, path)
        after_step(step)
    if path:
        save(release, path)
