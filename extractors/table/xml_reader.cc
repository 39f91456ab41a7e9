// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/xml_reader.h"

#include <expat.h>

#include <new>
#include <utility>

namespace secondlook {
namespace {

std::string_view local(std::string_view name) { return name.substr(name.rfind(':') + 1); }

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2)
    if (local(*pair) == name) return pair[1];
  return std::nullopt;
}

void XmlReader::Free::operator()(XML_ParserStruct* parser) const noexcept {
  XML_ParserFree(parser);
}

XmlReader::XmlReader(XmlHandler handler)
    : handler_(std::move(handler)), parser_(XML_ParserCreate(nullptr)) {
  if (!parser_) throw std::bad_alloc();
  XML_SetUserData(parser_.get(), this);
  XML_SetElementHandler(
      parser_.get(),
      [](void* self, const char* name, const char** attributes) {
        const XmlHandler& handler = static_cast<XmlReader*>(self)->handler_;
        if (handler.begin) handler.begin(local(name), XmlAttributes(attributes));
      },
      [](void* self, const char* name) {
        const XmlHandler& handler = static_cast<XmlReader*>(self)->handler_;
        if (handler.end) handler.end(local(name));
      });
  XML_SetCharacterDataHandler(parser_.get(), [](void* self, const char* text, int size) {
    const XmlHandler& handler = static_cast<XmlReader*>(self)->handler_;
    if (handler.text) handler.text({text, static_cast<std::size_t>(size)});
  });
  XML_SetStartDoctypeDeclHandler(
      parser_.get(), [](void* self, const char*, const char*, const char*, int) {
        XML_StopParser(static_cast<XmlReader*>(self)->parser_.get(), XML_FALSE);
      });
}

XmlReader::~XmlReader() = default;

bool XmlReader::feed(std::string_view bytes) {
  return XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), 0) == XML_STATUS_OK;
}

bool XmlReader::finish() { return XML_Parse(parser_.get(), "", 0, 1) == XML_STATUS_OK; }

}  // namespace secondlook
