
# ---------------------------------------------------------------------------------------------------------------------
# The end

write_result() {
  printf 'exit code: %s\nsteps: %s\nlast step: %s\nlast loss: %s\nbest validation loss: %s\n' \
    "$trainer_status" "$steps" "$last_step" "$last_loss" "$best_validation" >"$run_directory/result.txt"
}

count_steps() {
  if [ "$steps" = 1 ]; then printf '1 step'; else printf '%s steps' "$steps"; fi
}

tell_result() {
  ! trains || say "$(count_steps)${last_loss:+, last loss $last_loss}${best_validation:+, best validation loss $best_validation}"
  say "everything is in $run_directory"
}
