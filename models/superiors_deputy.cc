// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/superiors_deputy.h"

#include <re2/re2.h>

#include "models/guarded_pattern.h"

namespace secondlook {

bool shares_in_part(std::string_view text) {
  static const GuardedPattern part(
      R"((?i)\b(?:does not (?:fully )?share|not (?:a |an |the )?(?:full |real |true )?(?:deputy|assistant|alternate|alter ego)|(?:without|has no|have no|no) (?:a )?(?:full |real )?(?:share|part|say|authority|voice)|shares? only|less than full|(?:signs?|decides?) nothing|neither (?:one )?(?:signs|decides|acts)|(?:only|just) (?:the )?(?:half|part|some|one)|half (?:of )?the (?:units|branches|divisions|sections|functions|work)|but not the|share is (?:the )?[\w ]{1,30} only|only (?:in|during) (?:the )?(?:[\w'’]+ ){0,2}absence)\b)");
  return part.in(text);
}

bool shares_fully(std::string_view text) {
  static const GuardedPattern full(
      R"((?i)\b(?:full (?:deputy|assistant|alternate)|alter ego|(?:second|other) self|shar(?:es?|ing) (?:[\w'’-]+ ){0,4}?(?:all|every|everything|each|fully|in full|equally|the whole|whole)\b|(?:acts?|stands?|speaks?|signs?|decides?|commits) (?:[\w'’-]+ ){0,5}?(?:in all|in every|in everything|on any|on all|with full|with the (?:full|same|whole)|with equal)\b|(?:the )?(?:full|same|whole|equal) (?:power|powers|authority) (?:of|as) the|(?:word|decision|signature|directions?|orders?) (?:is|are|counts?|stands?|carr(?:y|ies)) (?:taken )?as|treated (?:\w+ )?as the (?:director|chief|head|commander|manager)|equal half)\b)");
  return full.in(text) && !shares_in_part(text);
}

bool may_be_deputy(std::string_view text) {
  static const GuardedPattern deputy(
      R"((?i)\b(?:deput(?:y|ies)|vice|alternate|alter ego|executive officer)\b)");
  static const GuardedPattern assistant(
      R"((?i)\b(?:assistant|associate) (?:\w+ )?(?:chief|director|manager|head|administrator|commissioner|superintendent|supervisor)\b(,? (?:for|of|-)(?: |$))?)");
  if (deputy.in(text)) return true;
  re2::StringPiece rest(text.data(), text.size()), part;
  while (assistant.next_in(&rest, &part))
    if (part.empty()) return true;
  return false;
}

bool stands_in(std::string_view title) {
  static const GuardedPattern acting(R"((?i)\b(?:acting|interim|detailed)\b)");
  return may_be_deputy(title) || acting.in(title);
}

bool tells_of_second_line(std::string_view text) {
  static const GuardedPattern second(
      R"((?i)\b(?:through|via|by way of|administratively|functionally|technically|operationally|dual(?:ly)?|matrix\w*|dotted)\b)");
  return second.in(text);
}

bool tells_of_deputy(std::string_view text) {
  static const GuardedPattern deputy(
      R"((?i)\b(?:deputy|deputies|(?:assistant|associate) [\w ]{0,20}(?:chief|manager|director|head))\b)");
  return deputy.in(text) && (shares_fully(text) || shares_in_part(text));
}

}  // namespace secondlook
