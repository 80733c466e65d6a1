package org.ngopartnership.validation.rules.organization;

/** Addresses of websites. */
final class WebAddress {

    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";

    private WebAddress() {}

    /** Whether the text is an absolute address of http or https: a host follows, and there are no spaces. */
    static boolean isAbsolute(String text) {
        int host = startOfHost(text);
        return host > 0 && host < text.length() && isStartOfHost(text.charAt(host)) && !hasSpace(text);
    }

    private static int startOfHost(String text) {
        if (text.regionMatches(true, 0, HTTPS, 0, HTTPS.length())) {
            return HTTPS.length();
        }
        return text.regionMatches(true, 0, HTTP, 0, HTTP.length()) ? HTTP.length() : 0;
    }

    /** A host is a name in whatever script, or an address in figures or in brackets. */
    private static boolean isStartOfHost(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '[';
    }

    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }
}
