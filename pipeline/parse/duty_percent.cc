// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/duty_percent.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <string>

#include "models/misread_digits.h"

namespace secondlook {
namespace {

// "40%", "40 percent", "40-50%", "40 pct.", the number perhaps misread in one place ("4O%").
const std::string& share() {
  static const std::string pattern = fmt::format(
      R"(([{d}]{{1,3}}(?:\.[0-9])?)(?:\s*(?:-|to)\s*([0-9]{{1,3}}))?\s*(?:%|(?i:percent|per\s?cent|pct\.?)))",
      fmt::arg("d", kDigitLike));
  return pattern;
}

constexpr char kOfTime[] =
    R"((?:\s*(?i:of\s+(?:the\s+|his/her\s+|their\s+|total\s+|work(?:ing)?\s+|duty\s+|incumbent'?s\s+|employee'?s\s+|his\s+or\s+her\s+)*(?:time|effort|workload|work\s+time|duty\s+time|work))(?:\s+on\s+average)?|\s*(?i:time)))";
constexpr char kAbout[] =
    R"((?i:(?:approximately|approx\.?|about|roughly|estimated(?:\s+at)?|est\.|~)\s*)?)";

std::optional<double> number(std::string_view printed) {
  const std::size_t dot = printed.find('.');
  const auto digits = digits_as_meant(printed.substr(0, dot));
  if (!digits) return std::nullopt;
  double value = std::stod(*digits);
  if (dot != std::string_view::npos) value += (printed.back() - '0') / 10.0;
  return value;
}

std::optional<DutyPercent> match(std::string_view text, const RE2& pattern) {
  re2::StringPiece whole, low, high;
  if (!RE2::PartialMatch(text, pattern, &whole, &low, &high)) return std::nullopt;
  auto percent = number(low);
  if (!percent) return std::nullopt;
  if (!high.empty()) percent = (*percent + std::stod(std::string(high))) / 2;
  if (*percent > 100) return std::nullopt;
  const auto begin = static_cast<std::size_t>(whole.data() - text.data());
  return DutyPercent{*percent, begin, begin + whole.size()};
}

}  // namespace

std::optional<DutyPercent> leading_percent(std::string_view text) {
  static const RE2 pattern(fmt::format(
      R"(^[\s\[(]*({about}{share}(?:{of_time})?)[\])]?\s*(?:[-:.,;)\]]|$|\s[A-Z(]))",
      fmt::arg("about", kAbout), fmt::arg("share", share()), fmt::arg("of_time", kOfTime)));
  return match(text, pattern);
}

std::optional<DutyPercent> trailing_percent(std::string_view text) {
  // At the end a bare "10 percent" closes many a sentence; brackets, "of time" or a dash make it a
  // share of the duty.
  static const RE2 pattern(fmt::format(
      R"(((?:[(\[]\s*{about}{share}(?:{of_time})?\s*[)\]]))[\s.;]*$)", fmt::arg("about", kAbout),
      fmt::arg("share", share()), fmt::arg("of_time", kOfTime)));
  static const RE2 spoken(fmt::format(R"(({about}{share}{of_time})[\s.;)]*$)",
                                      fmt::arg("about", kAbout), fmt::arg("share", share()),
                                      fmt::arg("of_time", kOfTime)));
  static const RE2 dashed(fmt::format(R"((?:[-:;]\s*|[,.]\s+|\t|\s{{2}})({about}{share})[\s.]*$)",
                                      fmt::arg("about", kAbout), fmt::arg("share", share())));
  for (const RE2* form : {&pattern, &spoken, &dashed})
    if (const auto found = match(text, *form)) return found;
  return std::nullopt;
}

std::optional<DutyPercent> stated_percent(std::string_view text) {
  static const RE2 bracketed(fmt::format(R"(([(\[]\s*{about}{share}(?:{of_time})?\s*[)\]]))",
                                         fmt::arg("about", kAbout), fmt::arg("share", share()),
                                         fmt::arg("of_time", kOfTime)));
  static const RE2 spoken(fmt::format(R"(({about}{share}{of_time}))", fmt::arg("about", kAbout),
                                      fmt::arg("share", share()), fmt::arg("of_time", kOfTime)));
  static const RE2 labelled(fmt::format(
      R"((?i:(?:percent(?:age)?|%)\s*(?:of\s+(?:time|duty)|time)?\s*(?:spent)?\s*[:=]\s*)(([{d}]{{1,3}})(?:\s*-\s*([0-9]{{1,3}}))?)\s*%?)",
      fmt::arg("d", kDigitLike)));
  for (const RE2* form : {&bracketed, &spoken, &labelled})
    if (const auto found = match(text, *form)) return found;
  return std::nullopt;
}

}  // namespace secondlook
