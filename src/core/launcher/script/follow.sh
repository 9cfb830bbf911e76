
# ---------------------------------------------------------------------------------------------------------------------
# The trainer writes straight into training.log, so the log is whole whatever becomes of this launcher. The launcher reads
# it as it grows, shows it, and takes the metrics out of it.

log_pending=
output_pending=
shows=1

follow() {
  local runs
  exec 3<"$run_directory/training.log"
  while :; do
    # Looked at before reading: what was written before its end is read below.
    runs=0
    ! kill -0 "$trainer_pid" 2>/dev/null || runs=1
    read_log
    read_output
    [ "$runs" = 1 ] || break
    sleep 0.2
  done
  [ -z "$log_pending" ] || read_log_line "$log_pending"
  [ -z "$output_pending" ] || read_output_line "$output_pending"
  exec 3<&-
}

read_log() {
  local piece
  while IFS= read -r piece <&3; do
    show "$piece"$'\n'
    take_pieces "$log_pending$piece"$'\r'
    log_pending=
  done
  # The end of the file, as it is now: a line may have begun, and a progress bar has no end of line at all.
  [ -n "$piece" ] || return 0
  show "$piece"
  take_pieces "$log_pending$piece"
}

# A progress bar goes back to the beginning of its line with \r; each of its states is looked at as a line of its own.
take_pieces() {
  log_pending=$1
  while :; do
    case $log_pending in *$'\r'*) ;; *) break ;; esac
    read_log_line "${log_pending%%$'\r'*}"
    log_pending=${log_pending#*$'\r'}
  done
}

# Where nobody reads our output any more, the training goes on all the same.
show() {
  [ "$shows" = 0 ] || printf '%s' "$1" 2>/dev/null || shows=0
}
