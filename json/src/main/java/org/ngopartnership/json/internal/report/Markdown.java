package org.ngopartnership.json.internal.report;

/** Writes text so that Markdown shows it as it stands. */
public final class Markdown {

    private static final String ACTIVE = "\\`*_[]<>|#&~";
    private static final String FENCE = "```";

    private Markdown() {}

    /**
     * Prose.
     *
     * @return the text with what Markdown acts on escaped
     */
    public static String plain(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(ACTIVE.indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return escaped.toString();
    }

    /** {@return a link} */
    public static String link(String text, String address) {
        return "[" + plain(text) + "](<" + address.replace(">", "%3E") + ">)";
    }

    /**
     * Lines of code.
     *
     * @return a block that no line of the code ends
     */
    public static String code(String language, String code) {
        String fence = FENCE;
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + code + "\n" + fence;
    }
}
