// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_questions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <utility>

#include "models/phrase.h"
#include "pipeline/data_file.h"
#include "pipeline/standards/read_source.h"

namespace secondlook {
namespace {

void check_words(const YAML::Node& node, const std::string& question, FileProblems& problems) {
  const auto known = question_words();
  for (const std::string& word : words_asked_for(question))
    if (std::find(known.begin(), known.end(), word) == known.end())
      problems.add(node, fmt::format("a question asks for {{{}}}; there are {}", word,
                                     fmt::join(known, ", ")));
  if (std::count(question.begin(), question.end(), '{') !=
      std::count(question.begin(), question.end(), '}'))
    problems.add(node, "a question has a brace without its fellow");
}

QuestionTopic read_topic(const YAML::Node& node, std::set<std::string>& taken,
                         FileProblems& problems) {
  YamlMap map(node, "a topic", problems);
  QuestionTopic topic;
  topic.topic = map.text("topic");
  map.rename("topic " + topic.topic);
  if (const auto weight = map.child("weight")) topic.weight = weight->as<double>();
  topic.ask = map.optional_texts("ask");
  topic.source = read_source(map, "topic " + topic.topic, problems);
  map.done();
  if (!taken.insert(topic.topic).second)
    problems.add(node, fmt::format("topic {} stands twice", topic.topic));
  if (topic.weight <= 0 || topic.weight > 1)
    problems.add(node, fmt::format("topic {} has a weight outside 0 to 1", topic.topic));
  if (topic.ask.empty()) problems.add(node, fmt::format("topic {} asks nothing", topic.topic));
  for (const std::string& question : topic.ask) check_words(node, question, problems);
  return topic;
}

}  // namespace

tl::expected<QuestionBank, Problems> read_questions(std::string_view yaml,
                                                    const std::string& file) {
  Problems found;
  FileProblems problems(file, found);
  QuestionBank bank;
  if (const auto root = parse_yaml(yaml, problems)) {
    try {
      YamlMap map(*root, "the file", problems);
      std::set<std::string> taken;
      for (const YAML::Node& node : map.list("questions"))
        bank.push_back(read_topic(node, taken, problems));
      map.done();
    } catch (const YAML::Exception& error) {
      problems.add(error.mark.is_null() ? 1 : error.mark.line + 1, error.msg);
    }
  }
  if (!found.empty()) return tl::unexpected(std::move(found));
  return bank;
}

tl::expected<QuestionBank, Problems> load_questions(const std::filesystem::path& folder) {
  const std::string name = "desk_audit.yaml";
  const auto text = read_data_file(folder / name);
  if (!text) return tl::unexpected(Problems{text.error()});
  return read_questions(*text, name);
}

}  // namespace secondlook
