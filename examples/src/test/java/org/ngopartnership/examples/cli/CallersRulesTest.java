package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallersRulesTest {

    private static final String ENGLISH = "{\"id\": \"wrs\", \"name\": {\"en\": \"Reading\"}}\n";

    @TempDir
    private Path folder;

    @Test
    void severitiesRulesAndLanguagesAreTheCallers() throws IOException {
        assertThat(validate("{\"severity\": {\"NGO-003\": \"ERROR\"}}").exitCode())
                .isEqualTo(1);
        assertThat(validate("{\"off\": [\"NGO\"]}").out()).doesNotContain("NGO-003");

        Run spanish = validate("{\"off\": [\"NGO\"], \"requiredLanguages\": [\"es\"]}");
        assertThat(spanish.exitCode()).isZero();
        assertThat(spanish.out()).contains("BIL-012");
    }

    @Test
    void aFileThatMakesNoSenseIsWrongUseAndStopsTheRun() throws IOException {
        Run run = validate("{\n  \"off\": [\"NGO-0O3\", \"XYZ\"]\n}");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        ngo-partnership: rules.json, line 2, column 11: There is no rule and no area "NGO-0O3".
                        ngo-partnership: rules.json, line 2, column 22: There is no rule and no area "XYZ".
                        """);
        assertThat(validate("[\"\u001b\"", "--language=fr").err().lines())
                .containsExactly(
                        "ngo-partnership: rules.json, ligne 1, colonne 1 : Attendu : un objet ; trouvé : un tableau.",
                        "ngo-partnership: rules.json, ligne 1, colonne 3 : Ceci n’est pas du JSON : « \\u001B » inattendu.");
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() {
        Run missing = Run.withInput(ENGLISH).run("validate", "--rules=none.json", "-");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).startsWith("ngo-partnership: --rules: \"none.json\": there is no such file.\n");

        Run aFolder = Run.withInput(ENGLISH).run("validate", "--language=fr", "--rules=" + folder, "-");
        assertThat(aFolder.exitCode()).isEqualTo(2);
        assertThat(aFolder.err()).contains("lecture impossible");

        assertThat(Run.withInput(ENGLISH).run("validate", "--rules=a\0b", "-").exitCode())
                .isEqualTo(2);
    }

    private Run validate(String rules, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.json"), rules);
        String[] arguments = new String[more.length + 3];
        arguments[0] = "validate";
        arguments[1] = "--rules=" + file;
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[arguments.length - 1] = "-";
        return Run.withInput(ENGLISH).run(arguments);
    }
}
