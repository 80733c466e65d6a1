package org.ngopartnership.validation.rules.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.Checklist;
import org.ngopartnership.reference.ChecklistItem;
import org.ngopartnership.reference.Checklists;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Code;

/** Rules on the documents of an application against the list of those asked for. */
final class ChecklistRules {

    private static final DataPath DOCUMENTS = DataPath.of("documents");
    private static final String FINANCIAL_REPORT = "FINANCIAL_REPORT";
    private static final String FINANCIAL_STATEMENT = "FINANCIAL_STATEMENT";

    static final Rule<Application> EVERY_ITEM_SUBMITTED = Rule.of(Application.class, "APP-002")
            .check((application, context, sink) -> {
                Optional<ApplicationDocuments> documents = application.getDocuments();
                if (documents.isPresent()
                        && documents.get().isComplete()
                        && application.getChecklist().isPresent()) {
                    Checklists checklists = context.reference().checklists();
                    Code version = application.getChecklist().get();
                    List<String> missing = checklists
                            .find(version)
                            .map(checklist ->
                                    definitelyMissing(checklist, documents.get().getItems(), checklists))
                            .orElse(List.of());
                    if (!missing.isEmpty()) {
                        sink.report(DOCUMENTS, "checklist", version, "missing", String.join(", ", missing));
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(EVERY_ITEM_SUBMITTED);

    private ChecklistRules() {}

    /**
     * The items that nothing submitted can be. Kinds are open codes, so each document of a kind that no checklist names
     * may be one of the items under another name; as long as all of them may be, none is missing for certain.
     */
    private static List<String> definitelyMissing(
            Checklist checklist, List<ApplicationDocument> submitted, Checklists checklists) {
        List<String> missing = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            if (submitted.stream().noneMatch(document -> isItem(item, document.getKind()))) {
                missing.add(item.kind().text());
            }
        }
        long unknown = submitted.stream()
                .filter(document -> !isNamed(document.getKind(), checklists))
                .count();
        return missing.size() > unknown ? missing : List.of();
    }

    /** A report and a statement of finances are one thing under two names. */
    private static boolean isItem(ChecklistItem item, Code kind) {
        return item.kind().equals(kind) || item.kind().is(FINANCIAL_STATEMENT) && kind.is(FINANCIAL_REPORT);
    }

    private static boolean isNamed(Code kind, Checklists checklists) {
        return kind.is(FINANCIAL_REPORT)
                || checklists.all().stream()
                        .anyMatch(checklist -> checklist.item(kind).isPresent());
    }
}
