// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/workbench_server.h"

#include <fmt/format.h>
#include <httplib.h>
#include <sys/socket.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <utility>

#include "pipeline/serve/doorkeeper.h"
#include "pipeline/serve/exposure.h"
#include "pipeline/serve/request_guard.h"
#include "pipeline/serve/secrets.h"
#include "pipeline/serve/workbench.h"

namespace secondlook {
namespace {

// A connection that a browser keeps open holds a thread, asleep; fifty reviewers hold some hundred.
constexpr std::size_t kThreads = 160;
constexpr int kBacklog = 512;  // connections that wait to be taken; the library's own 5 lose some
constexpr std::size_t kRequestsPerConnection = 10'000;
constexpr auto kIdle = 3;  // seconds that a connection is kept open for the next request
constexpr auto kBeginning = std::chrono::milliseconds(1);
constexpr auto kPatience = 5;  // seconds for a request or an answer to pass

// The second wall behind the escaping: no script or style but from files of this server, nothing
// loaded from elsewhere, no page of ours in another's frame, no address given to another site.
const httplib::Headers kHeaders{
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
     "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cache-Control", "no-store"}};

Problem problem(const std::string& where, std::string why) {
  return {Problem::Kind::unmet_need, where, std::move(why)};
}

std::string cookie_in(const std::string& cookies, const std::string& name) {
  std::size_t at = 0;
  while (at < cookies.size()) {
    const std::size_t end = std::min(cookies.find(';', at), cookies.size());
    const std::size_t begin = cookies.find_first_not_of(' ', at);
    const std::string cookie = begin < end ? cookies.substr(begin, end - begin) : std::string();
    if (cookie.starts_with(name + "=")) return cookie.substr(name.size() + 1);
    at = end + 1;
  }
  return {};
}

Parameters parameters_of(const httplib::Request& request) {
  Parameters parameters;
  for (const auto& [key, value] : request.params) parameters.emplace(key, value);
  return parameters;
}

RequestHead head_of(const httplib::Request& request) {
  const auto header = [&](const char* name) { return request.get_header_value(name); };
  return {request.method,
          header("Host"),
          header("Origin"),
          header("Content-Type"),
          header("Content-Length"),
          header("Content-Encoding"),
          header("Transfer-Encoding"),
          request.ranges.size()};
}

void send(httplib::Response& response, const Answer& answer) {
  response.status = answer.status;
  if (!answer.file_name.empty())
    response.set_header("Content-Disposition", "attachment; filename=\"" + answer.file_name + "\"");
  response.set_content(answer.body, answer.media_type);
}

std::string with_port(const std::string& host, int port, bool secure) {
  const std::string bracketed = host.find(':') == std::string::npos ? host : "[" + host + "]";
  return port == (secure ? 443 : 80) ? bracketed : fmt::format("{}:{}", bracketed, port);
}

// The library lets another program of the same user listen on the same port; that one could not
// be told from ours.
void own_port(socket_t socket) {
  const int yes = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

std::unique_ptr<httplib::Server> server_for(const WorkbenchSettings& settings) {
  if (settings.certificate.empty()) return std::make_unique<httplib::Server>();
  return std::make_unique<httplib::SSLServer>([&](SSL_CTX& context) {
    return SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION) == 1 &&
           SSL_CTX_use_certificate_chain_file(&context, settings.certificate.c_str()) == 1 &&
           SSL_CTX_use_PrivateKey_file(&context, settings.key.c_str(), SSL_FILETYPE_PEM) == 1;
  });
}

class HttpWorkbench : public WorkbenchServer {
 public:
  HttpWorkbench(const WorkbenchSettings& settings, std::unique_ptr<httplib::Server> server,
                std::unique_ptr<Workbench> workbench, Reviewers reviewers, std::string token)
      : settings_(settings),
        secure_(!settings.certificate.empty()),
        door_(std::move(reviewers), std::move(token), settings.reviewer),
        workbench_(std::move(workbench)),
        server_(std::move(server)) {}

