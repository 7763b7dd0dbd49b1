# shellcheck shell=sh
# Running the product.

# Small by default: a serial collector that gives memory back, and few malloc arenas.
JVM_FLAGS="-XX:+UseSerialGC -Xms32m -Xmx512m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Xss512k
  -XX:+UseCompactObjectHeaders -XX:ReservedCodeCacheSize=96m -XX:TieredStopAtLevel=4
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

# The classes met in a first run are kept beside the product when it ends, which makes later starts a quarter faster.
product() { # in place of this shell
  export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" $JVM_FLAGS ${OTODOKE_JVM_FLAGS:-} -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$app/classes.jsa" -Xlog:disable \
    "-Dotodoke.data-dir=$data" "$@" -jar "$app/quarkus-run.jar"
}

start_product() {
  find_java
  build_product
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
    -cp "$app/app/*:$app/lib/main/*:$app/lib/boot/*" app.otodoke.platform.backup.BackupCommand "$@"
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
