// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/workbench_server.h"

#include <gmock/gmock.h>
#include <httplib.h>

#include <thread>

#include "pipeline/serve/exposure.h"
#include "pipeline/serve/reviewers.h"
#include "tests/pipeline/serve/served_review.h"
#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {
namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kEngineer = "general-engineer-0a1b2c3d";
const std::string kPassword = "correct horse battery";

class ServedReview : public testing::Test {
 protected:
  void SetUp() override { made::write_served_review(folder_.path()); }
  void TearDown() override { stop(); }

  WorkbenchSettings settings() const {
    WorkbenchSettings settings;
    settings.folder = folder_.path();
    settings.pages = fs::path(places::source_data()) / "workbench";
    settings.port = 0;
    settings.reviewer = "A. Roe";
    settings.version = "0.1.0";
    return settings;
  }
  void start(const WorkbenchSettings& settings) {
    auto server = WorkbenchServer::open(settings);
    ASSERT_TRUE(server) << to_string(server.error());
    server_ = std::move(*server);
    running_ = std::thread([this] { server_->run(); });
  }
  void start() { start(settings()); }
  void stop() {
    if (!server_) return;
    server_->stop();
    running_.join();
    server_.reset();
  }

  std::string origin() const { return "http://127.0.0.1:" + std::to_string(server_->port()); }
  httplib::Client client() const {
    httplib::Client client("127.0.0.1", server_->port());
    client.set_url_encode(false);
    return client;
  }
  /// The headers of a page of ours, with the cookie of who opened the address that was printed.
  httplib::Headers signed_in() const {
    const std::string address = server_->address();
    const auto let_in = client().Get(address.substr(origin().size()));
    EXPECT_EQ(let_in->status, 303);
    return with_cookie(*let_in);
  }
  httplib::Headers with_cookie(const httplib::Response& response) const {
    const std::string cookie = response.get_header_value("Set-Cookie");
    return {{"Cookie", cookie.substr(0, cookie.find(';'))}, {"Origin", origin()}};
  }
  httplib::Result post(const std::string& path, const json& body,
                       const httplib::Headers& headers) const {
    return client().Post(path, headers, body.dump(), "application/json");
  }
  httplib::Result decide(json decision, const httplib::Headers& headers) const {
    decision["position_id"] = kEngineer;
    return post("/api/decisions", decision, headers);
  }
  httplib::Headers as(const std::string& name) const {
    const auto renamed = post("/api/reviewer", {{"name", name}}, signed_in());
    EXPECT_EQ(renamed->status, 200);
    return with_cookie(*renamed);
  }
  json position(const httplib::Headers& headers) const {
    const auto answer = client().Get(std::string("/api/position?id=") + kEngineer, headers);
    EXPECT_EQ(answer->status, 200);
    return json::parse(answer->body);
  }
  std::string logged() const {
    Database review = made::database_of(folder_.path());
    return made::value_in(review, "SELECT count(*) FROM decision_log");
  }

  ScratchFolder folder_;
  std::unique_ptr<WorkbenchServer> server_;
  std::thread running_;
};

TEST_F(ServedReview, LetsNobodyInWithoutTheToken) {
  start();
  for (const char* path : {"/", "/?token=", "/?token=00", "/index.html", "/positions/x.html",
                           "/queue.xlsx", "/export/decisions.csv"}) {
    const auto answer = client().Get(path);
    EXPECT_EQ(answer->status, 401) << path;
    EXPECT_THAT(answer->body, Not(HasSubstr("Engineer"))) << path;
  }
  EXPECT_EQ(client().Get("/api/queue")->status, 401);
  EXPECT_EQ(decide({{"action", "agree"}}, {{"Origin", origin()}})->status, 401);
  EXPECT_EQ(logged(), "0");
}

TEST_F(ServedReview, GivesTheTokensBearerACookieThatNoScriptAndNoOtherSiteCanUse) {
  start();
  const auto let_in = client().Get(server_->address().substr(origin().size()));
  const std::string cookie = let_in->get_header_value("Set-Cookie");
  EXPECT_THAT(cookie, HasSubstr("HttpOnly"));
  EXPECT_THAT(cookie, HasSubstr("SameSite=Strict"));
  EXPECT_EQ(let_in->get_header_value("Location"), "/") << "the token leaves the address bar";
  EXPECT_EQ(client().Get("/api/queue", with_cookie(*let_in))->status, 200);
}

