package org.ngopartnership.json.toy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Truth;
import org.ngopartnership.model.Whole;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.EmailAddress;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;

/** A record with a property of every form. */
public record ToyNgo(
        String getId,
        LocalizedText name,
        Optional<LanguageTag> originalLanguage,
        Optional<Level> level,
        Optional<EdtfDate> founded,
        Optional<Boolean> nonProfit,
        List<Level> fields,
        List<Seat> seats,
        Optional<String> country,
        Optional<String> email,
        Optional<Long> staff,
        boolean complete,
        List<RecordRef> successors)
        implements PartnershipRecord {

    /** A closed list. */
    public enum Level {
        LOCAL,
        NATIONAL,
        INTERNATIONAL
    }

    /** A nested value. */
    public record Seat(String region, Optional<EdtfDate> since) {
        static final class Builder {
            private String region = "";
            private @Nullable EdtfDate since;

            void region(String value) {
                region = value;
            }

            void since(EdtfDate value) {
                since = value;
            }

            Seat build() {
                return new Seat(region, Optional.ofNullable(since));
            }
        }
    }

    private static final Kind<String> CODE = text(Form.CODE, Code::isCode, "UNKNOWN");

    private static final Kind<String> COUNTRY =
            text(Form.COUNTRY, text -> Country.tryOf(text).isPresent(), "ZZ");

    private static final Table<Seat, ?> SEAT = Table.of("Seat", Seat.class, Seat.Builder::new, Seat.Builder::build)
            .required("region", CODE, Seat.Builder::region, Seat::region)
            .optional("since", EdtfDate.KIND, Seat.Builder::since, Seat::since);

    public static final Table<ToyNgo, Builder> TABLE = Table.of("Ngo", ToyNgo.class, Builder::new, Builder::build)
            .required("id", RecordRef.ID, (b, v) -> b.id = v, ToyNgo::getId)
            .value("name", LocalizedText.KIND, (b, v) -> b.name = v, ToyNgo::name)
            .optional("originalLanguage", LanguageTag.KIND, (b, v) -> b.language = v, ToyNgo::originalLanguage)
            .optional("level", Choice.of(Level.values()), (b, v) -> b.level = v, ToyNgo::level)
            .optional("founded", EdtfDate.KIND, (b, v) -> b.founded = v, ToyNgo::founded)
            .optional("nonProfit", Truth.SAID, (b, v) -> b.nonProfit = v, ToyNgo::nonProfit)
            .list("fields", Choice.of(Level.values()), (b, v) -> b.fields.add(v), ToyNgo::fields)
            .list("seats", SEAT, (b, v) -> b.seats.add(v), ToyNgo::seats)
            .optional("country", COUNTRY, (b, v) -> b.country = v, ToyNgo::country)
            .optional("email", EmailAddress.KIND, (b, v) -> b.email = v, ToyNgo::email)
            .optional("staff", Whole.LONG, (b, v) -> b.staff = v, ToyNgo::staff)
            .value("complete", Truth.FLAG, (b, v) -> b.complete = v, ToyNgo::complete)
            .list("successors", RecordRef.to(RecordType.NGO), (b, v) -> b.successors.add(v), ToyNgo::successors);

    public static final Binding<ToyNgo, Builder> BINDING = Codecs.of(TABLE);

    private static Kind<String> text(Form form, Predicate<String> isOfForm, String placeholder) {
        return new Text<>(
                String.class, form, text -> Optional.of(text).filter(isOfForm), Function.identity(), () -> placeholder);
    }

    @Override
    public LocalizedText label() {
        return name;
    }

    @Override
    public Map<String, ExtensionValue> getExtensions() {
        return Map.of();
    }

    @Override
    public List<Evidence> getEvidence() {
        return List.of();
    }

    @Override
    public RecordType recordType() {
        return RecordType.NGO;
    }

    /** Assembles a record. */
    public static final class Builder {
        private String id = "";
        private LocalizedText name = LocalizedText.empty();
        private @Nullable LanguageTag language;
        private @Nullable Level level;
        private @Nullable EdtfDate founded;
        private @Nullable Boolean nonProfit;
        private final List<Level> fields = new ArrayList<>();
        private final List<Seat> seats = new ArrayList<>();
        private @Nullable String country;
        private @Nullable String email;
        private @Nullable Long staff;
        private boolean complete;
        private final List<RecordRef> successors = new ArrayList<>();

        ToyNgo build() {
            return new ToyNgo(
                    id,
                    name,
                    Optional.ofNullable(language),
                    Optional.ofNullable(level),
                    Optional.ofNullable(founded),
                    Optional.ofNullable(nonProfit),
                    List.copyOf(fields),
                    List.copyOf(seats),
                    Optional.ofNullable(country),
                    Optional.ofNullable(email),
                    Optional.ofNullable(staff),
                    complete,
                    List.copyOf(successors));
        }
    }
}