  Result<void> listen() {
    server_->new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    server_->set_default_headers(kHeaders);
    server_->set_keep_alive_max_count(kRequestsPerConnection);
    server_->set_keep_alive_timeout(kIdle);
    server_->set_read_timeout(kPatience);
    server_->set_write_timeout(kPatience);
    server_->set_payload_max_length(kLongestBody);
    server_->set_tcp_nodelay(true);
    int listening = -1;
    server_->set_socket_options([&](socket_t socket) {
      own_port(socket);
      listening = socket;
    });
    server_->set_pre_routing_handler(
        [this](const auto& request, auto& response) { return before_routing(request, response); });
    for (const char* path : {"/api/decisions", "/api/scenario/figures", "/api/scenarios",
                             "/api/sign-in", "/api/sign-out", "/api/reviewer"})
      server_->Post(path, [this](const auto& request, auto& response) { post(request, response); });
    if (settings_.port == 0)
      port_ = server_->bind_to_any_port(settings_.listen.c_str());
    else if (server_->bind_to_port(settings_.listen.c_str(), settings_.port))
      port_ = settings_.port;
    if (port_ <= 0 || ::listen(listening, kBacklog) != 0)
      return tl::unexpected(problem(with_port(settings_.listen, settings_.port, secure_),
                                    "cannot be listened on; it may be in use (see --port)"));
    // A browser sends the same cookie to all ports of a host.
    cookie_ = fmt::format("{}secondlook-{}", secure_ ? "__Host-" : "", port_);
    std::vector<std::string> names = settings_.names;
    names.push_back(settings_.listen);
    if (is_loopback(settings_.listen)) names.insert(names.end(), {"localhost", "127.0.0.1", "::1"});
    for (const std::string& name : names) hosts_.push_back(with_port(name, port_, secure_));
    return {};
  }

  std::string address() const override {
    const std::string host = settings_.names.empty() ? settings_.listen : settings_.names.front();
    const std::string base = scheme() + "://" + with_port(host, port_, secure_) + "/";
    return door_.has_accounts() ? base : base + "?token=" + door_.token();
  }
  int port() const override { return port_; }
  void run() override {
    server_->listen_after_bind();
    ended_ = true;
  }
  void stop() override {
    // The library forgets a stop that comes before it has begun.
    while (!server_->is_running() && !ended_) std::this_thread::sleep_for(kBeginning);
    server_->stop();
  }

 private:
  using Handled = httplib::Server::HandlerResponse;

  std::string scheme() const { return secure_ ? "https" : "http"; }

  std::optional<std::string> reviewer_of(const httplib::Request& request) {
    return door_.reviewer(cookie_in(request.get_header_value("Cookie"), cookie_));
  }

  void set_cookie(httplib::Response& response, const std::string& value) const {
    response.set_header("Set-Cookie", fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict{}",
                                                  cookie_, value, secure_ ? "; Secure" : ""));
  }

  // All of GET is answered here, before any pattern is held against the path; a POST goes on only
  // when it may, as its body is read after this.
  Handled before_routing(const httplib::Request& request, httplib::Response& response) {
    if (const auto refused = refusal(head_of(request), scheme(), hosts_)) {
      send(response, refused_answer(refused->status, refused->why));
      return Handled::Handled;
    }
    if (request.method == "GET") {
      get(request, response);
      return Handled::Handled;
    }
    if (request.path == "/api/sign-in" || reviewer_of(request)) return Handled::Unhandled;
    send(response, refused_answer(401, "You are not signed in, or no longer."));
    return Handled::Handled;
  }

  void get(const httplib::Request& request, httplib::Response& response) {
    constexpr std::string_view kPages = "/workbench/";
    if (request.path.starts_with(kPages))
      return send(response, workbench_->page(request.path.substr(kPages.size())));
    if (request.path == "/favicon.ico") return send(response, workbench_->page("icon.svg"));
    if (request.path == "/" && request.has_param("token")) return let_in(request, response);
    const auto reviewer = reviewer_of(request);
    if (!reviewer) return send_to_the_door(request, response);
    if (request.path == "/api/session") return send(response, session(*reviewer));
    send(response, workbench_->get(request.path, parameters_of(request), *reviewer));
  }

