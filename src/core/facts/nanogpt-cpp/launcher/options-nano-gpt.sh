
multihost_option=
rank_binding_option=

# What nano_gpt has besides: --multihost. Sets `words_taken`.
take_own_option() {
  words_taken=1
  case $1 in
    --multihost) need_value "$@" && multihost_option=$2 && words_taken=2 ;;
    --rank-binding) need_value "$@" && rank_binding_option=$2 && words_taken=2 ;;
    --resume | --fresh)
      refuse 65 "nano_gpt has no $1." 'It loads what lies at model_path of its model config, if something does.' \
        'Leave the option out; for a fresh start give checkpoint_dir another folder.'
      ;;
    --sample)
      refuse 65 'nano_gpt has no --prompt, so --sample can do nothing.' 'Of the known trainers train_nanogpt.py alone generates from a checkpoint.' \
        'Leave --sample out.'
      ;;
    --python)
      refuse 65 'nano_gpt needs no Python.' 'It is a built program.' 'Leave --python out.'
      ;;
    *) words_taken=0 ;;
  esac
}

reject_options() { :; }
