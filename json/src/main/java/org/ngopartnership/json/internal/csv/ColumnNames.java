package org.ngopartnership.json.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.DidYouMean;
import org.ngopartnership.text.LanguageTag;

/** Reads the names of columns: paths with dots, in which the position in a list may be left out for the first element. */
final class ColumnNames {

    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern EXTENSION = Pattern.compile("[^:]+:.+", Pattern.DOTALL);

    private final Shape root;

    ColumnNames(Shape root) {
        this.root = root;
    }

    /**
     * What a name says.
     *
     * @param column  the column; null if there is none of the name
     * @param meant  the name that was probably meant
     * @param tag  the language as written, unless it is in canonical form
     */
    record Meaning(
            @Nullable Column column,
            @Nullable String meant,
            @Nullable String tag) {

        static Meaning unknown(@Nullable String meant) {
            return new Meaning(null, meant, null);
        }
    }

    Meaning read(String name) {
        return walk(name, true);
    }

    private Meaning walk(String name, boolean suggesting) {
        List<Column.Step> path = new ArrayList<>();
        Shape at = root;
        String rest = name;
        while (true) {
            if (at.isTextByLanguage()) {
                return language(name, rest, path);
            }
            if (at.isExtensions()) {
                return EXTENSION.matcher(rest).matches() ? known(path, rest, CellForm.TEXT) : Meaning.unknown(null);
            }
            CellForm form = at.form();
            if (rest.isEmpty()) {
                return form == null ? Meaning.unknown(null) : new Meaning(new Column(path, form), null, null);
            }
            int dot = rest.indexOf('.');
            String segment = dot < 0 ? rest : rest.substring(0, dot);
            if (at.isArray()) {
                boolean positioned = POSITION.matcher(segment).matches();
                if (!positioned && at.items().names().isEmpty()) {
                    return Meaning.unknown(null);
                }
                path.add(new Column.Step(positioned ? segment : "0", true));
                at = at.items();
                rest = positioned ? after(rest, dot) : rest;
                continue;
            }
            Shape next = at.property(segment);
            if (next == null) {
                return Meaning.unknown(suggesting ? suggest(name, rest, segment, at) : null);
            }
            path.add(new Column.Step(segment, false));
            at = next;
            rest = after(rest, dot);
        }
    }

    private static Meaning language(String name, String rest, List<Column.Step> path) {
        if (rest.isEmpty()) {
            return Meaning.unknown(name + ".en");
        }
        String canonical = LanguageTag.canonicalOrNull(rest);
        if (canonical == null) {
            return new Meaning(null, null, rest);
        }
        Meaning known = known(path, canonical, CellForm.TEXT);
        return canonical.equals(rest) ? known : new Meaning(known.column(), null, rest);
    }

    private static Meaning known(List<Column.Step> path, String last, CellForm form) {
        path.add(new Column.Step(last, false));
        return new Meaning(new Column(path, form), null, null);
    }

    /** The name with one segment corrected, if that makes it one. */
    private @Nullable String suggest(String name, String rest, String segment, Shape at) {
        String near = DidYouMean.suggest(segment, at.names());
        if (near == null) {
            return null;
        }
        String corrected = name.substring(0, name.length() - rest.length()) + near + rest.substring(segment.length());
        Meaning meaning = walk(corrected, false);
        return meaning.column() == null ? meaning.meant() : corrected;
    }

    private static String after(String rest, int dot) {
        return dot < 0 ? "" : rest.substring(dot + 1);
    }
}
