// SPDX-License-Identifier: GPL-3.0-or-later
// Pay plan, series and grade as papers write them in one: "GS-0343-14", "GS-0801/1301-13",
// "ES-0340-00".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

struct ClassificationCode {
  std::string pay_plan;  // "GS"
  std::vector<std::string>
      series;  // four digits each; more than one where the position is interdisciplinary
  std::optional<int> grade;        // none for systems without grades, written 00 or left out
  std::size_t begin = 0, end = 0;  // bytes of the text that it was read from
  bool operator==(const ClassificationCode&) const = default;
};

/// Every code in `text`, in order. Digits misread as letters are put right where the result is a
/// code.
std::vector<ClassificationCode> find_classification_codes(std::string_view text);

/// "343", "0343", "GS-0343", "O343" to "0343"; several in "0801/1301"; empty where it is no series.
std::vector<std::string> series_in(std::string_view text);

/// "14", "GS-14", "I4", "Grade 14" to 14; nothing where it is no General Schedule grade (1..15).
std::optional<int> grade_in(std::string_view text);

/// "GS", "gs ", "G5", "General Schedule" to "GS"; empty where `text` begins with no pay plan that
/// we know.
std::string pay_plan_in(std::string_view text);

}  // namespace secondlook
