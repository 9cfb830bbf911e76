"""A stand-in for tt-train's train_nanogpt.py (tt-train.md, sections 3, 7 and 18)."""

import argparse
import glob
import os
import re
import sys

from behaviour import after_step, loss_at, record, steps_of
from engine import Abort, as_text, loaded
from python_trainer import crash, find, read, runtime_root


def flags(release):
    parser = argparse.ArgumentParser()
    char = "_char" if release == "v0.68" else ""
    parser.add_argument("-c", "--config", type=str, default=f"training_shakespeare_nanogpt{char}.yaml")
    parser.add_argument("--data_path", type=str, default="")
    for name in ("batch_size", "max_steps", "num_epochs", "sequence_length"):
        parser.add_argument(f"--{name}", type=int, default=None)
    if release == "v0.67":
        parser.add_argument("--learning_rate", type=float, default=None)
    parser.add_argument("--clip_grad_norm", type=float, default=None)
    parser.add_argument("--model_save_path", type=str, default="")
    parser.add_argument("--prompt", type=str, default="")
    parser.add_argument("--max_new_tokens", type=int, default=300)
    parser.add_argument("--temperature", type=float, default=0.8)
    parser.add_argument("--top_k", type=int, default=40)
    parser.add_argument("--model_path", type=str, default="")
    parser.add_argument("--resume", type=str, default="")
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--track_memory", action="store_true")
    if release == "v0.68":
        parser.add_argument("--print_summary", action="store_true")
        parser.add_argument("--log-expert-activations", action="store_true")
        parser.add_argument("--lazy-parameter-init", action="store_true")
    return parser


def main(release, root):
    args = flags(release).parse_args()
    print("=" * 70)
    tree = runtime_root(release)
    held, facts = load(args, release, tree)
    record("train_nanogpt.py", held=held, flags=vars(args), **facts)
    if args.data_path:
        held["training_config.data_path"] = args.data_path
    if args.model_save_path:
        # As upstream has it: a path without a folder ends here with FileNotFoundError.
        try:
            os.makedirs(os.path.dirname(args.model_save_path), exist_ok=True)
        except OSError as error:
            crash(f"{type(error).__name__}: {error}")
    if args.prompt and args.model_path:
        return generate(args, args.model_path)
    data = find_data(held["training_config.data_path"], root)
    if data is None:
        print("Warning: No data path specified and Shakespeare dataset not found.")
        return None
    if not os.path.isfile(data):
        crash(f"FileNotFoundError: [Errno 2] No such file or directory: '{data}'")
    first = resume_from(args)
    record("train_nanogpt.py", data=os.path.abspath(data), resumedFrom=first)
    if args.prompt:
        return generate(args, None)
    return train(args, release, held, first)


def load(args, release, tree):
    """The training config and the model config; v0.67 goes on with defaults where one of them is missing."""
    path = find(release, args.config, f"{tree}/tt-train/configs/training_configs")
    model = None
    try:
        text = read(release, path)
        record("train_nanogpt.py", config=path, text=as_text(text))
        written = loaded("nanogpt-py", release, text)["training_config.model_config"]
        if written:
            model = find(release, str(written), f"{tree}/tt-train")
        held = loaded("nanogpt-py", release, text, read(release, model) if model else None)
    except FileNotFoundError as error:
        if release == "v0.68":
            print(f"Error: Config file not found: {error}")
            crash(f"FileNotFoundError: {error}")
        print(f"Warning: Config file not found: {error}")
        print("Using default configs")
        return loaded("nanogpt-py", release, b"training_config: {}\n"), {"defaults": True}
    except Abort as abort:
        crash(abort)
    return held, {"model": model}


def find_data(written, root):
    if written:
        return written
    beside = ["data/shakespeare.txt", "tt-train/data/shakespeare.txt", "../data/shakespeare.txt"]
    # Three folders above the script lies tt-train/sources, where there is no data.
    return next((path for path in [*beside, f"{root}/tt-train/sources/data/shakespeare.txt"] if os.path.exists(path)), None)


def resume_from(args):
    """The newest checkpoint beside the save path, unless --resume names one or --fresh forbids it."""
    if args.fresh:
        return None
    path = args.resume or (newest(args.model_save_path) if args.model_save_path else None)
    if path is None:
        return None
    print(f"\n2. Resuming from checkpoint: {path}")
    try:
        with open(path, encoding="utf-8") as file:
            return [path, int(file.read())]
    except (OSError, ValueError) as error:
        print(f"Error loading checkpoint: {error}")
        print("Starting fresh training instead...")
        return None


def newest(base):
    final = f"{base}_final.pkl"
    if os.path.exists(final):
        return final
    found = glob.glob(f"{glob.escape(base)}_step_*.pkl")
    return max(found, key=lambda path: int(re.search(r"_step_(\d+)\.pkl$", path)[1]), default=None)


def generate(args, path):
    if path is not None and not os.path.exists(path):
        print(f"Error loading model from checkpoint: Checkpoint file not found: {path}")
        return
    print("Running Inference Mode")
    print(f"Generating text from prompt: '{args.prompt}'")
    print(f"Generated text:\n{args.prompt} and so on")


def train(args, release, held, first):
    after_step(0)
    start = first[1] if first else 0
    interval = held["training_config.model_save_interval"]
    last = start
    for step in range(start + 1, start + steps_of(held["training_config.max_steps"] - start) + 1):
        speed = ", TPS: 220283" if release == "v0.68" else ""
        print(f"Step: {step}, Loss: {loss_at(step):.6f}, Time: {74.4 if step > 1 else 7500:.2f} ms{speed}")
        if args.model_save_path and interval and step % interval == 0:
            save(f"{args.model_save_path}_step_{step}.pkl", step)
        last = step
        after_step(step)
    if args.model_save_path:
        save(f"{args.model_save_path}_final.pkl", last)
    print(f"\n{'=' * 70}\nTraining completed!\n  - Total steps: {last}\n  - Total time: 0.22 s")
    print(f"  - Average loss: {loss_at(max(last, 1)):.6f}\n{'=' * 70}")


def save(path, step):
    with open(path, "w", encoding="utf-8") as file:
        file.write(str(step))
    print(f"  Saved checkpoint to {path}")
    sys.stdout.flush()
