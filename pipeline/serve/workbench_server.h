// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench over HTTP: who is let in, and how answers are sent.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct WorkbenchSettings {
  std::filesystem::path folder;  // the review
  std::filesystem::path pages;   // data/workbench
  std::string listen = "127.0.0.1";
  int port = 8620;                         // 0: any that is free
  std::vector<std::string> names;          // further host names that the server is reached by
  std::filesystem::path certificate, key;  // PEM; both or neither
  std::string reviewer;                    // who works here, where the folder has no accounts
  std::string version;
};

class WorkbenchServer {
 public:
  /// Refuses to listen beyond this machine without accounts and TLS.
  static Result<std::unique_ptr<WorkbenchServer>> open(const WorkbenchSettings& settings);
  virtual ~WorkbenchServer() = default;

  /// The address to open, with the token that lets its bearer in where there are no accounts.
  virtual std::string address() const = 0;
  virtual int port() const = 0;
  /// Answers until `stop`, which another thread calls once `run` has been called.
  virtual void run() = 0;
  virtual void stop() = 0;
};

}  // namespace secondlook
