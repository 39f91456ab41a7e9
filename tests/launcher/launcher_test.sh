#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The launcher in a checkout of its own, whose package manager and build tools are stand-ins that write down how they
# were called. usage: launcher_test.sh LAUNCHER
set -euo pipefail
launcher=$1
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
checkout="$work/a check out"
failures=0

# Only what is named here is on the launcher's path.
stand_ins() {
  local tool
  mkdir -p "$work/tools"
  for tool in bash cat chmod comm env find flock grep mkdir mv nproc readlink rm sed sort tail touch; do
    ln -sf "$(type -P "$tool")" "$work/tools/$tool"
  done
  cat >"$work/tools/dpkg-query" <<'END'
#!/usr/bin/env bash
for name in "$@"; do ! grep -qxF -e "$name" "$WORK/installed" || echo "installed $name"; done
END
  cat >"$work/tools/apt-get" <<'END'
#!/usr/bin/env bash
echo "apt-get $*" >>"$WORK/calls"
printf '%s\n' "$@" >>"$WORK/installed"
END
  cat >"$work/tools/cmake" <<'END'
#!/usr/bin/env bash
echo "cmake $*" >>"$WORK/calls"
touch "build/${@: -1}/build.ninja"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"build/${@: -1}/CMakeCache.txt"
END
  cat >"$work/tools/ninja" <<'END'
#!/usr/bin/env bash
echo "ninja ${@: -1}" >>"$WORK/calls"
[[ ! -e $WORK/broken_source ]] || exit 1
mkdir -p "$2/pipeline"
printf '#!/usr/bin/env bash\necho "in $PWD:"; printf "<%%s>" "$@"; echo; exit 3\n' >"$2/pipeline/secondlook"
chmod +x "$2/pipeline/secondlook"
END
  cat >"$work/tools/ctest" <<'END'
#!/usr/bin/env bash
echo "ctest $*" >>"$WORK/calls"
END
  cat >"$work/tools/sudo" <<'END'
#!/usr/bin/env bash
echo "sudo $*" >>"$WORK/calls"
[[ $1 != -* ]] || shift
exec "$@"
END
  chmod +x "$work"/tools/{dpkg-query,apt-get,cmake,ninja,ctest,sudo}
}

fresh_checkout() {
  rm -rf -- "$checkout" "$work/calls" "$work/installed" "$work/broken_source" "$work/tools"
  stand_ins
  mkdir -p "$checkout"/{deploy,models,extractors,pipeline,elsewhere}
  touch "$checkout"/{CMakeLists.txt,CMakePresets.json,pipeline/main.cc}
  printf '# a comment\n[build]\ng++\ncmake\nninja?\n\n[run]\nlanguage-data\n[test]\nzip\n' >"$checkout/deploy/debian-packages.txt"
  cp "$launcher" "$checkout/secondlook"
  touch "$work/calls" "$work/installed"
  chmod -R a+rwX "$work"
}

# Runs the launcher from a folder of its own; leaves $output, $errors, $status.
run() {
  status=0
  output=$(cd "$checkout/elsewhere" && WORK=$work PATH=$work/tools "${as[@]}" "$checkout/secondlook" "$@" \
    2>"$work/errors" </dev/null) || status=$?
  errors=$(<"$work/errors")
}
as=()

expect() { # expect WHAT TEST-ARGUMENT...
  local what=$1
  shift
  if ! test "$@"; then
    printf 'FAILED: %s\n  test %s\n  errors: %s\n  calls: %s\n' "$what" "$*" "$errors" "$(<"$work/calls")"
    failures=$((failures + 1))
  fi
}
expect_in() { # expect_in WHAT PART TEXT
  if [[ $3 != *"$2"* ]]; then
    printf 'FAILED: %s\n  no "%s" in: %s\n' "$1" "$2" "$3"
    failures=$((failures + 1))
  fi
}

fresh_checkout
run review 'an archive' --out '../a review'
expect 'the program gets the arguments as given, in the folder of the caller' \
  "$output" = "in $checkout/elsewhere:"$'\n''<review><an archive><--out><../a review>'
expect 'the exit status is that of the program' "$status" = 3
expect_in 'missing packages of the groups are installed, and no others' \
  'install --yes --no-install-recommends cmake g++ language-data -qq' "$(<"$work/calls")"
expect_in 'and named before' 'installing Debian packages: cmake g++ language-data' "$errors"

printf 'g++\ncmake\nlanguage-data\n' >"$work/installed"
: >"$work/calls"
run review
expect 'nothing is called when nothing changed' ! -s "$work/calls"
expect 'and nothing said' -z "$errors"

sleep 0.02 # the clock of a file system may tick as slowly as every 10 ms
touch "$checkout/models/new.cc"
run review
expect 'a new source is built, without configuring or installing' "$(<"$work/calls")" = 'ninja secondlook'

sleep 0.02
touch "$work/broken_source" "$checkout/models/new.cc"
run review
expect 'a build that fails ends it before the program' "$status$output" = 2
rm "$work/broken_source"
: >"$work/calls"
run review
expect 'and is tried again' "$(<"$work/calls")" = 'ninja secondlook'

: >"$work/calls"
mv "$checkout" "$work/moved"
checkout=$work/moved
run review
expect_in 'a checkout that was moved is configured anew' 'cmake --fresh --preset release' "$(<"$work/calls")"
rm -rf "$work/moved"
checkout="$work/a check out"

fresh_checkout
printf 'g++\ncmake\nlanguage-data\nzip\n' >"$work/installed"
run test -R name
expect_in 'test runs all tests of the release build, further arguments to ctest' \
  "ctest --test-dir $checkout/build/release --output-on-failure --no-tests=error --parallel $(nproc) -R name" \
  "$(<"$work/calls")"
run test --sanitize
expect_in 'test --sanitize those of the debug build' "ctest --test-dir $checkout/build/debug" "$(<"$work/calls")"

run hostile some
expect 'hostile takes a number of papers' "$status$output" = 2

# What only a user without rights meets; root becomes one for it.
((EUID != 0)) || as=("$(type -P setpriv)" --reuid=65534 --regid=65534 --clear-groups --)

fresh_checkout
rm "$work/tools/sudo"
run review
expect 'without root and sudo it ends' "$status$output" = 2
expect_in 'and says what root is to run' \
  'run as root: apt-get install --yes --no-install-recommends cmake g++ language-data' "$errors"

fresh_checkout
run review
expect_in 'sudo is used where it is, without a prompt that nobody would answer' \
  'sudo --non-interactive env DEBIAN_FRONTEND=noninteractive' "$(<"$work/calls")"
expect 'and the program runs' "$status" = 3

fresh_checkout
printf 'g++\ncmake\nlanguage-data\n' >"$work/installed"
chmod -R a-w "$checkout"
run review
expect 'a checkout that cannot be written ends it' "$status$output" = 2
expect_in 'with the folder that would have to be writable' "cannot write to $checkout/build/release" "$errors"
chmod -R u+w "$checkout"

((failures == 0)) && echo "all as expected"
exit "$failures"
