#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The review over what the array has read. `submit` hands it over to Slurm.
set -uo pipefail
jobs=$1 cache=$2 out=$3
shift 3
"${SECONDLOOK:-secondlook}" review "$@" --cache "$cache" --out "$out" --jobs "$jobs"
status=$?
echo "ended with status $status"
((status == 1)) && exit 0 # inputs that could not be read are in inputs.csv
exit "$status"
