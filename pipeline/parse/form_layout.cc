// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/form_layout.h"

#include <fmt/format.h>
#include <re2/re2.h>
#include <re2/set.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <iterator>
#include <map>
#include <utility>

#include "models/characters.h"
#include "models/lazy_pattern.h"
#include "models/pattern_beginnings.h"
#include "models/recent_texts.h"

namespace secondlook {
namespace {

// "15a. ", "II. ", "B) ", "Section 3: ", "Block 7 ": what forms and outlines put before a caption,
// and before that the specks that a recogniser reads.
constexpr char kLeadingNumber[] =
    R"(['"`.,_|~*]{0,2}\s?(?:\(?(?:(?:section|part|block|item|step)\s+)?(?:[0-9]{1,2}[a-e]?|[ivx]{1,4}|[a-h])\s*(?:[.,):]+|-\s)\s*|[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}\.?\s+|[0-9]{1,2}[a-e]?\s+)?)";

// Captions are short; nothing is gained by matching further into a line.
constexpr std::size_t kCaptionBytes = 160;

// For all patterns of a list together, those with "anything up to sixty characters" included.
constexpr std::int64_t kPatternMemory = std::int64_t{64} << 20;

RE2::Options pattern_options() {
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  options.set_longest_match(true);
  options.set_max_mem(kPatternMemory);
  return options;
}

// A blank of the pattern may be missing: recognisers lose them.
std::string loosened(const std::string& expression) {
  std::string loose = expression;
  RE2::GlobalReplace(&loose, " ", " ?");
  return loose;
}

// Of UTF-8, behind a character's first byte.
bool is_within_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The caption with the end of its last word.
std::string exact(const std::string& loose) { return fmt::format(R"(({})(?:[^\pL\pN]|$))", loose); }

// The same, but that it takes any letter beyond ASCII for the end of a word: all of Unicode's
// letters in each of two hundred patterns make an automaton that takes longer to build than a paper
// to read.
std::string roughly(const std::string& loose) {
  return fmt::format(R"((?:{})(?:[^a-z0-9]|$))", loose);
}

// How long the caption at the start of `text` is that `exact` finds. A match is longer than it by
// the one letter that ends its last word, or ends with the text: only there the pattern's group,
// which takes ten times as long to find, has to tell whether it was such a letter.
std::optional<std::size_t> caption_length(const RE2& exact, re2::StringPiece text) {
  re2::StringPiece found[2];
  if (!exact.Match(text, 0, text.size(), RE2::ANCHOR_START, found, 1)) return std::nullopt;
  if (found[0].size() < text.size()) {
    std::size_t end = found[0].size() - 1;
    while (is_within_character(text[end])) --end;
    return end;
  }
  if (!text.empty() && (is_letter(text[text.size() - 1]) || is_digit(text[text.size() - 1])))
    return text.size();
  exact.Match(text, 0, text.size(), RE2::ANCHOR_START, found, 2);
  return found[1].size();
}

struct CaptionStart {
  std::size_t at = 0;
  bool numbered = false;
};

// With these letters no number begins, nor a word that stands before one; "xviii" is longer than
// any, and so is every word but two of those before one.
bool begins_with_a_word(std::string_view caption) {
  constexpr std::string_view kNeverNumbers = "jklmnoqrtuwyzJKLMNOQRTUWYZ";
  constexpr std::size_t kLongestNumber = 4;
  if (caption.empty()) return false;
  if (kNeverNumbers.find(caption.front()) != std::string_view::npos) return true;
  std::size_t letters = 0;
  while (letters < caption.size() && is_letter(caption[letters])) ++letters;
  if (letters <= kLongestNumber) return false;
  const std::string word = lower(caption.substr(0, letters));
  return word != "section" && word != "block";
}

// The longest number first, no number last.
std::vector<CaptionStart> caption_starts(std::string_view caption) {
  if (begins_with_a_word(caption)) return {CaptionStart{}};
  static const RE2 number(kLeadingNumber, pattern_options());
  const re2::StringPiece text(caption.data(), caption.size());
  std::vector<CaptionStart> starts;
  re2::StringPiece taken;
  std::size_t end = text.size();
  while (number.Match(text, 0, end, RE2::ANCHOR_START, &taken, 1)) {
    const bool numbered =
        std::any_of(taken.begin(), taken.end(), [](char c) { return is_digit(c) || is_letter(c); });
    starts.push_back({taken.size(), numbered});
    if (taken.empty()) break;
    end = taken.size() - 1;
  }
  return starts;
}

Problem malformed(const std::string& where, std::string reason) {
  return {Problem::Kind::malformed_rule, where, std::move(reason)};
}

std::string at_line(const std::string& where, const YAML::Node& node) {
  return fmt::format("{}:{}", where, node.Mark().line + 1);
}

// A file, read once for all of its lists.
struct ReadForm {
  YAML::Node root;
  std::string where;
};

Result<std::vector<ReadForm>> read_forms(const std::vector<FormFile>& files) {
  std::vector<ReadForm> forms;
  for (const FormFile& file : files) {
    try {
      forms.push_back({YAML::Load(file.yaml), file.where});
    } catch (const YAML::Exception& error) {
      return tl::unexpected(
          malformed(fmt::format("{}:{}", file.where, error.mark.line + 1), error.msg));
    }
  }
  return forms;
}

// What stands for "<number>" in the patterns of a list of files.
using CaptionWords = std::map<std::string, std::string>;

CaptionWords caption_words(const std::vector<ReadForm>& forms) {
  CaptionWords words;
  for (const ReadForm& form : forms) {
    const YAML::Node list = form.root["words"];
    for (const auto& word : list)
      words.emplace(fmt::format("<{}>", word.first.as<std::string>()),
                    fmt::format("(?:{})", word.second.as<std::string>()));
  }
  return words;
}

std::string written_out(std::string pattern, const CaptionWords& words) {
  for (const auto& [word, expression] : words)
    for (std::size_t at = 0; (at = pattern.find(word, at)) != std::string::npos;
         at += expression.size())
      pattern.replace(at, word.size(), expression);
  return pattern;
}

// Adds one list of the file: entries with `key` naming what their `patterns` stand for.
std::optional<Problem> add_list(std::vector<NamedPatterns::Pattern>& patterns,
                                const YAML::Node& list, const std::string& key,
                                const std::string& where, const CaptionWords& words) {
  if (!list || !list.IsSequence()) return malformed(where, "has no list of " + key + "s");
  for (const YAML::Node& entry : list) {
    if (!entry.IsMap() || !entry[key] || !entry["patterns"] || entry.size() != 2)
      return malformed(at_line(where, entry),
                       fmt::format("an entry has the keys {} and patterns", key));
    for (const YAML::Node& pattern : entry["patterns"])
      patterns.push_back({entry[key].as<std::string>(),
                          written_out(pattern.as<std::string>(), words), at_line(where, pattern)});
  }
  return std::nullopt;
}

// One list of all files; a file may do without it where it is not `required`.
Result<std::vector<NamedPatterns::Pattern>> patterns_of(const std::vector<ReadForm>& forms,
                                                        const std::string& list,
                                                        const std::string& key, bool required) {
  std::string where = forms.front().where;
  try {
    const CaptionWords words = caption_words(forms);
    std::vector<NamedPatterns::Pattern> patterns;
    for (const ReadForm& form : forms) {
      where = form.where;
      const YAML::Node entries = form.root[list];
      if (!entries && !required) continue;
      if (auto problem = add_list(patterns, entries, key, where, words))
        return tl::unexpected(*problem);
    }
    return patterns;
  } catch (const YAML::Exception& error) {
    return tl::unexpected(malformed(fmt::format("{}:{}", where, error.mark.line + 1), error.msg));
  }
}

Result<NamedPatterns> compile_lists(const std::vector<ReadForm>& forms, const std::string& list,
                                    const std::string& key, bool required) {
  const auto patterns = patterns_of(forms, list, key, required);
  if (!patterns) return tl::unexpected(patterns.error());
  return NamedPatterns::compile(*patterns);
}

}  // namespace

struct NamedPatterns::Compiled {
  RE2::Set set{pattern_options(), RE2::ANCHOR_START};
  struct Name {
    std::string name;
    bool weak = false;
  };
  std::vector<Name> names;
  std::deque<LazyPattern> patterns;
  std::optional<PatternBeginnings> beginnings;  // of all
  std::uint64_t number = number_of_its_own();

  std::optional<Match> find(std::string_view caption) const;
};

NamedPatterns::NamedPatterns(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
NamedPatterns::NamedPatterns(NamedPatterns&&) noexcept = default;
NamedPatterns& NamedPatterns::operator=(NamedPatterns&&) noexcept = default;
NamedPatterns::~NamedPatterns() = default;

Result<NamedPatterns> NamedPatterns::compile(const std::vector<Pattern>& patterns) {
  auto compiled = std::make_unique<Compiled>();
  std::vector<std::string> expressions;
  for (const Pattern& pattern : patterns) {
    std::string error;
    const std::string& expression = expressions.emplace_back(loosened(pattern.expression));
    if (compiled->set.Add(roughly(expression), &error) < 0)
      return tl::unexpected(malformed(
          pattern.where,
          fmt::format("the pattern '{}' does not compile: {}", pattern.expression, error)));
    const bool weak = pattern.name.ends_with('?');
    compiled->names.push_back({pattern.name.substr(0, pattern.name.size() - weak), weak});
    compiled->patterns.emplace_back(exact(expression), pattern_options());
  }
  if (!compiled->set.Compile())
    return tl::unexpected(malformed("", "the patterns together are too large"));
  compiled->beginnings.emplace(expressions);
  return NamedPatterns(std::move(compiled));
}

std::optional<NamedPatterns::Match> NamedPatterns::Compiled::find(std::string_view caption) const {
  std::optional<Match> longest;
  for (const CaptionStart& start : caption_starts(caption)) {
    const re2::StringPiece rest(caption.data() + start.at, caption.size() - start.at);
    if (!beginnings->begin({rest.data(), rest.size()})) continue;
    std::vector<int> hits;
    if (!set.Match(rest, &hits)) continue;
    std::sort(hits.begin(), hits.end());  // of equals the first counts
    for (const int hit : hits) {
      const auto index = static_cast<std::size_t>(hit);
      const auto found = caption_length(patterns[index].get(), rest);
      if (!found) continue;
      const std::size_t length = start.at + *found;
      if (longest && longest->length >= length) continue;
      const Name& name = names[index];
      longest = Match{name.name, length, start.numbered, name.weak};
    }
  }
  return longest;
}

std::optional<NamedPatterns::Match> NamedPatterns::at_start(std::string_view text) const {
  // Whoever looks for captions looks at the lines around one too.
  thread_local RecentTexts<std::optional<Match>> recent(kTextsOfPapers);
  return recent.of(text.substr(0, kCaptionBytes), compiled_->number,
                   [&](std::string_view caption) { return compiled_->find(caption); });
}

Result<FormLayout> parse_form_layout(const std::string& yaml, const std::string& where) {
  return parse_form_layouts({{yaml, where}}, {});
}

Result<FormLayout> parse_form_layouts(const std::vector<FormFile>& files, NamingWords naming) {
  const auto forms = read_forms(files);
  if (!forms) return tl::unexpected(forms.error());
  auto labels = compile_lists(*forms, "labels", "field", true);
  if (!labels) return tl::unexpected(labels.error());
  auto sections = compile_lists(*forms, "sections", "section", true);
  if (!sections) return tl::unexpected(sections.error());
  const auto told = patterns_of(*forms, "mentions", "field", false);
  if (!told) return tl::unexpected(told.error());
  auto mentions = TextMentions::compile(*told);
  if (!mentions) return tl::unexpected(mentions.error());
  auto entries = compile_lists(*forms, "formal_entries", "entry", false);
  if (!entries) return tl::unexpected(entries.error());
  return FormLayout{std::move(*labels), std::move(*sections), std::move(*mentions),
                    std::move(naming), std::move(*entries)};
}

Result<std::vector<NamedPatterns::Pattern>> parse_patterns(const FormFile& file,
                                                           const std::string& list,
                                                           const std::string& key) {
  const auto form = read_forms({file});
  if (!form) return tl::unexpected(form.error());
  return patterns_of(*form, list, key, true);
}

Result<NamedPatterns> parse_named_patterns(const FormFile& file, const std::string& list,
                                           const std::string& key) {
  const auto patterns = parse_patterns(file, list, key);
  if (!patterns) return tl::unexpected(patterns.error());
  return NamedPatterns::compile(*patterns);
}

}  // namespace secondlook
