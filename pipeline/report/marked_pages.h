// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a position's papers with the boxes of evidence marked on them.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "models/position_file.h"
#include "pipeline/report/html.h"
#include "pipeline/report/page_store.h"

namespace secondlook {

/// Collects evidence while the statements are written, so that link and mark know each other:
/// a statement links to its marks, and a mark links back to the statement.
class MarkedPages {
 public:
  /// `tone` colours the mark: a severity, or "fact" for what a paper states of itself. Gives the
  /// mark's element id.
  std::string mark(const Evidence& evidence, const std::string& statement_id,
                   const std::string& tone);

  /// The id of the first mark of that evidence; empty where it was not marked.
  std::string mark_of(const Evidence& evidence) const;

  /// The pages that carry evidence, in the order of the papers.
  Html write(const std::vector<LinkedPaper>& papers, const ShownPages& shown) const;

 private:
  struct Mark {
    Evidence evidence;
    std::string id, statement_id, tone;
  };
  std::map<std::pair<std::string, int>, std::vector<Mark>> pages_;  // by document and page
  int marks_ = 0;
};

}  // namespace secondlook
