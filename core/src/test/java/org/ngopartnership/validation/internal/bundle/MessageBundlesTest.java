package org.ngopartnership.validation.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.toy.ToyRules;

class MessageBundlesTest {

    private static final List<ReportLanguage> LANGUAGES = List.of(ReportLanguage.ENGLISH, ReportLanguage.FRENCH);

    @Test
    void theBuildWroteThemBesideTheClasses() throws IOException {
        for (Map.Entry<String, String> file :
                MessageBundles.files(RuleCatalogue.standard(), LANGUAGES).entrySet()) {
            assertThat(resource("/" + file.getKey()))
                    .isEqualTo(file.getValue())
                    .contains("\norg.ngopartnership.PST-003=");
        }
    }

    @Test
    void theyAreInTheLanguagesThatHaveAFolder(@TempDir Path folder) throws IOException {
        Path rules = folder.resolve("org/ngopartnership/validation/rules");
        Files.createDirectories(rules.resolve("languages/fr"));
        Files.createDirectories(rules.resolve("pages"));
        Files.writeString(rules.resolve("pages/XY-001.md"), "# XY-001\n\n- since: 1\n\n## keeps\n\n```json\n{}\n```\n");
        Files.writeString(rules.resolve("pages/XY-002.md"), "# XY-002\n\n- since: 2\n");

        MessageBundles.main(folder.toString());

        assertThat(folder.resolve("ContributorValidationMessages.properties")).exists();
        assertThat(folder.resolve("ContributorValidationMessages_fr.properties"))
                .exists();
        assertThat(folder.resolve("ContributorValidationMessages_en.properties"))
                .doesNotExist();
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(MessageBundles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aBundleReadsBackAsTheMessages() throws IOException {
        RuleCatalogue catalogue = RuleCatalogue.of(List.of(new ToyRules()));
        Map<String, String> files = MessageBundles.files(catalogue, LANGUAGES);

        Properties french = new Properties();
        french.load(new StringReader(files.get("ContributorValidationMessages_fr.properties")));

        assertThat(french.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("org.ngopartnership.constraint.field."))
                .hasSize(catalogue.rules().size());
        assertThat(french.getProperty("org.ngopartnership.constraint.field.EdtfDateText.interval"))
                .isEqualTo("doit être une date unique, pas un intervalle");
        assertThat(french.getProperty("org.ngopartnership.CLB-003"))
                .isEqualTo("L’autre nom n° {position} est le nom même.");
    }
}
