# Gets shellcheck for the tests of the scripts, where that asks nobody for anything. Sourced by ./run; uses its say.
# shellcheck shell=bash

# Without it those tests are skipped, and say so.
use_shellcheck() {
  ! command -v shellcheck >/dev/null 2>&1 || return 0
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1 || return 0
  say "Installing shellcheck for the tests of the scripts."
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q shellcheck; } >/dev/null 2>&1 || true
}
