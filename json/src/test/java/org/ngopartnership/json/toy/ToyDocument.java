package org.ngopartnership.json.toy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.PartnershipRecord;

/** A second, thin type. */
public record ToyDocument(String getId, Optional<String> text) implements PartnershipRecord {

    static final class Builder {
        private String id = "";
        private @Nullable String text;
    }

    public static final Binding<ToyDocument, ?> BINDING = Binding.of(
                    "Document", Builder::new, (Builder b) -> new ToyDocument(b.id, Optional.ofNullable(b.text)))
            .required("id", Codecs.id(), (b, v) -> b.id = v, ToyDocument::getId)
            .optional("text", Codecs.text(), (b, v) -> b.text = v, ToyDocument::text)
            .build();

    @Override
    public Map<String, ExtensionValue> getExtensions() {
        return Map.of();
    }

    @Override
    public List<Evidence> getEvidence() {
        return List.of();
    }

    @Override
    public RecordType recordType() {
        return RecordType.DOCUMENT;
    }
}
