
# train_nanogpt ends with 0 where it could not load the checkpoint: to generate it does nothing then, and to go on it begins
# anew, and says so in one line among many.
could_not_load() {
  case $(head -c 100000 "$run_directory/training.log" 2>/dev/null) in
    *'Error loading model from checkpoint'*) return 0 ;;
    *'Error loading checkpoint'*) warn "it could not load $checkpoint, and has begun anew" ;;
  esac
  return 1
}
