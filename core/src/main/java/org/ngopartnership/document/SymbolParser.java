package org.ngopartnership.document;

import org.jspecify.annotations.Nullable;

/** Reads a symbol from its start: words before it, session, body and number; {@link SymbolTail} reads what follows. */
final class SymbolParser {

    /** {@code C/INF} as a scan of 1993 has it. */
    private static final String SCANNED_INF = "UINF";

    /** {@code XC} before a resolution that is counted in Roman numerals is {@code X C}; extraordinary sessions have a number. */
    private static final int TENTH = 10;

    private final SymbolParts parts = new SymbolParts();
    private final SymbolCursor cursor;
    private final @Nullable SymbolWord lead;

    private SymbolParser(SymbolCursor cursor, @Nullable SymbolWord lead) {
        this.cursor = cursor;
        this.lead = lead;
    }

    static DocumentSymbol parse(String text, boolean mayHaveAlias) {
        String composed = SymbolLetters.composed(text);
        int start = 0;
        while (start < composed.length() && SymbolLetters.folded(composed.charAt(start)) == ' ') {
            start++;
        }
        int wordEnd = start;
        while (wordEnd < composed.length() && Character.isLetter(composed.charAt(wordEnd))) {
            wordEnd++;
        }
        SymbolWord lead = lead(SymbolWord.of(composed.substring(start, wordEnd)));
        int from = lead == null ? start : wordEnd;
        SymbolParser parser = new SymbolParser(new SymbolCursor(composed, from), lead);
        boolean foreign = SymbolLetters.hasForeign(composed, from);
        boolean read = parser.readLead() && parser.readHead() && parser.readBody();
        if (read && new SymbolTail(parser.cursor, parser.parts, composed, mayHaveAlias).read()) {
            return new DocumentSymbol(text, parser.parts, foreign, start == 0 && parser.cursor.isSpacedNormally());
        }
        return new DocumentSymbol(text, foreign);
    }

