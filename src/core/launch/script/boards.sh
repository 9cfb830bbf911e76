
# ---------------------------------------------------------------------------------------------------------------------
# The boards, as tt-smi sees them

# Prints one line a chip, its type, and one line a program that is on a device; fails where there is no JSON in the text.
boards_program='
import json, sys
text = sys.stdin.read()
facts = json.loads(text[text.index("{"):])
for chip in facts["device_info"]:
    print("chip", (chip.get("board_info") or {}).get("board_type", "unknown"))
for user in facts.get("processes") or []:
    if isinstance(user, dict):
        print("busy", user.get("pid", "?"), user.get("user", "?"), user.get("device", "?"))
'

check_boards() {
  local smi facts line chips=0 types=
  smi=$(command -v tt-smi) || smi=$root/python_env/bin/tt-smi
  if [ ! -x "$smi" ]; then
    say 'boards: not checked, as there is no tt-smi here'
    return 0
  fi
  find_any_python || {
    say 'boards: not checked, as there is no Python to read what tt-smi says'
    return 0
  }
  # A device that hangs must not hang the launcher.
  if command -v timeout >/dev/null; then
    facts=$(timeout 60 "$smi" -s 2>/dev/null </dev/null)
  else
    facts=$("$smi" -s 2>/dev/null </dev/null)
  fi
  facts=$("$any_python" -c "$boards_program" 2>/dev/null <<<"$facts") || facts=
  if [ -z "$facts" ]; then
    warn "boards: not checked, as tt-smi -s gave nothing that could be read ($smi)"
    return 0
  fi
  while IFS= read -r line; do
    case $line in
      'chip '*)
        chips=$((chips + 1))
        tell_architecture "${line#chip }"
        case ", $types," in *", ${line#chip },"*) ;; *) types="$types${types:+, }${line#chip }" ;; esac
        ;;
      'busy '*) warn "a program is on the devices already (pid, user, device): ${line#busy }" ;;
    esac
  done <<<"$facts"
  boards_seen="$chips x $types"
  say "boards: $chips chip(s) of $types; the config asks for $devices (mesh $mesh)"
  needs_all_devices_here || return 0
  [ "$chips" -ge "$devices" ] ||
    refuse 71 "The mesh $mesh asks for $devices devices, and tt-smi sees $chips." "The boards here: $types." \
      'Choose a mesh_shape that fits (templates for each board: /templates/ of the site), or run it where the devices are.'
}

boards_seen='not checked'
architecture=

tell_architecture() {
  case $1 in
    n150* | n300* | tt-galaxy-wh* | wh_4u*) architecture=wormhole_b0 ;;
    p100* | p150* | p300* | tt-galaxy-bh*) architecture=blackhole ;;
  esac
}

# Any Python will do here: it only reads JSON.
find_any_python() {
  for any_python in "${python:-}" "$root/python_env/bin/python" "$(command -v python3)"; do
    [ -z "$any_python" ] || [ ! -x "$any_python" ] || return 0
  done
  return 1
}
