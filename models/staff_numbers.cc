// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_numbers.h"

#include <algorithm>
#include <utility>

#include "models/contract_staff.h"
#include "models/employees_denied.h"
#include "models/number_words.h"
#include "models/own_unit_size.h"
#include "models/people_led.h"
#include "models/people_under.h"
#include "models/staff_size.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

class NumberReader {
 public:
  StaffNumbers read_all(std::span<const Clause> clauses) {
    company_under_contract_ = std::any_of(clauses.begin(), clauses.end(), [](const Clause& clause) {
      return clause.assertion != Assertion::past && tells_of_company_under_contract(clause.text);
    });
    for (std::size_t i = 0; i < clauses.size(); ++i)
      if (tells_of_now(clauses[i]) && clauses[i].actor != Actor::supervisor &&
          (clauses[i].assertion != Assertion::negated || counts_before_denial(clauses[i])))
        read(i, clauses[i]);
    for (const UnitSize& size : own_unit_sizes(clauses))
      raise(told_.employees, size.people, size.clause);
    return std::move(told_);
  }

 private:
  void read(std::size_t index, const Clause& clause) {
    if (const auto people = people_of_company(clause)) {
      raise(told_.contractors, people, index);
      return;
    }
    if (about_contractors(clause.text)) {
      raise(told_.contractors, contract_people(clause.text), index);
      raise(told_.employees, federal_people(clause.text), index);
      if (const auto own = without_contractors(clause)) read(index, *own);
      return;
    }
    raise(told_.employees, staff_size(clause), index);
    // All others ask for a number, which most clauses do not have.
    if (!has_number(clause.text)) return;
    raise(told_.employees, people_led(clause), index);
    raise(told_.employees, people_under(clause.text), index);
    if (tells_how_many_are_filled(clause.text)) told_.clauses.push_back(index);
  }

  std::optional<int> people_of_company(const Clause& clause) const {
    return company_under_contract_ ? company_people(clause.text) : std::nullopt;
  }

  // "with 310 workers, not one of whom is a Federal employee": who is counted is there.
  static bool counts_before_denial(const Clause& clause) {
    return denies_federal_employees(clause) && company_people(clause.text);
  }

  void raise(std::optional<int>& value, std::optional<int> number, std::size_t clause) {
    if (!number || *number == 0) return;
    if (!value || *number > *value) value = number;
    told_.clauses.push_back(clause);
  }

  StaffNumbers told_;
  bool company_under_contract_ = false;
};

}  // namespace

StaffNumbers staff_numbers(std::span<const Clause> clauses) {
  return NumberReader().read_all(clauses);
}

}  // namespace secondlook
