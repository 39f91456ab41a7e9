// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contacts.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "models/clauses.h"

namespace secondlook {
namespace {

struct Paper {
  RunningText text;
  std::vector<Clause> clauses;
};

// Passages are the paragraphs marked with a leading '|'; what stands between them are headings.
Paper paper(const std::string& marked) {
  Paper result;
  std::vector<Passage> passages;
  for (std::size_t at = 0; at < marked.size();) {
    const std::size_t end = std::min(marked.find('\n', at), marked.size() - 1) + 1;
    const std::string line = marked.substr(at, end - at);
    if (line.starts_with('|')) {
      const std::size_t begin = result.text.text.size();
      result.text.text += line.substr(1);
      passages.push_back({"other", -1, begin, result.text.text.size()});
    } else {
      result.text.text += line;
    }
    at = end;
  }
  result.clauses = split_clauses(result.text, passages);
  return result;
}

const PatternSet& dealings() {
  static const PatternSet words =
      PatternSet::compile({{R"(\b(?:negotiates|meets with)\b)", "here"}}).value();
  return words;
}

TEST(Contacts, AreAllThatStandsUnderTheirHeading) {
  const Paper one = paper("CONTACTS\n|State officials and vendors.\nSTAFF\n|Nine clerks.\n");
  const auto contacts = contact_clauses(one.text, one.clauses, nullptr);
  ASSERT_EQ(contacts.size(), 1u);
  EXPECT_EQ(contacts[0].section, "gssg-4A");
}

TEST(Contacts, AreElsewhereWhatTellsOfDealings) {
  const Paper one =
      paper("DUTIES\n|Pays claims of State officials. Negotiates with State officials.\n");
  const auto contacts = contact_clauses(one.text, one.clauses, &dealings());
  ASSERT_EQ(contacts.size(), 1u);
  EXPECT_TRUE(contacts[0].text.starts_with("Negotiates"));
}

TEST(Contacts, GoOnToTheEndOfTheirSentence) {
  const Paper one = paper("DUTIES\n|Meets with mayors; governors; and reporters.\n");
  EXPECT_EQ(contact_clauses(one.text, one.clauses, &dealings()).size(), 3u);
}

TEST(Contacts, AreNoReachOfTheWork) {
  const Paper one = paper("CONTACTS\n|Officials of four States.\nSCOPE\n|Serves one county.\n");
  const auto rest = without_contacts(one.text, one.clauses);
  ASSERT_EQ(rest.size(), 1u);
  EXPECT_EQ(rest[0].text, "Serves one county.");
}

}  // namespace
}  // namespace secondlook
