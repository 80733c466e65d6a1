package org.ngopartnership.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a parser has found in a symbol so far. */
final class SymbolParts {

    /** A part or a suffix; the text is the part's numeral and letter, or the suffix's number. */
    record Mark(SymbolWord word, String text, boolean joined) {

        /** The mark in normal form, without what sets it off from what stands before. */
        String normal() {
            return switch (word) {
                case PART -> text;
                case INF -> text.isEmpty() ? "INF" : "INF." + text;
                default -> word.suffix() + text;
            };
        }
    }

    final List<Mark> marks = new ArrayList<>(2);
    SymbolFamily family = SymbolFamily.OTHER;
    SymbolWord body = SymbolWord.DOCUMENT;
    int session;
    String subsidiary = "";
    String number = "";
    String place = "";
    boolean open;

    @Nullable
    DocumentSymbol alias;

    SymbolKind kind() {
        SymbolKind series = body.series();
        if (series != null) {
            return series;
        }
        return switch (body) {
            case RESOLUTION -> SymbolKind.RESOLUTION;
            case DECISION -> SymbolKind.DECISION;
            case RESOLUTIONS -> SymbolKind.RESOLUTIONS_VOLUME;
            case DECISIONS -> SymbolKind.DECISIONS_VOLUME;
            default ->
                marks.stream().anyMatch(mark -> mark.word() == SymbolWord.INF) ? SymbolKind.INF : SymbolKind.DOCUMENT;
        };
    }

    String normalForm() {
        StringBuilder normal = new StringBuilder();
        if (session > 0) {
            normal.append(session).append(' ');
        }
        normal.append(family.code()).append('/').append(subsidiary);
        String own = body();
        normal.append(subsidiary.isEmpty() || own.isEmpty() ? "" : "/").append(own);
        for (int i = 0; i < marks.size(); i++) {
            append(normal, marks.get(i), i == 0 && isAct());
        }
        return normal.toString();
    }

    private String body() {
        if (open) {
            return "…";
        }
        return switch (body) {
            case RESOLUTION -> "Resolution " + number;
            case DECISION -> "Decision " + number;
            case RESOLUTIONS -> number.isEmpty() ? "Resolutions" : "Resolutions " + number;
            case DECISIONS -> number.isEmpty() ? "Decisions" : "Decisions " + number;
            case DOCUMENT -> number;
            default -> number.isEmpty() ? series() : series() + "." + number;
        };
    }

    private String series() {
        return switch (body) {
            case SUMMARY_RECORD -> "SR";
            case VERBATIM_RECORD -> "VR";
            case PRIVATE -> "PRIV";
            case DRAFT_RESOLUTION -> "DR";
            default -> "INF";
        };
    }

    private void append(StringBuilder normal, Mark mark, boolean dottedPart) {
        boolean part = mark.word() == SymbolWord.PART;
        boolean afterDot = normal.charAt(normal.length() - 1) == '.';
        if (mark.joined()) {
            normal.append(" and ").append(part ? "Part " : "");
        } else if (part && !dottedPart) {
            normal.append(" Part ");
        } else {
            boolean dotted = part || (mark.word() == SymbolWord.INF && !afterDot);
            normal.append(dotted ? '.' : ' ');
        }
        normal.append(mark.normal());
    }

    private boolean isAct() {
        return body == SymbolWord.DECISION || body == SymbolWord.RESOLUTION;
    }
}
