package org.ngopartnership.benchmarks.twin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.organization.Level;
import org.ngopartnership.status.Act;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.OtherNameKind;

/** An NGO as a plain record with constraints. */
@LevelKnown
@LevelFitsStatus
public record NgoTwin(
        String id,
        @HasText @InBothLanguages Map<String, @NotBlank(message = "BIL-001") @NoMarkUp String> name,

        @Nullable String originalLanguage,
        @Nullable Map<String, @NotBlank(message = "BIL-001") @NoMarkUp String> acronym,
        @Nullable List<@Valid OtherName> otherNames,
        @Nullable String legalForm,
        @Nullable Level level,
        @NotInFuture @Nullable PartialDate founded,
        @Nullable Boolean nonProfit,
        @Valid @Nullable Location headquarters,
        @Nullable List<FieldOfCompetence> fields,
        @Valid @Nullable MemberList members,
        @Nullable String website,
        @Nullable String email,
        @Nullable List<@Valid Partnership> partnerships) {

    /** A name beside the official one. */
    public record OtherName(
            OtherNameKind kind,
            Map<String, @NotBlank(message = "BIL-001") @NoMarkUp String> text,
            @Nullable PartialDate since,
            @Nullable PartialDate until) {}

    /** Where the seat is. */
    public record Location(
            @Nullable Map<String, @NotBlank(message = "BIL-001") @NoMarkUp String> city,
            @Nullable String country) {}

    /** The members. */
    public record MemberList(boolean complete, @Nullable List<@Valid MembersInCountry> byCountry) {}

    /** The members in one country. */
    public record MembersInCountry(
            String country, @Valid @Nullable Count count) {}

    /** A count. */
    public record Count(@Nullable Long value, CountQualifier qualifier) {}

    /** A partnership. */
    @PriorStatusLongEnough
    @PeriodsApart
    public record Partnership(String with, @Nullable List<@Valid StatusPeriod> history, boolean historyComplete) {

        /** {@return the periods; empty where none is stated} */
        List<StatusPeriod> periods() {
            return history == null ? List.of() : history;
        }
    }

    /** A period of status. */
    public record StatusPeriod(
            String regime,
            String status,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Valid @Nullable Term term,
            @Nullable List<@Valid Decision> decisions) {

        boolean isAssociate() {
            return regime.equals("UNESCO_2011") && status.equals("ASSOCIATE");
        }
    }

    /** What was granted. */
    public record Term(
            @Nullable PartialDate start, @Nullable PartialDate end) {}

    /** A decision. */
    public record Decision(
            Act act,
            @Nullable String by,
            @Nullable String recommendedBy,
            @Nullable PartialDate date,
            @Nullable String symbol,
            @Nullable Map<String, @NotBlank(message = "BIL-001") @NoMarkUp String> reason) {}

    /** {@return the partnerships; empty where none is stated} */
    List<Partnership> held() {
        return partnerships == null ? List.of() : partnerships;
    }
}
