package org.ngopartnership.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Text;

/**
 * The symbol of a document, a resolution or a decision, as it was written: {@code 189 EX/18 Part I}, {@code 36 C/Rés. 108}.
 *
 * <p>Symbols of the General Conference ({@code C}, in extraordinary session {@code XC}) and of the Executive Board
 * ({@code EX}) are read leniently: in English, French and Spanish, with or without their spaces, in the form of a part that was usual
 * until 2018 ({@code Part I}, {@code (I)}) and in the later one ({@code .I}), with a word before them ({@code décision 162 EX/8.4}), with
 * Cyrillic or Greek letters that look like Latin ones. Reading never fails: any other text, among it the symbols of other families
 * and other bodies, is a symbol that is not {@linkplain #isRecognized() recognized}.
 *
 * <p>The normal form has one space after the session, English key words, {@code Resolution} and {@code Decision} written out, parts as
 * {@code Part I.A} (in a decision or resolution {@code .I.A}), a first revision as {@code Rev.}, and {@code and} between suffixes that were
 * joined by a word. It names the document alone: a second symbol in parentheses and a place inside the document are no part of it.
 *
 * <p>Two symbols are equal if they were written alike; {@link #isSameDocumentAs} compares what they name. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class DocumentSymbol {

    /** What a property of symbols holds. */
    public static final Kind<DocumentSymbol> KIND = new Text<>(
            DocumentSymbol.class,
            Form.ANY,
            text -> Optional.of(parse(text)),
            DocumentSymbol::text,
            () -> DocumentSymbol.parse(""));

    private final String text;
    private final String normalForm;
    private final SymbolFamily family;
    private final SymbolKind kind;
    private final int session;
    private final String number;
    private final String subsidiary;
    private final List<SymbolParts.Mark> marks;
    private final String place;
    private final @Nullable DocumentSymbol alias;
    private final boolean foreign;
    private final boolean spaced;

    /** A symbol that is not recognized. */
    DocumentSymbol(String text, boolean foreign) {
        this.text = text;
        this.normalForm = text;
        this.family = SymbolFamily.OTHER;
        this.kind = SymbolKind.OTHER;
        this.session = 0;
        this.number = "";
        this.subsidiary = "";
        this.marks = List.of();
        this.place = "";
        this.alias = null;
        this.foreign = foreign;
        this.spaced = true;
    }

    DocumentSymbol(String text, SymbolParts parts, boolean foreign, boolean spaced) {
        String normal = parts.normalForm();
        this.text = text;
        this.normalForm = normal.equals(text) ? text : normal;
        this.family = parts.family;
        this.kind = parts.kind();
        this.session = parts.session;
        this.number = parts.number;
        this.subsidiary = parts.subsidiary;
        this.marks = List.copyOf(parts.marks);
        this.place = parts.place;
        this.alias = parts.alias;
        this.foreign = foreign;
        this.spaced = spaced;
    }

    /**
     * Reads a symbol; this never fails.
     *
     * @param text  the symbol as written, or any text
     * @return the symbol, recognized or not
     */
    public static DocumentSymbol parse(String text) {
        return SymbolParser.parse(Objects.requireNonNull(text, "text"), true);
    }

    /**
     * The symbol as written.
     *
     * @return the text that was parsed
     */
    public String text() {
        return text;
    }

    /**
     * {@return the symbol in its normal form, for example {@code 36 C/Resolution 108}; of a symbol that is not
     * recognized, the text as written}
     */
    public String normalForm() {
        return normalForm;
    }

    /**
     * Tells whether this is a symbol of the General Conference or of the Executive Board.
     *
     * @return true if all of the text was read
     */
    public boolean isRecognized() {
        return family != SymbolFamily.OTHER;
    }

    /**
     * The body whose symbol this is.
     *
     * @return the family; {@link SymbolFamily#OTHER} if the symbol is not recognized
     */
    public SymbolFamily family() {
        return family;
    }

    /**
     * What this symbol names. A bare number with dots is a decision in a symbol of the Board ({@code 103 EX/6.1-6.2}).
     *
     * @return the kind; {@link SymbolKind#OTHER} if the symbol is not recognized
     */
    public SymbolKind kind() {
        return kind;
    }

    /**
     * The session of the body.
     *
     * @return the number of the session, from 1; empty if the symbol names none, as {@code EX/NGP/2}
     */
    public OptionalInt session() {
        return session == 0 ? OptionalInt.empty() : OptionalInt.of(session);
    }

    /**
     * The number in the series, with its dots or its range: {@code 48}, {@code 13.42}, {@code 1-8}, {@code XV.9}; the volume's of
     * {@code Decisions I}.
     *
     * @return the number, or empty
     */
    public Optional<String> number() {
        return optional(number);
    }

    /**
     * The subsidiary body, for example {@code NGP} of {@code 189 EX/NGP/2} or {@code COM.II} of {@code 30 C/COM.II/3}, known or not.
     *
     * @return the letters of that body, or empty
     */
    public Optional<String> subsidiary() {
        return optional(subsidiary);
    }

    /**
     * The parts of the document, each as Roman numeral and perhaps a letter: {@code I}, {@code I.A}.
     *
     * @return the parts in their order, mostly one or none
     */
    public List<String> parts() {
        return marks.stream()
                .filter(mark -> mark.word() == SymbolWord.PART)
                .map(SymbolParts.Mark::normal)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The suffixes in normal form: {@code INF}, {@code INF.2}, {@code Add.}, {@code Corr.}, {@code Corrigenda}, {@code Rev.}, {@code Rev.5},
     * {@code Prov.}, {@code (draft)}, {@code Unedited}.
     *
     * @return the suffixes in their order
     */
    public List<String> suffixes() {
        return marks.stream()
                .filter(mark -> mark.word() != SymbolWord.PART)
                .map(SymbolParts.Mark::normal)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The second symbol of the same document, given in parentheses: {@code 30 C/62 (30 C/COM.II/3)}.
     *
     * @return that symbol, or empty
     */
    public Optional<DocumentSymbol> alias() {
        return Optional.ofNullable(alias);
    }

    /**
     * The place inside the document, in English: {@code item 23}, {@code page ii}.
     *
     * @return the place, or empty
     */
    public Optional<String> place() {
        return optional(place);
    }

    /**
     * {@return whether the symbol holds letters of another script, be it letters that look like Latin ones; a word
     * before the symbol ({@code решение 186 EX/31}) does not count in a symbol that is recognized}
     */
    public boolean hasForeignLetters() {
        return foreign;
    }

    /**
     * {@return whether the symbol is written in another script, as {@code 36م/108} is: it holds letters that look
     * like no Latin ones}
     */
    public boolean isInAnotherScript() {
        return SymbolLetters.hasUnlike(text);
    }

    /**
     * Tells whether the symbol is spaced as is usual: {@code 207 EX/11}, {@code 36 C/Res.108}, {@code 36 C/Resolution 108}, but not
     * {@code 207EX/11} nor {@code 36 C/Res. 108}. {@code Rés.} is followed by a space or not, both are usual in French.
     *
     * @return false if a space is missing or too much; true of a symbol that is not recognized
     */
    public boolean isSpacedNormally() {
        return spaced;
    }

    /**
     * Tells whether another symbol names the same document, however it is written.
     *
     * @param other  the other symbol
     * @return true if the normal forms are equal
     */
    public boolean isSameDocumentAs(DocumentSymbol other) {
        return normalForm.equals(other.normalForm);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentSymbol that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The symbol as written. */
    @Override
    public String toString() {
        return text;
    }
}
