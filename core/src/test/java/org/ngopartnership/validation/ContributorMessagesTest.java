package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.ngopartnership.validation.toy.ToyRules;

class ContributorMessagesTest {

    @Test
    void theBundlesHoldTheMessagesOfTheRules() throws IOException {
        Map<Path, String> files = ContributorMessages.files(RuleCatalogue.standard(), Path.of("src/main/resources"));
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (System.getProperty("regenerate") != null) {
                Files.writeString(file.getKey(), file.getValue(), StandardCharsets.US_ASCII);
            }
            assertThat(file.getKey())
                    .as("stale; write it anew: mvn -pl core test -Dtest=ContributorMessagesTest -Dregenerate=true")
                    .hasContent(file.getValue());
        }
    }

    @Test
    void aBundleReadsBackAsTheMessages() throws IOException {
        RuleCatalogue catalogue = RuleCatalogue.of(List.of(new ToyRules()));
        Path folder = Path.of("");
        Map<Path, String> files = ContributorMessages.files(catalogue, folder);
        assertThat(files).hasSize(3);

        Properties french = new Properties();
        french.load(new StringReader(files.get(Path.of("ContributorValidationMessages_fr.properties"))));

        assertThat(french.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("org.ngopartnership.constraint.field."))
                .hasSize(catalogue.rules().size());
        assertThat(french.getProperty("org.ngopartnership.constraint.field.EdtfDateText.interval"))
                .isEqualTo("doit être une date unique, pas un intervalle");
        assertThat(french.getProperty("org.ngopartnership.CLB-003"))
                .isEqualTo("L’autre nom n° {position} est le nom même.");
    }
}
