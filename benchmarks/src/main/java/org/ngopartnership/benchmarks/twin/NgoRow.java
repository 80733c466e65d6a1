package org.ngopartnership.benchmarks.twin;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.organization.Level;

/** An NGO as a row of a table: a component for every column. */
public record NgoRow(
        String id,
        @JsonProperty("name.en") @Nullable String nameEnglish,
        @JsonProperty("name.fr") @Nullable String nameFrench,
        @Nullable String originalLanguage,
        @JsonProperty("acronym.en") @Nullable String acronymEnglish,
        @JsonProperty("acronym.fr") @Nullable String acronymFrench,
        @JsonProperty("otherNames.0.kind") @Nullable String otherNameKind,
        @JsonProperty("otherNames.0.text.en") @Nullable String otherNameTextEnglish,
        @JsonProperty("otherNames.0.text.fr") @Nullable String otherNameTextFrench,
        @JsonProperty("otherNames.0.until") @Nullable String otherNameUntil,
        @Nullable String legalForm,
        @Nullable Level level,
        @Nullable String founded,
        @Nullable Boolean nonProfit,
        @JsonProperty("headquarters.city.en") @Nullable String headquartersCityEnglish,
        @JsonProperty("headquarters.city.fr") @Nullable String headquartersCityFrench,
        @JsonProperty("headquarters.country") @Nullable String headquartersCountry,
        @Nullable String fields,
        @JsonProperty("members.complete") @Nullable Boolean membersComplete,
        @JsonProperty("members.byCountry") @Nullable String membersByCountry,
        @Nullable String website,
        @Nullable String email,
        @JsonProperty("partnerships.0.with") @Nullable String partnerWith,

        @JsonProperty("partnerships.0.history.0.regime") @Nullable
        String firstRegime,

        @JsonProperty("partnerships.0.history.0.status") @Nullable
        String firstStatus,

        @JsonProperty("partnerships.0.history.0.since") @Nullable
        String firstSince,

        @JsonProperty("partnerships.0.history.0.until") @Nullable
        String firstUntil,

        @JsonProperty("partnerships.0.history.0.decisions.0.act") @Nullable
        String firstDecisionAct,

        @JsonProperty("partnerships.0.history.0.decisions.0.by") @Nullable
        String firstDecisionBy,

        @JsonProperty("partnerships.0.history.0.decisions.0.date") @Nullable
        String firstDecisionDate,

        @JsonProperty("partnerships.0.history.1.regime") @Nullable
        String secondRegime,

        @JsonProperty("partnerships.0.history.1.status") @Nullable
        String secondStatus,

        @JsonProperty("partnerships.0.history.1.since") @Nullable
        String secondSince,

        @JsonProperty("partnerships.0.history.1.term.start") @Nullable
        String secondTermStart,

        @JsonProperty("partnerships.0.history.1.term.end") @Nullable
        String secondTermEnd,

        @JsonProperty("partnerships.0.history.1.decisions.0.act") @Nullable
        String secondDecisionAct,

        @JsonProperty("partnerships.0.history.1.decisions.0.by") @Nullable
        String secondDecisionBy,

        @JsonProperty("partnerships.0.history.1.decisions.0.date") @Nullable
        String secondDecisionDate,

        @JsonProperty("partnerships.0.history.1.decisions.0.symbol") @Nullable
        String secondDecisionSymbol) {}
