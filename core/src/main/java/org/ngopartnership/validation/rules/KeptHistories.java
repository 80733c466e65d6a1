package org.ngopartnership.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.internal.store.IdTable;
import org.ngopartnership.validation.internal.store.PackedBytes;

/**
 * The histories of partnership with UNESCO of the organizations met, by their ids: an input may name a committee after
 * all organizations, or before them. A history of two periods takes some forty bytes, its id among them.
 */
final class KeptHistories {

    /** What is known of an organization. */
    record History(boolean complete, List<KeptPeriod> periods) {}

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final KeptPeriod.Status[] STATUSES = KeptPeriod.Status.values();
    private static final int SINCE = 1 << 2;
    private static final int UNTIL = 1 << 3;
    private static final int DOUBTFUL = 1 << 4;

    private final PackedBytes bytes = new PackedBytes();
    private final IdTable ids = new IdTable(bytes);
    private @Nullable Ngo last;

    /** Meets an organization; several rules may hand on the same. Of two with one id the first counts. */
    void meet(Ngo ngo) {
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
            keep(ngo, complete, periods);
        }
    }

    private void keep(Ngo ngo, boolean complete, int periods) {
        if (ids.find(ngo.getId()) >= 0) {
            return;
        }
        ids.add(ngo.getId(), complete ? 1 : 0);
        bytes.writeNumber(periods);
        for (Partnership partnership : ngo.getPartnerships()) {
            if (CurrentStatus.isWithUnesco(partnership)) {
                for (StatusPeriod period : partnership.getHistory()) {
                    write(KeptPeriod.of(period));
                }
            }
        }
    }

    /** The history of an organization; empty if it was not met, or nothing is known. */
    Optional<History> of(String id) {
        int known = ids.find(id);
        if (known < 0) {
            return Optional.empty();
        }
        PackedBytes.Reader reader = ids.afterId(known);
        List<KeptPeriod> periods = new ArrayList<>();
        for (long left = reader.readNumber(); left > 0; left--) {
            periods.add(read(reader));
        }
        return Optional.of(new History(ids.kindsAt(known) != 0, periods));
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
