# shellcheck shell=sh
# Finding a JDK and a Node that are new enough, also where they are not the default.

JAVA_NEEDED=25
NODE_NEEDED=20

java_version() { # of the JDK in $1, its first number
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
  fi
}

find_java() {
  onpath=$(command -v javac || true)
  [ -z "$onpath" ] || onpath=$(dirname -- "$(dirname -- "$(readlink -f "$onpath" 2>/dev/null || say "$onpath")")")
  for jdk in "${JAVA_HOME:-}" "$onpath" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$jdk" ] && [ -x "$jdk/bin/javac" ] || continue
    version=$(java_version "$jdk")
    if [ "${version:-0}" -ge $JAVA_NEEDED ]; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  give_up "needs a JDK $JAVA_NEEDED or newer, and none was found: install one (https://adoptium.net) or set JAVA_HOME."
}

find_node() {
  for bin in "$(dirname -- "$(command -v node || say /none/node)")" /usr/local/bin /opt/homebrew/bin /opt/node*/bin \
    "$HOME"/.nvm/versions/node/*/bin "$HOME"/.volta/bin; do
    [ -x "$bin/node" ] && [ -e "$bin/npm" ] || continue
    version=$("$bin/node" --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
    if [ "${version:-0}" -ge $NODE_NEEDED ]; then
      PATH=$bin:$PATH
      export PATH
      return 0
    fi
  done
  give_up "needs Node.js $NODE_NEEDED or newer with npm, and none was found: install it (https://nodejs.org)."
}
