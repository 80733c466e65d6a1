package org.ngopartnership.json.internal.tables;

import java.util.List;
import java.util.Map;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.json.internal.binding.OneOfCodec;
import org.ngopartnership.json.internal.binding.OneOfCodec.Way;
import org.ngopartnership.json.internal.binding.TextForm;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** Forms of single values that many tables use. */
final class Values {

    static final Codec<Code> CODE = Codecs.text(TextForm.CODE, Code::of, Code::text, "UNKNOWN");

    static final Codec<Country> COUNTRY = Codecs.text(TextForm.COUNTRY, Country::of, Country::code, "ZZ");

    static final Codec<RecordRef> REFERENCE = Codecs.text(TextForm.ID, RecordRef::of, RecordRef::id, "unknown");

    static final Codec<DocumentSymbol> SYMBOL =
            Codecs.text(TextForm.ANY, DocumentSymbol::parse, DocumentSymbol::text, "");

    static final Codec<Party> PARTY = new OneOfCodec<>(
            "Party",
            List.of(
                    new Way<>(
                            "id", REFERENCE, Party.ById::new, party -> party instanceof Party.ById by ? by.id() : null),
                    new Way<>(
                            "code",
                            CODE,
                            Party.ByCode::new,
                            party -> party instanceof Party.ByCode by ? by.code() : null),
                    new Way<>(
                            "name",
                            Codecs.localized(),
                            Party.ByName::new,
                            party -> party instanceof Party.ByName by ? by.name() : null)));

    static final Codec<Map<String, ExtensionValue>> EXTENSIONS = new ExtensionsCodec();

    private Values() {}
}
