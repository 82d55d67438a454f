package org.indh.cli.consolidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indh.budget.consolidation.LineCheck;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.finding.TextOrigin;
import org.indh.core.text.Term;

/**
 * Files that somebody wants judged. A flat list of budget lines is no document: rules do not apply to it, and what cannot be read
 * of it is told as what cannot be read of documents is.
 *
 * @param dossier the documents, then the lists with their faults
 * @param remarks what is to be known of the lists, in the user's language
 * @param unreadable the files of which nothing can be read
 */
public record CheckedFiles(Dossier dossier, List<String> remarks, List<UnreadableFileException> unreadable) {
    public static CheckedFiles read(List<Path> files, Words words) {
        List<Path> documents = new ArrayList<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<Dossier> lists = new ArrayList<>();
        for (Path file : files) {
            try {
                LineList list = LineList.find(file).orElse(null);
                if (list == null) {
                    documents.add(file);
                } else {
                    lists.add(checked(list, remarks, words));
                }
            } catch (UnreadableFileException e) {
                unreadable.add(e);
                lists.add(Dossier.of(file.toString(), List.of(), List.of()));
            }
        }
        Dossier dossier = Dossier.read(documents);
        unreadable.addAll(0, dossier.unreadable());
        return new CheckedFiles(
                lists.stream().reduce(dossier, Dossier::and), List.copyOf(remarks), List.copyOf(unreadable));
    }

    private static Dossier checked(LineList list, List<String> remarks, Words words) throws UnreadableFileException {
        String file = list.source().name();
        LineCheck check = LineCheck.of(list.source(), list.columns());
        List<Fault> faults = new ArrayList<>();
        if (!list.columns().statesAmounts()) {
            Map<String, Object> facts = Map.of("expected", new Term("expected.amount-column"));
            String names = String.join(", ", list.source().columns());
            faults.add(Fault.at("DC-UNREADABLE", List.of(new TextOrigin(1, 1)), names, facts));
        }
        faults.addAll(check.faults());
        remarks.add(words.say("checked-list", Map.of("file", file, "count", check.lines())));
        remarks.addAll(list.unread().say(file, words));
        long more = check.faultCount() - check.faults().size();
        if (more > 0) {
            remarks.add(words.say("list-fault.more", Map.of("file", file, "count", more)));
        }
        Draft draft = new Draft(Draft.UNKNOWN, ObjectNode.builder().build(), faults).ofTexts();
        return Dossier.of(file, List.of(draft), List.of());
    }
}
