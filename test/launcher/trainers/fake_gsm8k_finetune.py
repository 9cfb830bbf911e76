"""A stand-in for tt-train's gsm8k_finetune.py (tt-train.md, sections 16 and 18). It takes no flags."""

import os
import sys

from behaviour import after_step, loss_at, record, steps_of
from engine import Abort, as_text, loaded
from python_trainer import crash, read, runtime_root


def main(release, knows_overrides_path):
    tree = runtime_root(release)
    configs = f"{tree}/tt-train/configs"
    path = f"{configs}/training_overrides.yaml"
    if knows_overrides_path:
        path = os.environ.get("TT_TRAIN_OVERRIDES_PATH", path)
    try:
        read(release, f"{configs}/training_configs/training_gsm8k_tinyllama.yaml")
        read(release, f"{configs}/model_configs/gpt2s.yaml")
        overrides = read(release, path) if os.path.isfile(path) else None
    except OSError as error:
        crash(f"{type(error).__name__}: {error}")
    if overrides is not None:
        print("Applying training overrides...")
    try:
        # Without overrides the base file's values hold; a comment is a config that sets nothing.
        held = loaded("gsm8k-py", release, overrides or b"training_config: {}\n")
    except Abort as abort:
        crash(abort)
    record("gsm8k_finetune.py", held=held, config=path, text=as_text(overrides or b""))
    Training(release, held, knows_overrides_path).run()


class Training:
    def __init__(self, release, held, logs_metrics):
        self.release = release
        self.held = held
        self.logs_metrics = logs_metrics or release == "v0.67"
        self.validation = 0.0

    def run(self):
        if self.release == "v0.67":
            if os.path.exists("output.txt"):
                os.remove("output.txt")
            write("validation.txt", "Validation log\n===============\n", "w")
        after_step(0)
        total = steps_of(self.held["training_config.max_steps"])
        for step in range(1, total + 1):
            if self.release == "v0.67":
                self.step_with_its_own_loop(step, total)
            else:
                self.step_of_the_sft_trainer(step)
            self.bar(step, total)
            after_step(step)
        sys.stderr.write("\n")
        if self.release == "v0.67":
            print("Training completed!")
            write("training_curves.png", "curves")

    def step_with_its_own_loop(self, step, total):
        every = self.held["training_config.eval_every"]
        if (step - 1) % every == 0 or step == total:
            self.validation = loss_at(step) + 0.1
            write("validation.txt", f"Validation at step {step - 1}\nLast validation loss: {self.validation:.4f}\n\n\n")
        line = f"LR: {self.rate():.6f}, training_loss: {loss_at(step):.4f}, val_loss: {self.validation:.4f}"
        write("output.txt", f"{line}, step: {step - 1}, epoch: 1\n")

    def step_of_the_sft_trainer(self, step):
        line = f"LR: {self.rate()}, training_loss: {loss_at(step):.4f}"
        if self.logs_metrics:
            write("output.txt", f"{line}, step: {step}, epoch: 1\n")
        if step % self.held["training_config.eval_every"] == 0:
            self.validation = loss_at(step) + 0.1
            if self.logs_metrics:
                write("output.txt", f"{line}, val_loss: {self.validation:.4f}, step: {step}, epoch: 1\n")
        every = self.held["training_config.model_save_interval"]
        if every and step % every == 0:
            folder = self.held["training_config.checkpoint_dir"]
            os.makedirs(folder, exist_ok=True)
            write(os.path.join(folder, f"step_{step}.pkl"), str(step))

    def bar(self, step, total):
        """tqdm draws over its own line, on standard error."""
        if self.release == "v0.67":
            words = f"train_loss={loss_at(step):.4f}, lr={self.rate():.6f}, val_loss={self.validation:.4f}"
            sys.stderr.write(f"\r{100 * step // total:3d}%|####      | {step}/{total} [00:01<00:02,  8.00it/s, {words}]")
        else:
            val = f", val_loss={self.validation:.4f}" if step % self.held["training_config.eval_every"] == 0 else ""
            words = f"loss={loss_at(step):.4f}{val}, lr={self.rate():.2e}"
            sys.stderr.write(
                f"\rSFTTrainer: {100 * step // total:3d}%|####      | {step}/{total} [00:01<00:02,  8.00it/s, {words}]"
            )
        sys.stderr.flush()

    def rate(self):
        return self.held["scheduler_config.max_lr"]


def write(path, text, mode="a"):
    with open(path, mode, encoding="utf-8") as file:
        file.write(text)
