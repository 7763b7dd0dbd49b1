# shellcheck shell=sh
# Building what has changed since it was last built, told by content.

content() { # of the files below the given paths, as one number
  find "$@" \( -name node_modules -o -name dist -o -name target -o -name test-results -o -name playwright-report \) -prune \
    -o -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum | cksum | tr -d ' '
}

client_content() { content "$client"; }
server_content() { content "$backend/src/main" "$backend/pom.xml" "$backend/.mvn"; }
is_stamped() { [ -r "$1" ] && [ "$(cat "$1")" = "$2" ]; }
stamp() { mkdir -p "$(dirname -- "$1")" && printf '%s' "$2" >"$1"; }

client_packages() {
  lock=$(content "$client/package.json" "$client/package-lock.json")
  is_stamped "$client/node_modules/.otodoke" "$lock" && return 0
  find_node
  in_sight "Fetching the client's packages …" "$work/npm-ci.log" \
    npm --prefix "$client" ci --no-audit --no-fund --loglevel=error ||
    give_up "could not fetch the client's packages; once the network is there, run the same command again."
  stamp "$client/node_modules/.otodoke" "$lock"
}

build_client() {
  now=$(client_content)
  is_stamped "$work/client" "$now" && [ -r "$client/dist/index.html" ] && return 0
  find_node
  client_packages
  in_sight "Building the client …" "$work/client.log" npm --prefix "$client" run build || exit 1
  stamp "$work/client" "$now"
}

# A download that was cut short is found when the build fails over it: it is dropped, and the build fetches it anew.
build_server() {
  find_java
  in_sight "Building the server …" "$work/server.log" maven -q package -Dmaven.test.skip=true && return 0
  find_node
  maven_home=${MAVEN_USER_HOME:-$HOME/.m2}
  damaged=$(node "$backend/scripts/drop-damaged.mjs" "$maven_home/repository" "$maven_home/wrapper/dists")
  case $damaged in
    '') give_up "could not build the server; if something could not be fetched, run the same command again once the network is there." ;;
    */wrapper/dists/*) rm -rf "$maven_home/wrapper/dists" ;;
  esac
  say "  half-finished downloads were found and dropped: $damaged"
  in_sight "Building the server again …" "$work/server.log" maven -q package -Dmaven.test.skip=true ||
    give_up "could not build the server; see $work/server.log."
}

maven() { "$backend/mvnw" -f "$backend/pom.xml" -B -ntp "$@"; }

# Leaves the product in $app. Each content has a folder of its own, so that a running product keeps its files.
build_product() {
  build_client
  now=$(client_content)-$(server_content)
  app=$work/app/$now
  [ ! -r "$app/quarkus-run.jar" ] || return 0
  build_server
  mkdir -p "$work/app"
  find "$work/app" -mindepth 1 -maxdepth 1 -mtime +0 -exec rm -rf {} +
  rm -rf "$app"
  mv "$backend/target/quarkus-app" "$app"
}
