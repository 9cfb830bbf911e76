
# ---------------------------------------------------------------------------------------------------------------------
# A program that stops with every config is not started, unless --start-anyway says so

check_start() {
  [ -n "$stops_always" ] && [ "$starts_anyway" = 0 ] || return 0
  refuse 65 "$stops_always" "$how_it_ends" \
    "Make a launcher for $programs_that_train. By its source it may start in trees $may_start; there pass --start-anyway."
}
