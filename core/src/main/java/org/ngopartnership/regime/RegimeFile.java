package org.ngopartnership.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.ngopartnership.organization.Level;
import org.ngopartnership.text.LocalizedText;

/** Reads regimes from a properties file in UTF-8: the key {@code regimes} lists the ids, each id is a prefix. */
final class RegimeFile {

    private final Properties properties;

    private RegimeFile(Properties properties) {
        this.properties = properties;
    }

    static List<Regime> read(String resource) {
        Properties properties = new Properties();
        try (InputStream bytes = Objects.requireNonNull(RegimeFile.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RegimeFile file = new RegimeFile(properties);
        return file.list("regimes").stream().map(file::regime).toList();
    }

    private Regime regime(String id) {
        Regime.Builder regime = Regime.builder()
                .id(id)
                .organization(required(id + ".organization"))
                .name(text(id + ".name"))
                .sources(list(id + ".sources"));
        find(id + ".instrument").ifPresent(regime::instrument);
        find(id + ".validity").ifPresent(regime::validity);
        find(id + ".transition").ifPresent(regime::transition);
        find(id + ".open").ifPresent(open -> regime.open(Boolean.parseBoolean(open)));
        list(id + ".statuses").forEach(code -> regime.addStatuses(status(id + "." + code, code)));
        return regime.build();
    }

    private RegimeStatus status(String prefix, String code) {
        RegimeStatus.Builder status = RegimeStatus.builder()
                .code(code)
                .name(text(prefix + ".name"))
                .rank(Integer.parseInt(required(prefix + ".rank")));
        list(prefix + ".levels").forEach(level -> status.addLevels(Level.valueOf(level)));
        find(prefix + ".decider").ifPresent(status::decider);
        find(prefix + ".recommender").ifPresent(status::recommender);
        find(prefix + ".termYears").ifPresent(years -> status.termYears(Integer.parseInt(years)));
        find(prefix + ".existenceYears").ifPresent(years -> status.existenceYears(Integer.parseInt(years)));
        find(prefix + ".priorYears").ifPresent(years -> status.priorYears(Integer.parseInt(years)));
        find(prefix + ".priorStatus").ifPresent(status::priorStatus);
        return status.build();
    }

    private LocalizedText text(String key) {
        LocalizedText text = LocalizedText.empty();
        for (String language : List.of("en", "fr")) {
            String value = properties.getProperty(key + "." + language);
            text = value == null ? text : text.with(language, value);
        }
        return text;
    }

    private List<String> list(String key) {
        return find(key).map(value -> Arrays.stream(value.split(" ")).toList()).orElse(List.of());
    }

    private String required(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("The file of regimes lacks " + key));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(properties.getProperty(key));
    }
}
