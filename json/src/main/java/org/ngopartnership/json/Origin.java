package org.ngopartnership.json;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.json.internal.report.Damage;
import org.ngopartnership.json.internal.report.Excerpt;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.place.Place;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.value.PartnershipRecord;

/**
 * The source that records come from; says where in it something stands.
 *
 * @param name  its name in reports
 * @param index  its position among the sources
 */
record Origin(String name, int index) {

    /** Where a record begins. */
    Place start(RecordBytes bytes) {
        return new Place(name, bytes.line(), bytes.column(), bytes.offset());
    }

    Place place(RecordBytes bytes, int position) {
        long offset = bytes.offset() + position - bytes.from();
        return new Place(name, bytes.lineAt(position), bytes.columnAt(position), offset);
    }

    /** A finding in a record, with what a report shows besides. */
    Located located(Finding finding, ReadRecord read, int position, long number) {
        boolean damaged = read.isDamaged();
        Excerpt excerpt = Excerpt.of(read.bytes(), position, damaged);
        return new Located(damaged ? Damage.shown(finding) : finding, index, number, excerpt, nameOf(read));
    }

    /** A finding that stands in no record. */
    Located between(Finding finding) {
        return new Located(finding, index, Located.BETWEEN, null, LocalizedText.empty());
    }

    static LocalizedText nameOf(ReadRecord read) {
        @Nullable PartnershipRecord value = read.value();
        LocalizedText name = value == null ? LocalizedText.empty() : value.label();
        return read.isDamaged() ? Damage.shown(name) : name;
    }
}
