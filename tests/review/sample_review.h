// SPDX-License-Identifier: GPL-3.0-or-later
// The review of the sample archive that the cases of this test program look at: made once, as it
// takes half a minute of recognition.
#pragma once
#include <string>

#include "tests/places.h"
#include "tests/review/review_folder.h"

namespace secondlook {

inline const std::string kSampleArchive = places::source_data() + "/sample-archive";

struct SampleReview {
  ScratchFolder scratch;
  Ended ended;
  ReviewFolder folder;

  SampleReview()
      : ended(run_program({"review", kSampleArchive, "--out", scratch / "review", "--jobs", "2"})),
        folder(scratch / "review") {}
};

inline const SampleReview& sample_review() {
  static const SampleReview review;
  return review;
}

/// What the papers of the sample archive say, by path.
inline const nlohmann::json& sample_truth() {
  const std::string file = places::test_data() + "/../golden/sample_archive_truth.json";
  static const nlohmann::json truth = nlohmann::json::parse(bytes_of(file)).at("papers");
  return truth;
}

/// Why a word processor's file was not read, where this machine has nothing that gives it pages.
inline std::string not_converted(const std::string& path) {
  if (!sample_truth().at(path).value("office", false)) return {};
  const InputRow input = sample_review().folder.inputs().at(path);
  const bool unread = input.at("outcome") == "set-aside" &&
                      input.at("reason").find("install LibreOffice") != std::string::npos;
  return unread ? input.at("reason") : std::string();
}

}  // namespace secondlook
