# shellcheck shell=sh
# Several nodes on this machine, and what happens to them when things break.

# For scripts that start the product themselves.
for_nodes() {
  find_java
  find_node
  build_product
  OTODOKE_APP=$app OTODOKE_NODE_FLAGS="$JVM_FLAGS"
  MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
  export OTODOKE_APP OTODOKE_NODE_FLAGS MALLOC_ARENA_MAX
}

start_nodes() { # [redis]
  case ${1:-postgres} in postgres | redis) ;; *) give_up "the bus is postgres or redis, not $1." ;; esac
  for_nodes
  say "Starting two nodes …"
  exec node "$backend/scripts/nodes/nodes.mjs" "$data/nodes" "${OTODOKE_PORT:-8080}" "${1:-postgres}"
}

faults() { # [quick] [NAME …]
  for_nodes
  exec node --no-warnings --experimental-websocket "$backend/scripts/nodes/faults.mjs" "$backend/target/faults" "$@"
}
