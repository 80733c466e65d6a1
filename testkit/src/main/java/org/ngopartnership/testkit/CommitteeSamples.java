package org.ngopartnership.testkit;

import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatBasis;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** The sample of a standing committee. */
final class CommitteeSamples {

    private CommitteeSamples() {}

    static Committee committee() {
        return Committee.builder()
                .id("liaison-committee")
                .name(LocalizedText.en("NGO-UNESCO Liaison Committee").fr("Comité de liaison ONG-UNESCO"))
                .addOtherNames(OtherName.builder()
                        .kind(OtherNameKind.SHORT)
                        .text(LocalizedText.en("Liaison Committee").fr("Comité de liaison"))
                        .build())
                .headquarters(Location.builder()
                        .city(LocalizedText.en("Paris").fr("Paris"))
                        .country("FR")
                        .build())
                .addTerms(term())
                .build();
    }

    private static CommitteeTerm term() {
        return CommitteeTerm.builder()
                .id("2017-2018")
                .start("2017")
                .end("2018")
                .electedBy("icngo-2016")
                .chair(EventSamples.chair())
                .chairOrganization(Party.id("small-library"))
                .seats(SeatList.builder().addItems(filled(), vacant()).build())
                .addOffices(Office.builder()
                        .code("VICE_CHAIR")
                        .label(LocalizedText.en("Vice-chair").fr("Vice-présidente"))
                        .holder(representative())
                        .since("2017-02")
                        .build())
                .build();
    }

    private static Seat filled() {
        return Seat.builder()
                .id("europe")
                .holder(Party.id("wrs"))
                .basis(SeatBasis.CONSULTATIVE)
                .region(region("I", "Group I", "Groupe I"))
                .addRepresentatives(SeatHolder.builder()
                        .mention(representative())
                        .since("2017")
                        .build())
                .build();
    }

    /** A seat that nobody was found for. */
    private static Seat vacant() {
        return Seat.builder()
                .id("arab-states")
                .region(region("V(b)", "Arab States", "États arabes"))
                .build();
    }

    private static Region region(String code, String en, String fr) {
        return Region.builder()
                .scheme(RegionScheme.ELECTORAL)
                .code(code)
                .asStated(LocalizedText.en(en).fr(fr))
                .build();
    }

    private static Mention representative() {
        return Mention.builder()
                .person("Zoë Nuñez-Ødegård")
                .role(LocalizedText.en("Secretary-General").fr("Secrétaire générale"))
                .roleCode("SECRETARY_GENERAL")
                .body(Party.id("wrs"))
                .build();
    }
}
