# shellcheck shell=sh
# A Chromium for the browser tests: one that is there, else Debian's.

find_browser() {
  unpacked=${XDG_CACHE_HOME:-$HOME/.cache}/otodoke/chromium
  for browser in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "$unpacked/run"; do
    [ -n "$browser" ] || continue
    CHROMIUM=$(command -v "$browser" 2>/dev/null || true)
    [ -z "$CHROMIUM" ] || { export CHROMIUM; return 0; }
  done
  return 1
}

need_browser() {
  find_browser && return 0
  command -v apt-get >/dev/null ||
    give_up "needs Chromium or Google Chrome for the browser tests: install one, or name it with CHROMIUM=/path."
  if [ "$(id -u)" -eq 0 ]; then
    in_sight "Installing Debian's headless Chromium …" "$work/browser.log" \
      sh -c 'apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium-headless-shell' || exit 1
  else
    in_sight "Unpacking Debian's headless Chromium below $unpacked …" "$work/browser.log" unpack_browser || exit 1
  fi
  find_browser || give_up "found no browser after installing it; see $work/browser.log."
}

# Without root: Debian's packages, unpacked into the cache, with the libraries this machine lacks.
unpack_browser() (
  set -e
  rm -rf "$unpacked.new"
  mkdir -p "$unpacked.new/lists/partial" "$unpacked.new/cache/archives/partial" "$unpacked.new/root"
  cd "$unpacked.new"
  apt="-o Dir::State::Lists=$unpacked.new/lists -o Dir::Cache=$unpacked.new/cache -o APT::Sandbox::User="
  # shellcheck disable=SC2086
  {
    apt-get $apt update
    missing=$(apt-cache $apt depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
      --no-enhances chromium-headless-shell | grep '^[a-z0-9]' | sort -u |
      while read -r package; do dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"; done)
    apt-get $apt download chromium-headless-shell $missing
  }
  for package in *.deb; do dpkg-deb -x "$package" root; done
  libraries=$(find root -name '*.so*' -exec dirname {} + | sort -u | sed "s|^|$unpacked/|" | paste -sd: -)
  cat >run <<SCRIPT
#!/bin/sh
LD_LIBRARY_PATH="$libraries" exec "$unpacked/root/usr/bin/chromium-headless-shell" "\$@"
SCRIPT
  chmod +x run
  rm -rf ./*.deb lists cache "$unpacked"
  mv "$unpacked.new" "$unpacked"
)
