# ---------------------------------------------------------------------------------------------------------------------
# What it says

# What the launcher says goes to standard error; what the trainer prints goes to standard output.
# log_level of the config decides how much: DEBUG says what was looked at, INFO what was decided, WARNING what may go wrong.

detail() { [ "$verbosity" -ge 1 ] || speak "$*"; }
say() { [ "$verbosity" -gt 1 ] || speak "$*"; }
warn() { [ "$verbosity" -gt 2 ] || speak "$*"; }

# Control characters of a path or a value could steer the terminal; they are shown as "?".
speak() {
  local text="$*"
  printf 'launch.sh: %s\n' "${text//[[:cntrl:]]/?}" >&2
}

# Ends the launcher: refuse EXIT-CODE WHAT WHY DO
refuse() {
  printf 'launch.sh: %s\n  why: %s\n  do:  %s\n' \
    "${2//[[:cntrl:]]/?}" "${3//[[:cntrl:]]/?}" "${4//[[:cntrl:]]/?}" >&2
  exit "$1"
}
