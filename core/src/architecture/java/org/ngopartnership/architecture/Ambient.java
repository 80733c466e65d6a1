package org.ngopartnership.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/**
 * What a process has around it and a library must not lean on. Each pattern is matched against the whole name of what is
 * called, for example {@code java.lang.String.format(java.lang.String, [Ljava.lang.Object;)}.
 */
enum Ambient {
    CLOCK(
            "java\\.time\\.(chrono\\.)?\\w+\\.now\\((?!java\\.time\\.Clock\\)).*",
            "java\\.time\\.Clock\\.(system|tick[A-Z]).*",
            "java\\.time\\.InstantSource\\.system.*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance.*",
            "java\\.util\\.GregorianCalendar\\.<init>.*"),
    LOCALE(
            "java\\.util\\.Locale\\.getDefault.*",
            "java\\.util\\.Locale\\.getDisplay\\w+\\(\\)",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.formatted.*",
            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*",
            "java\\.util\\.Formatter\\.<init>\\((?!.*Locale).*",
            "java\\.util\\.ResourceBundle\\.getBundle\\((?!.*Locale).*",
            "java\\.text\\.\\w+\\.get\\w*Instance\\((?!.*Locale).*",
            "java\\.text\\.(Decimal|SimpleDate|Message)Format\\w*\\.<init>\\((?!.*(Locale|Symbols)).*",
            "java\\.text\\.MessageFormat\\.format\\(java\\.lang\\.String, .*",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)"),
    CHARSET(
            "java\\.nio\\.charset\\.Charset\\.defaultCharset.*",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.(InputStreamReader\\.<init>\\(java\\.io\\.InputStream|OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream)\\)",
            "java\\.io\\.(FileReader|FileWriter|PrintStream)\\.<init>\\((?!.*Charset).*",
            "java\\.io\\.PrintWriter\\.<init>\\((?!java\\.io\\.Writer|.*Charset).*",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
            "java\\.util\\.Scanner\\.<init>\\((?!java\\.lang\\.(String|Readable)|.*Charset).*"),
    ZONE(
            "java\\.time\\.ZoneId\\.systemDefault.*",
            "java\\.util\\.TimeZone\\.getDefault.*",
            "java\\.time\\.Clock\\.systemDefaultZone.*",
            "java\\.text\\.SimpleDateFormat\\.<init>.*",
            "java\\.util\\.Date\\.<init>\\(int.*"),
    REFLECTION(
            "java\\.lang\\.reflect\\..*",
            "java\\.lang\\.invoke\\.MethodHandles.*",
            "java\\.lang\\.ClassLoader\\.loadClass.*",
            "java\\.lang\\.Class\\.(forName|newInstance|getRecordComponents|getEnclosing\\w+).*",
            "java\\.lang\\.Class\\.get(Declared)?(Field|Method|Constructor|Annotation|Classes).*",
            "java\\.lang\\.Class\\.isAnnotationPresent.*");

    private final Pattern forbidden;

    Ambient(String... forbidden) {
        this.forbidden = Pattern.compile(String.join("|", forbidden));
    }

    /** A condition that reports each call and each method reference to something forbidden. */
    ArchCondition<JavaClass> notUsed() {
        return new ArchCondition<>("not use the process's " + name()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (forbidden.matcher(access.getTarget().getFullName()).matches()) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }
}
