package org.ngopartnership.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;
import org.ngopartnership.value.Code;

/**
 * The partnership of one organization with one intergovernmental organization: what status it held when, and what it
 * applied for.
 *
 * <p>The partnership is described as essentially intellectual, so it holds no money (https://webarchive.unesco.org,
 * Directives of 2011).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Partnership extends WithPartnership {

    /** The properties, in the order of the JSON form. */
    Table<Partnership, Partnership.Builder> TABLE = Table.of(
                    "Partnership", Partnership.class, Partnership::builder, Partnership.Builder::build)
            .required("with", Code.KIND, Builder::with, Partnership::getWith)
            .list("history", StatusPeriod.TABLE, Builder::addHistory, Partnership::getHistory)
            .value("historyComplete", Truth.FLAG, Builder::historyComplete, Partnership::isHistoryComplete)
            .optional("lastCensusAnswered", Truth.SAID, Builder::lastCensusAnswered, Partnership::getLastCensusAnswered)
            .list("applications", Application.TABLE, Builder::addApplications, Partnership::getApplications);

    /** {@return the intergovernmental organization, for example {@code UNESCO}} */
    Code getWith();

    /** {@return the periods of status, in the order of the source} */
    List<StatusPeriod> getHistory();

    /** {@return whether the history names every period there was} */
    boolean isHistoryComplete();

    /** {@return whether the organization answered the last questionnaire sent to all partners} */
    Optional<Boolean> getLastCensusAnswered();

    /** {@return the applications for a status} */
    List<Application> getApplications();

    /**
     * The period of status that is in force on a day.
     *
     * @param day  the day
     * @return of the periods that may cover the day the one that began last, whatever the order of the history; of two
     *     that began together the later in the history
     * @see StatusPeriod#mayCover(LocalDate)
     */
    default Optional<StatusPeriod> statusOn(LocalDate day) {
        return getHistory().stream()
                .filter(period -> period.mayCover(day))
                .reduce((one, next) -> next.beganBefore(one) ? one : next);
    }

    /**
     * The periods of status that may have been in force on a day, with how certain that is.
     *
     * @param day  the day
     * @return the period that began last first, which is that of {@link #statusOn(LocalDate)}; empty if the stated dates
     *     exclude the day from all of them
     */
    default List<Standing> standingsOn(LocalDate day) {
        List<Standing> standings = new ArrayList<>();
        for (StatusPeriod period : getHistory()) {
            if (period.mayCover(day)) {
                int place = 0;
                while (place < standings.size()
                        && period.beganBefore(standings.get(place).period())) {
                    place++;
                }
                standings.add(place, new Standing(period, period.inForceOn(day), period.suspendedOn(day)));
            }
        }
        return Collections.unmodifiableList(standings);
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Partnership}. */
    class Builder extends ImmutablePartnership.Builder {
        Builder() {
            historyComplete(false);
        }

        /**
         * {@return this builder, with {@link Partnership#getWith()} set}
         *
         * @param with  a code of capital letters, digits and underscores
         */
        public Builder with(String with) {
            return with(Code.of(with));
        }
    }
}
