// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole archive comes to, reckoned from a few of its files.
#pragma once
#include <cstddef>
#include <vector>

#include "pipeline/ingest/source_file.h"

namespace secondlook {

/// A file of the sample, and how often it was drawn: a file that is expected to take more than its
/// share of the whole may be drawn several times.
struct DrawnFile {
  std::size_t index = 0;  // among the archive's files
  int times = 1;
};

struct Sample {
  std::vector<DrawnFile> files;  // by index
  bool everything = false;       // all files that can be drawn: nothing is left to chance
};

/// Draws `draws` times among the files with `may_be_drawn`, each file as likely as the work that it
/// is expected to take, evenly over them in the order of their hashes: the same files for the same
/// archive, and any other choice as likely.
Sample draw_sample(const std::vector<SourceFile>& files, const std::vector<bool>& may_be_drawn,
                   int draws);

/// One drawn file's part in an estimate.
struct Measured {
  double expected = 0;  // of the file, known of all files
  double found = 0;     // what it came to
  double work = 0;      // by which it was drawn
  int times = 1;
};

struct SampleEstimate {
  double value = 0;
  double error = 0;  // two standard errors: in 95 of 100 samples the truth is no farther away
};

/// The ratio estimate (Cochran, Sampling Techniques, 3rd ed., sections 6.3 and 9A.3):
/// `all_expected` over the whole archive, corrected by how far the sample was off.
SampleEstimate estimate_total(double all_expected, const std::vector<Measured>& sample,
                              bool everything);

}  // namespace secondlook
