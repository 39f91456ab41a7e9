// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong with an input or a rule, as a value that says where.
#pragma once
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace secondlook {

/// Why something could not be done. It says where and why in our words, never what the paper said:
/// an appraisal may be private.
struct Problem {
  enum class Kind {
    unreadable,      // damaged, truncated, empty or not what it claims to be
    encrypted,       // needs a password
    unsupported,     // a sound file of a kind that we do not read
    too_large,       // over a limit of this run
    crashed,         // the worker that read it died
    timed_out,       // the worker that read it took too long
    malformed_rule,  // a file of ours under data/ is wrong
    unmet_need,      // the machine lacks something: space, permission, language data
  };
  Kind kind = Kind::unreadable;
  std::string where;   // "pd.pdf, page 3" or "data/standards/fes.yaml:41"
  std::string reason;  // one clause for a person: "the file ends in the middle of a page"
  bool operator==(const Problem&) const = default;
};

template <class T>
using Result = tl::expected<T, Problem>;

/// "where: reason", the one line that a user is shown.
std::string to_string(const Problem& problem);

/// The kind as a stable word: "unreadable", "timed-out".
std::string_view name(Problem::Kind kind);

}  // namespace secondlook
