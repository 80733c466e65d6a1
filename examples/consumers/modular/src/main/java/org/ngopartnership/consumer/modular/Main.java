package org.ngopartnership.consumer.modular;

import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.constraint.field.DocumentSymbolText;
import org.ngopartnership.constraint.field.EdtfDateText;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.PartnershipValidator;
import tools.jackson.databind.json.JsonMapper;

/** Reads and validates, and prints what comes of it, for {@code ModularConsumerIT} to look at. */
public final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String JSON = """
            {"id": "wrs", "name": {"en": "World Reading Society", "fr": "Société mondiale de lecture"}, "founded": "1951"}
            """;

    private Main() {}

    /** A type of the application's own, whose fields hold texts that the library knows. */
    record Citation(
            @DocumentSymbolText(normalForm = true) String symbol,
            @EdtfDateText String date) {}

    /**
     * Runs the application.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        Ngo ngo = JsonMapper.builder().findAndAddModules().build().readValue(JSON, Ngo.class);
        Ngo unfounded = ngo.withFounded(EdtfDate.parse("2031"));
        print("as read", findings(ngo));
        print("changed", findings(unfounded));
        print("Bean Validation", violations(unfounded, Locale.ENGLISH));
        print("Bean Validation", violations(unfounded, Locale.FRENCH));
        print("own type", violations(new Citation("36C/Res.108", "2018-13"), Locale.FRENCH));
        print("import", imported(JSON.replace("1951", "1951-02-30")));
        Origins.print(OUT, Main.class, Ngo.class, PartnershipImport.class);
    }

    private static List<String> findings(Ngo ngo) {
        return PartnershipValidator.standard()
                .asOf(TODAY)
                .inLanguage(ReportLanguage.FRENCH)
                .validate(ngo)
                .findings()
                .stream()
                .map(finding -> finding.getRule() + " " + finding.getPointer() + " " + finding.getMessage())
                .toList();
    }

    private static List<String> violations(Object value, Locale locale) {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (ValidatorFactory factory = PartnershipValidators.factory(clock, locale)) {
            return factory.getValidator().validate(value).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> imported(String line) {
        try (ImportResults results =
                PartnershipImport.standard().asOf(TODAY).open(List.of(ImportSource.ofText("ngos.ndjson", line)))) {
            return results.report().findings().stream()
                    .map(finding -> finding.getRule() + " " + finding.getPointer() + " line "
                            + finding.getPlace().orElseThrow().line())
                    .toList();
        }
    }

    private static void print(String what, List<String> lines) {
        OUT.println(what + ": " + lines);
    }
}
