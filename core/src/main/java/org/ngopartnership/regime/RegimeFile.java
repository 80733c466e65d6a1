package org.ngopartnership.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.organization.Level;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

/** Reads regimes: the key {@code regimes} lists the ids, each id is a prefix. */
final class RegimeFile {

    private final KeyedLines lines;

    private RegimeFile(KeyedLines lines) {
        this.lines = lines;
    }

    /** Reads a file of this library. */
    static List<Regime> read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(RegimeFile.class.getResourceAsStream(resource), resource)) {
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Regime> read(Reader reader) {
        KeyedLines lines = KeyedLines.read(reader);
        RegimeFile file = new RegimeFile(lines);
        lines.require("regimes");
        List<Regime> regimes =
                lines.list("regimes", Code::of).stream().map(file::regime).toList();
        lines.refuseWhatNobodyAskedFor();
        return regimes;
    }

    private Regime regime(Code id) {
        Regime.Builder regime = Regime.builder()
                .id(id)
                .organization(lines.required(id + ".organization", Code::of))
                .name(lines.text(id + ".name"))
                .instrument(lines.find(id + ".instrument", DocumentSymbol::parse))
                .validity(lines.find(id + ".validity", EdtfDate::parse))
                .transition(lines.find(id + ".transition", EdtfDate::parse))
                .open(lines.find(id + ".open", RegimeFile::truth).orElse(false))
                .sources(lines.list(id + ".sources"));
        lines.list(id + ".statuses", Code::of).forEach(code -> regime.addStatuses(status(id + "." + code, code)));
        return regime.build();
    }

    private RegimeStatus status(String prefix, Code code) {
        return RegimeStatus.builder()
                .code(code)
                .name(lines.text(prefix + ".name"))
                .rank(lines.required(prefix + ".rank", Integer::valueOf))
                .rankAssumed(
                        lines.find(prefix + ".rankAssumed", RegimeFile::truth).orElse(false))
                .levels(lines.list(prefix + ".levels", Level::valueOf))
                .decider(lines.find(prefix + ".decider", Code::of))
                .recommender(lines.find(prefix + ".recommender", Code::of))
                .termYears(lines.number(prefix + ".termYears"))
                .existenceYears(lines.number(prefix + ".existenceYears"))
                .priorYears(lines.number(prefix + ".priorYears"))
                .priorStatus(lines.find(prefix + ".priorStatus", Code::of))
                .deadline(lines.find(prefix + ".deadline", MonthDay::parse))
                .reviewYears(lines.number(prefix + ".reviewYears"))
                .reportYears(lines.number(prefix + ".reportYears"))
                .checklists(lines.list(prefix + ".checklists", Code::of))
                .build();
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }
}
