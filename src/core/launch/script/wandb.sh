
# ---------------------------------------------------------------------------------------------------------------------
# Weights & Biases. The trainer knows nothing of it: a program beside it reads metrics.csv and sends what it finds. Whatever
# happens to it, the training goes on.

wandb_pid=
# How long it may take to end, in fifths of a second. A network that hangs must not keep the run from ending.
patience=150

# arguments: the run's folder, the project, the name of the run, the launcher's process
wandb_program='
import csv, os, sys, time
folder, project, name, launcher = sys.argv[1:5]
try:
    import wandb
except ImportError:
    sys.exit("the package wandb is not in this Python")
try:
    import yaml
    with open(os.path.join(folder, "config.yaml"), encoding="utf-8") as file:
        config = yaml.safe_load(file)
except Exception:
    config = None
try:
    run = wandb.init(project=project or None, name=name or None, dir=folder,
                     config=config if isinstance(config, dict) else None)
except Exception as error:
    sys.exit("wandb.init: " + str(error))
with open(os.path.join(folder, "metrics.csv"), encoding="utf-8") as file:
    header, pending = None, ""
    while True:
        ended = os.path.exists(os.path.join(folder, "result.txt")) or str(os.getppid()) != launcher
        text = file.read()
        lines = (pending + text).split("\n")
        pending = lines.pop()
        for row in csv.reader(lines):
            if header is None:
                header = row
                continue
            values = {key: float(value) for key, value in zip(header, row) if value and key != "step"}
            run.log(values, step=int(row[0]))
        if ended:
            break
        time.sleep(1)
run.finish()
'

start_wandb() {
  find_any_python || {
    warn 'Weights & Biases: there is no Python to send the metrics with; the run goes on without'
    return 0
  }
  "$any_python" -c "$wandb_program" "$run_directory" "$wandb_project" "$wandb_run_name" "$$" \
    </dev/null >"$run_directory/wandb.log" 2>&1 &
  wandb_pid=$!
  say "Weights & Biases: the metrics are sent as they come; what it says goes to $run_directory/wandb.log"
}

# A signal after the trainer's end.
hurry() { patience=0; }

# It ends by itself once result.txt is there.
end_wandb() {
  local waited=0 status
  [ -n "$wandb_pid" ] || return 0
  say 'waiting for Weights & Biases, half a minute at most; Ctrl+C ends it at once'
  while kill -0 "$wandb_pid" 2>/dev/null && [ "$waited" -lt "$patience" ]; do
    sleep 0.2
    waited=$((waited + 1))
  done
  if kill "$wandb_pid" 2>/dev/null; then
    warn "Weights & Biases did not end in time; $run_directory/metrics.csv has everything"
  fi
  wait "$wandb_pid" 2>/dev/null
  status=$?
  [ "$status" = 0 ] || [ "$status" = 143 ] ||
    warn "Weights & Biases did not get this run: $(tail -n 1 "$run_directory/wandb.log" 2>/dev/null)"
  wandb_pid=
}
