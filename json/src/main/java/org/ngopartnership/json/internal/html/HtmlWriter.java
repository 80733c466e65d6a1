package org.ngopartnership.json.internal.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ngopartnership.json.internal.report.Excerpt;

/**
 * Writes HTML that is well-formed XML as well, by the writer of the JDK: every text and every attribute is escaped, and
 * what nobody would see, or what turns the direction of a text, is spelt out. Not thread-safe.
 */
public final class HtmlWriter implements Closeable {

    private static final String LETTER = "[\\p{InArabic}\\p{InHebrew}\\p{InSyriac}\\p{InThaana}\\p{InNKo}"
            + "\\p{InArabic_Presentation_Forms_A}\\p{InArabic_Presentation_Forms_B}\\p{M}]";
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile(LETTER + "+(?: +" + LETTER + "+)*");

    private final XMLStreamWriter xml;

    /**
     * Begins a page.
     *
     * @param out  where to, as UTF-8; not closed
     */
    public HtmlWriter(OutputStream out) throws IOException {
        try {
            // Not just any factory on the class path: others shorten elements without content, which is no HTML.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
        write(() -> xml.writeDTD("<!DOCTYPE html>")).line();
    }

    /**
     * Opens an element.
     *
     * @param attributes  names and values by turns
     */
    public HtmlWriter open(String element, String... attributes) throws IOException {
        return write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    /**
     * Writes an element that never has content, such as {@code meta}.
     *
     * @param attributes  names and values by turns
     */
    public HtmlWriter empty(String element, String... attributes) throws IOException {
        return write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** Closes the element opened last. */
    public HtmlWriter shut() throws IOException {
        return write(xml::writeEndElement);
    }

    /** Ends a line where white space means nothing. */
    public HtmlWriter line() throws IOException {
        return shown("\n");
    }

    /** Writes a text from anywhere; what is spelt out of it is marked. */
    public HtmlWriter text(String text) throws IOException {
        if (Excerpt.escape(text).equals(text)) {
            return shown(text);
        }
        int written = 0;
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            String escaped = Excerpt.escape(text.substring(at, next));
            if (escaped.length() > next - at) {
                shown(text.substring(written, at));
                open("span", "class", "spelt").shown(escaped).shut();
                written = next;
            }
            at = next;
        }
        return shown(text.substring(written));
    }

    /** Writes a text in which nothing is left to be spelt out, or whose line ends shall stay. */
    public HtmlWriter shown(String text) throws IOException {
        return write(() -> xml.writeCharacters(text));
    }

    /**
     * Writes a piece of code in which nothing is left to be spelt out. Words of a language that is written from right to
     * left are kept from turning around what stands beside them.
     */
    public HtmlWriter code(String code) throws IOException {
        int written = 0;
        Matcher words = RIGHT_TO_LEFT.matcher(code);
        while (words.find()) {
            shown(code.substring(written, words.start()));
            open("bdi").shown(words.group()).shut();
            written = words.end();
        }
        return shown(code.substring(written));
    }

    /**
     * Writes an element with a text.
     *
     * @param attributes  names and values by turns
     */
    public HtmlWriter element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).shut();
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
            xml.close();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Excerpt.escape(attributes[i + 1]));
        }
    }

    private HtmlWriter write(Step step) throws IOException {
        try {
            step.write();
            return this;
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    /** Something that the writer of the JDK does. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }
}
