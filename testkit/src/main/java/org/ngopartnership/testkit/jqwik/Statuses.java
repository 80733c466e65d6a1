package org.ngopartnership.testkit.jqwik;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

/** Partnerships with a history that follows the directives, as of any day from 2021 to 2027. */
final class Statuses {

    private Statuses() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(Term.class, Statuses::terms)
                .with(Decision.class, Statuses::decisions)
                .with(Suspension.class, Statuses::suspensions)
                .with(StatusPeriod.class, Statuses::statusPeriods)
                .with(ApplicationDocument.class, Statuses::applicationDocuments)
                .with(ApplicationDocuments.class, Statuses::documentLists)
                .with(Application.class, Statuses::applications)
                .with(Partnership.class, Statuses::partnerships);
    }

    private static final LocalDate FIRST = LocalDate.of(2012, 4, 1);
    private static final int YEARS_OF_TERM = 8;

    static Arbitrary<Term> terms() {
        return Combinators.combine(Dates.days(2020, 2020), Dates.precisions())
                .as((day, precision) -> Term.builder()
                        .start(Dates.date(day, precision))
                        .end(Dates.date(day.plusYears(YEARS_OF_TERM), precision))
                        .build());
    }

    static Arbitrary<Decision> decisions() {
        return Combinators.combine(Dates.between(2013, 2019), Arbitraries.of("DIRECTOR_GENERAL", "EXECUTIVE_BOARD"))
                .as((date, by) -> Decision.builder()
                        .act(Act.RECLASSIFICATION)
                        .by(by)
                        .date(date)
                        .build());
    }

    static Arbitrary<Suspension> suspensions() {
        return Combinators.combine(Dates.between(2013, 2015), Texts.sentences()).as(Statuses::suspension);
    }

    private static Suspension suspension(EdtfDate since, LocalizedText reason) {
        Decision decision = Decision.builder()
                .act(Act.SUSPENSION)
                .by("EXECUTIVE_BOARD")
                .date(since)
                .build();
        return Suspension.builder()
                .since(since)
                .until("2016")
                .reason(reason)
                .addDecisions(decision)
                .build();
    }

    /** Consultative statuses that go on. */
    static Arbitrary<StatusPeriod> statusPeriods() {
        return Combinators.combine(
                        firstDays(),
                        Dates.precisions(),
                        Arbitraries.of(true, false),
                        suspensions().list().ofMaxSize(1))
                .as(Statuses::consultative);
    }

    private static Arbitrary<LocalDate> firstDays() {
        return Dates.days(2012, 2012).map(day -> day.isBefore(FIRST) ? FIRST : day);
    }

    private static StatusPeriod consultative(
            LocalDate since, int precision, boolean decided, List<Suspension> suspensions) {
        StatusPeriod.Builder period = StatusPeriod.builder()
                .regime("UNESCO_2011")
                .status("CONSULTATIVE")
                .since(Dates.date(since, precision))
                .suspensions(suspensions);
        return decided
                ? period.addDecisions(admission("DIRECTOR_GENERAL", Dates.date(since, precision))
                                .build())
                        .build()
                : period.build();
    }

    private static Decision.Builder admission(String by, EdtfDate date) {
        return Decision.builder().act(Act.ADMISSION).by(by).date(date);
    }

    /** Consultative status, then associate status from 2020 on. */
    private static Arbitrary<List<StatusPeriod>> risen() {
        return Combinators.combine(
                        statusPeriods(), Dates.days(2020, 2020), Dates.precisions(), Arbitraries.of(true, false))
                .as((before, day, precision, decided) -> {
                    EdtfDate since = Dates.date(day, precision);
                    StatusPeriod.Builder associate = StatusPeriod.builder()
                            .regime("UNESCO_2011")
                            .status("ASSOCIATE")
                            .since(since)
                            .term(Term.builder()
                                    .start(since)
                                    .end(Dates.date(day.plusYears(YEARS_OF_TERM), precision))
                                    .build());
                    if (decided) {
                        associate.addDecisions(admission("EXECUTIVE_BOARD", since)
                                .recommendedBy("DIRECTOR_GENERAL")
                                .symbol("209 EX/21")
                                .build());
                    }
                    return List.of(before.withUntil(since), associate.build());
                });
    }

    /** A status under the directives of 1995, then consultative status. */
    private static Arbitrary<List<StatusPeriod>> old() {
        return Combinators.combine(
                        statusPeriods(),
                        Dates.between(1997, 2009),
                        Arbitraries.of("OPERATIONAL", "FORMAL_CONSULTATIVE"))
                .as((now, since, status) -> List.of(
                        StatusPeriod.builder()
                                .regime("UNESCO_1995")
                                .status(status)
                                .since(since)
                                .until("2012-03")
                                .build(),
                        now));
    }

    /** A status that was withdrawn. */
    private static Arbitrary<List<StatusPeriod>> ended() {
        return Combinators.combine(statusPeriods(), Dates.between(2018, 2019), Texts.sentences())
                .as((period, until, reason) -> List.of(StatusPeriod.builder()
                        .from(period)
                        .until(until)
                        .endReason("WITHDRAWAL")
                        .addDecisions(Decision.builder()
                                .act(Act.WITHDRAWAL)
                                .by("ORGANIZATION")
                                .date(until)
                                .reason(reason)
                                .build())
                        .build()));
    }

    static Arbitrary<List<StatusPeriod>> histories() {
        return Arbitraries.oneOf(
                Arbitraries.just(List.<StatusPeriod>of()), statusPeriods().map(List::of), risen(), old(), ended());
    }

    static Arbitrary<ApplicationDocument> applicationDocuments() {
        return Parts.of(ApplicationDocument::builder)
                .with(
                        Arbitraries.of("STATUTES", "LEGAL_RECOGNITION", "MEMBER_LIST")
                                .map(Code::of),
                        ApplicationDocument.Builder::kind)
                .with(
                        Arbitraries.of("en", "fr")
                                .map(LanguageTag::parse)
                                .list()
                                .ofMaxSize(1),
                        ApplicationDocument.Builder::languages)
                .seldom(Texts.sentences(), ApplicationDocument.Builder::asStated)
                .build(ApplicationDocument.Builder::build);
    }

    static Arbitrary<ApplicationDocuments> documentLists() {
        return applicationDocuments()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(items -> ApplicationDocuments.builder().items(items).build());
    }

    static Arbitrary<Application> applications() {
        return Combinators.combine(
                        Dates.days(2018, 2018),
                        Dates.precisions(),
                        documentLists().optional(),
                        Arbitraries.of(true, false))
                .as((day, precision, documents, decided) -> Application.builder()
                        .regime("UNESCO_2011")
                        .status("CONSULTATIVE")
                        .submitted(Dates.date(day, precision))
                        .addressedTo("DIRECTOR_GENERAL")
                        .documents(documents)
                        .decision(
                                decided
                                        ? Optional.of(admission("DIRECTOR_GENERAL", EdtfDate.parse("2019-12"))
                                                .build())
                                        : Optional.empty())
                        .build());
    }

    /** Partnerships with UNESCO. */
    static Arbitrary<Partnership> partnerships() {
        return Combinators.combine(histories(), applications().list().ofMaxSize(1), Arbitraries.of(true, false))
                .as((history, applications, complete) -> Partnership.builder()
                        .with("UNESCO")
                        .history(history)
                        .historyComplete(complete)
                        .applications(applications)
                        .build());
    }

    /** Official relations of foundations. */
    static Arbitrary<Partnership> foundations() {
        return Dates.between(1992, 2015)
                .map(since -> Partnership.builder()
                        .with("UNESCO")
                        .addHistory(StatusPeriod.builder()
                                .regime("FOUNDATIONS_1991")
                                .status("OFFICIAL_RELATIONS")
                                .since(since)
                                .build())
                        .build());
    }

    /** Partnerships with another organization. */
    static Arbitrary<Partnership> others() {
        return Combinators.combine(Dates.between(1997, 2019), Arbitraries.of("ROSTER", "SPECIAL", "GENERAL"))
                .as((since, status) -> Partnership.builder()
                        .with("ECOSOC")
                        .addHistory(StatusPeriod.builder()
                                .regime("ECOSOC_1996")
                                .status(status)
                                .since(since)
                                .build())
                        .build());
    }
}
