// SPDX-License-Identifier: GPL-3.0-or-later
// The signs by which the kind of a paper is known, and the heads with which one begins, loaded from
// data/forms/record_kinds.yaml.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/record.h"
#include "models/result.h"

namespace secondlook {

class RecordKinds {
 public:
  struct Sign {
    RecordKind kind = RecordKind::other;
    int weight = 0;
  };

  /// `where` names the file in problems.
  static Result<RecordKinds> parse(const std::string& yaml, const std::string& where);
  RecordKinds(RecordKinds&&) noexcept;
  RecordKinds& operator=(RecordKinds&&) noexcept;
  ~RecordKinds();

  /// Indices into signs() of the signs that a line begins with.
  std::vector<int> find(std::string_view line) const;
  const std::vector<Sign>& signs() const;
  /// The kind of paper that calls itself what `line`, as a whole, says; nothing for prose.
  std::optional<RecordKind> head(std::string_view line) const;
  /// Whether `text` is all that stands on a sheet between papers.
  bool separator(std::string_view text) const;
  /// The weight that a kind needs.
  int threshold() const;

 private:
  struct Compiled;
  explicit RecordKinds(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace secondlook
