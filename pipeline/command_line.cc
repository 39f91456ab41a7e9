// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include "extractors/confinement.h"
#include "extractors/document_reader.h"
#include "extractors/worker.h"
#include "extractors/worker_process.h"
#include "pipeline/agreement/agreement_command.h"
#include "pipeline/compare/compare_command.h"
#include "pipeline/data_folder.h"
#include "pipeline/decisions/export_decisions.h"
#include "pipeline/report/explain.h"
#include "pipeline/review.h"
#include "pipeline/serve/serve.h"
#include "pipeline/shards/extract_command.h"
#include "pipeline/shards/plan_command.h"
#include "pipeline/standards/commands.h"
#include "pipeline/text_command.h"

namespace secondlook {
namespace {

int status(ExitStatus value) { return static_cast<int>(value); }

// One clear line on standard error, and the status of wrong usage.
int refuse(const std::string& line) {
  fmt::print(stderr, "secondlook: {}\n", line);
  return status(ExitStatus::wrong_usage);
}
int refuse(const Problem& problem) { return refuse(to_string(problem)); }

std::string plural(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

int processors() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

// The arguments of all commands; each command reads its own.
struct Arguments {
  ReviewSettings review;
  TextSettings text;
  AgreementSettings agreement;
  ExtractSettings extract;
  std::string shard = "1/1";
  CompareSettings compare;
  PlanSettings plan;
  std::string folder, wanted, standard, new_reviewer;
  WorkbenchSettings workbench;
  bool json_lines = false;
};

void add_password_file(CLI::App& command, std::filesystem::path& file) {
  command
      .add_option("--password-file", file,
                  "Passwords, one a line, that are tried on PDFs which need one")
      ->type_name("FILE");
}

void add_archives(CLI::App& command, std::vector<std::string>& archives) {
  command.add_option("ARCHIVE", archives, "Folders, zip files or single files")->required();
}

void add_jobs(CLI::App& command, int& jobs) {
  jobs = processors();
  command.add_option("--jobs", jobs, "Worker processes")
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
}

void add_review(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand("review", "Review the papers of an archive into a folder");
  add_archives(*command, arguments.review.archives);
  command->add_option("--out", arguments.review.out, "The review folder to write")
      ->required()
      ->type_name("DIR");
  add_jobs(*command, arguments.review.jobs);
  command
      ->add_option("--cache", arguments.review.cache,
                   "Folder of extracts, kept between runs (default: in the review folder)")
      ->type_name("DIR");
  command
      ->add_option("--standards", arguments.review.standards,
                   "Folder of standards (default: the program's own)")
      ->type_name("DIR");
  command
      ->add_option("--priorities", arguments.review.priorities,
                   "The agency's priorities: a list in CSV or YAML, or its strategic plan")
      ->type_name("FILE");
  command
      ->add_option("--policy", arguments.review.policy,
                   "The agency's limits for its structure, as in the program's data/policies")
      ->type_name("FILE");
  command->add_flag(
      "--strict", arguments.review.strict,
      "Count a page that could not be read, or a file of a kind that is not read, as failed");
  add_password_file(*command, arguments.review.password_file);
  command->add_flag("--quiet", arguments.review.quiet, "Show no progress");
}

void add_extract(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand(
      "extract", "Read an archive, or a shard of it, into a cache that reviews begin from");
  add_archives(*command, arguments.extract.archives);
  command->add_option("--cache", arguments.extract.cache, "Folder of extracts, shared by all tasks")
      ->required()
      ->type_name("DIR");
  command->add_option("--shard", arguments.shard, "The I-th of N parts of about the same work")
      ->type_name("I/N")
      ->capture_default_str();
  add_jobs(*command, arguments.extract.jobs);
  add_password_file(*command, arguments.extract.password_file);
  command->add_flag("--quiet", arguments.extract.quiet, "Show no progress");
}

void add_plan(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand(
      "plan",
      "What a review of an archive will take, by a sample, and into how many tasks to cut it");
  PlanSettings& plan = arguments.plan;
  add_archives(*command, plan.archives);
  command->add_option("--sample", plan.sample, "Files to read, at most")
      ->check(CLI::Range(1, 1'000'000))
      ->type_name("N")
      ->capture_default_str();
  add_jobs(*command, plan.jobs);
  add_password_file(*command, plan.password_file);
  command->add_flag("--json", plan.json, "Print JSON instead of text");
  command->add_flag("--quiet", plan.quiet, "Show no progress");
}

void add_text(CLI::App& app, Arguments& arguments) {
  CLI::App* command =
      app.add_subcommand("text", "What is read in a file: plain text in reading order");
  command->add_option("FILE", arguments.text.file)->required();
  command->add_flag("--words", arguments.text.words,
                    "A JSON line for each word, with its box in points");
  command->add_flag("--papers", arguments.text.papers,
                    "A JSON line for each paper that the file holds: kind, pages, identity");
  command->add_flag("--chart", arguments.text.chart,
                    "An organization chart: a JSON line for each post and each reporting line");
  add_password_file(*command, arguments.text.password_file);
  command->add_option("--page", arguments.text.page, "This page only")->check(CLI::PositiveNumber);
}

void add_explain(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand("explain", "One position's evaluation and evidence");
  command->add_option("DIR", arguments.folder, "A review folder")->required();
  command->add_option("POSITION", arguments.wanted, "Its id, its PD number, or a part of its title")
      ->required();
}

void add_agreement(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand(
      "agreement", "Our evaluations against the classifiers' decisions, and a sample of the rest");
  command->add_option("DIR", arguments.agreement.folder, "A review folder")->required();
  CLI::Option* sample = command->add_option("--sample", arguments.agreement.sample,
                                            "First draw N of the positions without a flag");
  sample->check(CLI::Range(1, 1'000'000))->type_name("N");
  command->add_option("--seed", arguments.agreement.seed, "Draw the sample that this number gives")
      ->check(CLI::NonNegativeNumber)
      ->needs(sample);
}

void add_compare(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand(
      "compare", "What changed from one review to another, and what may have caused it");
  command->add_option("OLD", arguments.compare.before, "A review folder")->required();
  command->add_option("NEW", arguments.compare.after, "A review folder")->required();
  command->add_option("--csv", arguments.compare.csv, "Write every change to this file")
      ->type_name("FILE");
  command->add_flag("--json", arguments.compare.json, "Print JSON instead of text");
}

void add_serve(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand("serve", "The classifier's workbench, in a browser");
  WorkbenchSettings& workbench = arguments.workbench;
  command->add_option("DIR", workbench.folder, "A review folder")->required();
  command->add_option("--port", workbench.port, "Where to listen; 0 takes any that is free")
      ->check(CLI::Range(0, 65535))
      ->capture_default_str();
  command
      ->add_option("--listen", workbench.listen,
                   "Address to listen on; beyond this machine it takes accounts and TLS")
      ->type_name("ADDRESS")
      ->capture_default_str();
  command->add_option("--host", workbench.names, "A name by which browsers reach it")
      ->type_name("NAME");
  command->add_option("--certificate", workbench.certificate, "For TLS: the certificate chain, PEM")
      ->type_name("FILE");
  command->add_option("--key", workbench.key, "For TLS: the private key, PEM")->type_name("FILE");
  command
      ->add_option("--reviewer", workbench.reviewer,
                   "Under which name to decide, without accounts (default: the system's user)")
      ->type_name("NAME");
  command
      ->add_option("--add-reviewer", arguments.new_reviewer,
                   "Give NAME an account, with the password on standard input, and end")
      ->type_name("NAME");
}

void add_decisions(CLI::App& app, Arguments& arguments) {
  CLI::App* command =
      app.add_subcommand("decisions", "What the classifiers decided, as CSV or JSON Lines");
  command->add_option("DIR", arguments.folder, "A review folder")->required();
  command->add_flag("--jsonl,!--csv", arguments.json_lines, "JSON Lines instead of CSV");
}

void add_standards(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand("standards", "The standards that positions are held to");
  command
      ->add_option("--standards", arguments.review.standards,
                   "Folder of standards (default: the program's own)")
      ->type_name("DIR");
  command->require_subcommand(1);
  command->add_subcommand("check", "Look for gaps and errors in them");
  command->add_subcommand("list", "Name them");
  command->add_subcommand("show", "Print one")->add_option("NAME", arguments.standard)->required();
}

int run_review(Arguments& arguments, const std::filesystem::path& data) {
  const auto done = review(arguments.review, data);
  if (!done) return refuse(done.error());
  if (done->stopped) {
    fmt::print(stderr, "secondlook: stopped; the same command goes on from here\n");
    return status(ExitStatus::stopped);
  }
  if (!arguments.review.quiet)
    fmt::print(stderr, "secondlook: {} on {} in {}; open {}\n", plural(done->positions, "position"),
               plural(done->pages, "page"), plural(done->files, "file"),
               (arguments.review.out / "index.html").string());
  if (done->proposed)
    fmt::print(stderr,
               "secondlook: the priorities are proposed from a plan; correct and confirm {}\n",
               (arguments.review.out / "priorities.yaml").string());
  return status(done->failed > 0 ? ExitStatus::some_failed : ExitStatus::done);
}

int run_extract(Arguments& arguments) {
  ExtractSettings& settings = arguments.extract;
  const auto shard = parse_shard(arguments.shard);
  if (!shard) return refuse(shard.error());
  settings.shard = *shard;
  const auto done = extract_shard(settings, std::cerr);
  if (!done) return refuse(done.error());
  if (!settings.quiet || done->stopped)
    fmt::print(stderr, "secondlook: {}{}\n", to_string(*done, settings.shard),
               done->stopped ? "; stopped; the same command goes on from here" : "");
  if (done->stopped) return status(ExitStatus::stopped);
  return status(done->failed > 0 ? ExitStatus::some_failed : ExitStatus::done);
}

int run_plan(const Arguments& arguments) {
  const auto printed = print_plan(arguments.plan, std::cout);
  if (!printed) return refuse(printed.error());
  return status(*printed ? ExitStatus::done : ExitStatus::stopped);
}

int run_text(const Arguments& arguments, const std::filesystem::path& data) {
  const auto printed = print_text(arguments.text, data, std::cout);
  return printed ? status(ExitStatus::done) : refuse(printed.error());
}

int run_explain(const Arguments& arguments) {
  const auto text = explain(arguments.folder, arguments.wanted);
  if (!text) return refuse(text.error());
  std::cout << *text;
  return status(ExitStatus::done);
}

int run_agreement(Arguments& arguments) {
  arguments.agreement.standards = arguments.review.standards;
  const auto printed = print_agreement(arguments.agreement, std::cout);
  return printed ? status(ExitStatus::done) : refuse(printed.error());
}

int run_compare(const Arguments& arguments) {
  const auto printed = print_comparison(arguments.compare, std::cout);
  return printed ? status(ExitStatus::done) : refuse(printed.error());
}

int run_serve(Arguments& arguments, const std::filesystem::path& data) {
  WorkbenchSettings& workbench = arguments.workbench;
  workbench.pages = data / "workbench";
  workbench.version = SECONDLOOK_VERSION;
  const auto served = arguments.new_reviewer.empty()
                          ? serve(workbench, std::cout)
                          : add_reviewer(workbench.folder, arguments.new_reviewer);
  return served ? status(ExitStatus::done) : refuse(served.error());
}

int run_decisions(const Arguments& arguments) {
  const auto text = exported_decisions(
      arguments.folder, arguments.json_lines ? ExportForm::json_lines : ExportForm::csv);
  if (!text) return refuse(text.error());
  std::cout << *text;
  return status(ExitStatus::done);
}

int run_standards(const CLI::App& command, const Arguments& arguments,
                  const std::filesystem::path& data) {
  const std::filesystem::path& folder = arguments.review.standards;
  const bool sound = command.got_subcommand("check") ? check_standards(data, folder, std::cout)
                     : command.got_subcommand("list")
                         ? list_standards(folder, std::cout)
                         : show_standard(folder, arguments.standard, std::cout);
  return status(sound ? ExitStatus::done : ExitStatus::some_failed);
}

}  // namespace

int run_command_line(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == kWorkerArgument) {
    const WorkerLimits limits;
    return run_worker(kWorkerSocket, limits, [&] { return document_reader(limits.reading); });
  }

