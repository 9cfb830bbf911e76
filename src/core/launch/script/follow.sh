
# ---------------------------------------------------------------------------------------------------------------------
# The trainer writes straight into training.log, so the log is whole whatever becomes of this launcher. The launcher reads
# it as it grows, shows it, and takes the metrics out of it.

log_pending=
shows=1

# Bash has words of its own for a job that a signal has ended, and printf for an output that nobody reads: both go nowhere.
follow() { follow_trainer 2>/dev/null; }

follow_trainer() {
  local runs
  exec 3<"$run_directory/training.log"
  while :; do
    # Looked at before reading: what was written before its end is read below.
    runs=0
    ! kill -0 "$trainer_pid" 2>/dev/null || runs=1
    read_output
    read_log
    write_held
    [ "$runs" = 1 ] || break
    sleep 0.2
  done
  read_unfinished "$log_pending"
  write_held
  exec 3<&-
}

read_log() {
  local piece
  # A trainer may print a hundred thousand lines; only those that may tell something are looked at closely.
  while IFS= read -r -u 3 piece; do
    # Where nobody reads our output any more, the training goes on all the same.
    [ "$shows" = 0 ] || printf '%s\n' "$piece" || shows=0
    # shellcheck disable=SC2254 # a pattern, and meant as one
    case $log_pending$piece in
      $telling_line) take_line "$log_pending$piece" ;;
      $trouble_line) note_trouble "$piece" ;;
    esac
    log_pending=
  done
  # The end of the file, as it is now: a line may have begun, and a progress bar has no end of line at all.
  [ -n "$piece" ] || return 0
  [ "$shows" = 0 ] || printf '%s' "$piece" || shows=0
  log_pending=$log_pending$piece
  case $log_pending in
    *$'\r'*)
      piece=${log_pending%$'\r'*}
      take_line "$piece"
      log_pending=${log_pending##*$'\r'}
      ;;
  esac
}

# A progress bar goes back to the beginning of its line with \r; each of its states is looked at as a line of its own.
take_line() {
  local rest=$1 state
  while :; do
    case $rest in
      *$'\r'*) ;;
      *) break ;;
    esac
    # Not within the quotes: bash 3.2 and 5 read $'' differently there.
    state=${rest%%$'\r'*}
    read_log_line "$state"
    rest=${rest#*$'\r'}
  done
  read_log_line "$rest"
}
