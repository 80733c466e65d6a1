package org.ngopartnership.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the canonical form needs of the IANA language subtag registry; all keys are in lower case. */
final class TagRegistry {

    /** The grandfathered tags, each with what to write instead, or itself where the registry prefers nothing. */
    private static final Map<String, String> GRANDFATHERED = Map.ofEntries(
            Map.entry("en-gb-oed", "en-GB-oxendict"),
            Map.entry("i-ami", "ami"),
            Map.entry("i-bnn", "bnn"),
            Map.entry("i-default", "i-default"),
            Map.entry("i-enochian", "i-enochian"),
            Map.entry("i-hak", "hak"),
            Map.entry("i-klingon", "tlh"),
            Map.entry("i-lux", "lb"),
            Map.entry("i-mingo", "i-mingo"),
            Map.entry("i-navajo", "nv"),
            Map.entry("i-pwn", "pwn"),
            Map.entry("i-tao", "tao"),
            Map.entry("i-tay", "tay"),
            Map.entry("i-tsu", "tsu"),
            Map.entry("sgn-be-fr", "sfb"),
            Map.entry("sgn-be-nl", "vgt"),
            Map.entry("sgn-ch-de", "sgg"),
            Map.entry("art-lojban", "jbo"),
            Map.entry("cel-gaulish", "cel-gaulish"),
            Map.entry("no-bok", "nb"),
            Map.entry("no-nyn", "nn"),
            Map.entry("zh-guoyu", "cmn"),
            Map.entry("zh-hakka", "hak"),
            Map.entry("zh-min", "zh-min"),
            Map.entry("zh-min-nan", "nan"),
            Map.entry("zh-xiang", "hsn"));

    /** Whole tags of the sign languages that were registered by country before they had codes of their own. */
    private static final Map<String, String> REDUNDANT = Map.ofEntries(
            Map.entry("sgn-br", "bzs"),
            Map.entry("sgn-co", "csn"),
            Map.entry("sgn-de", "gsg"),
            Map.entry("sgn-dk", "dsl"),
            Map.entry("sgn-es", "ssp"),
            Map.entry("sgn-fr", "fsl"),
            Map.entry("sgn-gb", "bfi"),
            Map.entry("sgn-gr", "gss"),
            Map.entry("sgn-ie", "isg"),
            Map.entry("sgn-it", "ise"),
            Map.entry("sgn-jp", "jsl"),
            Map.entry("sgn-mx", "mfs"),
            Map.entry("sgn-ni", "ncs"),
            Map.entry("sgn-nl", "dse"),
            Map.entry("sgn-no", "nsl"),
            Map.entry("sgn-pt", "psr"),
            Map.entry("sgn-se", "swl"),
            Map.entry("sgn-us", "ase"),
            Map.entry("sgn-za", "sfs"));

    private static final Map<String, String> REGIONS =
            Map.of("bu", "MM", "dd", "DE", "fx", "FR", "tp", "TL", "yd", "YE", "zr", "CD");

    /** The languages under which extended languages are registered; each of those is a language of its own, too. */
    private static final Set<String> EXTENDED = Set.of("ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh");

    private TagRegistry() {}

    static @Nullable String grandfathered(String lowerCaseTag) {
        return GRANDFATHERED.get(lowerCaseTag);
    }

    static @Nullable String redundant(String lowerCaseTag) {
        return REDUNDANT.get(lowerCaseTag);
    }

    static boolean isGrandfathered(String lowerCaseTag) {
        return GRANDFATHERED.containsKey(lowerCaseTag);
    }

    static boolean hasExtendedLanguages(String language) {
        return EXTENDED.contains(language);
    }

    /** The language to write for a deprecated one, or the same. */
    static String language(String language) {
        return switch (language) {
            case "in" -> "id";
            case "iw" -> "he";
            case "ji" -> "yi";
            case "jw" -> "jv";
            case "mo" -> "ro";
            case "adp" -> "dz";
            case "cka" -> "cmr";
            case "drh" -> "mn";
            case "drw", "tnf" -> "prs";
            case "kgh" -> "kml";
            case "oun" -> "vaj";
            case "tie" -> "ras";
            case "tlw" -> "weo";
            default -> language;
        };
    }

    /** The region to write, in upper case, for one in lower case. */
    static String region(String region, String upperCase) {
        return REGIONS.getOrDefault(region, upperCase);
    }
}
