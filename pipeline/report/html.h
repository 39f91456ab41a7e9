// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of HTML into which no word of a paper can come unescaped.
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace secondlook {

/// The words as they must stand in an element or a quoted attribute.
std::string html_escaped(std::string_view words);

/// Markup comes from literals alone: the compiler refuses a form that is not a constant. Whatever
/// fills its braces is escaped, unless it is Html itself.
class Html {
  template <class T>
  using Filling =
      std::conditional_t<std::is_convertible_v<T, std::string_view> || std::is_same_v<T, Html>,
                         std::string, T>;

 public:
  template <class... Values>
  Html& add(fmt::format_string<Filling<Values>...> form, const Values&... values) {
    fmt::format_to(std::back_inserter(markup_), form, filling(values)...);
    return *this;
  }
  Html& add(const Html& more) {
    markup_ += more.markup_;
    return *this;
  }
  const std::string& markup() const { return markup_; }
  bool empty() const { return markup_.empty(); }

 private:
  template <class T>
  static Filling<T> filling(const T& value) {
    if constexpr (std::is_same_v<T, Html>)
      return value.markup_;
    else if constexpr (std::is_convertible_v<T, std::string_view>)
      return html_escaped(value);
    else
      return value;
  }
  std::string markup_;
};

/// What a page may load, of the review folder's own files and of nothing else.
struct PageParts {
  std::vector<std::string_view> styles = {"review.css"}, scripts = {"review.js"};
  bool images = true;
};

/// A whole page. `up` leads from its folder to the review folder: "" or "../"; `kind` is what its
/// styles know it by. The page's policy allows no more than its parts.
Html html_page(std::string_view title, std::string_view up, std::string_view kind, const Html& body,
               const PageParts& parts = {});

}  // namespace secondlook