  void let_in(const httplib::Request& request, httplib::Response& response) {
    const auto session = door_.let_in(request.get_param_value("token"));
    if (!session) return send_to_the_door(request, response);
    set_cookie(response, *session);
    response.set_redirect("/", 303);
  }

  void send_to_the_door(const httplib::Request& request, httplib::Response& response) {
    if (request.path.starts_with("/api/"))
      return send(response, refused_answer(401, "You are not signed in, or no longer."));
    Answer page = workbench_->page("sign_in.html");
    page.status = 401;
    send(response, page);
  }

  Answer session(const std::string& reviewer) const {
    return json_answer(
        200,
        {{"reviewer", reviewer}, {"accounts", door_.has_accounts()}, {"reviewers", door_.names()}});
  }

  Answer written(const httplib::Request& request, const std::string& reviewer) {
    if (request.path == "/api/scenario/figures") return workbench_->scenario_figures(request.body);
    if (request.path == "/api/scenarios") return workbench_->save_scenario(request.body, reviewer);
    return workbench_->decide(request.body, reviewer);
  }

  void post(const httplib::Request& request, httplib::Response& response) {
    if (request.path == "/api/decisions" || request.path.starts_with("/api/scenario")) {
      const auto reviewer = reviewer_of(request);
      return send(response, reviewer ? written(request, *reviewer)
                                     : refused_answer(401, "You are not signed in, or no longer."));
    }
    const auto body = nlohmann::json::parse(request.body, nullptr, /*allow_exceptions=*/false);
    const auto text = [&](const char* key) {
      return body.is_object() && body.contains(key) && body[key].is_string()
                 ? body[key].get<std::string>()
                 : std::string();
    };
    const std::string current = cookie_in(request.get_header_value("Cookie"), cookie_);
    if (request.path == "/api/sign-out") {
      door_.sign_out(current);
      set_cookie(response, "; Max-Age=0");
      return send(response, json_answer(200, Json::object()));
    }
    const auto session = request.path == "/api/sign-in"
                             ? door_.sign_in(text("name"), text("password"))
                             : door_.work_as(text("name"));
    if (!session)
      return send(response, refused_answer(403, request.path == "/api/sign-in"
                                                    ? "Name and password do not go together."
                                                    : "That is no name to work under."));
    door_.sign_out(current);
    set_cookie(response, *session);
    send(response, json_answer(200, Json::object()));
  }

  WorkbenchSettings settings_;
  bool secure_;
  int port_ = 0;
  std::string cookie_;              // its name
  std::vector<std::string> hosts_;  // by which we are reached, with port
  Doorkeeper door_;
  std::unique_ptr<Workbench> workbench_;
  std::atomic<bool> ended_ = false;
  std::unique_ptr<httplib::Server> server_;  // last: its threads use all of the above
};

}  // namespace

Result<std::unique_ptr<WorkbenchServer>> WorkbenchServer::open(const WorkbenchSettings& settings) {
  auto reviewers = Reviewers::read(settings.folder);
  if (!reviewers) return tl::unexpected(reviewers.error());
  if (auto safe =
          may_listen(settings.listen, !reviewers->empty(), settings.certificate, settings.key);
      !safe)
    return tl::unexpected(safe.error());
  auto token = random_token();
  if (!token) return tl::unexpected(token.error());
  auto server = server_for(settings);
  if (!server->is_valid())
    return tl::unexpected(
        problem(settings.certificate.string(), "certificate and key cannot be used"));
  auto workbench = Workbench::open(settings.folder, settings.pages, settings.version);
  if (!workbench) return tl::unexpected(workbench.error());
  auto http = std::make_unique<HttpWorkbench>(settings, std::move(server), std::move(*workbench),
                                              std::move(*reviewers), std::move(*token));
  if (auto listening = http->listen(); !listening) return tl::unexpected(listening.error());
  return http;
}

}  // namespace secondlook