TEST_F(ServedReview, WritesADecisionWithWhoAndWhen) {
  start();
  const auto headers = signed_in();
  EXPECT_EQ(
      decide({{"action", "change"}, {"changes", {{"grade", 12}}}, {"reason", "As Level 1-7."}},
             headers)
          ->status,
      200);
  const json data = position(headers);
  EXPECT_EQ(data["status"], "decided");
  EXPECT_EQ(data["holds"]["reviewer"], "A. Roe");
  EXPECT_EQ(data["holds"]["changes"]["grade"], 12);
  EXPECT_THAT(data["holds"]["at"].get<std::string>(), testing::MatchesRegex("20.*T.*\\....Z"));
}

TEST_F(ServedReview, RefusesToOverruleWithoutAReason) {
  start();
  const auto answer =
      decide({{"action", "change"}, {"changes", {{"grade", 12}}}, {"reason", " "}}, signed_in());
  EXPECT_EQ(answer->status, 422);
  EXPECT_THAT(answer->body, HasSubstr("needs a reason"));
  EXPECT_EQ(logged(), "0");
}

TEST_F(ServedReview, KeepsTheFirstReviewFromTheSecondUntilItIsMade) {
  start();
  const auto roe = as("A. Roe");
  const auto doe = as("B. Doe");
  ASSERT_EQ(decide({{"action", "desk-audit"}, {"reason", "Nothing on travel."}}, roe)->status, 200);
  const json before = position(doe);
  EXPECT_EQ(before["round"], "second");
  EXPECT_THAT(before.dump(), Not(HasSubstr("travel")));
  EXPECT_THAT(before.dump(), Not(HasSubstr("desk-audit")));
  EXPECT_EQ(decide({{"action", "agree"}}, doe)->status, 409);
  EXPECT_EQ(decide({{"action", "agree"}, {"round", "second"}}, doe)->status, 200);
  EXPECT_EQ(position(doe)["status"], "differing");
  EXPECT_THAT(position(doe).dump(), HasSubstr("travel"));

  const auto poe = as("C. Poe");
  EXPECT_EQ(decide({{"action", "agree"}, {"round", "adjudication"}}, doe)->status, 409);
  EXPECT_EQ(decide({{"action", "agree"}, {"round", "adjudication"}}, poe)->status, 200);
  EXPECT_EQ(position(roe)["status"], "adjudicated");
}

TEST_F(ServedReview, UndoesByAnotherEntry) {
  start();
  const auto headers = signed_in();
  ASSERT_EQ(decide({{"action", "agree"}}, headers)->status, 200);
  const json undoable = position(headers)["undoable"];
  EXPECT_EQ(decide({{"action", "undo"}, {"undoes", undoable}}, headers)->status, 200);
  EXPECT_EQ(position(headers)["status"], "open");
  EXPECT_EQ(logged(), "2");
}

// The attack: a page of another site sends the form that a page of ours would.
TEST_F(ServedReview, TakesNoDecisionFromAnotherSite) {
  start();
  auto headers = signed_in();
  headers.erase("Origin");
  EXPECT_EQ(decide({{"action", "agree"}}, headers)->status, 403) << "no origin";
  for (const char* origin : {"https://evil.example", "null", "http://127.0.0.1"}) {
    auto cross = headers;
    cross.emplace("Origin", origin);
    EXPECT_EQ(decide({{"action", "agree"}}, cross)->status, 403) << origin;
  }
  auto own = headers;
  own.emplace("Origin", origin());
  // What a form can send without asking first.
  const auto form = client().Post(
      "/api/decisions", own,
      R"({"action":"agree","position_id":")" + std::string(kEngineer) + "\"}", "text/plain");
  EXPECT_EQ(form->status, 415);
  EXPECT_EQ(logged(), "0");
}

