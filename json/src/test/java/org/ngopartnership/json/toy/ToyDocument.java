package org.ngopartnership.json.toy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;

/** A second, thin type. */
public record ToyDocument(String getId, Optional<String> text) implements PartnershipRecord {

    static final class Builder {
        private String id = "";
        private @Nullable String text;
    }

    public static final Table<ToyDocument, ?> TABLE = Table.of(
                    "Document",
                    ToyDocument.class,
                    Builder::new,
                    b -> new ToyDocument(b.id, Optional.ofNullable(b.text)))
            .required("id", RecordRef.ID, (b, v) -> b.id = v, ToyDocument::getId)
            .optional("text", Text.ANY, (b, v) -> b.text = v, ToyDocument::text);

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
