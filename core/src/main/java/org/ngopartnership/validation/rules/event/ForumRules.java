package org.ngopartnership.validation.rules.event;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.EventDays;
import org.ngopartnership.validation.rules.shared.Events;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;

/** Rules on an edition of the international forums. */
final class ForumRules {

    private static final int USUAL_DAYS = 3;
    private static final DataPath DATES = DataPath.of("dates");
    private static final DataPath STATE = DataPath.of("state");
    private static final DataPath THEMES = DataPath.of("themes");

    static final Rule<Forum> ORGANIZED_BY_THE_COMMITTEE = Rule.of(Forum.class, "FOR-004")
            .check((forum, context, sink) -> {
                List<Party> organizers = forum.getOrganizers();
                Optional<LiaisonCommittee> committee =
                        organizers.isEmpty() ? Optional.empty() : LiaisonCommittee.in(context);
                if (committee.isPresent() && organizers.stream().noneMatch(committee.get()::mayBe)) {
                    sink.report(DataPath.of("organizers"));
                }
            });

    static final Rule<Forum> NOT_HELD_IN_THE_FUTURE = Rule.of(Forum.class, "FOR-005")
            .check((forum, context, sink) -> {
                Optional<EdtfDate> dates = forum.getDates();
                if (isIn(EventState.HELD, forum)
                        && dates.isPresent()
                        && dates.get().isDefinitelyAfter(context.asOf())) {
                    sink.reportValue(DATES, dates.get(), "asOf", context.asOf());
                }
            });

    static final Rule<Forum> THEME_IN_BOTH_LANGUAGES = Rule.of(Forum.class, "FOR-006")
            .check((forum, context, sink) -> {
                if (hasTheme(forum.getThemes(), "")) {
                    reportIfMissing("en", forum, sink);
                    reportIfMissing("fr", forum, sink);
                }
            });

    static final Rule<Forum> HELD_SOMEWHERE = Rule.of(Forum.class, "FOR-007").check((forum, context, sink) -> {
        if (Events.isHeldInPerson(forum.getMode(), forum.getState())
                && forum.getPlaces().stream().noneMatch(ForumRules::isSomewhere)) {
            sink.reportValue(DataPath.of("mode"), EventMode.IN_PERSON);
        }
    });

    static final Rule<Forum> LASTS_SOME_DAYS = Rule.of(Forum.class, "FOR-010")
            .check((forum, context, sink) -> forum.getDates()
                    .filter(dates -> EventDays.areMoreThan(USUAL_DAYS, dates))
                    .ifPresent(dates -> sink.reportValue(DATES, dates, "days", USUAL_DAYS)));

    static final Rule<Forum> FIRST_DATE_KEPT = Rule.of(Forum.class, "FOR-011").check((forum, context, sink) -> {
        if (isIn(EventState.POSTPONED, forum)
                && forum.getPlans().stream().noneMatch(plan -> plan.getDates().isPresent())) {
            sink.reportValue(STATE, EventState.POSTPONED);
        }
    });

    static final Rule<Forum> FINAL_TITLE_KNOWN = Rule.of(Forum.class, "FOR-012").check((forum, context, sink) -> {
        if (isIn(EventState.HELD, forum)
                && has(ThemeKind.WORKING, forum)
                && !has(ThemeKind.FINAL, forum)
                && !has(ThemeKind.TITLE, forum)) {
            sink.report(THEMES);
        }
    });

    static final List<Rule<?>> ALL = List.of(
            ORGANIZED_BY_THE_COMMITTEE,
            NOT_HELD_IN_THE_FUTURE,
            THEME_IN_BOTH_LANGUAGES,
            HELD_SOMEWHERE,
            LASTS_SOME_DAYS,
            FIRST_DATE_KEPT,
            FINAL_TITLE_KNOWN);

    private ForumRules() {}

    private static boolean isIn(EventState state, Forum forum) {
        return forum.getState().orElse(null) == state;
    }

    private static boolean has(ThemeKind kind, Forum forum) {
        return forum.getThemes().stream().anyMatch(theme -> theme.getKind() == kind);
    }

    private static boolean isSomewhere(Location place) {
        return place.getCountry().isPresent()
                || !Texts.isBlank(place.getVenue())
                || !Texts.isBlank(place.getCity())
                || !Texts.isBlank(place.getRegion());
    }

    private static void reportIfMissing(String language, Forum forum, FindingSink sink) {
        if (!hasTheme(forum.getThemes(), language)) {
            sink.report(THEMES, "language", language);
        }
    }

    /** Whether a theme that names the whole may be told in a language; in any, if none is given. */
    private static boolean hasTheme(List<Theme> themes, String language) {
        for (int i = 0; i < themes.size(); i++) {
            Theme theme = themes.get(i);
            if (theme.getKind() != ThemeKind.SUBTITLE
                    && theme.getKind() != ThemeKind.SUBTHEME
                    && (language.isEmpty()
                            ? !Texts.isBlank(theme.getText())
                            : Texts.mayBeToldIn(theme.getText(), language))) {
                return true;
            }
        }
        return false;
    }
}
