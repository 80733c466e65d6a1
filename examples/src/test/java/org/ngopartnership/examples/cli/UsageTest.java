package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.language.ReportLanguage;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "validate ", "convert ", "rules ", "explain ", "schema ", "completion "})
    void helpShowsUseOptionsExamplesAndExitCodes(String command) {
        Run run = Run.of((command + "--help").split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: ngo-partnership " + command)
                .contains("\nOptions:\n", "\nExamples:\n  ngo-partnership ", "\nExit codes:\n")
                .doesNotContain("${", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "validate ", "convert ", "rules ", "explain ", "schema ", "completion "})
    void helpIsFrenchThroughout(String command) {
        Run run = Run.of((command + "--language=fr --help").split(" "));

        assertThat(run.out())
                .contains("Usage : ngo-partnership ", "\nOptions :\n", "\nExemples :\n", "\nCodes de sortie :\n")
                .doesNotContain("Usage:", "Options:", "Examples:", "Exit codes:", "default", " the ", " FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "validate ", "convert ", "rules ", "explain ", "schema ", "completion "})
    void everyOptionIsDescribed(String command) {
        assertThat(Run.of((command + "--help").split(" ")).out().lines().toList())
                .noneMatch(line -> line.matches(" +(-., )?--[a-z-]+ *"));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Texts english = Texts.in(ReportLanguage.ENGLISH);
        Texts french = Texts.in(ReportLanguage.FRENCH);

        assertThat(new TreeSet<>(french.bundle().keySet()))
                .isEqualTo(new TreeSet<>(english.bundle().keySet()));
        for (String key : english.bundle().keySet()) {
            for (String place : new String[] {"{0}", "{1}", "{2}", "%n"}) {
                assertThat(french.bundle().getString(key).contains(place))
                        .as(key + " " + place)
                        .isEqualTo(english.bundle().getString(key).contains(place));
            }
        }
    }

    @Test
    void theVersionIsFilledIn() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("ngo-partnership \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void nothingAskedIsWrongUseAndShowsTheHelp() {
        Run run = Run.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: ngo-partnership COMMAND");
    }

    @Test
    void anUnknownLanguageIsAnsweredWithTheLanguagesThereAre() {
        Run run = Run.of("rules", "--language=qaa");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("ngo-partnership: --language: \"qaa\" is not possible. Expected: en, ")
                .containsPattern("Expected: .*\\bfr\\b.*\\.\nTry: ngo-partnership rules --help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    rules --frmat=json          | Unknown option "--frmat=json". Did you mean "--format"?
                    rules --zzz                 | Unknown option "--zzz".
                    rules more                  | Unexpected argument "more".
                    valdate x                   | Unknown command "valdate". Did you mean "validate"?
                    rules --format              | Option --format needs a value.
                    rules --format=xml          | --format: "xml" is not possible. Expected: text, json, markdown.
                    rules --debug --debug       | Option --debug is given twice.
                    rules --format=text --format=json | Option --format is given twice.
                    validate                    | Missing: FILE.
                    validate --as-of=2026-02-30 x | --as-of: "2026-02-30" is not possible. Expected: a day such as 2026-11-23.
                    validate --as-of=+12026-02-03 x | --as-of: "+12026-02-03" is not possible. Expected: a day such as 2026-11-23.
                    validate --max-findings=-1 x | --max-findings: "-1" is not possible. Expected: a whole number from 0.
                    validate --max-findings=many x | --max-findings: "many" is not possible. Expected: a whole number from 0.
                    validate --threads=0 x      | --threads: "0" is not possible. Expected: a whole number from 1 to 64.
                    validate --threads=65 x     | --threads: "65" is not possible. Expected: a whole number from 1 to 64.
                    validate --threads=two x    | --threads: "two" is not possible. Expected: a whole number from 1 to 64.
                    validate --fail-on=fatal x  | --fail-on: "fatal" is not possible. Expected: error, warning, info, never.
                    validate --references=half x | --references: "half" is not possible. Expected: closed, open.
                    validate --from=xml x       | --from: "xml" is not possible. Expected: json, ndjson, csv.
                    convert x                   | Option --to needs a value.
                    convert --to=csv --delimiter=; x | --delimiter: ";" is not possible. Expected: comma, semicolon, tab.
                    convert --to=json --delimiter=tab x | --delimiter goes with --to=csv only.
                    validate - -                | Standard input (-) can be read only once.
                    validate --format=xml x     | --format: "xml" is not possible. Expected: text, json, sarif, html.
                    """)
    void wrongUseIsToldInOneSentence(String arguments, String expected) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).contains("ngo-partnership: " + expected);
        assertThat(run.err().lines().skip(1)).singleElement().asString().startsWith("Try: ngo-partnership");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    rules --language fr --frmat=x     | Option inconnue « --frmat=x ».
                    valdate --language=fr x           | Commande inconnue « valdate ».
                    --language=fr rules more          | Argument inattendu « more ».
                    rules --format=xml --language=fr  | --format : « xml » n’est pas possible.
                    rules --language=fr --format      | L’option --format demande une valeur.
                    validate --language=fr            | Il manque : FICHIER.
                    validate --language=fr --as-of=x y | --as-of : « x » n’est pas possible. Attendu : un jour
                    validate --language=fr --threads=0 y | --threads : « 0 » n’est pas possible. Attendu : un nombre entier de 1 à 64
                    convert --language=fr --to=json --delimiter=tab x | --delimiter ne va qu’avec --to=csv.
                    validate --language=fr - -        | L’entrée standard (-)
                    """)
    void wrongUseIsToldInFrench(String arguments, String expected) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("ngo-partnership: " + expected).contains("\nVoir : ngo-partnership");
    }

    @Test
    void whatAnErrorQuotesCannotDriveTheTerminal() {
        Run run = Run.of("rules", "--\u001b[31m\u202egpj");

        assertThat(run.err()).contains("--\\u001B[31m\\u202Egpj").doesNotContain("\u001b", "\u202e");
    }
}
