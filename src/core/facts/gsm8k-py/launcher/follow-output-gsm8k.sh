
# The program removes an output.txt and begins it anew; in the folder of a new run there is none before it begins.
output_open=0
output_pending=

read_output() {
  local piece
  if [ "$output_open" = 0 ]; then
    [ -f "$run_directory/output.txt" ] || return 0
    exec 4<"$run_directory/output.txt"
    output_open=1
  fi
  while IFS= read -r -u 4 piece; do
    read_output_line "$output_pending$piece"
    output_pending=
  done
  output_pending=$output_pending$piece
}
