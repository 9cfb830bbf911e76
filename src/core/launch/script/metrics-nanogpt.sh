
# "Step: 12, Loss: 2.345678, Time: 74.40 ms, TPS: 220283, TFLOPS: 16.02, MFU: 10.7%": older releases print its beginning.
# tt-run puts the rank before it.
step_line="(^|[]>: ])Step: ([0-9]+), Loss: $number(, Time: $number ms)?(, TPS: $number)?(, TFLOPS: $number)?(, MFU: $number%)?"
telling_line='*Step: *'

read_log_line() {
  [[ $1 =~ $step_line ]] || return 0
  add_metric "${BASH_REMATCH[2]}" "${BASH_REMATCH[3]}" "${BASH_REMATCH[6]}" "${BASH_REMATCH[9]}" \
    "${BASH_REMATCH[12]}" "${BASH_REMATCH[15]}" '' ''
}

# Half a line is what a trainer that was killed leaves: half a number would be a wrong one.
read_unfinished() { :; }
