
python_option=
resumes=0
resume_option=
fresh=0
samples=0
sample_prompt=

# What train_nanogpt.py has besides: --resume, --fresh, and --prompt behind --sample. Sets `words_taken`.
take_own_option() {
  words_taken=1
  case $1 in
    --python) need_value "$@" && python_option=$2 && words_taken=2 ;;
    --sample) need_value "$@" && samples=1 && sample_prompt=$2 && words_taken=2 ;;
    --fresh) fresh=1 ;;
    --resume)
      resumes=1
      # Its file may be left out: the next word is one unless it is an option.
      case ${2:-} in
        '' | --*) ;;
        *) resume_option=$2 && words_taken=2 ;;
      esac
      ;;
    --multihost | --rank-binding)
      refuse 65 "train_nanogpt.py has no $1." 'Of the known trainers nano_gpt alone reads a multihost config.' \
        'Make a launcher for nano_gpt (trainer nanogpt-cpp), or leave the option out.'
      ;;
    *) words_taken=0 ;;
  esac
}

reject_options() {
  [ "$resumes$fresh" != 11 ] ||
    refuse 64 'Expected --resume or --fresh, found both.' 'One goes on from a checkpoint, the other takes none.' 'Leave one out.'
}
