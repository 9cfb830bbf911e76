
# ---------------------------------------------------------------------------------------------------------------------
# train_nanogpt ends with 0 where it could not load the checkpoint: to generate it does nothing then, and to go on it begins
# anew, and says so in one line among many.

trouble_line='*Error loading *'
trouble=

note_trouble() { trouble=$1; }

could_not_load() {
  case $trouble in
    *'Error loading model from checkpoint'*) return 0 ;;
    *'Error loading checkpoint'*) warn "it could not load $checkpoint, and has begun anew" ;;
  esac
  return 1
}

explain_no_step() {
  if [ -n "$checkpoint" ] && [ "$fresh" = 0 ]; then
    explain_failure "$1" "It goes on from $checkpoint, which may be of the last step already." \
      'Set max_steps higher, or start anew with --fresh.'
  else
    explain_failure "$1"
  fi
}
