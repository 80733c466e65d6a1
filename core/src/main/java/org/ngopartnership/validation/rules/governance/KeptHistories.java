package org.ngopartnership.validation.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.EdtfSpans;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.internal.store.PackedBytes;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;
import org.ngopartnership.value.Code;

/**
 * The histories of partnership with UNESCO of the organizations met: an input may name a committee after all of them, or
 * before. They are written one after the other, some twenty bytes each, and looked through once, if there is a committee
 * at all.
 */
final class KeptHistories {

    /** What is known of an organization. */
    record History(boolean complete, List<KeptPeriod> periods, EdtfSpans spans) {
        History(boolean complete, List<KeptPeriod> periods) {
            this(
                    complete,
                    periods,
                    EdtfSpans.of(periods.stream().map(KeptPeriod::span).toList()));
        }

        /** Whether any period may have been in force in a time. */
        boolean mayMeet(EdtfSpan time) {
            return !spans.mayMeet(time, 1).isEmpty();
        }
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final KeptPeriod.Status[] STATUSES = KeptPeriod.Status.values();
    private static final int SINCE = 1 << 2;
    private static final int UNTIL = 1 << 3;
    private static final int DOUBTFUL = 1 << 4;

    private final PackedBytes bytes = new PackedBytes();
    private @Nullable Ngo last;

    /** What is kept of an input, with an organization that has just been met. */
    static KeptHistories meet(Ngo ngo, MetRecord met, RuleContext context) {
        KeptHistories kept = met.shared(KeptHistories.class, KeptHistories::new);
        kept.meet(ngo, context);
        return kept;
    }

    /** Meets an organization; several rules may hand on the same. Of two with one id the first counts. */
    private void meet(Ngo ngo, RuleContext context) {
        if (ngo == last) {
            return;
        }
        last = ngo;
        boolean complete = true;
        int periods = -1;
        for (Partnership partnership : ngo.getPartnerships()) {
            if (CurrentStatus.isWithUnesco(partnership)) {
                complete &= partnership.isHistoryComplete();
                periods = Math.max(periods, 0) + partnership.getHistory().size();
            }
        }
        if (periods > 0 || periods == 0 && complete) {
            keep(ngo, complete, periods, directives(context));
        }
    }

    /** The directives under which the Liaison Committee works; none if the reference data have no such committee. */
    private static @Nullable Code directives(RuleContext context) {
        LiaisonCommittee committee = LiaisonCommittee.in(context).orElse(null);
        return committee == null ? null : committee.laidDown().regime();
    }

    private void keep(Ngo ngo, boolean complete, int periods, @Nullable Code directives) {
        bytes.writeText(ngo.getId());
        bytes.writeNumber(2L * periods + (complete ? 1 : 0));
        for (Partnership partnership : ngo.getPartnerships()) {
            if (CurrentStatus.isWithUnesco(partnership)) {
                for (StatusPeriod period : partnership.getHistory()) {
                    write(KeptPeriod.of(period, directives));
                }
            }
        }
    }

    /**
     * The histories of some organizations, by id; of one that was not met, or of which nothing is known, there is none.
     */
    Map<String, History> of(Set<String> organizations) {
        Map<String, History> found = new HashMap<>();
        PackedBytes.Reader reader = bytes.reader(0);
        while (!organizations.isEmpty() && reader.position() < bytes.size()) {
            String id = reader.readText();
            long known = reader.readNumber();
            List<KeptPeriod> periods = new ArrayList<>();
            for (long left = known / 2; left > 0; left--) {
                periods.add(read(reader));
            }
            if (organizations.contains(id)) {
                found.putIfAbsent(id, new History(known % 2 != 0, periods));
            }
        }
        return found;
    }

    private void write(KeptPeriod period) {
        bytes.writeByte(period.status().ordinal()
                | (period.since().isPresent() ? SINCE : 0)
                | (period.until().isPresent() ? UNTIL : 0)
                | (period.doubtful().isPresent() ? DOUBTFUL : 0));
        period.since().ifPresent(this::write);
        period.until().ifPresent(this::write);
        period.doubtful().ifPresent(this::write);
    }

    private static KeptPeriod read(PackedBytes.Reader reader) {
        int known = reader.readByte();
        return new KeptPeriod(
                STATUSES[known & SINCE - 1],
                date((known & SINCE) != 0, reader),
                date((known & UNTIL) != 0, reader),
                date((known & DOUBTFUL) != 0, reader));
    }

    /** A plain day as a number of days, anything else as its text. */
    private void write(EdtfDate date) {
        LocalDate day = date.earliest().orElse(null);
        if (day != null && !day.isBefore(FIRST_DAY) && day.toString().equals(date.toString())) {
            bytes.writeNumber(day.toEpochDay() - FIRST_DAY.toEpochDay() + 1);
        } else {
            bytes.writeNumber(0);
            bytes.writeText(date.toString());
        }
    }

    private static Optional<EdtfDate> date(boolean present, PackedBytes.Reader reader) {
        if (!present) {
            return Optional.empty();
        }
        long days = reader.readNumber();
        return Optional.of(
                days == 0
                        ? EdtfDate.parse(reader.readText())
                        : EdtfDate.of(LocalDate.ofEpochDay(days - 1 + FIRST_DAY.toEpochDay())));
    }
}
