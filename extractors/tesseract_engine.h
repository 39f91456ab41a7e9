// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract's LSTM engine for English: a level page image in, words out.
#pragma once
#include <memory>
#include <optional>
#include <vector>

#include "extractors/pix.h"
#include "extractors/processor_clock.h"
#include "models/document.h"
#include "models/result.h"

namespace secondlook {

class TesseractEngine {
 public:
  /// Loads the language data; all that the engine ever opens is opened here.
  static Result<TesseractEngine> load();
  TesseractEngine(TesseractEngine&&) noexcept;
  TesseractEngine& operator=(TesseractEngine&&) noexcept;
  ~TesseractEngine();

  using Deadline = ProcessorClock::time_point;

  /// What stands on the image: a page, whose columns and pictures are to be found, or lines of one
  /// block.
  enum class Layout { page, block };

  /// Words in points from the image's top left corner, in the engine's order, text as the engine
  /// gives it. Nothing if the deadline passed first. What it answers depends on the image alone,
  /// not on what was read before.
  std::optional<std::vector<Word>> read(const Pix& gray, double dpi, Deadline deadline,
                                        Layout layout = Layout::page);

 private:
  struct Api;
  explicit TesseractEngine(std::unique_ptr<Api> api);
  std::unique_ptr<Api> api_;
};

}  // namespace secondlook
