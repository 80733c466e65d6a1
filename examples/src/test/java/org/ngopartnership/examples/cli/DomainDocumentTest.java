package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.value.Code;

/** What the page on the domain names is there. */
class DomainDocumentTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]*[a-z])(?:\\.([A-Za-z_]+)(?:\\(\\))?)?`");
    private static final Pattern REGIME = Pattern.compile("`([A-Z]+_[12][0-9]{3})`");
    private static final Pattern RULE = Pattern.compile("\\b[A-Z]{2,3}-[0-9]{3}\\b");

    /** Types of the JDK that it names. */
    private static final List<String> OTHERS = List.of("Comparable");

    private static String page = "";
    private static Map<String, Class<?>> types = Map.of();

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("../docs/domain.md"));
        Path root = Path.of("../core/src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            types = files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
                    .map(name -> name.substring(0, name.length() - 5)
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .map(DomainDocumentTest::load)
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (one, other) -> one));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DomainDocumentTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<MatchResult> named(Pattern pattern) {
        return pattern.matcher(page).results().toList();
    }

    @Test
    void everyTypeIsThereWithWhatIsNamedOfIt() {
        assertThat(named(TYPE)).hasSizeGreaterThan(40).allSatisfy(name -> {
            if (!OTHERS.contains(name.group(1))) {
                assertThat(types).containsKey(name.group(1));
                Optional.ofNullable(name.group(2))
                        .ifPresent(member ->
                                assertThat(members(types.get(name.group(1)))).contains(member));
            }
        });
    }

    private static List<String> members(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getMethods()).map(method -> method.getName()),
                        Arrays.stream(type.getFields()).map(field -> field.getName()))
                .toList();
    }

    @Test
    void everyRegimeIsThere() {
        assertThat(named(REGIME))
                .isNotEmpty()
                .allMatch(
                        name -> Regimes.standard().find(Code.of(name.group(1))).isPresent());
    }

    @Test
    void everyRuleIsThere() {
        assertThat(named(RULE))
                .isNotEmpty()
                .allMatch(name -> RuleCatalogue.standard().find(name.group()).isPresent());
    }
}