  CLI::App app("A second look at how federal positions are classified");
  app.name("secondlook");
  app.set_version_flag("--version", SECONDLOOK_VERSION);
  app.require_subcommand(1);
  Arguments arguments;
  add_review(app, arguments);
  add_extract(app, arguments);
  add_plan(app, arguments);
  add_text(app, arguments);
  add_explain(app, arguments);
  add_agreement(app, arguments);
  add_compare(app, arguments);
  add_serve(app, arguments);
  add_decisions(app, arguments);
  add_standards(app, arguments);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help and version end well; anything else is wrong usage, whatever the library's own code.
    return app.exit(error, std::cout, std::cerr) == 0 ? status(ExitStatus::done)
                                                      : status(ExitStatus::wrong_usage);
  }

  const bool reads_papers =
      app.got_subcommand("review") || app.got_subcommand("extract") || app.got_subcommand("text");
  if (const auto possible = can_confine(); reads_papers && !possible)
    return refuse(possible.error());
  if (app.got_subcommand("extract")) return run_extract(arguments);
  if (app.got_subcommand("plan")) return run_plan(arguments);
  if (app.got_subcommand("compare")) return run_compare(arguments);
  const auto data = data_folder();
  if (!data) return refuse(data.error());
  if (arguments.review.standards.empty()) arguments.review.standards = *data / "standards";
  if (app.got_subcommand("review")) return run_review(arguments, *data);
  if (app.got_subcommand("text")) return run_text(arguments, *data);
  if (app.got_subcommand("explain")) return run_explain(arguments);
  if (app.got_subcommand("agreement")) return run_agreement(arguments);
  if (app.got_subcommand("serve")) return run_serve(arguments, *data);
  if (app.got_subcommand("decisions")) return run_decisions(arguments);
  return run_standards(*app.get_subcommand("standards"), arguments, *data);
}

}  // namespace secondlook
