package org.ngopartnership.examples.mapping.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ngopartnership.json.PartnershipJson;
import tools.jackson.databind.json.JsonMapper;

class RorMappingTest {

    @Test
    void mapsTheFirstLayout() {
        assertThat(mapped("""
                {"id": "https://ror.org/00x0x0x00", "name": "Society of Readers", "established": 951,
                 "labels": [{"label": "Société des lecteurs", "iso639": "fr"}, {"label": "Lecteurs", "iso639": "fr"}],
                 "aliases": ["Readers"], "acronyms": ["SR", "SOR"], "email_address": "info@readers.example",
                 "addresses": [{"city": "Geneva"}], "country": {"country_name": "Switzerland", "country_code": "CH"},
                 "links": ["https://readers.example"], "types": ["Nonprofit"], "status": "inactive",
                 "relationships": [{"type": "Parent", "label": "Reading World", "id": "https://ror.org/00y0y0y00"}],
                 "external_ids": {"GRID": {"all": "grid.1", "preferred": "grid.1"},
                                  "ISNI": {"all": ["1", "2"], "preferred": "2"}}}
                """)).isEqualTo("""
                {"id":"ror-00x0x0x00","name":{"fr":"Société des lecteurs","und":"Society of Readers"},\
                "acronym":{"und":"SR"},"otherNames":[{"kind":"VARIANT","text":{"fr":"Lecteurs"}},\
                {"kind":"VARIANT","text":{"und":"Readers"}},{"kind":"ACRONYM","text":{"und":"SOR"}}],\
                "founded":"0951","nonProfit":true,"headquarters":{"city":{"und":"Geneva"},"country":"CH"},\
                "website":"https://readers.example","email":"info@readers.example",\
                "identifiers":[{"scheme":"ROR","value":"00x0x0x00"},{"scheme":"GRID","value":"grid.1"},\
                {"scheme":"ISNI","value":"2"},{"scheme":"ISNI","value":"1"}],\
                "extensions":{"ror:types":["Nonprofit"],"ror:status":"inactive",\
                "ror:relationships":[{"type":"Parent","label":"Reading World","id":"https://ror.org/00y0y0y00"}]}}""");
    }

    @Test
    void mapsTheSecondLayout() {
        assertThat(mapped("""
                {"id": "https://ror.org/00x0x0x00", "established": null, "status": "active", "types": ["other"],
                 "names": [{"lang": "en", "types": ["label"], "value": "Readers' Society"},
                           {"lang": "en", "types": ["label", "ror_display"], "value": "Society of Readers"},
                           {"lang": null, "types": ["acronym"], "value": "SR"},
                           {"lang": "ar", "types": ["alias"], "value": "جمعية القراء"}],
                 "locations": [{"geonames_details": {"name": "Tunis", "country_code": "TN"}}],
                 "links": [{"type": "wikipedia", "value": "https://wiki.example"},
                           {"type": "website", "value": "https://readers.example"}],
                 "external_ids": [{"type": "wikidata", "all": ["Q1", "Q2"], "preferred": null}],
                 "relationships": [{"type": "predecessor", "label": "Old Readers", "id": "https://ror.org/00y0y0y00"}]}
                """)).isEqualTo("""
                {"id":"ror-00x0x0x00","name":{"en":"Society of Readers"},"acronym":{"und":"SR"},\
                "otherNames":[{"kind":"VARIANT","text":{"en":"Readers' Society"}},\
                {"kind":"VARIANT","text":{"ar":"جمعية القراء"}}],"predecessors":[{"name":{"und":"Old Readers"}}],\
                "headquarters":{"city":{"und":"Tunis"},"country":"TN"},"website":"https://readers.example",\
                "identifiers":[{"scheme":"ROR","value":"00x0x0x00"},{"scheme":"WIKIDATA","value":"Q1"},\
                {"scheme":"WIKIDATA","value":"Q2"}],"extensions":{"ror:types":["other"],"ror:status":"active",\
                "ror:relationships":[{"type":"predecessor","label":"Old Readers","id":"https://ror.org/00y0y0y00"}]}}""");
    }

    @Test
    void refusesWhatIsNoRecordOfRor() {
        assertThatThrownBy(() -> mapped("{\"id\": \"wrs\"}")).hasMessage("Not an id of ROR: wrs");
    }

    private static String mapped(String json) {
        return PartnershipJson.writeLine(
                RorMapping.map(JsonMapper.builder().build().readTree(json)));
    }
}
