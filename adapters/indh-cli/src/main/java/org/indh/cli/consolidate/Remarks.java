package org.indh.cli.consolidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indh.cli.input.UnreadableText;
import org.indh.core.document.Document;
import org.indh.core.document.UnreadableFileException;

/** What the error stream says beside the result: files that cannot be read, amounts that nobody could read, each at its place. */
public final class Remarks {
    private static final String OURS = "indh: ";

    private final Given given;
    private final Words words;

    public Remarks(Given given, Words words) {
        this.given = given;
        this.words = words;
    }

    /** Where there is nothing to add up: why. */
    public List<String> ofNothing() {
        List<String> remarks = ofFiles(given.unreadable());
        remarks.addAll(ofDocuments());
        given.lists().forEach(list -> remarks.add(say("no-amounts", list)));
        given.dossier()
                .files()
                .forEach(file -> LineList.almost(Path.of(file))
                        .ifPresent(list -> remarks.add(OURS
                                + words.say(
                                        "list-columns",
                                        Map.of(
                                                "file",
                                                file,
                                                "names",
                                                list.unread().unknown())))));
        if (given.unreadable().isEmpty() && given.lists().isEmpty()) {
            remarks.add(OURS + words.say("nothing"));
        }
        return remarks;
    }

    public List<String> of(Consolidated result) {
        List<UnreadableFileException> unreadable = new ArrayList<>(given.unreadable());
        unreadable.addAll(result.unreadable());
        List<String> remarks = ofFiles(unreadable);
        remarks.addAll(ofDocuments());
        given.lists().stream()
                .filter(list -> !list.columns().statesAmounts())
                .forEach(list -> remarks.add(say("no-amounts", list)));
        result.ledger()
                .sets()
                .forEach(set -> set.remarks(result.chosen(), words).forEach(remark -> remarks.add(OURS + remark)));
        result.converted().ifPresent(each -> each.book().remarks(words).forEach(remark -> remarks.add(OURS + remark)));
        if (result.kept().cells().isEmpty()) {
            boolean isChosen = !result.where().isEmpty();
            remarks.add(OURS
                    + (isChosen ? words.say("nothing-left", Map.of("option", filters(result))) : words.say("nothing")));
        }
        return remarks;
    }

    private static String filters(Consolidated result) {
        return result.where().stream().map(LineFilter::toString).collect(Collectors.joining(" "));
    }

    private String say(String key, LineList list) {
        return OURS
                + words.say(
                        key,
                        Map.of(
                                "file",
                                list.source().name(),
                                "names",
                                list.source().columns()));
    }

    /** Files of which nothing can be read, and those that hold the same as another one. */
    private List<String> ofFiles(List<UnreadableFileException> unreadable) {
        List<String> remarks = new ArrayList<>();
        given.again()
                .forEach((file, earlier) -> remarks.add(
                        OURS + words.say("same-file", Map.of("file", file.toString(), "earlier", earlier.toString()))));
        unreadable.forEach(file -> remarks.add(UnreadableText.of(file, words.language(), words.terms())));
        return remarks;
    }

    /** How many remarks on reading each document's file has, whose places and reasons are another command's business. */
    private List<String> ofDocuments() {
        List<String> remarks = new ArrayList<>();
        for (String file : given.dossier().files()) {
            int count = 0;
            for (Document<?> document : given.dossier().documents()) {
                count += document.file().equals(file) ? document.faults().size() : 0;
            }
            if (count > 0) {
                remarks.add(OURS + words.say("faults", Map.of("file", file, "count", count)));
            }
        }
        return remarks;
    }
}
