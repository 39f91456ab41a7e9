// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the program and their arguments.
#pragma once

namespace secondlook {

/// How a command ends.
enum class ExitStatus {
  done = 0,         // all inputs reviewed
  some_failed = 1,  // finished, but some inputs failed; they are listed in inputs.csv
  wrong_usage = 2,  // wrong usage or unreadable archive; nothing was written
  stopped = 3,      // stopped before the end; running the command again resumes
};

/// Runs the command that the arguments name and gives its exit status.
int run_command_line(int argc, char** argv);

}  // namespace secondlook
