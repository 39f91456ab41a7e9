// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up positions in any number, and what the stages between reading and judging take for them:
//   growth_stages BASE BASE_CACHE FOLDER N
// The papers of BASE, read before into BASE_CACHE, are copied with other PD numbers and words into
// FOLDER/cache, as if they had been read, with a file each in FOLDER/archive that stands for the
// paper. Prints a JSON object of processor seconds.
#include <fmt/format.h>
#include <time.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "extractors/extract_cache.h"
#include "extractors/extractor_version.h"
#include "models/like_positions.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/position_plan.h"
#include "pipeline/review_rules.h"
#include "pipeline/sha256.h"
#include "pipeline/survey.h"
#include "tests/places.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& why) {
  std::cerr << "growth_stages: " << why << '\n';
  std::exit(1);
}

template <class T>
T required(Result<T> result) {
  if (!result) fail(to_string(result.error()));
  return std::move(*result);
}

bool is_lower_word(const std::string& text) {
  return text.size() >= 6 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// "ABC-1234", alone or behind a bracket.
bool is_pd_number(const std::string& text) {
  return text.size() >= 8 && text.size() <= 10 && text[3] == '-' &&
         std::all_of(text.begin(), text.begin() + 3, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
         std::all_of(text.begin() + 4, text.begin() + 8,
                     [](char c) { return c >= '0' && c <= '9'; });
}

// Ten thousand for each prefix: "AAA-0000" to "AAA-9999", then "AAB".
std::string pd_number(std::size_t index) {
  const std::size_t prefix = index / 10'000;
  return fmt::format("{}{}{}-{:04}", static_cast<char>('A' + prefix / 676 % 26),
                     static_cast<char>('A' + prefix / 26 % 26),
                     static_cast<char>('A' + prefix % 26), index % 10'000);
}

// Copies with other words of the same length: from near-identical papers, as of standard
// descriptions, to papers that have little in common but their form.
class Copies {
 public:
  explicit Copies(std::vector<Document> base) : base_(std::move(base)) {
    for (const Document& document : base_)
      for (const Page& page : document.pages)
        for (const Word& word : page.words)
          if (is_lower_word(word.text)) words_[word.text.size()].push_back(word.text);
  }

  Document make(std::size_t index) {
    Document copy = base_[index % base_.size()];
    const unsigned changed = 20 + static_cast<unsigned>(chance_() % 500);  // of a thousand words
    const std::string number = pd_number(index);
    for (Page& page : copy.pages)
      for (Word& word : page.words) {
        if (is_pd_number(word.text))
          word.text.replace(0, 8, number);
        else if (is_lower_word(word.text) && chance_() % 1000 < changed)
          word.text = other(word.text.size());
      }
    return copy;
  }

 private:
  const std::string& other(std::size_t length) {
    const std::vector<std::string>& words = words_.at(length);
    return words[chance_() % words.size()];
  }

  std::vector<Document> base_;
  std::map<std::size_t, std::vector<std::string>> words_;  // by length, as often as they stand
  std::mt19937 chance_{1};
};

std::vector<Document> read_base(const std::string& folder, const fs::path& cache_folder) {
  const auto archive = required(Archive::list({folder}, {}));
  const auto cache = required(ExtractCache::open(cache_folder, extractor_version()));
  std::vector<Document> base;
  for (const SourceFile& file : archive.files())
    if (auto document = cache.find(file.sha256)) base.push_back(std::move(*document));
  if (base.empty()) fail("nothing of the base is in its cache");
  return base;
}

void make_archive(Copies copies, const fs::path& folder, std::size_t count) {
  const auto cache = required(ExtractCache::open(folder / "cache", extractor_version()));
  for (std::size_t i = 0; i < count; ++i) {
    const std::string bytes = fmt::format("%PDF-1.4\n% stands for the paper {}\n", i);
    const fs::path path =
        folder / "archive" / fmt::format("{:03}", i / 1000) / fmt::format("{:06}.pdf", i);
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    Document copy = copies.make(i);
    copy.id = sha256_of(bytes);
    if (const auto stored = cache.store(copy); !stored) fail(to_string(stored.error()));
  }
}

// Of the processor, so that a busy machine changes little.
class Clock {
 public:
  /// Seconds since it was asked last.
  double lap() {
    const double now = used();
    return now - std::exchange(last_, now);
  }

 private:
  static double used() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
  }
  double last_ = used();
};

nlohmann::ordered_json measure(const fs::path& folder) {
  const fs::path data = places::source_data();
  const auto rules = load_review_rules(data, data / "standards");
  if (!rules) fail(to_string(rules.error().front()));
  const auto cache = required(ExtractCache::open(folder / "cache", extractor_version()));
  nlohmann::ordered_json seconds;
  Clock clock;
  const Archive archive = required(Archive::list({folder / "archive"}, {}));
  seconds["list"] = clock.lap();

  double from_cache = 0, surveying = 0;
  std::size_t pages = 0;
  std::vector<SurveyedFile> files;
  for (const SourceFile& file : archive.files()) {
    SurveyedFile surveyed{.file = file};
    clock.lap();
    const auto document = cache.find(file.sha256);
    from_cache += clock.lap();
    if (!document) fail("a paper is not in the cache");
    pages += document->pages.size();
    surveyed.papers = survey(*document, file.path, *rules);
    surveying += clock.lap();
    files.push_back(std::move(surveyed));
  }
  seconds["from_cache"] = from_cache;
  seconds["survey"] = surveying;
  clock.lap();
  const auto plans = plan_positions(files, rules->link_words());
  seconds["link"] = clock.lap();
  std::vector<DutiesSignature> signatures;
  for (const PositionPlan& plan : plans)
    signatures.push_back(files[plan.papers.front().file].papers[plan.papers.front().paper].duties);
  const auto groups = like_groups(signatures);
  seconds["like"] = clock.lap();
  seconds["papers"] = files.size();
  seconds["pages"] = pages;
  seconds["positions"] = plans.size();
  seconds["like_groups"] = groups.size();
  return seconds;
}

}  // namespace
}  // namespace secondlook

int main(int count, char** arguments) {
  using namespace secondlook;
  if (count != 5) fail("usage: growth_stages BASE BASE_CACHE FOLDER N");
  make_archive(Copies(read_base(arguments[1], arguments[2])), arguments[3],
               std::strtoul(arguments[4], nullptr, 10));
  std::cout << measure(arguments[3]).dump() << '\n';
}
