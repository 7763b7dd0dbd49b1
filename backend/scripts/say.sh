# shellcheck shell=sh
# Talking to the person at the terminal.

say() { printf '%s\n' "$*"; }

give_up() {
  printf 'otodoke: %s\n' "$*" >&2
  exit 1
}

# in_sight TITLE LOG COMMAND...: runs the command with its output in LOG and shows that it goes on;
# when it fails, shows the end of what it said.
in_sight() {
  title=$1 log=$2
  shift 2
  mkdir -p "$(dirname -- "$log")"
  say "$title"
  "$@" >"$log" 2>&1 &
  child=$!
  trap 'kill "$child" 2>/dev/null; exit 130' INT TERM
  seconds=0
  while kill -0 "$child" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
    [ $((seconds % 10)) -ne 0 ] || say "  … $seconds s"
  done
  status=0
  wait "$child" || status=$?
  trap - INT TERM
  if [ "$status" -ne 0 ]; then
    tail -n 40 "$log" >&2
    say "  failed after $seconds s; all of it is in $log" >&2
  fi
  return "$status"
}
