package org.ngopartnership.examples.guide;

import java.time.LocalDate;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.ValidationReport;

/** Builds an organization and judges it. */
final class FirstSteps {

    private FirstSteps() {}

    static Ngo worldReadingSociety() {
        Ngo ngo = Ngo.builder()
                .id("wrs")
                .name(LocalizedText.en("World Reading Society").fr("Société mondiale de lecture"))
                .level(Level.INTERNATIONAL)
                .founded("1951")
                .addPartnerships(Partnership.builder()
                        .with("UNESCO")
                        .addHistory(StatusPeriod.builder()
                                .regime("UNESCO_2011")
                                .status("CONSULTATIVE")
                                .since("2013-05-14")
                                .build())
                        .build())
                .build();
        return ngo;
    }

    static void print(Ngo ngo) {
        ValidationReport report =
                PartnershipValidator.standard().asOf(LocalDate.of(2026, 11, 23)).validate(ngo);
        report.findings().forEach(finding -> System.out.println(finding.getPointer() + " " + finding.getMessage()));
    }
}
