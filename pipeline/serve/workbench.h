// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbench answers to a reviewer's requests, whatever carries them.
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "models/result.h"
#include "pipeline/report/folder_lock.h"
#include "pipeline/report/json_values.h"
#include "pipeline/serve/decision_writer.h"
#include "pipeline/serve/review_reader.h"
#include "pipeline/serve/scenarios.h"

namespace secondlook {

struct Answer {
  int status = 200;
  std::string media_type, body;
  std::string file_name;  // that it is saved under; empty for what is shown
};

/// The parameters of a request: ?rule=pd-outdated&after=100
using Parameters = std::map<std::string, std::string>;

Answer json_answer(int status, const Json& body);
/// {"error": why}, `why` being a sentence for the reviewer.
Answer refused_answer(int status, const std::string& why);

class Workbench {
 public:
  /// Holds the folder's lock, so that no run replaces the review meanwhile. `pages` is
  /// data/workbench.
  static Result<std::unique_ptr<Workbench>> open(const std::filesystem::path& folder,
                                                 const std::filesystem::path& pages,
                                                 const std::string& version);
  /// Leaves review.db as one file, as a review that was never served.
  ~Workbench();

  /// A page, script or style of the workbench itself, which anyone may have: "queue.html".
  Answer page(const std::string& name) const;
  /// Anything else that is asked for by GET, as `reviewer`.
  Answer get(const std::string& path, const Parameters& parameters, const std::string& reviewer);
  /// A decision, note, assignment or undo.
  Answer decide(const std::string& body, const std::string& reviewer);
  /// What choices would change; nothing is written.
  Answer scenario_figures(const std::string& body) const;
  Answer save_scenario(const std::string& body, const std::string& reviewer);

 private:
  Workbench(std::filesystem::path folder, FolderLock lock, ReviewReader reader)
      : folder_(std::move(folder)), lock_(std::move(lock)), reader_(std::move(reader)) {}
  Answer queue(const Parameters& parameters, const std::string& reviewer);
  Answer neighbours(const Parameters& parameters, const std::string& reviewer);
  Answer position(const Parameters& parameters, const std::string& reviewer);
  Answer facets();
  Answer exported(const std::string& file_name);
  Answer scenario_workbook(const std::string& name);
  Answer review_file(const std::string& path);

  std::filesystem::path folder_;
  FolderLock lock_;
  std::map<std::string, Answer> pages_;
  ReviewReader reader_;
  std::unique_ptr<DecisionWriter> writer_;
  std::unique_ptr<Scenarios> scenarios_;
};

}  // namespace secondlook
