package org.ngopartnership.json.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.DidYouMean;
import org.ngopartnership.json.internal.binding.Names;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;

/** The types of records that an input may hold, in the order of the registry. Immutable and thread-safe. */
public final class EntityTypes {

    /** The types that a registry of this library holds. */
    public static final EntityTypes STANDARD = new EntityTypes(PartnershipRegistry.TABLE);

    /** The version of the form, in a registry or a header. */
    public static final String SCHEMA_VERSION = "schemaVersion";

    private final List<EntityType<?>> types;
    private final Names registryProperties;
    private final List<String> codes;

    /**
     * The types that a registry holds.
     *
     * @param registry  its table; the first type is that of lines without a {@code "type"}
     */
    public EntityTypes(Table<?, ?> registry) {
        List<EntityType<?>> found = new ArrayList<>();
        for (Property<?, ?, ?> property : registry.properties()) {
            RecordType records = property.records();
            if (records != null) {
                found.add(EntityType.of(records, property));
            }
        }
        this.types = List.copyOf(found);
        List<String> properties = new ArrayList<>(List.of(SCHEMA_VERSION));
        types.forEach(type -> properties.add(type.property()));
        this.registryProperties = Names.of(properties);
        this.codes = types.stream().map(type -> type.type().name()).toList();
    }

    /**
     * All types.
     *
     * @return the types in order
     */
    public List<EntityType<?>> all() {
        return types;
    }

    /**
     * The type of records that do not state any.
     *
     * @return the first type
     */
    public EntityType<?> byDefault() {
        return types.get(0);
    }

    /**
     * {@return the type of a record}
     *
     * @throws IllegalArgumentException if it is of none of the types
     */
    public EntityType<?> of(PartnershipRecord record) {
        for (EntityType<?> type : types) {
            if (type.javaType().isInstance(record)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "There is no JSON form of " + record.getClass().getName());
    }

    @Nullable
    EntityType<?> byCode(String code) {
        int index = codes.indexOf(code);
        return index < 0 ? null : types.get(index);
    }

    List<String> codes() {
        return codes;
    }

    /**
     * Whether a property is one of a registry, perhaps misspelt, and none of a record.
     *
     * @param property  the first property of an input
     * @return true if the input is a registry
     */
    boolean isOfRegistry(String property) {
        return registryProperties.all().contains(property)
                || !property.equals(RecordReading.TYPE)
                        && DidYouMean.suggest(property, registryProperties.all()) != null
                        && types.stream().noneMatch(type -> type.binding().has(property));
    }

    /** The version first, then the properties of the types in order. */
    Names registryProperties() {
        return registryProperties;
    }
}
