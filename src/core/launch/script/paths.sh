
# ---------------------------------------------------------------------------------------------------------------------
# Paths

# Sets `absolute` to the absolute path of a folder that is there. The "x" keeps a newline at a path's end, which $( ) would drop.
absolute_folder() {
  absolute=$(cd -- "$1" 2>/dev/null && printf '%sx' "$PWD") || return 1
  absolute=${absolute%x}
}

# Sets `absolute` to the absolute path of a file that need not be there.
absolute_file() {
  case $1 in
    /*) absolute=$1 ;;
    ./*) absolute=$PWD/${1#./} ;;
    *) absolute=$PWD/$1 ;;
  esac
  [ "$absolute" = / ] || absolute=${absolute%/}
}

# Sets `parent` to the nearest folder above a path that is there.
nearest_folder() {
  absolute_file "$1"
  parent=$absolute
  while [ -n "$parent" ] && [ ! -d "$parent" ]; do parent=${parent%/*}; done
  [ -n "$parent" ] || parent=/
}

is_program() { [ -f "$1" ] && [ -x "$1" ]; }

# Looks for a file that the config names: tries the places in `places`, sets `found` and fails where there is none.
find_file() {
  local place
  found=
  for place in "${places[@]}"; do
    detail "looking for $place"
    [ -f "$place" ] || continue
    found=$place
    return 0
  done
  return 1
}

# Sets `list` to the places that were tried, for a refusal.
list_places() {
  local place
  list=
  for place in "${places[@]}"; do list="$list${list:+, }$place"; done
}
