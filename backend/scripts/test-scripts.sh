#!/bin/sh
# Checks the command's own parts and the compose file; needs neither Docker nor a network.
set -eu
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$(dirname -- "$(dirname -- "$scripts")")
tried=0

expect() { # expect TEXT COMMAND...: the command fails and says TEXT
  text=$1
  shift
  tried=$((tried + 1))
  said=$("$@" 2>&1) && { echo "did not fail: $*" >&2; exit 1; }
  case $said in *"$text"*) ;; *) echo "said '$said' instead of '$text'" >&2; exit 1 ;; esac
}

for script in "$root/backend/otodoke" "$scripts"/*.sh; do
  sh -n "$script"
  tried=$((tried + 1))
done

# A machine without a new enough JDK or Node, as far as these functions can see.
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT
for tool in dirname readlink sed; do ln -s "$(command -v $tool)" "$empty/$tool"; done
sed "s# /usr/lib/jvm/.*\\\\# \\\\#; s# /Library/.*\\\\# \\\\#; s#/opt/homebrew/opt/openjdk.*; do#; do#; s# /usr/local/bin /opt/.*\\\\# \\\\#" \
  "$scripts/tools.sh" >"$empty/tools.sh"
try() { env -i PATH="$empty" HOME="$empty" /bin/sh -c ". '$scripts/say.sh'; . '$empty/tools.sh'; $1"; }
expect "needs a JDK 25 or newer" try find_java
expect "needs Node.js 20 or newer" try find_node
expect "backend/otodoke start" "$root/backend/otodoke" nonsense

# Of a whole archive and one that was cut short, the second goes.
printf 'PK\005\006%018d' 0 | tr 0 '\000' >"$empty/whole.jar"
head -c 12 "$empty/whole.jar" >"$empty/cut.jar"
dropped=$(node "$scripts/drop-damaged.mjs" "$empty")
tried=$((tried + 1))
[ "$dropped" = "$empty/cut.jar" ] && [ -e "$empty/whole.jar" ] && [ ! -e "$empty/cut.jar" ] ||
  { echo "dropped '$dropped' instead of the archive that was cut short" >&2; exit 1; }

# The judge of the faults, on histories with faults of their own.
node --test "$scripts/nodes/history-check.test.mjs" >"$empty/history" || { cat "$empty/history" >&2; exit 1; }
tried=$((tried + 1))

node "$scripts/check-compose.mjs" "$root"
if docker compose version >/dev/null 2>&1; then
  env OTODOKE_SECRET=x POSTGRES_PASSWORD=x S3_ACCESS_KEY=x S3_SECRET_KEY=x docker compose -f "$root/docker-compose.yml" config -q
fi
echo "$tried checks of the command, and the compose file is in order"
