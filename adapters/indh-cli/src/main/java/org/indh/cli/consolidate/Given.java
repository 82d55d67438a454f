package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.indh.cli.input.SameFiles;
import org.indh.core.document.Dossier;
import org.indh.core.document.UnreadableFileException;

/**
 * What somebody gave to be added up.
 *
 * @param files the files, as they were given, each once
 * @param again the files that hold the bytes of an earlier one, each with that one
 * @param dossier the documents among them
 * @param lists the flat lists among them, whose lines are read when it is known what is asked of them
 * @param unreadable the files of which nothing can be read
 */
public record Given(
        List<Path> files,
        Map<Path, Path> again,
        Dossier dossier,
        List<LineList> lists,
        List<UnreadableFileException> unreadable) {
    public Given {
        files = ImmutableList.copyOf(files);
        lists = ImmutableList.copyOf(lists);
        unreadable = ImmutableList.copyOf(unreadable);
    }

    public static Given read(List<Path> given) {
        SameFiles same = SameFiles.of(given);
        List<Path> documents = new ArrayList<>();
        List<LineList> lists = new ArrayList<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        for (Path file : same.files()) {
            try {
                LineList.find(file).ifPresentOrElse(lists::add, () -> documents.add(file));
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        Dossier dossier = Dossier.read(documents);
        unreadable.addAll(dossier.unreadable());
        return new Given(same.files(), same.again(), dossier, lists, unreadable);
    }

    /** The names of the files. */
    List<String> names() {
        return files.stream().map(Path::toString).toList();
    }

    /** Whether there is no line at all. */
    public boolean hasNothing() {
        boolean hasList = lists.stream().anyMatch(list -> list.columns().statesAmounts());
        return !hasList && lines(false, Hierarchies.NONE).isEmpty();
    }

    /** The files of which nothing is in the totals: those that cannot be read, and those without a line that was understood. */
    public List<String> missing() {
        TreeSet<String> empty = new TreeSet<>(dossier.files());
        for (SourceLine line :
                DossierLines.of(dossier, true, new Members(List.of())).lines()) {
            empty.remove(line.place().file());
        }
        empty.removeIf(file -> dossier.documents().stream()
                .noneMatch(document ->
                        document.file().equals(file) && !document.faults().isEmpty()));
        unreadable.forEach(each -> empty.add(each.file()));
        return List.copyOf(empty);
    }

    /** The lines of the documents and of each list that states amounts, under what they lie in. */
    List<LineSet> lines(boolean withApplicants, Hierarchies hierarchies) {
        List<String> titles = new ArrayList<>();
        dossier.documents().forEach(document -> titles.add(DossierLines.title(document)));
        lists.forEach(list -> titles.add(list.name()));
        Members members = new Members(titles);
        List<LineSet> sets = new ArrayList<>();
        DocumentLines documents = DossierLines.of(dossier, withApplicants, members);
        if (!documents.lines().isEmpty()) {
            sets.add(new DocumentLines(
                    documents.lines().stream().map(hierarchies::place).toList()));
        }
        for (LineList list : lists) {
            if (list.columns().statesAmounts()) {
                sets.add(new ListLines(list, members.name(list.name(), list.name(), true), hierarchies));
            }
        }
        return sets;
    }
}
