// SPDX-License-Identifier: GPL-3.0-or-later
// How a statement names the places that it rests on: "PD, page 2".
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/position_file.h"
#include "pipeline/report/statement/draft_statement.h"
#include "pipeline/report/statement/statement_wording.h"

namespace secondlook {

class StatementPlaces {
 public:
  /// Both must outlive it.
  StatementPlaces(const std::vector<LinkedPaper>& papers, const StatementWording& wording)
      : papers_(papers), wording_(wording) {}

  /// By the kind of the paper, and by its file too where several are of that kind.
  StatementPlace place(const Evidence& evidence) const;
  /// One for each way in which they are named.
  std::vector<StatementPlace> places(const std::vector<Evidence>& evidence) const;
  /// The kind of a paper as statements name it: "PD".
  std::string kind(RecordKind kind) const;

 private:
  const std::vector<LinkedPaper>& papers_;
  const StatementWording& wording_;
};

/// The words of the evidence as a quotation: about three lines, one blank between words.
std::string quotation(const Evidence& evidence);

}  // namespace secondlook
