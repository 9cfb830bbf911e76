
# ---------------------------------------------------------------------------------------------------------------------
# Trainers that still run: of another launcher, or of one that was killed with kill -9, which no launcher can pass on

# Sets `trainer_left` to the process of a run's trainer, and succeeds where it is still there.
still_trains() {
  trainer_left=$(head -n 1 "$1/trainer.pid" 2>/dev/null)
  case $trainer_left in '' | *[!0-9]*) return 1 ;; esac
  if [ ! -d /proc/self ]; then
    kill -0 "$trainer_left" 2>/dev/null
  elif [ -e "/proc/$trainer_left/cwd" ]; then
    # The number may be another program's by now; the trainer is the one that works in the folder of its run.
    [ "/proc/$trainer_left/cwd" -ef "$1" ]
  else
    # Where a process of somebody else works, nobody else is told.
    [ -d "/proc/$trainer_left" ] && [ ! -O "$1/trainer.pid" ]
  fi
}

check_earlier_runs() {
  local mark folder
  absolute_file "$runs_option"
  for mark in "$absolute"/*/trainer.pid; do
    folder=${mark%/*}
    ! still_trains "$folder" ||
      warn "a trainer still runs, and may hold the devices: process $trainer_left, of $folder. This ends it: kill -INT $trainer_left"
  done
}
