# shellcheck shell=sh
# Measurements: programs below src/bench, each with a main() and named <Something>Bench.

bench() {
  [ $# -gt 0 ] || give_up "which one? $(find "$backend/src/bench/java" -name '*Bench.java' -exec basename {} Bench.java \; |
    sed 's/\([a-z]\)\([A-Z]\)/\1-\2/g' | tr '[:upper:]' '[:lower:]' | sort | tr '\n' ' ')"
  name=$(say "$1" | awk -F- '{ for (i = 1; i <= NF; i++) printf "%s", toupper(substr($i, 1, 1)) substr($i, 2) }')Bench
  shift
  source=$(cd "$backend/src/bench/java" && find . -name "$name.java")
  [ -n "$source" ] || give_up "there is no $name."
  find_java
  classes=$backend/target/bench/classes
  in_sight "Compiling …" "$work/bench.log" maven -q compile dependency:build-classpath \
    "-Dmdep.outputFile=$backend/target/bench/classpath" -Dmdep.includeScope=test || exit 1
  rm -rf "$classes"
  path=$backend/target/classes:$(cat "$backend/target/bench/classpath")
  # shellcheck disable=SC2046
  "$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$classes" -cp "$path" $(find "$backend/src/bench/java" -name '*.java') || exit 1
  main=$(say "${source#./}" | sed 's/\.java$//; s,/,.,g')
  # shellcheck disable=SC2086
  cd "$backend" && exec "$JAVA_HOME/bin/java" $JVM_FLAGS ${OTODOKE_JVM_FLAGS:-} -cp "$classes:$path" "$main" "$@"
}
