
# v0.67 writes a line a step into output.txt: "LR: 0.000100, training_loss: 1.2345, val_loss: 1.3456, step: 12, epoch: 1".
output_line="^LR: $number, training_loss: $number, val_loss: $number, step: ([0-9]+)"
# v0.68 has a progress bar alone: "19/160 [00:40<05:03, 2.15s/it, loss=1.2345, val_loss=1.3456, lr=1.00e-04]".
bar="([0-9]+)/[0-9]+ \[[^]]*[ ,]loss=$number(, val_loss=$number)?(, lr=$number)?"

read_output_line() {
  [[ $1 =~ $output_line ]] || return 0
  add_metric "${BASH_REMATCH[7]}" "${BASH_REMATCH[3]}" '' '' '' '' "${BASH_REMATCH[1]}" "${BASH_REMATCH[5]}"
}

read_log_line() {
  [ "$release" = v0.68 ] && [[ $1 =~ $bar ]] || return 0
  # The bar is drawn again and again; a step counts once, and once more with its validation.
  [ "${BASH_REMATCH[1]}" != "$last_step" ] || [ -n "${BASH_REMATCH[5]}" ] || return 0
  add_metric "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" '' '' '' '' "${BASH_REMATCH[8]}" "${BASH_REMATCH[5]}"
}
