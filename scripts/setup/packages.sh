# Installs what package-lock.json names, when it changed. Sourced by ./run; uses its $root, say and fail.
# shellcheck shell=bash
: "${root:?}"

# What node_modules was made from: the lock file, and the kind of machine, since some packages carry programs for it.
packages_wanted() {
  uname -sm
  cat "$root/package-lock.json"
}

packages_stand() { packages_wanted | cmp -s - "$root/node_modules/.trainyard-lock"; }

install_packages() {
  packages_stand && return
  command -v npm >/dev/null 2>&1 || fail "Trainyard needs npm to install its packages; install it and try again."
  take_turn
  # Another run may have installed while this one waited.
  packages_stand || install_now
  rm -f "$turn"
  trap - EXIT
}

install_now() {
  local log=$root/.toolchain/npm-ci.log
  say "Installing the packages; this takes a minute the first time."
  rm -f "$root/node_modules/.trainyard-lock"
  # No package here needs its install script, and newer npm refuses to run them unasked.
  if ! (cd "$root" && npm ci --include=dev --ignore-scripts --no-audit --no-fund) >"$log" 2>&1; then
    cat "$log" >&2
    fail "npm could not install the packages; its own words stand above."
  fi
  packages_wanted >"$root/node_modules/.trainyard-lock"
}

# One `npm ci` at a time in this checkout: a second one would delete the first one's files. The turn is a symbolic
# link to its owner's process number, because making one is atomic everywhere; an owner that is gone does not hold it.
take_turn() {
  local owner
  turn=$root/.toolchain/installing
  mkdir -p "$root/.toolchain"
  until ln -s "$$" "$turn" 2>/dev/null; do
    owner=$(readlink "$turn") || continue
    if kill -0 "$owner" 2>/dev/null; then sleep 1; else rm -f "$turn"; fi
  done
  trap 'rm -f "$turn"' EXIT
}
