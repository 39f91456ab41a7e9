#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What bash offers after a word of secondlook. usage: completion_test.sh PROGRAM COMPLETION MANUAL
set -euo pipefail
program=$1 manual=$3
source "$2"
failures=0

# offered WORD...: the last word is the one being typed
offered() {
  COMP_WORDS=("$program" "$@") COMP_CWORD=$# COMPREPLY=()
  _secondlook
  printf '%s\n' "${COMPREPLY[@]}"
}
expect() { # expect WANTED WORD...
  grep -qxF -e "$1" <<<"$(offered "${@:2}")" || { echo "not offered after '${*:2}': $1"; failures=$((failures + 1)); }
}

expect review re
expect extract ''
expect --version --
expect --shard extract --sh
expect --strict review "$PWD" --
expect check standards ''
expect "${program%/*}" review "${program%/*}" # a folder
[[ $(offered --vers) == --version ]] || { echo "more is offered than fits"; failures=$((failures + 1)); }

# The manual has every command that the program has.
while read -r command; do
  grep -qE "^(\.BI \"|\.B )$command[\" ]" "$manual" || { echo "not in the manual: $command"; failures=$((failures + 1)); }
done < <("$program" --help | sed -n '/^Subcommands:/,$ s/^  \([a-z]\+\) .*/\1/p')
exit "$((failures > 0))"
