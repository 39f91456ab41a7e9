# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of secondlook's commands and options; both are asked of the program itself.
_secondlook() {
  local current=${COMP_WORDS[COMP_CWORD]} program=${COMP_WORDS[0]} command=''
  ((COMP_CWORD == 1)) || command=${COMP_WORDS[1]}
  if [[ -z $command ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$("$program" --help 2>/dev/null |
      sed -n '/^Subcommands:/,$ s/^  \([a-z]\+\) .*/\1/p') --help --version" -- "$current")
  elif [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$("$program" "$command" --help 2>/dev/null |
      grep -oE -- '--[a-z][a-z-]*' | sort -u)" -- "$current")
  elif [[ $command == standards && $COMP_CWORD -eq 2 ]]; then
    mapfile -t COMPREPLY < <(compgen -W 'check list show' -- "$current")
  else
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _secondlook secondlook
