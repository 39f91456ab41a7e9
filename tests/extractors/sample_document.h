// SPDX-License-Identifier: GPL-3.0-or-later
// A small Document with everything in it that a Document can hold.
#pragma once
#include <string>

#include "models/document.h"

namespace secondlook {

inline Document sample_document(std::string id) {
  Page read;
  read.number = 1;
  read.width = 612;
  read.height = 792;
  read.words = {{.text = "Büro", .box = {72, 90, 96, 102}, .font_size = 11, .bold = true},
                {.text = "chief", .box = {100, 91, 130.5, 101.25}, .font_size = 11},
                {.text = "XXX-XX-XXXX", .box = {72, 110, 140, 120}, .masked = true}};
  read.lines = {{.first = 0, .count = 2, .box = {72, 90, 130.5, 102}, .block = 0, .row = 0},
                {.first = 2, .count = 1, .box = {72, 110, 140, 120}, .block = 1, .row = 1}};
  read.rules = {{72, 88, 540, 88.5}};
  read.frames = {{{70, 80, 140, 104}}, {{70, 120, 140, 144}}};
  read.connectors = {
      {.ends = {{.frame = 0, .side = ConnectorEnd::Side::bottom, .x = 105, .y = 104},
                {.frame = 1, .side = ConnectorEnd::Side::left, .x = 70, .y = 132, .arrow = true}},
       .dotted = true,
       .confidence = 0.75}};
  Page recognised;
  recognised.number = 2;
  recognised.width = 595.25;
  recognised.height = 841.875;
  recognised.reading = Reading::ocr;
  recognised.note = "no text layer";
  recognised.words = {{.text = "duties",
                       .box = {72, 90, 100, 102},
                       .confidence = 0.875,
                       .origin = Origin::ocr,
                       .font_size = 12.5}};
  recognised.lines = {{.first = 0, .count = 1, .box = {72, 90, 100, 102}, .block = 0, .row = 0}};
  Page blank;
  blank.number = 3;
  blank.reading = Reading::blank;
  Page failed;
  failed.number = 4;
  failed.reading = Reading::failed;
  failed.note = "the image is damaged";
  return {std::move(id), {read, recognised, blank, failed}};
}

}  // namespace secondlook
