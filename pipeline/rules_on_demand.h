// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of one review, as far as they are needed: of an archive that was reviewed before all
// that is read of single papers is kept, and what they are read by takes longer to load than the
// review itself.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "models/result.h"
#include "pipeline/review_rules.h"
#include "pipeline/rule_files.h"

namespace secondlook {

class RulesOnDemand {
 public:
  /// Reads what any review needs. The folders are those of load_review_rules.
  static tl::expected<RulesOnDemand, Problems> load(std::filesystem::path data,
                                                    std::filesystem::path standards);

  const ArchiveRules& of_archive() const { return *of_archive_; }
  const std::vector<RuleFile>& files() const { return files_; }
  /// What the results of the stages are kept under.
  const std::string& basis() const { return basis_; }

  /// All rules, read now if they were not before. They live as long as this. An error where they
  /// are not sound, or not what they were when the review began. To be used by one thread.
  Result<const ReviewRules*> all();
  /// What `all` gave goes from memory, but for what is of the archive.
  void let_go() { all_.reset(); }

 private:
  RulesOnDemand(std::filesystem::path data, std::filesystem::path standards);

  bool changed() const;

  std::filesystem::path data_, standards_;
  std::vector<RuleFile> files_;
  std::string basis_;
  std::shared_ptr<const ArchiveRules> of_archive_;
  std::unique_ptr<const ReviewRules> all_;
};

}  // namespace secondlook
