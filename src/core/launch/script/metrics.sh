
# ---------------------------------------------------------------------------------------------------------------------
# The trainer's own lines become metrics.csv

steps=0
last_step=
last_loss=
best_validation=

number='(-?[0-9]+\.?[0-9]*([eE][-+]?[0-9]+)?|-?nan|-?inf)'

# add_metric STEP LOSS TIME TOKENS-PER-SECOND TFLOPS MFU RATE VALIDATION-LOSS
add_metric() {
  printf '%s,%s,%s,%s,%s,%s,%s,%s\n' "$@" >>"$run_directory/metrics.csv"
  [ "$last_step" = "$1" ] || steps=$((steps + 1))
  last_step=$1
  last_loss=$2
  [ -z "$8" ] || better_validation "$8"
}

# Bash knows whole numbers only; the trainers print four decimals, so the digits without the dot compare alike.
better_validation() {
  local decimals='^[0-9]+\.[0-9][0-9][0-9][0-9]$'
  [[ $1 =~ $decimals ]] || return 0
  if [ -z "$best_validation" ] || [ $((10#${1/./})) -lt $((10#${best_validation/./})) ]; then best_validation=$1; fi
}
