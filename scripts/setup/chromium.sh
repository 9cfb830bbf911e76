# Finds a Chromium for the end-to-end tests, or gets one. Sourced by ./run; uses its $root and say.
# shellcheck shell=bash
: "${root:?}"

# Exports CHROMIUM_PATH; empty where there is none, which the end-to-end step then tells.
use_chromium() {
  CHROMIUM_PATH=$(find_chromium) || { get_chromium >&2; CHROMIUM_PATH=$(find_chromium) || CHROMIUM_PATH=''; }
  export CHROMIUM_PATH
}

# Prints the path of the first one that runs.
find_chromium() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "${HOME:-}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    chromium_runs "$candidate" && return
  done
  chromium_runs "$(cd "$root" && node -p "require('@playwright/test').chromium.executablePath()" 2>/dev/null)"
}

# Prints where it is, if it answers: Ubuntu's chromium-browser may be a stub that only asks for a snap.
chromium_runs() {
  local path
  path=$(command -v "${1:-nothing}") && "$path" --version >/dev/null 2>&1 && printf '%s\n' "$path"
}

get_chromium() {
  say "Installing Chromium for the end-to-end tests."
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium; } >/dev/null 2>&1 || true
    ! find_chromium >/dev/null || return 0
  fi
  (cd "$root" && node_modules/.bin/playwright install chromium) || true
}
