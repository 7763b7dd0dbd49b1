# shellcheck shell=sh
# Running the product.

# Small by default: a serial collector that gives memory back, as does malloc with its few arenas.
JVM_FLAGS="-XX:+UseSerialGC -Xms32m -Xmx512m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:-ShrinkHeapInSteps -XX:NewRatio=4 -Xss512k
  -XX:+UseCompactObjectHeaders -XX:ReservedCodeCacheSize=96m -XX:TrimNativeHeapInterval=10000
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

product() { # in place of this shell
  export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
  cache=$(start_cache)
  [ ! -r "$cache" ] || set -- -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 "-XX:AOTCache=$cache" "$@"
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" $JVM_FLAGS ${OTODOKE_JVM_FLAGS:-} -Xlog:disable "-Dotodoke.data-dir=$data" "$@" -jar "$app/quarkus-run.jar"
}

# What a start needs, written down once for each build and JDK: later starts take half the time (decision record 12).
start_cache() { printf '%s' "$app/start-$(content "$JAVA_HOME/release").aot"; }

prepare_start() {
  cache=$(start_cache)
  [ ! -r "$cache" ] && [ -w "$app" ] || return 0
  find_node
  rm -rf "$work"/training.*
  folder=$(mktemp -d "$work/training.XXXXXX")
  # shellcheck disable=SC2086
  in_sight "Preparing quick starts …" "$work/training.log" \
    node "$backend/scripts/train.mjs" "$folder" "$JAVA_HOME/bin/java" $JVM_FLAGS "-XX:AOTCacheOutput=$cache" -jar "$app/quarkus-run.jar" ||
    say "  it will start all the same, only slower."
}

start_product() {
  find_java
  build_product
  prepare_start
  say "Starting …"
  product "$@"
}

develop() {
  find_java
  find_node
  client_packages
  build_client
  say "Starting with live reload: open http://localhost:5173 …"
  (cd "$client" && exec npm run dev -- --clearScreen=false) &
  vite=$!
  trap 'kill "$vite" 2>/dev/null' EXIT
  maven quarkus:dev "-Dotodoke.data-dir=$data" -Ddebug=false "$@"
}

# The backup is a program of its own on the product's class path.
beside_product() {
  find_java
  build_product
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "$app/quarkus-run.jar" app.otodoke.platform.backup.BackupCommand "$@"
}

backup_to() {
  [ $# -eq 1 ] || give_up "say where to: backend/otodoke backup FILE"
  beside_product backup "$data" "$1"
}

restore_from() {
  [ $# -eq 1 ] || give_up "say what from: backend/otodoke restore FILE"
  beside_product restore "$data" "$1"
}

fill_with_sample() {
  find_node
  node "$backend/scripts/sample/fill.mjs" "${1:-http://localhost:${OTODOKE_PORT:-8080}}"
}
