package org.ngopartnership.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.organization.Level;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;

/** Counter-examples of the rules on what an organization is to UNESCO. */
final class StatusCounterExamples {

    private StatusCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.minimalNgo(
                        "PST-001",
                        "A status under the directives of 2011 is held from 1998 to 2009.",
                        "Un statut des directives de 2011 est détenu de 1998 à 2009.",
                        ngo -> ngo.addPartnerships(held("UNESCO_2011", "CONSULTATIVE", "1998", "2009"))),
                Changes.ngo(
                        "PST-002",
                        "The organization that holds associate status is national.",
                        "L’organisation qui détient le statut d’association est nationale.",
                        ngo -> ngo.level(Level.NATIONAL)),
                Changes.ngo(
                        "PST-003",
                        "The consultative status before began ten months before the associate one.",
                        "Le statut de consultation qui précède a commencé dix mois avant le statut d’association.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.history(List.of(
                                before(period -> period.since("2019-06-20")
                                        .suspensions(List.of())
                                        .decisions(List.of())),
                                Samples.statusPeriod())))))),
                Changes.ngo(
                        "PST-005",
                        "The Executive Board admitted to consultative status.",
                        "Le Conseil exécutif a admis au statut de consultation.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.history(List.of(
                                before(period -> period.decisions(List.of(Samples.minimalDecision(decision ->
                                        decision.by("EXECUTIVE_BOARD").date("2013-05-14"))))),
                                Samples.statusPeriod())))))),
                Changes.ngo(
                        "PST-006",
                        "The Director-General admitted to associate status.",
                        "La Directrice générale a admis au statut d’association.",
                        ngo -> ngo.partnerships(List.of(associate(period -> period.decisions(List.of(Samples.decision(
                                decision -> decision.by("DIRECTOR_GENERAL").recommendedBy(Optional.empty())))))))),
                Changes.ngo(
                        "PST-007",
                        "The associate status is granted for six years.",
                        "Le statut d’association est accordé pour six ans.",
                        ngo -> ngo.partnerships(List.of(
                                associate(period -> period.term(Samples.term(term -> term.end("2026-04-20"))))))),
                Changes.ngo(
                        "PST-008",
                        "The consultative status is granted for eight years.",
                        "Le statut de consultation est accordé pour huit ans.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.history(List.of(
                                before(period -> period.term(Samples.term(
                                        term -> term.start("2013-05-14").end("2021-05-14")))),
                                Samples.statusPeriod())))))),
                Changes.ngo(
                                "PST-009",
                                "The same organization is judged after the end of its term.",
                                "La même organisation est jugée après la fin de sa période.",
                                ngo -> ngo)
                        .on("2030-06-30"),
                Changes.ngo(
                        "PST-010",
                        "The consultative status does not end when the associate one begins.",
                        "Le statut de consultation ne prend pas fin quand le statut d’association commence.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.history(List.of(
                                before(period -> period.until(Optional.empty())
                                        .untilAsStated(LocalizedText.empty())
                                        .endReason(Optional.empty())),
                                Samples.statusPeriod())))))),
                Changes.ngo(
                        "PST-013",
                        "The decision of the Executive Board has a symbol of the General Conference.",
                        "La décision du Conseil exécutif porte une cote de la Conférence générale.",
                        ngo -> ngo.partnerships(List.of(associate(period ->
                                period.decisions(List.of(Samples.decision(decision -> decision.symbol("36 C/5")))))))),
                Changes.ngo(
                        "PST-014",
                        "The consultative status ended by a removal that nobody decided.",
                        "Le statut de consultation a pris fin par un retrait que personne n’a décidé.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.history(
                                List.of(before(period -> period.endReason("REMOVAL")), Samples.statusPeriod())))))),
                Changes.minimalNgo(
                        "PST-016",
                        "A foundation is in official relations, and the country of its seat is not stated.",
                        "Une fondation entretient des relations officielles, et le pays de son siège n’est pas indiqué.",
                        ngo -> ngo.legalForm("FOUNDATION")
                                .addFields(FieldOfCompetence.ED)
                                .addPartnerships(held("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001", "2090"))),
                Changes.minimalNgo(
                        "PST-017",
                        "A foundation in official relations is active in one country.",
                        "Une fondation qui entretient des relations officielles est active dans un seul pays.",
                        ngo -> ngo.legalForm("FOUNDATION")
                                .addFields(FieldOfCompetence.ED)
                                .headquarters(Samples.location())
                                .countriesOfActivity(Count.exactly(1))
                                .addPartnerships(held("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001", "2090"))),
                Changes.ngo(
                        "PST-019",
                        "The last census was not answered.",
                        "Le dernier recensement est resté sans réponse.",
                        ngo -> ngo.partnerships(
                                List.of(Samples.partnership(partnership -> partnership.lastCensusAnswered(false))))),
                Changes.minimalNgo(
                        "PST-021",
                        "Associate status was held under the directives on foundations, which do not know it.",
                        "Le statut d’association a été détenu au titre des directives sur les fondations, qui ne le connaissent pas.",
                        ngo -> ngo.addPartnerships(held("FOUNDATIONS_1991", "ASSOCIATE", "2018", "2020"))),
                Changes.minimalNgo(
                        "PST-022",
                        "A status was held under a regime of 2001, which nobody knows.",
                        "Un statut a été détenu au titre d’un régime de 2001, que personne ne connaît.",
                        ngo -> ngo.addPartnerships(held("UNESCO_2001", "CONSULTATIVE", "2013", "2020"))));
    }

    /** The consultative status of the sample, changed. */
    private static StatusPeriod before(UnaryOperator<StatusPeriod.Builder> change) {
        StatusPeriod consultative = Samples.partnership().getHistory().get(0);
        return change.apply(StatusPeriod.builder().from(consultative)).build();
    }

    /** The partnership of the sample with its associate status changed. */
    private static Partnership associate(UnaryOperator<StatusPeriod.Builder> change) {
        return Samples.partnership(
                partnership -> partnership.history(List.of(before(period -> period), Samples.statusPeriod(change))));
    }

    private static Partnership held(String regime, String status, String since, String until) {
        return Samples.minimalPartnership(partnership -> partnership.addHistory(StatusPeriod.builder()
                .regime(regime)
                .status(status)
                .since(since)
                .until(until)
                .build()));
    }
}
