#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One task of the array: reads its shard. `submit` hands it over to Slurm.
set -uo pipefail
tasks=$1 jobs=$2 cache=$3
shift 3
again=${SLURM_RESTART_COUNT:-0}
echo "shard $SLURM_ARRAY_TASK_ID of $tasks on $(hostname), attempt $((again + 1))"

# The program itself gets the signal by which Slurm ends a task, and leaves what it has read.
"${SECONDLOOK:-secondlook}" extract "$@" --cache "$cache" --shard "$SLURM_ARRAY_TASK_ID/$tasks" --jobs "$jobs" &
program=$!
trap 'kill -TERM "$program" 2>/dev/null' TERM INT
while :; do
  wait "$program"
  status=$?
  kill -0 "$program" 2>/dev/null || break # a signal ends the wait before the program ends
done
echo "ended with status $status"
case $status in
  0 | 1) exit 0 ;; # 1: inputs that cannot be read; the review lists them
  2) exit 2 ;;     # the archive or the cache is not there: another attempt ends no better
esac
if ((again < 3)); then
  exec scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
fi
exit "$status"
