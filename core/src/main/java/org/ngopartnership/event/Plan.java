package org.ngopartnership.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

/**
 * What was planned, where it differs from what was held: dates, places, manner. An edition may be planned more than
 * once.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Plan extends WordedDates, WithPlan {

    /** The properties, in the order of the JSON form. */
    Table<Plan, Plan.Builder> TABLE = Table.of("Plan", Plan.class, Plan::builder, Plan.Builder::build)
            .optional("dates", EdtfDate.KIND, Builder::dates, Plan::getDates)
            .value("datesAsStated", LocalizedText.KIND, Builder::datesAsStated, Plan::getDatesAsStated)
            .optional("datesAssumption", Code.KIND, Builder::datesAssumption, Plan::getDatesAssumption)
            .list("places", Location.TABLE, Builder::addPlaces, Plan::getPlaces)
            .optional("mode", Choice.of(EventMode.values()), Builder::mode, Plan::getMode)
            .optional("announced", EdtfDate.KIND, Builder::announced, Plan::getAnnounced)
            .optional("source", Text.ANY, Builder::source, Plan::getSource);

    /** {@return the days that were planned, as an interval} */
    Optional<EdtfDate> getDates();

    /** {@return the wording of {@link #getDates()} in the source, by language} */
    LocalizedText getDatesAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getDatesAssumption();

    /** {@return where it was planned} */
    List<Location> getPlaces();

    /** {@return in what manner it was planned} */
    Optional<EventMode> getMode();

    /** {@return when the plan was announced} */
    Optional<EdtfDate> getAnnounced();

    /** {@return the address of the source} */
    Optional<String> getSource();

    @Override
    default List<WordedDate> wordedDates() {
        return WordedDate.list("dates", getDatesAsStated(), getDatesAssumption());
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Plan}. */
    class Builder extends ImmutablePlan.Builder implements DatesBuilder<Builder> {
        Builder() {
            datesAsStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Plan#getAnnounced()} set}
         *
         * @param announced  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder announced(String announced) {
            return announced(EdtfDate.parse(announced));
        }

        /**
         * {@return this builder, with {@link Plan#getAnnounced()} set}
         *
         * @param announced  a day
         */
        public Builder announced(LocalDate announced) {
            return announced(EdtfDate.of(announced));
        }
    }
}
