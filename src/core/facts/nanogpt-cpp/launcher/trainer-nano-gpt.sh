
# The build's folders have had several names and depths; the newest program counts.
find_trainer() {
  local candidate
  trainer_path=
  for candidate in \
    "$root"/build*/sources/examples/nano_gpt/nano_gpt \
    "$root"/build*/*/sources/examples/nano_gpt/nano_gpt \
    "$root"/build*/*/*/sources/examples/nano_gpt/nano_gpt \
    "$root"/tt-train/build*/sources/examples/nano_gpt/nano_gpt \
    "$root"/tt-train/build*/*/sources/examples/nano_gpt/nano_gpt; do
    is_program "$candidate" || continue
    detail "nano_gpt: $candidate"
    if [ -z "$trainer_path" ] || [ "$candidate" -nt "$trainer_path" ]; then trainer_path=$candidate; fi
  done
  if [ -n "$trainer_path" ]; then
    say "trainer: $trainer_path"
    return 0
  fi
  known_trainers
  refuse 69 "There is no built nano_gpt in $root." \
    "It was looked for as sources/examples/nano_gpt/nano_gpt under each build folder. Of the known trainers there: $known." \
    'Build it: ./build_metal.sh --build-tt-train'
}
