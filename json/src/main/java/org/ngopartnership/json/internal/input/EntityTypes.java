package org.ngopartnership.json.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.ConstantCodec;
import org.ngopartnership.json.internal.binding.Names;
import org.ngopartnership.text.LocalizedText;

/** The types of records that an input may hold, in the order of the registry. Immutable and thread-safe. */
public final class EntityTypes {

    /** The type of a first line that is no record. */
    static final EntityType<Header> HEADER = new EntityType<>(
            "HEADER", "", Header.class, Header.BINDING, header -> "", header -> LocalizedText.empty());
    /** The version of the form, in a registry or a header. */
    public static final String SCHEMA_VERSION = "schemaVersion";
    /** The only version so far. */
    public static final String VERSION = "1";

    private final List<EntityType<?>> types;
    private final Names registryProperties;
    private final List<String> codes;

    /**
     * These types.
     *
     * @param types  the types; the first is that of lines without a {@code "type"}
     */
    public EntityTypes(List<EntityType<?>> types) {
        this.types = List.copyOf(types);
        List<String> properties = new ArrayList<>(List.of(SCHEMA_VERSION));
        types.forEach(type -> properties.add(type.property()));
        this.registryProperties = Names.of(properties);
        this.codes = types.stream().map(EntityType::code).toList();
    }

    /**
     * All types.
     *
     * @return the types in order
     */
    public List<EntityType<?>> all() {
        return types;
    }

    EntityType<?> byDefault() {
        return types.get(0);
    }

    @Nullable EntityType<?> byCode(String code) {
        if (code.equals(HEADER.code())) {
            return HEADER;
        }
        int index = codes.indexOf(code);
        return index < 0 ? null : types.get(index);
    }

    List<String> codes() {
        return codes;
    }

    /** The version first, then the properties of the types in order. */
    Names registryProperties() {
        return registryProperties;
    }

    /** A first line that says which version of the form follows. */
    static final class Header {
        static final Binding<Header, Header> BINDING = Binding.of("Header", Header::new, header -> header)
                .required(SCHEMA_VERSION, new ConstantCodec(VERSION), Header::setVersion, header -> VERSION)
                .build();

        private void setVersion(String version) {
            // there is one version only, and the codec has made sure of it
        }
    }
}
