
find_trainer() {
  trainer_path=$root/$trainer_file
  [ -f "$trainer_path" ] && return 0
  known_trainers
  refuse 69 "$program is not in $root." "$absent_trainer Of the known trainers there: $known." \
    "Take a tree that has it (tt-metal $newest_commit does), or make a launcher for a trainer that is there."
}
