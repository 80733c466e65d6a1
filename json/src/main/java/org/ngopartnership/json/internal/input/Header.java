package org.ngopartnership.json.internal.input;

import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.model.Table;
import org.ngopartnership.registry.PartnershipRegistry;

/** A first line that says which version of the form follows. */
final class Header {

    /** The {@code "type"} of the line. */
    static final String CODE = "HEADER";

    static final Binding<Header, Header> BINDING =
            Codecs.of(Table.of("Header", Header.class, Header::new, header -> header)
                    .constant(EntityTypes.SCHEMA_VERSION, PartnershipRegistry.SCHEMA_VERSION));
}