TEST_F(ServedReview, TakesNoScenarioFromAnotherSiteOrFromNobody) {
  start();
  const json scenario = {{"name", "Flat"}, {"note", ""}, {"choices", json::array()}};
  EXPECT_EQ(client().Get("/api/scenario")->status, 401);
  EXPECT_EQ(client().Get("/export/scenario.xlsx?name=Flat")->status, 401);
  for (const char* path : {"/api/scenarios", "/api/scenario/figures"}) {
    EXPECT_EQ(post(path, scenario, {{"Origin", origin()}})->status, 401) << path;
    auto cross = signed_in();
    cross.erase("Origin");
    EXPECT_EQ(post(path, scenario, cross)->status, 403) << path;
    cross.emplace("Origin", "https://evil.example");
    EXPECT_EQ(post(path, scenario, cross)->status, 403) << path;
    EXPECT_EQ(
        client().Post(path, signed_in(), std::string(70'000, ' '), "application/json")->status,
        413);
  }
  EXPECT_EQ(post("/api/scenarios", scenario, signed_in())->status, 200);
  const auto workbook = client().Get("/export/scenario.xlsx?name=Flat", signed_in());
  EXPECT_EQ(workbook->status, 200);
  EXPECT_EQ(workbook->get_header_value("Content-Disposition"),
            "attachment; filename=\"allocations-scenario.xlsx\"");
}

// The attack: a name of another site is made to point to this machine.
TEST_F(ServedReview, AnswersToItsOwnNamesOnly) {
  start();
  auto headers = signed_in();
  headers.emplace("Host", "evil.example");
  EXPECT_EQ(client().Get("/api/queue", headers)->status, 421);
}

TEST_F(ServedReview, GivesNoFileButTheReports) {
  start();
  const auto headers = signed_in();
  std::ofstream(folder_.path() / "reviewers.json") << "{}";
  std::ofstream(folder_.path() / ".hidden.html") << "hidden";
  fs::create_symlink("/etc/hostname", folder_.path() / "positions" / "link.html");
  for (const char* path :
       {"/review.db", "/review.db-wal", "/reviewers.json", "/.hidden.html", "/cache/x.html",
        "/positions/../review.db", "/positions/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
        "/positions/..%2f..%2freview.db", "/positions/%2e%2e%2freview.db", "//etc/passwd",
        "/positions%5c..%5creview.db", "/positions/link.html", "/positions/", "/positions",
        "/positions/%00.html", "/etc/passwd", "/workbench/../review.db", "/workbench/queue.cc"})
    EXPECT_EQ(client().Get(path, headers)->status, 404) << path;
  EXPECT_EQ(client().Get("/review.css", headers)->status, 200);
  EXPECT_EQ(client().Get("/findings.csv", headers)->status, 200);
}

TEST_F(ServedReview, SaysEverywhereThatNoOtherScriptRuns) {
  start();
  const auto headers = signed_in();
  const std::string page = std::string("/positions/") + kEngineer + ".html";
  for (const std::string& path : {std::string("/"), page, std::string("/api/queue"),
                                  std::string("/none"), std::string("/workbench/queue.js")}) {
    const auto answer = client().Get(path, headers);
    const std::string policy = answer->get_header_value("Content-Security-Policy");
    EXPECT_THAT(policy, testing::StartsWith("default-src 'none'; script-src 'self';")) << path;
    EXPECT_THAT(policy, HasSubstr("frame-ancestors 'none'"));
    EXPECT_THAT(policy, Not(HasSubstr("unsafe")));
    EXPECT_EQ(answer->get_header_value("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(answer->get_header_value("Referrer-Policy"), "no-referrer");
  }
}

TEST_F(ServedReview, PutsTheWorkbenchIntoAPositionsPageAndLeavesPaperWordsEscaped) {
  start();
  const auto answer = client().Get("/positions/clerk-11112222.html", signed_in());
  EXPECT_THAT(answer->body, HasSubstr("src=\"/workbench/position.js\""));
  EXPECT_THAT(answer->body, Not(HasSubstr("http-equiv=\"Content-Security-Policy\"")));
  EXPECT_THAT(answer->body, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(answer->body, HasSubstr("&lt;script&gt;alert"));
}

TEST_F(ServedReview, RefusesWhatIsTooLongOrOfNoKnownForm) {
  start();
  const auto headers = signed_in();
  const auto sent = [&](const std::string& body) {
    return client().Post("/api/decisions", headers, body, "application/json")->status;
  };
  EXPECT_EQ(sent(std::string(70'000, ' ')), 413);
  EXPECT_EQ(sent("{"), 400);
  EXPECT_EQ(sent("[1]"), 400);
  EXPECT_EQ(sent(R"({"action":"delete"})"), 400);
  EXPECT_EQ(sent(R"({"action":"undo","undoes":"1"})"), 400);
  EXPECT_EQ(sent(R"({"action":"agree","position_id":"nobody"})"), 404);
  EXPECT_EQ(sent(R"({"action":"agree","changes":[1]})"), 422);
  EXPECT_EQ(sent(std::string(60'000, '[')), 400) << "deeply nested";
  EXPECT_EQ(client().Put("/api/decisions", headers, "{}", "application/json")->status, 405);
  EXPECT_EQ(client().Delete("/review.db", headers)->status, 405);
  auto many = headers;
  many.emplace("Range", "bytes=0-1,0-1,0-1");
  EXPECT_EQ(client().Get("/review.css", many)->status, 416);
  EXPECT_EQ(logged(), "0");
}

TEST_F(ServedReview, ExportsNoCellThatStartsAFormula) {
  start();
  const auto headers = as("=cmd|' /C calc'!A0");
  ASSERT_EQ(decide({{"action", "note"}, {"reason", "+1+1 \"x\"\n<script>"}}, headers)->status, 200);
  const auto csv = client().Get("/export/decisions.csv", headers);
  EXPECT_THAT(csv->body, HasSubstr(",'=cmd|"));
  EXPECT_THAT(csv->body, HasSubstr("\"'+1+1 \"\"x\"\"\n<script>\""));
  EXPECT_THAT(csv->get_header_value("Content-Disposition"), HasSubstr("attachment"));
  const auto lines = client().Get("/export/decisions.jsonl", headers);
  const json line = json::parse(lines->body.substr(0, lines->body.find('\n')));
  EXPECT_EQ(line["reviewer"], "=cmd|' /C calc'!A0");
  EXPECT_EQ(line["version"], "0.1.0");
  EXPECT_EQ(line["rules"].get<std::string>().size(), 64U);
}

TEST_F(ServedReview, KnowsItsReviewersByTheirPasswords) {
  ASSERT_TRUE(Reviewers::read(folder_.path())->add("A. Roe", kPassword));
  start();
  EXPECT_THAT(server_->address(), Not(HasSubstr("token")));
  const httplib::Headers ours{{"Origin", origin()}};
  EXPECT_EQ(post("/api/sign-in", {{"name", "A. Roe"}, {"password", "wrong"}}, ours)->status, 403);
  EXPECT_EQ(post("/api/sign-in", {{"name", "B. Doe"}, {"password", kPassword}}, ours)->status, 403);
  const auto answer = post("/api/sign-in", {{"name", "A. Roe"}, {"password", kPassword}}, ours);
  ASSERT_EQ(answer->status, 200);
  const auto headers = with_cookie(*answer);
  EXPECT_EQ(decide({{"action", "agree"}}, headers)->status, 200);
  EXPECT_EQ(post("/api/reviewer", {{"name", "B. Doe"}}, headers)->status, 403)
      << "nobody takes another's name";
  EXPECT_EQ(post("/api/sign-out", json::object(), headers)->status, 200);
  EXPECT_EQ(client().Get("/api/queue", headers)->status, 401);
}

TEST_F(ServedReview, IsNotServedToOtherMachinesWithoutAccountsAndTls) {
  WorkbenchSettings exposed = settings();
  exposed.listen = "0.0.0.0";
  EXPECT_THAT(to_string(WorkbenchServer::open(exposed).error()), HasSubstr("no accounts"));
  ASSERT_TRUE(Reviewers::read(folder_.path())->add("A. Roe", kPassword));
  EXPECT_THAT(to_string(WorkbenchServer::open(exposed).error()), HasSubstr("--certificate"));
  EXPECT_TRUE(is_loopback("127.0.0.1") && is_loopback("127.8.0.1") && is_loopback("::1"));
  EXPECT_FALSE(is_loopback("0.0.0.0") || is_loopback("::") || is_loopback("10.0.0.1"));
}

TEST_F(ServedReview, IsNotReplacedByARunMeanwhile) {
  start();
  EXPECT_FALSE(made::open(folder_.path()));
  stop();
  EXPECT_TRUE(made::open(folder_.path()));
}

TEST_F(ServedReview, IsOneFileAgainWhenTheServerHasEnded) {
  start();
  ASSERT_EQ(decide({{"action", "agree"}}, signed_in())->status, 200);
  stop();
  EXPECT_FALSE(fs::exists(folder_.path() / "review.db-wal"));
  EXPECT_EQ(logged(), "1");
}

}  // namespace
}  // namespace secondlook
