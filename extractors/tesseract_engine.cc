// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/tesseract_engine.h"

#include <dlfcn.h>
#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace secondlook {
namespace {

/// The run spreads pages over processes; threads within one would only stand in each other's way
/// (and a sandbox allows none). Tesseract names its number of threads itself, which
/// omp_set_num_threads does not override; that no parallel region may be active does. Looked up by
/// name, since a Tesseract built without OpenMP has no such function and needs none.
void use_one_thread() {
  using SetLevels = void(int);
  if (auto* set_levels =
          reinterpret_cast<SetLevels*>(dlsym(RTLD_DEFAULT, "omp_set_max_active_levels")))
    set_levels(0);
}

struct TextFree {
  void operator()(char* text) const noexcept { delete[] text; }
};

constexpr tesseract::PageIteratorLevel kWord = tesseract::RIL_WORD;

tesseract::PageSegMode mode_of(TesseractEngine::Layout layout) {
  return layout == TesseractEngine::Layout::block ? tesseract::PSM_SINGLE_BLOCK
                                                  : tesseract::PSM_AUTO;
}

}  // namespace

struct TesseractEngine::Api : tesseract::TessBaseAPI {};

TesseractEngine::TesseractEngine(std::unique_ptr<Api> api) : api_(std::move(api)) {}
TesseractEngine::TesseractEngine(TesseractEngine&&) noexcept = default;
TesseractEngine& TesseractEngine::operator=(TesseractEngine&&) noexcept = default;
TesseractEngine::~TesseractEngine() = default;

Result<TesseractEngine> TesseractEngine::load() {
  setMsgSeverity(L_SEVERITY_NONE);
  auto api = std::make_unique<Api>();
  api->SetVariable("debug_file", "/dev/null");  // remarks on an image are no business of the user
  if (api->Init(/*datapath=*/nullptr, "eng", tesseract::OEM_LSTM_ONLY) != 0)
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need, "Tesseract",
                "no language data for English (on Debian: package tesseract-ocr-eng)"});
  api->SetVariable("tessedit_enable_doc_dict", "0");  // learns words from page to page
  return TesseractEngine(std::move(api));
}

std::optional<std::vector<Word>> TesseractEngine::read(const Pix& gray, double dpi,
                                                       Deadline deadline, Layout layout) {
  use_one_thread();
  if (ProcessorClock::now() >= deadline) return std::nullopt;
  api_->SetPageSegMode(mode_of(layout));
  api_->SetImage(const_cast<Pix*>(&gray));
  api_->SetSourceResolution(static_cast<int>(std::lround(dpi)));
  tesseract::ETEXT_DESC monitor;
  monitor.cancel = [](void* when, int) {
    return ProcessorClock::now() >= *static_cast<const Deadline*>(when);
  };
  monitor.cancel_this = &deadline;
  const int failed = api_->Recognize(&monitor);
  if (ProcessorClock::now() >= deadline) {
    api_->Clear();
    return std::nullopt;
  }

  std::vector<Word> words;
  const std::unique_ptr<tesseract::ResultIterator> at{failed ? nullptr : api_->GetIterator()};
  const double point = 72 / dpi;
  for (bool more = at && !at->Empty(kWord); more; more = at->Next(kWord)) {
    const std::unique_ptr<char, TextFree> text{at->GetUTF8Text(kWord)};
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    if (!text || !at->BoundingBox(kWord, &x0, &y0, &x1, &y1)) continue;
    Word word;
    word.text = text.get();
    word.box = {x0 * point, y0 * point, x1 * point, y1 * point};
    word.confidence = std::clamp(at->Confidence(kWord) / 100.0, 0.0, 1.0);
    word.origin = Origin::ocr;
    float height = 0, descenders = 0, ascenders = 0;
    at->RowAttributes(&height, &descenders, &ascenders);
    word.font_size = height * point;
    words.push_back(std::move(word));
  }
  api_->Clear();
  return words;
}

}  // namespace secondlook
