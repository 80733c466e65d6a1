package org.ngopartnership.json.internal.input;

import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.ConstantCodec;

/** A first line that says which version of the form follows. */
final class Header {

    /** The {@code "type"} of the line. */
    static final String CODE = "HEADER";

    static final Binding<Header, Header> BINDING = Binding.of("Header", Header::new, header -> header)
            .required(
                    EntityTypes.SCHEMA_VERSION,
                    new ConstantCodec(EntityTypes.VERSION),
                    Header::setVersion,
                    header -> EntityTypes.VERSION)
            .build();

    private void setVersion(String version) {
        // there is one version only, and the codec has made sure of it
    }
}
