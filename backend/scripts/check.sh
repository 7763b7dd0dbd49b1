# shellcheck shell=sh
# Every check and test there is, one stage after another; a failed stage does not hide the next.

passed=0
failed=0

# With words, only the stages that have one of them in their title.
test_everything() {
  wanted=$*
  find_java
  find_node
  client_packages
  logs=$work/test
  rm -rf "$logs" "$backend/target/surefire-reports"
  mkdir -p "$logs"
  cp "$root/openapi.yaml" "$logs/openapi.before" 2>/dev/null || : >"$logs/openapi.before"
  build_product

  stage "server: format" one maven -q spotless:check
  stage "server: compile and tests" surefire maven test
  stage "api: document is up to date" one cmp "$logs/openapi.before" "$root/openapi.yaml"
  stage "api: document is well made" one npm --prefix "$client" run lint:api
  stage "client: format, lint, types, tests" vitest npm --prefix "$client" run check
  stage "command and compose file" one sh "$backend/scripts/test-scripts.sh"
  is_unwanted browser || need_browser
  stage "browser: the shipped product" playwright browser_tests

  say ""
  say "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

is_unwanted() {
  [ -n "$wanted" ] || return 1
  for word in $wanted; do
    case $1 in *"$word"*) return 1 ;; esac
  done
}

# stage TITLE COUNTER COMMAND...: COUNTER reads the numbers of tests out of what the command left.
stage() {
  title=$1 counter=$2
  shift 2
  is_unwanted "$title" && return 0
  log=$logs/$(printf '%s' "$title" | tr -c 'a-zA-Z0-9\n' '-').log
  began=$(date +%s)
  status=0
  in_sight "── $title" "$log" "$@" || status=$?
  good=0 bad=0
  "count_$counter"
  [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
  passed=$((passed + good)) failed=$((failed + bad))
  verdict=ok
  [ "$bad" -eq 0 ] || verdict=FAILED
  say "   $verdict in $(($(date +%s) - began)) s: $good passed, $bad failed"
}

count_one() { [ "$status" -ne 0 ] || good=1; }

count_surefire() {
  numbers=$(cat "$backend"/target/surefire-reports/TEST-*.xml 2>/dev/null | sed -n '/<testsuite /,/>/p' | tr '\n' ' ' |
    sed 's/<testsuite /\n/g' | awk '
      function n(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
      { t += n("tests"); b += n("errors") + n("failures"); s += n("skipped") } END { print t - b - s, b + 0 }')
  good=${numbers% *} bad=${numbers#* }
}

number() { sed 's/\x1b\[[0-9;]*m//g' "$log" | sed -n "s/$1/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'; }

count_vitest() {
  good=$(number '^ *Tests .* \([0-9][0-9]*\) passed.*')
  [ "$good" -gt 0 ] || good=$(number '^ *Tests  *\([0-9][0-9]*\) passed.*')
  bad=$(number '^ *Tests  *\([0-9][0-9]*\) failed.*')
}

count_playwright() {
  good=$(number '^ *\([0-9][0-9]*\) passed.*')
  bad=$(($(number '^ *\([0-9][0-9]*\) failed.*') + $(number '^ *\([0-9][0-9]*\) did not run.*')))
}

# The browser tests meet the product as it is shipped, with a data folder of its own on a free port.
browser_tests() (
  data=$backend/target/browser-test-data
  rm -rf "$data"
  OTODOKE_PORT=$(node -e 'const s = require("net").createServer().listen(0, () => { console.log(s.address().port); s.close(); })')
  # one spec kills and starts a product of its own, from the same package
  export OTODOKE_PORT OTODOKE_URL="http://localhost:$OTODOKE_PORT" OTODOKE_APP="$app"
  # everybody in the tests comes from one address, and one of them writes a long feed
  (OTODOKE_POSTS_POSTS_BURST=100 product -Dquarkus.profile=prod -Dotodoke.attempts.per-address.burst=1000) >"$logs/product.log" 2>&1 &
  server=$!
  trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT
  trap 'exit 130' INT TERM
  node "$backend/scripts/wait-until-ready.mjs" "$OTODOKE_URL" "$server" || { tail -n 20 "$logs/product.log"; exit 1; }
  npm --prefix "$client" run e2e
)
