// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of file some bytes are, told from the bytes alone.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "models/result.h"

struct magic_set;

namespace secondlook {

/// libmagic and its table of kinds.
class MediaTypes {
 public:
  static Result<MediaTypes> load();

  /// How many bytes of a file's beginning `of` makes use of.
  static constexpr std::size_t kHead = std::size_t{1} << 20;

  /// The media type of the file that begins with `head`: "application/pdf".
  std::string of(std::string_view head) const;

 private:
  struct Close {
    void operator()(magic_set* cookie) const noexcept;
  };
  explicit MediaTypes(std::unique_ptr<magic_set, Close> cookie);
  std::unique_ptr<magic_set, Close> cookie_;
};

/// Why a file of this media type is not read, and what can be done about it, in words for a person.
/// Empty for a kind that is read as it is; an office file is read where LibreOffice is installed.
std::string reason_not_read(std::string_view media_type);

}  // namespace secondlook
