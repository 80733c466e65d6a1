package org.ngopartnership.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a symbol in the languages in which it is written, each with the English key word of the normal form. */
enum SymbolWord {
    RESOLUTION,
    DECISION,
    RESOLUTIONS,
    DECISIONS,
    DOCUMENT,
    INF,
    SUMMARY_RECORD,
    VERBATIM_RECORD,
    PRIVATE,
    DRAFT_RESOLUTION,
    PART,
    AND,
    NOT,
    PLACE,
    ADDENDUM,
    CORRIGENDUM,
    CORRIGENDA,
    REVISION,
    PROVISIONAL,
    DRAFT,
    UNEDITED;

    static @Nullable SymbolWord of(String word) {
        return switch (key(word)) {
            case "res", "resolution", "resolucion", "резолюция" -> RESOLUTION;
            case "dec", "decision", "решение" -> DECISION;
            case "resolutions", "resoluciones" -> RESOLUTIONS;
            case "decisions", "decisiones" -> DECISIONS;
            case "document", "doc", "documento", "документ" -> DOCUMENT;
            case "inf" -> INF;
            case "sr" -> SUMMARY_RECORD;
            case "vr" -> VERBATIM_RECORD;
            case "priv" -> PRIVATE;
            case "dr" -> DRAFT_RESOLUTION;
            case "part", "partie", "parte" -> PART;
            case "and", "et", "y" -> AND;
            case "non", "no" -> NOT;
            case "item", "point", "punto", "page", "p", "pagina" -> PLACE;
            case "add", "addendum" -> ADDENDUM;
            case "corr", "corrigendum" -> CORRIGENDUM;
            case "corrigenda" -> CORRIGENDA;
            case "rev" -> REVISION;
            case "prov" -> PROVISIONAL;
            case "draft", "projet", "proyecto" -> DRAFT;
            case "unedited" -> UNEDITED;
            default -> null;
        };
    }

    /** The English key word for a suffix. */
    String suffix() {
        return switch (this) {
            case ADDENDUM -> "Add.";
            case CORRIGENDUM -> "Corr.";
            case CORRIGENDA -> "Corrigenda";
            case REVISION -> "Rev.";
            case PROVISIONAL -> "Prov.";
            case DRAFT -> "(draft)";
            case UNEDITED -> "Unedited";
            default -> name();
        };
    }

    boolean isSuffix() {
        return switch (this) {
            case ADDENDUM, CORRIGENDUM, CORRIGENDA, REVISION, PROVISIONAL, DRAFT, UNEDITED -> true;
            default -> false;
        };
    }

    boolean isNumbered() {
        return this == ADDENDUM || this == CORRIGENDUM || this == REVISION;
    }

    boolean isShortened() {
        return isNumbered() || this == PROVISIONAL;
    }

    /** The kind of the series that the word opens, or null. */
    @Nullable
    SymbolKind series() {
        return switch (this) {
            case INF -> SymbolKind.INF;
            case SUMMARY_RECORD -> SymbolKind.SUMMARY_RECORD;
            case VERBATIM_RECORD -> SymbolKind.VERBATIM_RECORD;
            case PRIVATE -> SymbolKind.PRIVATE;
            case DRAFT_RESOLUTION -> SymbolKind.DRAFT_RESOLUTION;
            default -> null;
        };
    }

    /** Tells whether a word is what follows "non" in "non édité". */
    static boolean isEdited(String word) {
        return switch (key(word)) {
            case "edite", "edites", "editee", "editees", "editado", "editada", "editadas" -> true;
            default -> false;
        };
    }

    /** The English word for a place inside a document. */
    static String place(String word) {
        return switch (key(word)) {
            case "page", "p", "pagina" -> "page";
            default -> "item";
        };
    }

    private static String key(String word) {
        StringBuilder key = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < key.length(); i++) {
            switch (key.charAt(i)) {
                case 'é' -> key.setCharAt(i, 'e');
                case 'ó' -> key.setCharAt(i, 'o');
                case 'á' -> key.setCharAt(i, 'a');
                default -> {
                    // any other letter stands for itself
                }
            }
        }
        return key.toString();
    }
}
