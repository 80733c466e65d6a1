package org.ngopartnership.examples.mapping.ecosoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ngopartnership.json.PartnershipJson;

class EcosocListTest {

    @TempDir
    private Path folder;

    @Test
    void keepsFormerNameAndStatusOfARenamedOrganization() throws IOException {
        assertThat(read("2_name_changes.csv", """
                Old_name,New_name,Session_number
                "Readers of Alps (special, 2011)",Readers without Borders,2024-06-14 00:00:00
                "Old Readers (roster; 1978)",New Readers,2009-03-04 00:00:00
                """)).containsExactly("""
                        {"id":"ecosoc-name-changes-1","name":{"und":"Readers without Borders"},\
                        "otherNames":[{"kind":"FORMER","text":{"und":"Readers of Alps"},"until":"2024-06-14"},\
                        {"kind":"AS_STATED","text":{"und":"Readers of Alps (special, 2011)"}}],\
                        "partnerships":[{"with":"ECOSOC","history":[{"regime":"ECOSOC_1996","status":"SPECIAL",\
                        "since":"2011","sinceAsStated":{"en":"special, 2011"}}]}]}""", """
                        {"id":"ecosoc-name-changes-2","name":{"und":"New Readers"},\
                        "otherNames":[{"kind":"FORMER","text":{"und":"Old Readers"},"until":"2009-03-04"},\
                        {"kind":"AS_STATED","text":{"und":"Old Readers (roster; 1978)"}}],\
                        "partnerships":[{"with":"ECOSOC","history":[{"regime":"ECOSOC_1996","status":"ROSTER",\
                        "sinceAsStated":{"en":"roster; 1978"}}]}]}""");
    }

    @Test
    void keepsWhoWasMergedAndWhenThatWasMentioned() throws IOException {
        assertThat(read("12_mergers.csv", """
                Old_name1,Old_name2,New_name,Session_number,more1,more2
                "Readers, in special consultative status",Writers,Readers and Writers,2007-02-20 00:00:00,2006-06-19 00:00:00,
                """)).containsExactly("""
                        {"id":"ecosoc-mergers-1","name":{"und":"Readers and Writers"},\
                        "otherNames":[{"kind":"AS_STATED","text":{"und":"Readers, in special consultative status"}}],\
                        "predecessors":[{"name":{"und":"Readers"}},{"name":{"und":"Writers"}}],\
                        "extensions":{"ecosoc:merger":["2007-02-20","2006-06-19"]}}""");
    }

    @Test
    void keepsAnyOtherDecisionAsAnExtension() throws IOException {
        assertThat(read("6_ecosoc_status_withdrawn_ownrequest.csv", """
                NGO_name,Session_number,
                "Readers ",2003-08-28 00:00:00,(observer status withdrawn)
                """)).containsExactly("""
                        {"id":"ecosoc-status-withdrawn-ownrequest-1","name":{"und":"Readers"},\
                        "partnerships":[{"with":"ECOSOC"}],\
                        "extensions":{"ecosoc:status-withdrawn-ownrequest":{"session":"2003-08-28",\
                        "note":"(observer status withdrawn)"}}}""");
    }

    private List<String> read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return EcosocList.read(file).stream().map(PartnershipJson::writeLine).toList();
    }
}
