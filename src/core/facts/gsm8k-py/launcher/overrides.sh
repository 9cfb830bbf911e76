
# ---------------------------------------------------------------------------------------------------------------------
# The overrides of gsm8k_finetune: one fixed file in the tree, unless its source knows TT_TRAIN_OVERRIDES_PATH

overrides_by_variable=0
holds_overrides=0

check_overrides() {
  overrides=$root/tt-train/configs/training_overrides.yaml
  overrides_lock=$overrides.trainyard-lock
  overrides_kept=$overrides.trainyard-kept
  case $(<"$trainer_path") in
    *TT_TRAIN_OVERRIDES_PATH*)
      overrides_by_variable=1
      say 'overrides: TT_TRAIN_OVERRIDES_PATH names the file of this run; the tree is not touched'
      return 0
      ;;
  esac
  { [ -d "${overrides%/*}" ] && [ -w "${overrides%/*}" ]; } ||
    refuse 73 "Nothing can be written to ${overrides%/*}." "gsm8k_finetune reads its overrides from $overrides and from nowhere else." \
      'Give yourself the right to write there, or use a tree of your own.'
  if [ -d "$overrides_lock" ]; then
    lock_is_left || refuse_lock
    ! trainer_is_left || refuse_trainer
    say 'overrides: an earlier run was killed and has left its file; a run puts back what was there before'
  fi
  # Without its lock nobody can tell whose it is; it must not be overwritten by the next one.
  [ -d "$overrides_lock" ] || [ ! -e "$overrides_kept" ] ||
    refuse 75 "There is a file kept aside by an earlier run: $overrides_kept." 'Its lock is gone, so it is not put back by itself.' \
      "Move it back to $overrides if it is yours, or remove it."
  [ ! -e "$overrides" ] ||
    say "overrides: $overrides is there; it is kept aside during a run and put back afterwards"
}

# A lock is a leftover where the process that took it is no more. That can be told on the same host alone.
lock_is_left() {
  local pid owner
  pid=$(head -n 1 "$overrides_lock/pid" 2>/dev/null)
  owner=$(head -n 1 "$overrides_lock/owner" 2>/dev/null)
  case $pid in '' | *[!0-9]*) return 1 ;; esac
  [ "$owner" = "$(host_name)" ] || return 1
  # Where nobody asks how a process ended, as in a container without an init, it is listed on and on, with a Z.
  case $(cat "/proc/$pid/stat" 2>/dev/null) in *') Z '*) return 0 ;; esac
  ! kill -0 "$pid" 2>/dev/null && [ ! -d "/proc/$pid" ]
}

# The trainer of a launcher that was killed may be about to read the file that was placed for it.
trainer_is_left() { still_trains "$(cat "$overrides_lock/run" 2>/dev/null)"; }

refuse_trainer() {
  refuse 75 "The trainer of a launcher that was killed still runs: process $trainer_left." \
    "It reads its overrides from $overrides, where this run would put its own." \
    "Wait until it has ended, or end it: kill -INT $trainer_left"
}

host_name() { uname -n; }

refuse_lock() {
  refuse 75 "Another launcher is using $overrides." \
    "Its lock is $overrides_lock (process $(head -n 1 "$overrides_lock/pid" 2>/dev/null) on $(head -n 1 "$overrides_lock/owner" 2>/dev/null))." \
    'Wait until it has ended. If no launcher runs, remove the lock, and look for a file that it has kept aside: its name ends in .trainyard-kept.'
}

# From here to release_overrides the file in the tree is ours; the EXIT trap calls release_overrides whatever happens.
take_overrides() {
  [ "$overrides_by_variable" = 0 ] || return 0
  if ! make_lock; then
    lock_is_left || refuse_lock
    ! trainer_is_left || refuse_trainer
    # Two that find the same leftover: mkdir lets one of them through.
    mkdir -- "$overrides_lock/taken-over" 2>/dev/null || refuse_lock
    # The one that was faster may have gone through since, and be at work.
    lock_is_left || {
      rmdir -- "$overrides_lock/taken-over"
      refuse_lock
    }
    say "overrides: putting back what was there before $(head -n 1 "$overrides_lock/run" 2>/dev/null)"
    restore_overrides
  fi
  holds_overrides=1
  {
    printf '%s\n' "$$" >"$overrides_lock/pid" &&
      host_name >"$overrides_lock/owner" &&
      printf '%s\n' "$run_directory" >"$overrides_lock/run" &&
      rm -rf -- "$overrides_lock/taken-over" &&
      { [ ! -e "$overrides" ] || mv -- "$overrides" "$overrides_kept"; } &&
      : >"$overrides_lock/placed" &&
      cp -- "$run_directory/overrides.yaml" "$overrides"
  } || refuse 73 "The overrides cannot be put at $overrides." 'See the message above.' 'Look at the permissions and the free space.'
}

# Fails where another has it. One that goes just now is neither there nor in the way, so it is tried again.
make_lock() {
  local tries
  for tries in 1 2 3 4 5; do
    mkdir -- "$overrides_lock" 2>/dev/null && return 0
    [ ! -d "$overrides_lock" ] || return 1
    detail "the lock went while it was looked at ($tries)"
  done
  refuse 73 "The lock $overrides_lock cannot be made." 'mkdir fails there.' 'Look at the permissions and the free space.'
}

# Only what a launcher has placed is removed.
restore_overrides() {
  if [ -e "$overrides_kept" ]; then
    mv -f -- "$overrides_kept" "$overrides"
  elif [ -e "$overrides_lock/placed" ]; then
    rm -f -- "$overrides"
  fi
  rm -f -- "$overrides_lock/placed"
}

release_overrides() {
  [ "$holds_overrides" = 1 ] || return 0
  holds_overrides=0
  restore_overrides
  rm -rf -- "$overrides_lock"
}
