
# Some releases write a line a step into output.txt: "LR: 0.000100, training_loss: 1.2345, val_loss: 1.3456, step: 12, epoch: 1".
output_line="^LR: $number, training_loss: $number(, val_loss: $number)?, step: ([0-9]+)"
# Newer ones have a progress bar: "19/160 [00:40<05:03, 2.15s/it, loss=1.2345, val_loss=1.3456, lr=1.00e-04]".
bar="([0-9]+)/[0-9]+ \[[^]]*[ ,]loss=$number(, val_loss=$number)?(, lr=$number)?[],]"
telling_line='*loss=*'

read_output_line() {
  [[ $1 =~ $output_line ]] || return 0
  add_once "${BASH_REMATCH[8]}" "${BASH_REMATCH[3]}" "${BASH_REMATCH[1]}" "${BASH_REMATCH[6]}"
}

# A bar that is there to its end has no end of line yet.
read_unfinished() { read_log_line "$1"; }

read_log_line() {
  [ "$shows_steps" = 0 ] && [[ $1 =~ $bar ]] || return 0
  add_once "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" "${BASH_REMATCH[8]}" "${BASH_REMATCH[5]}"
}

# A bar is drawn again and again, newer trees write a file besides, and the validation loss comes after its step. So a step
# is held until all that is there has been read, and counts once; a validation loss that comes later still is a line more.
held_step=
held_loss=
held_rate=
held_validation=
last_validated=

# add_once STEP LOSS RATE VALIDATION-LOSS
add_once() {
  [ "$1" = "$held_step" ] || write_held
  if [ -z "$held_step" ] && [ -n "$last_step" ] && [ "$1" -le "$last_step" ]; then
    [ "$1" = "$last_step" ] && [ -n "$4" ] && [ "$last_validated" != "$1" ] || return 0
  fi
  held_step=$1 held_loss=$2 held_rate=$3
  [ -z "$4" ] || held_validation=$4
}

write_held() {
  [ -n "$held_step" ] || return 0
  [ -z "$held_validation" ] || last_validated=$held_step
  add_metric "$held_step" "$held_loss" '' '' '' '' "$held_rate" "$held_validation"
  held_step='' held_validation=''
}
