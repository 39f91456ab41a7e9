// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/evidence_pages.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"

namespace secondlook {
namespace {

using Pages = std::set<std::pair<std::string, int>>;

/// Evidence on the next page, so that each place of it has a page of its own.
class Counter {
 public:
  std::vector<Evidence> next() { return {made::words('a', ++page_, "words")}; }
  template <class T>
  Stated<T> stated(T value) {
    return {std::move(value), next()};
  }
  int pages() const { return page_; }

 private:
  int page_ = 0;
};

TEST(EvidencePages, AreThoseOfEveryPlaceThatCarriesEvidence) {
  Counter on;
  ReviewedPosition position;
  position.file.papers = {LinkedPaper()};
  position.file.papers[0].record.evidence = on.next();
  PositionDescription& pd = position.file.description;
  pd.classified = {.title = on.stated<std::string>("title"),
                   .pay_plan = on.stated<std::string>("GS"),
                   .series = {on.stated<std::string>("0801"), on.stated<std::string>("0819")},
                   .grade = on.stated(13),
                   .pd_number = on.stated<std::string>("1"),
                   .organization = {on.stated<std::string>("A"), on.stated<std::string>("B")},
                   .supervisory = on.stated<std::string>("neither"),
                   .flsa = on.stated<std::string>("exempt"),
                   .organizational_title = on.stated<std::string>("chief")};
  pd.introduction = on.stated<std::string>("introduction");
  pd.duties.resize(2);
  for (Duty& duty : pd.duties) duty.evidence = on.next();
  pd.supervisory_controls = on.stated<std::string>("controls");
  pd.other_sections = {on.stated<std::string>("other")};
  pd.stated.factors.resize(1);
  pd.stated.factors[0].evidence = on.next();
  pd.stated.factors[0].narrative_evidence = on.next();
  pd.stated.total_points = on.stated(3220);
  pd.stated.grade = on.stated(13);
  pd.stated.point_range = on.stated(std::pair(3155, 3600));
  pd.formal_entries.resize(1);
  pd.formal_entries[0].evidence = on.next();
  position.findings.resize(1);
  position.findings[0].evidence = on.next();

  Pages expected;
  for (int page = 1; page <= on.pages(); ++page) expected.emplace(made::document('a'), page);
  EXPECT_EQ(evidence_pages(position), expected);
}

TEST(EvidencePages, AreNamedOnceEachAndByDocument) {
  ReviewedPosition position;
  position.findings.resize(2);
  position.findings[0].evidence = {made::words('b', 2, "x"), made::words('a', 1, "y")};
  position.findings[1].evidence = {made::words('a', 1, "z")};
  EXPECT_EQ(evidence_pages(position), (Pages{{made::document('a'), 1}, {made::document('b'), 2}}));
}

TEST(EvidencePages, AreNoneWhereNothingWasFound) {
  EXPECT_THAT(evidence_pages(ReviewedPosition()), testing::IsEmpty());
}

}  // namespace
}  // namespace secondlook
