package org.ngopartnership.json.internal.binding;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/** JSON through a Jackson parser. */
public final class JacksonSource implements Source {

    private final JsonParser parser;
    private @Nullable TokenStreamContext above;
    private boolean oddTexts = true;
    private boolean peeked;

    /**
     * A source over a parser.
     *
     * @param parser  the parser, standing on the first token of the record or anywhere before
     */
    public JacksonSource(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Declares that the parser stands on the first token of a record, so that paths begin there.
     *
     * @param mayHoldOddTexts  false if the record is known to hold neither lone surrogates nor what looks mis-decoded
     */
    public JacksonSource atRecord(boolean mayHoldOddTexts) {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        boolean opened = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        this.above = opened ? context.getParent() : context;
        this.oddTexts = mayHoldOddTexts;
        this.peeked = false;
        return this;
    }

    /** Declares that paths begin at the root of the input. */
    public void atRoot() {
        above = null;
        oddTexts = true;
        peeked = false;
    }

    @Override
    public boolean peekProperty(String name) {
        peeked = true;
        return name.equals(parser.nextName());
    }

    @Override
    public void passPeeked() {
        peeked = false;
    }

    @Override
    public void skipRest() {
        while (nextProperty()) {
            toValue();
            skip();
        }
    }

    @Override
    public int nextProperty(Names names, int last) {
        int match;
        if (peeked) {
            peeked = false;
            match = parser.currentNameMatch(names.matcher());
        } else {
            match = parser.nextNameMatch(names.matcher());
        }
        if (match >= 0) {
            return match;
        }
        return match == PropertyNameMatcher.MATCH_END_OBJECT ? END : UNKNOWN;
    }

    @Override
    public boolean nextProperty() {
        return parser.nextName() != null;
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public void toValue() {
        parser.nextToken();
    }

    @Override
    public boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public JsonType kind() {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_STRING -> JsonType.STRING;
            case JsonTokenId.ID_START_OBJECT -> JsonType.OBJECT;
            case JsonTokenId.ID_START_ARRAY -> JsonType.ARRAY;
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> JsonType.NUMBER;
            case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> JsonType.BOOLEAN;
            default -> JsonType.NULL;
        };
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public char[] chars() {
        return parser.getStringCharacters();
    }

    @Override
    public int charOffset() {
        return parser.getStringOffset();
    }

    @Override
    public int charCount() {
        return parser.getStringLength();
    }

    @Override
    public String literal() {
        return parser.getString();
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public boolean mayHoldLoneSurrogates() {
        return oddTexts;
    }

    @Override
    public boolean mayLookMisdecoded() {
        return oddTexts;
    }

    @Override
    public DataPath path() {
        return path(parser.streamReadContext());
    }

    private DataPath path(@Nullable TokenStreamContext context) {
        if (context == null || context == above) {
            return DataPath.HERE;
        }
        DataPath outer = path(context.getParent());
        if (context.inObject() && context.hasCurrentName()) {
            return outer.property(context.currentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? outer.index(context.getCurrentIndex()) : outer;
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }
}
