package org.ngopartnership.document;

import org.jspecify.annotations.Nullable;

/** Reads what follows a symbol's number: parts, suffixes, a place in the document, a second symbol in parentheses. */
final class SymbolTail {

    private final SymbolCursor cursor;
    private final SymbolParts parts;
    private final String text;
    private final boolean mayHaveAlias;

    SymbolTail(SymbolCursor cursor, SymbolParts parts, String text, boolean mayHaveAlias) {
        this.cursor = cursor;
        this.parts = parts;
        this.text = text;
        this.mayHaveAlias = mayHaveAlias;
    }

    /** Reads to the end; false if something there is of no symbol. */
    boolean read() {
        while (!cursor.isAtEnd()) {
            if (!readNext()) {
                return false;
            }
        }
        return true;
    }

    private boolean readNext() {
        if (cursor.take('.')) {
            return readDotted();
        }
        if (cursor.isBlankToEnd()) {
            cursor.spaces(0);
            return true;
        }
        if (cursor.isAfterSpaces(',')) {
            cursor.spaces(0);
            cursor.take(',');
            return readPlace();
        }
        cursor.spaces(1);
        if (cursor.take('-')) {
            return readPlace();
        }
        if (cursor.take('(')) {
            return readParentheses();
        }
        String word = cursor.peekWord();
        SymbolWord known = SymbolWord.of(word);
        if (known != SymbolWord.AND) {
            return readWord(word, known, false);
        }
        cursor.skip(word);
        cursor.spaces(1);
        String next = cursor.peekWord();
        SymbolWord joined = SymbolWord.of(next);
        return joined != SymbolWord.DRAFT && readWord(next, joined, true);
    }

    /** After a dot stands a part, or {@code INF}. */
    private boolean readDotted() {
        String word = cursor.peekWord();
        if (Roman.value(word) > 0) {
            return readPart(word, false);
        }
        SymbolWord known = SymbolWord.of(word);
        return known != null && (known == SymbolWord.INF || known.isNumbered()) && readWord(word, known, false);
    }

    private boolean readPart(String numeral, boolean joined) {
        cursor.skip(numeral);
        String part = numeral;
        if (cursor.peek() == '.') {
            String section = cursor.peekWord(1);
            if (section.length() == 1 && section.charAt(0) >= 'A' && section.charAt(0) <= 'Z') {
                cursor.take('.');
                cursor.skip(section);
                part = part + "." + section;
            }
        }
        parts.marks.add(new SymbolParts.Mark(SymbolWord.PART, part, joined));
        return true;
    }

    private boolean readWord(String word, @Nullable SymbolWord known, boolean joined) {
        if (known == null) {
            return false;
        }
        cursor.skip(word);
        if (known == SymbolWord.PART) {
            cursor.spaces(1);
            return readPartNumber(joined);
        }
        if (known == SymbolWord.NOT) {
            cursor.spaces(1);
            String edited = cursor.peekWord();
            cursor.skip(edited);
            return SymbolWord.isEdited(edited) && add(SymbolWord.UNEDITED, "", joined);
        }
        if (known != SymbolWord.INF && !known.isSuffix()) {
            return false;
        }
        return add(known, readSuffixNumber(known), joined);
    }

    private boolean readPartNumber(boolean joined) {
        String numeral = cursor.peekWord();
        if (Roman.value(numeral) > 0) {
            return readPart(numeral, joined);
        }
        String number = cursor.number();
        String roman = number.isEmpty() || number.length() > 1 ? "" : Roman.of(Integer.parseInt(number));
        return !roman.isEmpty() && add(SymbolWord.PART, roman, joined);
    }

    private String readSuffixNumber(SymbolWord suffix) {
        if (suffix == SymbolWord.INF) {
            if (!(cursor.peek() == '.' && cursor.isNumberNext(true))) {
                return "";
            }
            cursor.take('.');
        } else if (suffix.isShortened()) {
            cursor.take('.');
        }
        if ((suffix != SymbolWord.INF && !suffix.isNumbered()) || !cursor.isDigitAfterSpaces()) {
            return "";
        }
        cursor.spaces(0);
        String number = cursor.number();
        return suffix == SymbolWord.REVISION && number.equals("1") ? "" : number;
    }

    private boolean add(SymbolWord word, String mark, boolean joined) {
        parts.marks.add(new SymbolParts.Mark(word, mark, joined));
        return true;
    }

    private boolean readParentheses() {
        int start = cursor.position();
        cursor.spaces(0);
        String word = cursor.peekWord();
        SymbolWord known = SymbolWord.of(word);
        if (Roman.value(word) > 0 && cursor.isFollowedBy(word, ')')) {
            return readPart(word, false) && cursor.take(')');
        }
        if (known != null && known.isSuffix()) {
            boolean read = readWord(word, known, false);
            cursor.spaces(0);
            return read && cursor.take(')');
        }
        return mayHaveAlias && readAlias(start);
    }

    private boolean readAlias(int start) {
        int end = cursor.skipToEnd();
        if (end <= start || text.charAt(end - 1) != ')') {
            return false;
        }
        DocumentSymbol alias = SymbolParser.parse(text.substring(start, end - 1), false);
        parts.alias = alias;
        return alias.isRecognized();
    }

    private boolean readPlace() {
        cursor.spaces(1);
        String word = cursor.peekWord();
        if (SymbolWord.of(word) != SymbolWord.PLACE) {
            return false;
        }
        cursor.skip(word);
        cursor.take('.');
        cursor.anySpaces();
        int start = cursor.position();
        int end = cursor.skipToEnd();
        parts.place = SymbolWord.place(word) + " " + text.substring(start, end);
        return end > start && end - start <= 12;
    }
}