    private static @Nullable SymbolWord lead(@Nullable SymbolWord word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case DECISION, DECISIONS -> SymbolWord.DECISION;
            case RESOLUTION, RESOLUTIONS -> SymbolWord.RESOLUTION;
            case DOCUMENT -> SymbolWord.DOCUMENT;
            default -> null;
        };
    }

    private boolean readLead() {
        if (lead != null) {
            cursor.take('.');
            if (cursor.peek() != ' ') {
                return false;
            }
            cursor.spaces(1);
        }
        return true;
    }

    private boolean readHead() {
        String word = cursor.peekWord();
        String digits = cursor.number();
        if (!digits.isEmpty()) {
            parts.session = Integer.parseInt(digits);
        } else if (SymbolFamily.ofCode(word) == SymbolFamily.OTHER) {
            parts.session = Roman.value(word);
            cursor.skip(word);
            if (cursor.peek() != ' ') {
                return false;
            }
        }
        if (parts.session == 0 && (!digits.isEmpty() || SymbolFamily.ofCode(word) == SymbolFamily.OTHER)) {
            return false;
        }
        if (parts.session > 0) {
            readGap();
        }
        String code = cursor.peekWord();
        if (parts.session > 0 && code.equals(SCANNED_INF)) {
            parts.family = SymbolFamily.GENERAL_CONFERENCE;
            cursor.take(SCANNED_INF.charAt(0));
            return true;
        }
        parts.family = SymbolFamily.ofCode(code);
        cursor.skip(code);
        return parts.family != SymbolFamily.OTHER && readSlash();
    }

    /** Between session and body stands one space; a few texts have a slash there. */
    private void readGap() {
        if (cursor.take('/')) {
            cursor.noteSpacing();
        } else {
            cursor.spaces(1);
        }
    }

    private boolean readSlash() {
        parts.open = cursor.takeEllipsis();
        if (parts.open) {
            return true;
        }
        cursor.spaces(0);
        if (!cursor.take('/')) {
            return false;
        }
        cursor.spaces(0);
        return true;
    }

    private boolean readBody() {
        if (parts.open) {
            return true;
        }
        String word = cursor.peekWord();
        SymbolWord known = SymbolWord.of(word);
        if (known == SymbolWord.RESOLUTION || known == SymbolWord.DECISION) {
            return readAct(known, word);
        }
        if (known == SymbolWord.RESOLUTIONS || known == SymbolWord.DECISIONS) {
            return readVolume(known, word);
        }
        if (isSubsidiary(word, known)) {
            return readSubsidiary(word);
        }
        return readItem() && takeLead();
    }

    private static boolean isSubsidiary(String word, @Nullable SymbolWord known) {
        return known == null && word.length() >= 2 && word.length() <= 5 && isCapital(word);
    }

    private static boolean isCapital(String word) {
        return word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private boolean readAct(SymbolWord act, String word) {
        parts.body = act;
        cursor.skip(word);
        boolean shortened = cursor.take('.');
        if (shortened && word.indexOf('é') >= 0) {
            cursor.spacesUpTo(1);
        } else {
            cursor.spaces(shortened ? 0 : 1);
        }
        boolean roman = Roman.value(cursor.peekWord()) > 0;
        if (roman && parts.session == 0 && parts.family == SymbolFamily.EXTRAORDINARY_CONFERENCE) {
            parts.family = SymbolFamily.GENERAL_CONFERENCE;
            parts.session = TENTH;
        }
        return readDotted(true);
    }

    private boolean readVolume(SymbolWord volume, String word) {
        parts.body = volume;
        cursor.skip(word);
        if (cursor.peek() == ' ') {
            String numeral = cursor.peekWord(1);
            if (Roman.value(numeral) > 0) {
                cursor.spaces(1);
                cursor.skip(numeral);
                parts.number = numeral;
            }
        }
        return true;
    }

    private boolean readSubsidiary(String word) {
        cursor.skip(word);
        parts.subsidiary = word;
        if (word.equals("COM") && cursor.take('.')) {
            String committee = cursor.peekWord();
            if (committee.isEmpty() || committee.length() > 4 || !isCapital(committee)) {
                return false;
            }
            cursor.skip(committee);
            parts.subsidiary = word + "." + committee;
        }
        if (!cursor.take('/')) {
            return true;
        }
        cursor.spaces(0);
        return readItem();
    }

    /** A number, a series such as {@code INF.27}, or an ellipsis. */
    private boolean readItem() {
        parts.open = cursor.takeEllipsis();
        if (parts.open) {
            return true;
        }
        String word = cursor.peekWord();
        SymbolWord known = SymbolWord.of(word);
        if (known == null) {
            return word.isEmpty() && readDotted(false);
        }
        if (known.series() == null) {
            return false;
        }
        cursor.skip(word);
        if (known == SymbolWord.PRIVATE && cursor.peek() == '/') {
            return readPrivateItem();
        }
        parts.body = known;
        if (cursor.peek() == '.' && cursor.isNumberNext(true)) {
            cursor.take('.');
        }
        if (!cursor.isDigitAfterSpaces()) {
            return known == SymbolWord.INF;
        }
        cursor.spaces(0);
        return readDotted(false);
    }

    private boolean readPrivateItem() {
        if (!parts.subsidiary.isEmpty()) {
            return false;
        }
        parts.subsidiary = "PRIV";
        cursor.take('/');
        cursor.spaces(0);
        return readItem();
    }

    /** Words before the symbol say what a bare number names; so do the dots of a decision of the Board. */
    private boolean takeLead() {
        boolean bare = parts.body == SymbolWord.DOCUMENT && !parts.open;
        boolean dotted = parts.number.indexOf('.') >= 0 && parts.family == SymbolFamily.EXECUTIVE_BOARD;
        if (bare && lead != null && lead != SymbolWord.DOCUMENT) {
            parts.body = lead;
        } else if (bare && dotted) {
            parts.body = SymbolWord.DECISION;
        }
        return true;
    }

    /** A number, its dots and a range: {@code 48}, {@code 13.42}, {@code 1-8}, {@code 6.1-6.2}; Roman first in old acts. */
    private boolean readDotted(boolean mayBeRoman) {
        StringBuilder dotted = new StringBuilder();
        String numeral = mayBeRoman ? cursor.peekWord() : "";
        if (Roman.value(numeral) > 0) {
            cursor.skip(numeral);
            dotted.append(numeral);
        } else {
            dotted.append(cursor.number());
        }
        if (dotted.length() == 0) {
            return false;
        }
        readMore(dotted);
        parts.number = dotted.toString();
        return true;
    }

    private void readMore(StringBuilder dotted) {
        boolean range = false;
        while (true) {
            char separator = cursor.peek();
            boolean dot = separator == '.' && cursor.isNumberNext(true);
            boolean dash = separator == '-' && !range && cursor.isNumberNext(false);
            if (!dot && !dash) {
                return;
            }
            range |= dash;
            cursor.take(separator);
            cursor.spaces(0);
            dotted.append(separator).append(cursor.number());
        }
    }
}
