// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/position_status.h"

#include <re2/re2.h>

#include <string_view>
#include <utility>

#include "models/characters.h"
#include "pipeline/parse/marked_option.h"

namespace secondlook {
namespace {

// A paper has a check-box field once, a bundle of copies a few times; looking at each takes time.
constexpr std::size_t kMostCaptions = 20;

// "(Supervisor)" behind a title: no part of OPM's titles, whose brackets hold a specialty.
const RE2& bracketed_status() {
  static const RE2 status(R"((?i)(\s*\(((?:non|not)[- ]?)?(?:supervisory|supervisor|supv\.?)\)))");
  return status;
}

// The captions of a check-box field.
std::vector<LabelledValue> captions_of(const std::vector<LabelledValue>& fields,
                                       std::string_view field) {
  std::vector<LabelledValue> found;
  for (const LabelledValue& caption : fields)
    if (caption.field == field && found.size() < kMostCaptions) found.push_back(caption);
  return found;
}

}  // namespace

std::optional<Stated<std::string>> read_supervisory_status(
    const RunningText& text, const std::vector<LabelledValue>& fields, std::size_t header_end,
    const std::optional<Stated<std::string>>& title) {
  for (const LabelledValue& caption : captions_of(fields, "supervisory")) {
    const std::string value = lower(caption.value(text));
    std::string status;
    // OPM's supervisory status codes: 2 supervisor or manager, 5 management official, 6 and 7
    // leaders, 8 all others.
    static const RE2 code(R"(^\W*(?:code\W*)?([2-8])(?:\W|$))");
    std::string digit;
    if (RE2::PartialMatch(value, code, &digit)) {
      if (digit == "2") status = "supervisory";
      if (digit == "5") status = "managerial";
      if (digit == "6" || digit == "7" || digit == "8") status = "neither";
    }
    static const RE2 not_supervisory(
        R"(^\W*(?:non-?\s?supervisory|not supervisory|none|no\b|all other))");
    if (status.empty() && RE2::PartialMatch(value, not_supervisory)) status = "neither";
    static const RE2 supervisor(R"(^\W*(?:supervisor|yes\b))");
    const MarkedOption mark =
        status.empty() ? marked_option(text, caption, {"supervisory", "managerial", "neither"})
                       : MarkedOption{};
    if (!mark.option.empty()) status = mark.option;
    if (status.empty() && RE2::PartialMatch(value, supervisor) &&
        value.find("neither") == std::string::npos)
      status = "supervisory";
    if (status.empty()) continue;
    auto evidence = caption.evidence(text);
    if (!mark.option.empty()) evidence = text.evidence(mark.begin, mark.end);
    return Stated<std::string>{status, std::move(evidence)};
  }
  // "Non-Supervisory" among the lines of the head; the other words may be options not chosen.
  static const RE2 alone(R"((?i)^\W*non-?\s?supervisory(?: position)?\W*$)");
  for (std::size_t i = 0; i < text.lines.size() && text.lines[i].begin < header_end; ++i) {
    const auto [begin, end] = std::pair(text.lines[i].begin, text.lines[i].end);
    if (RE2::PartialMatch(std::string_view(text.text).substr(begin, end - begin), alone))
      return Stated<std::string>{"neither", text.evidence(begin, end)};
  }
  // The prefix may be used only where the position is classified supervisory (Introduction,
  // titling; GSSG, titling).
  if (!title) return std::nullopt;
  if (title->value.starts_with("Supervisory "))
    return Stated<std::string>{"supervisory", title->evidence};
  for (const Evidence& item : title->evidence) {
    std::string negation;
    if (RE2::PartialMatch(item.quote, bracketed_status(), nullptr, &negation))
      return Stated<std::string>{negation.empty() ? "supervisory" : "neither", title->evidence};
  }
  return std::nullopt;
}

std::string_view without_status(std::string_view title) {
  re2::StringPiece status;
  return RE2::PartialMatch(title, bracketed_status(), &status) &&
                 title.ends_with(std::string_view(status.data(), status.size()))
             ? title.substr(0, static_cast<std::size_t>(status.data() - title.data()))
             : title;
}

std::optional<Stated<std::string>> read_flsa_status(const RunningText& text,
                                                    const std::vector<LabelledValue>& fields) {
  for (const LabelledValue& caption : captions_of(fields, "flsa")) {
    const MarkedOption mark = marked_option(text, caption, {"exempt", "nonexempt", "non-exempt"});
    std::string status = mark.option == "non-exempt" ? "nonexempt" : mark.option;
    static const RE2 nonexempt(R"((?i)^\W*(?:non exempt|not exempt|ne?)\W*$)");
    static const RE2 exempt(R"((?i)^\W*e\W*$)");
    const std::string value = caption.value(text);
    if (status.empty() && RE2::PartialMatch(value, nonexempt)) status = "nonexempt";
    if (status.empty() && RE2::PartialMatch(value, exempt)) status = "exempt";
    if (status.empty()) continue;
    return Stated<std::string>{
        status, mark.option.empty() ? caption.evidence(text) : text.evidence(mark.begin, mark.end)};
  }
  return std::nullopt;
}

}  // namespace secondlook
