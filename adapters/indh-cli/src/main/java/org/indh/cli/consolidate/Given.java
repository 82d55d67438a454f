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
 * @param placed the lines of the documents
 * @param lists the flat lists among them, whose lines are read when it is known what is asked of them
 * @param members whose the lines of each list are, where they do not say it
 * @param unreadable the files of which nothing can be read
 * @param missing the files of which nothing is in the totals: those, and the ones without a line that was understood
 */
public record Given(
        List<Path> files,
        Map<Path, Path> again,
        Dossier dossier,
        DossierLines placed,
        List<LineList> lists,
        List<String> members,
        List<UnreadableFileException> unreadable,
        List<String> missing) {
    public Given {
        files = ImmutableList.copyOf(files);
        lists = ImmutableList.copyOf(lists);
        members = ImmutableList.copyOf(members);
        unreadable = ImmutableList.copyOf(unreadable);
        missing = ImmutableList.copyOf(missing);
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
        List<String> titles = new ArrayList<>();
        dossier.documents().forEach(document -> titles.add(DossierLines.title(document)));
        lists.forEach(list -> titles.add(list.name()));
        Members members = new Members(titles);
        DossierLines placed = DossierLines.of(dossier, members);
        List<String> names = new ArrayList<>();
        for (LineList list : lists) {
            names.add(list.columns().statesAmounts() ? members.name(list.name(), list.name(), true) : list.name());
        }
        List<String> missing = missing(dossier, placed, unreadable);
        return new Given(same.files(), same.again(), dossier, placed, lists, names, unreadable, missing);
    }

    private static List<String> missing(
            Dossier dossier, DossierLines placed, List<UnreadableFileException> unreadable) {
        TreeSet<String> empty = new TreeSet<>(dossier.files());
        placed.with(true).forEach(line -> empty.remove(line.place().file()));
        empty.removeIf(file -> dossier.documents().stream()
                .noneMatch(document ->
                        document.file().equals(file) && !document.faults().isEmpty()));
        unreadable.forEach(each -> empty.add(each.file()));
        return List.copyOf(empty);
    }

    /** The names of the files. */
    List<String> names() {
        return files.stream().map(Path::toString).toList();
    }

    /** Whether there is no line at all. */
    public boolean hasNothing() {
        boolean hasList = lists.stream().anyMatch(list -> list.columns().statesAmounts());
        return !hasList && placed.own().isEmpty();
    }

    /** The lines of the documents and of each list that states amounts, under what they lie in. */
    List<LineSet> lines(boolean withApplicants, Hierarchies hierarchies) {
        List<LineSet> sets = new ArrayList<>();
        List<SourceLine> documents = placed.with(withApplicants);
        if (!documents.isEmpty()) {
            sets.add(
                    new DocumentLines(documents.stream().map(hierarchies::place).toList()));
        }
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).columns().statesAmounts()) {
                sets.add(new ListLines(lists.get(i), members.get(i), hierarchies));
            }
        }
        return sets;
    }
}
