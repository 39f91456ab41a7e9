// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of a position page, each with links to the words on the pages that it rests on.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/evidence.h"
#include "models/review.h"
#include "pipeline/report/html.h"
#include "pipeline/report/marked_pages.h"

namespace secondlook {

/// Gives statements their ids and evidence its marks. The pages must outlive it.
class StatementLinks {
 public:
  StatementLinks(const ReviewedPosition& position, MarkedPages& pages);

  /// An id for the next statement: "s7".
  std::string next_id();

  /// "page 3", with the file where there are several, as a link to the words on it.
  Html place(const Evidence& evidence, const std::string& statement, const std::string& tone);

  /// Links only, one a page: for facts whose words are short and stand beside them anyway.
  Html places(const std::vector<Evidence>& evidence, const std::string& statement);

  /// The words themselves, each with its link; nothing where there is no evidence.
  Html quotes(const std::vector<Evidence>& evidence, const std::string& statement,
              const std::string& tone);

  /// A row of a table of facts: caption, value, and where it stands with the words where they
  /// differ.
  Html fact(std::string_view caption, const std::string& value,
            const std::vector<Evidence>& evidence);

 private:
  MarkedPages& pages_;
  bool several_files_ = false;
  int statements_ = 0;
};

/// Several values may stand in the same words: "GS-0801/1301-13" gives two series.
std::vector<Evidence> distinct(const std::vector<Evidence>& evidence);

/// One for each page, around all the words on it.
std::vector<Evidence> by_page(const std::vector<Evidence>& evidence);

/// How the paper says it, where it is not plainly asserted.
Html said_how(const Evidence& evidence);

/// The first words of a quote: about three lines, as the page beside it has the rest.
std::string quoted(const Evidence& evidence);

/// The beginning of a section of the page, with its heading.
Html section(std::string_view id, std::string_view heading);

}  // namespace secondlook
