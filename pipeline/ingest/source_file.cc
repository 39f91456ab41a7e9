// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/source_file.h"

namespace secondlook {

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::pending:
      return "pending";
    case Outcome::reviewed:
      return "reviewed";
    case Outcome::set_aside:
      return "set-aside";
    case Outcome::duplicate:
      return "duplicate";
    case Outcome::not_followed:
      return "not-followed";
    case Outcome::failed:
      return "failed";
  }
  return "failed";
}

}  // namespace secondlook
