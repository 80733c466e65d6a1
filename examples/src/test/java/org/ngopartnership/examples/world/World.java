package org.ngopartnership.examples.world;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.PartnershipRecord;

/** The known world as a file, and short questions to it. */
final class World {

    static final Path FILE = Path.of("data/unesco-2012-2024.json");

    static final PartnershipRegistry REGISTRY = PartnershipJson.read(FILE, PartnershipRegistry.class);

    private World() {}

    static <T extends PartnershipRecord> T record(Class<T> type, String id) {
        return type.cast(REGISTRY.find(id).orElseThrow());
    }

    static Conference conference(int year) {
        return record(Conference.class, "icngo-" + year);
    }

    static Forum forum(int ordinal) {
        return record(Forum.class, (ordinal < 10 ? "forum-0" : "forum-") + ordinal);
    }

    static BilingualDocument document(String id) {
        return record(BilingualDocument.class, id);
    }

    static CommitteeTerm term(String id) {
        return record(Committee.class, "liaison-committee").term(id).orElseThrow();
    }

    /** Whether a record tells where the value at a path comes from, with an address or a document. */
    static boolean cites(PartnershipRecord record, String path) {
        return record.getEvidence().stream().anyMatch(evidence -> speaksOf(evidence, path) && isTraceable(evidence));
    }

    static boolean cites(PartnershipRecord record, String path, EvidenceBasis basis) {
        return record.getEvidence().stream()
                .anyMatch(
                        evidence -> evidence.getBasis() == basis && speaksOf(evidence, path) && isTraceable(evidence));
    }

    static boolean isTraceable(Evidence evidence) {
        return evidence.getSource().isPresent() || evidence.getDocument().isPresent();
    }

    private static boolean speaksOf(Evidence evidence, String path) {
        String told = evidence.getPath().orElse("");
        return told.equals(path) || path.startsWith(told + "/") || told.startsWith(path + "/");
    }

    /** The parts of a cell of a table. */
    static List<String> parts(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
    }

    /** A place as the tables write it: city, country. */
    static List<String> places(List<Location> places) {
        return places.stream()
                .map(place -> place.getCity().get("en").orElse("?") + ", "
                        + place.getCountry().map(Country::code).orElse("?"))
                .toList();
    }

    /** The titles of an edition in a language, as held. */
    static List<String> titles(List<Theme> themes, String language) {
        return themes.stream()
                .filter(theme -> theme.getKind() != ThemeKind.SUBTHEME)
                .map(theme -> theme.getText().get(language))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Figures as the tables write them: what is counted, how exactly, how many. */
    static List<String> figures(List<Attendance> attendance) {
        return attendance.stream()
                .map(figure -> figure.getCounts() + " " + figure(figure.getCount()))
                .toList();
    }

    private static String figure(Count count) {
        return count.getQualifier()
                + (count.getValue().isPresent() ? " " + count.getValue().getAsLong() : "");
    }

    static String line(List<String> values) {
        return values.stream().collect(Collectors.joining("; "));
    }
}
