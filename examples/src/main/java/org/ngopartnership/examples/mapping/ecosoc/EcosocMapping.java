package org.ngopartnership.examples.mapping.ecosoc;

import java.util.List;
import java.util.Map;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;

/**
 * A row of a list of decisions as an {@link Ngo}. The lists know no ids, so a row is known by its list and number; what was
 * decided, other than a change of name or a merger, stays an extension, since the lists do not say which status it was about.
 */
final class EcosocMapping {

    private static final String COUNCIL = "ECOSOC";
    private static final String REGIME = "ECOSOC_1996";

    /** The statuses have their names since resolution 1996/31; a year before that is the beginning of another one. */
    private static final int FIRST_YEAR = 1996;

    private EcosocMapping() {}

    /** A change of name that the Committee took note of on a day. */
    static Ngo renamed(String id, String formerName, String name, String day) {
        StatedName former = StatedName.of(formerName);
        StatedName current = StatedName.of(name);
        Ngo.Builder ngo = Ngo.builder().id(id).name(LocalizedText.und(current.name()));
        ngo.addOtherNames(OtherName.builder()
                .kind(OtherNameKind.FORMER)
                .text(LocalizedText.und(former.name()))
                .until(day)
                .build());
        asStated(former, ngo);
        asStated(current, ngo);
        return ngo.addPartnerships(partnership(former)).build();
    }

    /** A merger of organizations into one, of which the Committee spoke on several days. */
    static Ngo merged(String id, List<String> before, String name, List<String> days) {
        Ngo.Builder ngo = Ngo.builder().id(id).name(LocalizedText.und(name.strip()));
        for (String one : before) {
            StatedName stated = StatedName.of(one);
            ngo.addPredecessors(Party.name(LocalizedText.und(stated.name())));
            asStated(stated, ngo);
        }
        List<ExtensionValue> sessions =
                days.stream().<ExtensionValue>map(ExtensionValue.Text::new).toList();
        return ngo.putExtensions("ecosoc:merger", new ExtensionValue.Items(sessions))
                .build();
    }

    /** Any other decision. */
    static Ngo decidedOn(String id, String name, String decision, Map<String, ExtensionValue> details) {
        StatedName stated = StatedName.of(name);
        Ngo.Builder ngo =
                Ngo.builder().id(id).name(LocalizedText.und(stated.name())).addPartnerships(partnership(stated));
        asStated(stated, ngo);
        return ngo.putExtensions("ecosoc:" + decision, new ExtensionValue.Members(details))
                .build();
    }

    private static void asStated(StatedName stated, Ngo.Builder ngo) {
        if (!stated.literal().equals(stated.name())) {
            ngo.addOtherNames(OtherName.builder()
                    .kind(OtherNameKind.AS_STATED)
                    .text(LocalizedText.und(stated.literal()))
                    .build());
        }
    }

    private static Partnership partnership(StatedName stated) {
        Partnership.Builder partnership = Partnership.builder().with(COUNCIL);
        stated.status().ifPresent(status -> {
            StatusPeriod.Builder period = StatusPeriod.builder().regime(REGIME).status(status);
            stated.year().ifPresent(year -> {
                period.sinceAsStated(LocalizedText.en(stated.wording()));
                if (Integer.parseInt(year) >= FIRST_YEAR) {
                    period.since(year);
                }
            });
            partnership.addHistory(period.build());
        });
        return partnership.build();
    }
}
