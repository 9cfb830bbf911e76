
# ---------------------------------------------------------------------------------------------------------------------
# Earlier checkpoints, for --resume and --sample

checkpoint=

# Sets `checkpoint`: the file of --resume, or the newest that an earlier run of this config has left.
find_checkpoint() {
  checkpoint=
  if [ -n "$resume_option" ]; then
    # train_nanogpt starts afresh where it cannot load the file, and goes on; so it is looked at here.
    { [ -f "$resume_option" ] && [ -r "$resume_option" ]; } ||
      refuse 66 "There is no checkpoint $resume_option." 'train_nanogpt would start afresh without it, and end as if nothing were wrong.' \
        'Correct the path; checkpoints end in .pkl.'
    absolute_file "$resume_option"
    checkpoint=$absolute
    return 0
  fi
  absolute_file "$runs_option"
  case $checkpoint_folder in
    '') ;;
    /*) newest_of "$checkpoint_folder"/model_{step_*,final}.pkl ;;
    # The digits of the time: without them another config, "n150-long" beside "n150", would count as well.
    *) newest_of "$absolute/$config_name"-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]T*/"$checkpoint_folder"/model_{step_*,final}.pkl ;;
  esac
  [ -n "$checkpoint" ] ||
    refuse 66 'There is no checkpoint of an earlier run.' \
      "Looked for ${checkpoint_folder:-a checkpoint_dir, which this config does not have,} under $absolute/$config_name-*, and for model_step_*.pkl and model_final.pkl in it." \
      'Name one with --resume FILE, or the folder of the runs with --runs DIR.'
}

newest_of() {
  local candidate
  for candidate in "$@"; do
    [ -f "$candidate" ] || continue
    if [ -z "$checkpoint" ] || [ "$candidate" -nt "$checkpoint" ]; then checkpoint=$candidate; fi
  done
}

check_checkpoints() {
  if [ "$resumes$samples" != 00 ]; then
    find_checkpoint
    say "checkpoint: $checkpoint"
    [ "$samples" = 1 ] || warn "going on from the checkpoint's weights; the optimizer's state is not saved, so the loss jumps up at first"
    return 0
  fi
  # With a folder of its own in each run there is nothing to go on from; an absolute one is shared.
  case $checkpoint_folder in /*) ;; *) return 0 ;; esac
  checkpoint=
  newest_of "$checkpoint_folder"/model_{step_*,final}.pkl
  [ -z "$checkpoint" ] || [ "$fresh" = 1 ] ||
    warn "$checkpoint_folder holds checkpoints already: train_nanogpt goes on from its newest step. --fresh starts anew"
}
