
# ---------------------------------------------------------------------------------------------------------------------
# After a run that went wrong: the last lines, and the next thing to try where the text is known

# explain_failure WHAT [WHY DO]: a text of the log that is known says more than what is given here.
explain_failure() {
  local line
  advice_why=${2:-} advice=${3:-}
  while IFS= read -r line; do recognise "$line"; done <<<"$(tail -n 400 "$run_directory/training.log" 2>/dev/null | tr -d '\0')"
  {
    printf '\nlaunch.sh: %s\n' "$1"
    if [ -n "$advice" ]; then printf '  why: %s\n  do:  %s\n' "$advice_why" "$advice"; fi
    printf '  The last lines of %s:\n' "$run_directory/training.log"
    tail -n 12 "$run_directory/training.log" 2>/dev/null
  } >&2
}
