package org.ngopartnership.consumer.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the application over HTTP. */
class SpringConsumerIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FAULTY = """
            {"id": "wrs", "name": {"en": "World Reading Society", "fr": " "}, "founded": "2951",
             "partnerships": [{"with": "UNESCO", "history": [{"regime": "FOUNDATIONS_1991", "status": "ASSOCIATE"}]}]}
            """;

    private static ConfigurableApplicationContext application;
    private static URI server;

    @BeforeAll
    static void start() {
        String loopback = InetAddress.getLoopbackAddress().getHostAddress();
        application = new SpringApplicationBuilder(PartnersApplication.class, FixedDay.class)
                .run(
                        "--server.port=0",
                        "--server.address=" + loopback,
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn");
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        server = URI.create("http://" + loopback + ":" + port);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void takesInAnOrganizationAndGivesItBack() throws Exception {
        String json = "{\"id\":\"wrs\",\"name\":{\"en\":\"World Reading Society\"},\"founded\":\"1951\"}";

        HttpResponse<String> answer = post("/ngos", json, "en");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo(json);
    }

    @Test
    void saysInFrenchWhichRuleIsBrokenWhere() throws Exception {
        HttpResponse<String> answer = post("/ngos", FAULTY, "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(errors(answer))
                .containsExactlyInAnyOrder(
                        "BIL-001 /name/fr Le texte dans la langue « fr » est vide. Écrivez le texte ou omettez la langue.",
                        "PST-021 /partnerships/0/history/0/status Le régime FOUNDATIONS_1991 ne connaît pas le statut"
                                + " ASSOCIATE. Employez l’un de : OFFICIAL_RELATIONS.",
                        "NGO-007 /founded L’organisation serait fondée en 2951, donc après le 2026-11-23.");
    }

    @Test
    void saysItInEnglishToEverybodyElse() throws Exception {
        HttpResponse<String> answer = post("/ngos", FAULTY, "en");

        assertThat(errors(answer))
                .contains(
                        "NGO-007 /founded The organization is said to be founded in 2951, which is after 2026-11-23.");
    }

    @Test
    void saysWhatIsNotTheJsonOfAnOrganization() throws Exception {
        HttpResponse<String> answer = post("/ngos", "{\"id\": \"wrs\", \"name\": {\"en\": 5}}", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = JSON.readTree(answer.body()).path("errors").path(0);
        assertThat(error.path("pointer").asString()).isEqualTo("/name/en");
        assertThat(error.path("message").asString()).startsWith("JSN-002: ");
    }

    @Test
    void importsTheGoodRecordsOfAFileAndReportsOnAll() throws Exception {
        String file = """
                {"id": "good", "name": {"en": "Good Partners", "fr": "Bons partenaires"}}
                {"id": "bad", "name": {"en": "Bad Partners", "fr": "Mauvais partenaires"}, "founded": "2951"}
                """;

        HttpResponse<String> answer = post("/imports", file, "fr");

        JsonNode report = JSON.readTree(answer.body());
        JsonNode records = report.path("sources").path(0).path("records");
        assertThat(records.path("accepted").asInt()).isEqualTo(1);
        assertThat(records.path("rejected").asInt()).isEqualTo(1);
        assertThat(report.path("findings").path(0).path("message").asString())
                .isEqualTo("L’organisation serait fondée en 2951, donc après le 2026-11-23.");
        assertThat(get("/ngos/good").statusCode()).isEqualTo(200);
        assertThat(get("/ngos/bad").statusCode()).isEqualTo(404);
    }

    private static List<String> errors(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("errors").values().stream()
                .map(error -> error.path("rule").asString() + " "
                        + error.path("pointer").asString() + " "
                        + error.path("message").asString())
                .toList();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String json, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Instead of the clock of the machine. */
    @Configuration(proxyBeanMethods = false)
    static class FixedDay {
        @Bean
        @Primary
        Clock fixedDay() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
