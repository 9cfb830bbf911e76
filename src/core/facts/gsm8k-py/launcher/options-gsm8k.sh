
python_option=
starts_anyway=0

# gsm8k_finetune.py takes no options at all; these are the launcher's. Sets `words_taken`.
take_own_option() {
  words_taken=1
  case $1 in
    --python) need_value "$@" && python_option=$2 && words_taken=2 ;;
    --start-anyway) starts_anyway=1 ;;
    --resume | --fresh)
      refuse 65 "gsm8k_finetune.py has no $1." 'It takes no options, and always starts from the pre-trained weights.' \
        'Leave the option out.'
      ;;
    --sample)
      refuse 65 'gsm8k_finetune.py has no --prompt, so --sample can do nothing.' \
        'It writes sample answers each time it validates, and at no other time.' 'Leave --sample out.'
      ;;
    --multihost | --rank-binding)
      refuse 65 "gsm8k_finetune.py has no $1." 'Of the known trainers nano_gpt alone reads a multihost config.' \
        'Leave the option out.'
      ;;
    *) words_taken=0 ;;
  esac
}

reject_options() { :; }
