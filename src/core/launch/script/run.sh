
# ---------------------------------------------------------------------------------------------------------------------
# The run itself

trainer_pid=
trainer_status=
pending_signal=
signalled=0

trap 'on_signal INT 130' INT
trap 'on_signal TERM 143' TERM
trap 'on_signal HUP 129' HUP
trap 'on_signal QUIT 131' QUIT
trap clean_up EXIT

# on_signal NAME STATUS: to the trainer, if there is one. It decides how it ends, and its status is ours.
on_signal() {
  signalled=1
  case $trainer_pid in
    '') exit "$2" ;;
    ended) hurry ;;
    starting) pending_signal=$1 ;;
    *)
      { warn "SIG$1 goes to the trainer"; } 2>&5
      kill -s "$1" -- "-$trainer_pid" 2>/dev/null
      ;;
  esac
}

clean_up() {
  end_wandb
  release_overrides
}

# A background job of a script ignores SIGINT, and Python then never sees it. With job control the trainer gets a process
# group of its own, in which nothing is ignored, and which a signal reaches as a whole.
start_trainer() {
  trainer_pid=starting
  # What is said of a signal goes here: standard error is closed to bash's own words while the trainer runs.
  exec 5>&2
  set -m
  (cd -- "$run_directory" && exec env "${environment[@]}" "${command_words[@]}") \
    </dev/null >>"$run_directory/training.log" 2>&1 5>&- &
  trainer_pid=$!
  set +m
  printf '%s\n' "$trainer_pid" >"$run_directory/trainer.pid"
  # From here on a terminal that has gone away must not end us.
  trap '' PIPE
  [ -z "$pending_signal" ] || on_signal "$pending_signal" 0
}

# Set to the trainer's exit status, 128 + N after signal N. `wait` returns early when a signal of ours comes in between.
wait_for_trainer() {
  while :; do
    signalled=0
    wait "$trainer_pid" 2>/dev/null
    trainer_status=$?
    [ "$signalled" = 1 ] || break
  done
  trainer_pid=ended
  rm -f -- "$run_directory/trainer.pid"
}
