package org.ngopartnership.testkit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;

/** Counter-examples of the rules on applications for a status. */
final class ApplicationCounterExamples {

    private ApplicationCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.minimalNgo(
                        "APP-001",
                        "The organization applied a year after it was founded.",
                        "L’organisation a déposé sa demande un an après sa fondation.",
                        ngo -> ngo.founded("2018")
                                .addPartnerships(applying(application -> application.submitted("2019")))),
                Changes.minimalNgo(
                        "APP-002",
                        "The complete documents are a report and a statement, and seven are asked for.",
                        "Le dossier complet se compose d’un rapport et d’un état financier, et sept pièces sont demandées.",
                        ngo -> ngo.addPartnerships(applying(application -> application
                                .checklist("CONSULTATIVE_NEWER")
                                .documents(ApplicationDocuments.builder()
                                        .complete(true)
                                        .addItems(
                                                document("ACTIVITY_REPORT", "2017/2018"),
                                                document("FINANCIAL_STATEMENT", "2018"))
                                        .build())))),
                Changes.minimalNgo(
                        "APP-003",
                        "The complete documents hold an activity report on one year only.",
                        "Le dossier complet ne contient qu’un rapport d’activités sur un an.",
                        ngo -> ngo.addPartnerships(applying(application -> application.documents(complete(
                                document("ACTIVITY_REPORT", "2018"), document("FINANCIAL_STATEMENT", "2018")))))),
                Changes.minimalNgo(
                        "APP-004",
                        "The complete documents hold a financial statement that is three years old.",
                        "Le dossier complet contient un état financier vieux de trois ans.",
                        ngo -> ngo.addPartnerships(applying(application -> application
                                .submitted("2019-03")
                                .documents(complete(
                                        document("ACTIVITY_REPORT", "2017/2018"),
                                        document("FINANCIAL_STATEMENT", "2016")))))),
                Changes.ngo(
                        "APP-005",
                        "The summary of the cooperation is in German.",
                        "Le résumé de la coopération est en allemand.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.applications(
                                List.of(Samples.application(application -> application.documents(
                                        Samples.applicationDocuments(documents -> documents.items(List.of(
                                                Samples.applicationDocument(document ->
                                                        document.languages(List.of(LanguageTag.parse("de")))),
                                                document("ACTIVITY_REPORT", "2017/2019"),
                                                document("MEMBER_LIST", "2019")))))))))))),
                Changes.minimalNgo(
                        "APP-006",
                        "The application for associate status came a day too late for the session that decided.",
                        "La demande de statut d’association est arrivée un jour trop tard pour la session qui a tranché.",
                        ngo -> ngo.addPartnerships(applying(application -> application
                                .status("ASSOCIATE")
                                .submitted("2018-12-01")
                                .decision(Samples.minimalDecision(
                                        decision -> decision.act(Act.ADMISSION).symbol("206 EX/Decision 23")))))),
                Changes.minimalNgo(
                        "APP-007",
                        "The application was decided five days after it was handed in.",
                        "La demande a été tranchée cinq jours après son dépôt.",
                        ngo -> ngo.addPartnerships(applying(application -> application
                                .submitted("2020-04-15")
                                .decision(Samples.minimalDecision(
                                        decision -> decision.act(Act.ADMISSION).date("2020-04-20")))))),
                Changes.ngo(
                        "APP-008",
                        "The cooperation was without joint projects.",
                        "La coopération a eu lieu sans projets communs.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.applications(
                                List.of(Samples.application(application -> application.documents(
                                        Samples.applicationDocuments(documents -> documents.items(List.of(
                                                Samples.applicationDocument(
                                                        document -> document.jointProjects(Count.exactly(0))),
                                                document("ACTIVITY_REPORT", "2017/2019"),
                                                document("MEMBER_LIST", "2019")))))))))))),
                Changes.ngo(
                        "APP-009",
                        "The application is addressed to UNESCO at large.",
                        "La demande est adressée à l’UNESCO en général.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership -> partnership.applications(
                                List.of(Samples.application(application -> application.addressedTo("UNESCO")))))))),
                Changes.ngo(
                        "APP-010",
                        "The application was handed in after it was decided.",
                        "La demande a été déposée après avoir été tranchée.",
                        ngo -> ngo.partnerships(List.of(Samples.partnership(partnership ->
                                partnership.applications(List.of(Samples.application(application -> application
                                        .submitted("2020-05")
                                        .submittedAsStated(LocalizedText.empty())))))))));
    }

    /** An application for consultative status. */
    private static Partnership applying(UnaryOperator<Application.Builder> change) {
        return Samples.minimalPartnership(
                partnership -> partnership.addApplications(Samples.minimalApplication(change)));
    }

    private static ApplicationDocument document(String kind, String covers) {
        return ApplicationDocument.builder()
                .kind(kind)
                .addLanguages("fr")
                .covers(covers)
                .build();
    }

    /** All documents that are asked for, these two among them. */
    private static ApplicationDocuments complete(ApplicationDocument report, ApplicationDocument statement) {
        return ApplicationDocuments.builder()
                .complete(true)
                .addItems(report, statement)
                .addItems(
                        Samples.minimalApplicationDocument(),
                        Samples.minimalApplicationDocument(document -> document.kind("APPLICATION_FORM")),
                        Samples.minimalApplicationDocument(document -> document.kind("COVER_LETTER")),
                        Samples.minimalApplicationDocument(document -> document.kind("LEGAL_RECOGNITION")),
                        Samples.minimalApplicationDocument(document -> document.kind("MEMBER_LIST")))
                .build();
    }
}
