package org.ngopartnership.json;

import org.ngopartnership.json.internal.binding.TableSet;
import org.ngopartnership.json.internal.databind.TableHandlers;
import org.ngopartnership.json.internal.report.LibraryVersion;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches Jackson databind the types of this library. Registered as a service, so that
 * {@code JsonMapper.builder().findAndAddModules().build()} just works.
 *
 * <p>Binding checks the shape of the data, not the rules: what it reads may still break them. It is strict: the first
 * problem of shape is thrown as a {@link tools.jackson.databind.DatabindException} with its location and path; unknown
 * and duplicate properties and values of another type are problems. To learn all problems of a file, and its findings by
 * the rules, use {@link PartnershipImport}.
 *
 * @since 0.1
 */
public final class PartnershipModule extends JacksonModule {

    private static final Version VERSION = new Version(
            LibraryVersion.number(0),
            LibraryVersion.number(1),
            LibraryVersion.number(2),
            LibraryVersion.isSnapshot() ? "SNAPSHOT" : null,
            "org.ngopartnership",
            "ngo-partnership-json");

    private final boolean lenient;

    /** The strict module. */
    public PartnershipModule() {
        this(false);
    }

    private PartnershipModule(boolean lenient) {
        this.lenient = lenient;
    }

    /**
     * {@return the module that passes unknown properties in silence, and is as strict in everything else} It goes
     * before the strict module if a mapper has both and got this one later.
     */
    public static PartnershipModule lenient() {
        return new PartnershipModule(true);
    }

    /** {@return the name of the module, another one for the lenient module} */
    @Override
    public String getModuleName() {
        return PartnershipModule.class.getName() + (lenient ? ".lenient" : "");
    }

    /** {@return the version of the module} */
    @Override
    public Version version() {
        return VERSION;
    }

    /**
     * Adds serializers and deserializers.
     *
     * @param context  the mapper being built
     */
    @Override
    public void setupModule(SetupContext context) {
        TableHandlers.add(TableSet.STANDARD, lenient, context);
    }
}
