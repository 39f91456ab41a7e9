// SPDX-License-Identifier: GPL-3.0-or-later
// The elements of an XML file as it comes in, by names without their namespaces' prefixes.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace secondlook {

/// Of one element; lives while its begin is being told.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  /// `name` without a prefix: "id" finds r:id.
  std::optional<std::string_view> find(std::string_view name) const;

 private:
  const char** pairs_;  // names and values in turn, closed by a null
};

struct XmlHandler {
  std::function<void(std::string_view name, const XmlAttributes&)> begin = {};
  std::function<void(std::string_view name)> end = {};
  std::function<void(std::string_view)> text = {};
};

/// Built on Expat. A document type declaration, which no part of a workbook has, is refused:
/// entities are how a small file asks for much.
class XmlReader {
 public:
  explicit XmlReader(XmlHandler handler);
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;
  ~XmlReader();

  /// False where it is no sound XML so far.
  bool feed(std::string_view bytes);
  /// Whether all of a document was read.
  bool finish();

 private:
  struct Free {
    void operator()(XML_ParserStruct* parser) const noexcept;
  };
  XmlHandler handler_;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
};

}  // namespace secondlook
