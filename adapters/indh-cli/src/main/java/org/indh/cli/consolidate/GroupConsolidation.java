package org.indh.cli.consolidate;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.group.Distinct;
import org.indh.budget.group.Elimination;
import org.indh.budget.group.Participation;
import org.indh.budget.group.Perimeter;
import org.indh.core.document.UnreadableFileException;

/**
 * Consolidates the lines of a group's members. Those that have another side, be it a transfer's or the same project with
 * another member, are looked at together in memory; all others of a list are passed one by one as they are read, so that a list
 * may be of any length.
 */
final class GroupConsolidation {
    /** So many lines that have another side stand in memory at most; without references, each is compared with all. */
    static final long MOST_HELD = 20_000;

    private final Group group;
    private final Survey survey;
    private final MemberNames names;
    private final Words words;
    private final Perimeter perimeter;
    private final Set<String> projects = new HashSet<>();
    private final LeftOut leftOut = new LeftOut();
    private final Set<LinePlace> unshared = Sets.newIdentityHashSet();
    private long uncompared;

    private GroupConsolidation(Group group, Survey survey, MemberNames names, Words words) {
        this.group = group;
        this.survey = survey;
        this.names = names;
        this.words = words;
        this.perimeter = group.perimeter();
        group.participations().forEach(participation -> projects.add(participation.project()));
    }

    /**
     * @throws QuestionException where a member has no line, or too many lines have another side
     * @throws UnreadableFileException where a list cannot be read again
     */
    static Grouped of(Group group, List<LineSet> sets, CodeNames called, Words words)
            throws QuestionException, UnreadableFileException {
        Survey survey = Survey.of(sets);
        Vocabulary vocabulary = new Vocabulary(new TreeSet<>(Survey.BY), called, words);
        MemberNames names = MemberNames.of(group, survey.codes(Dimension.MEMBER), vocabulary, words);
        return new GroupConsolidation(group, survey, names, words).consolidated();
    }

    private Grouped consolidated() throws QuestionException, UnreadableFileException {
        Predicate<Cell> isHeld = isHeld();
        List<SourceLine> documents = new ArrayList<>();
        List<SourceLine> held = new ArrayList<>();
        List<LineSet> passed = new ArrayList<>();
        for (Survey.Part part : survey.parts()) {
            if (part.set() instanceof DocumentLines lines) {
                lines.lines().forEach(line -> documents.add(names.named(line)));
            } else if (part.isRead()) {
                part.open(isHeld).forEach(line -> held.add(names.named(line)));
                passed.add(new PassedLines(part.set(), new Chosen(Survey.BY, isHeld.negate()), names, group, leftOut));
            } else {
                passed.add(part.set()); // it cannot be read, which is told where it is added up
            }
        }
        List<SourceLine> all = new ArrayList<>(documents);
        all.addAll(held);
        SameMoney same = SameMoney.of(all.stream().filter(this::isJudged).toList(), uncompared);
        List<SourceLine> once = once(all, same);
        Distinct distinct = new Distinct(once.stream().map(SourceLine::line).toList(), List.of(), List.of(), List.of());
        Participation.Parts parts = Participation.of(distinct, group.participations());
        List<SourceLine> shared = shared(once, parts);
        TaggedLines tagged = new TaggedLines(shared);
        Elimination elimination = perimeter.consolidate(tagged.tagged(), group.closing());
        leftOut.add(LeftOut.Reason.OUTSIDE, elimination.outside());
        leftOut.add(LeftOut.Reason.AFTER, elimination.after());
        List<LineSet> own = new ArrayList<>(counted(tagged.restored(elimination.lines())));
        own.addAll(passed);
        own.add(residuals(elimination));
        List<Eliminated> journal = elimination.journal().stream()
                .map(entry -> new Eliminated(entry, tagged.restored(entry.given()), tagged.restored(entry.received())))
                .toList();
        return new Grouped(Optional.of(group), own, journal, leftOut, same, parts, undirected());
    }

    /** Cells of lines that have another side. @throws QuestionException where those of lists are too many */
    private Predicate<Cell> isHeld() throws QuestionException {
        Predicate<Cell> isInternal = cell -> perimeter.isInternal(names.line(cell.codes()));
        Predicate<Cell> isHeld = isInternal.or(
                cell -> projects.contains(cell.code(Dimension.PROJECT).orElse("")));
        long count = survey.countOfLists(isHeld);
        if (count > MOST_HELD) {
            throw new QuestionException(words.say("group.too-many", Map.of("count", count, "most", MOST_HELD)));
        }
        Predicate<Cell> isOfSeveral = survey.ofSeveral(names::of);
        long compared = survey.countOfLists(isOfSeveral);
        uncompared = compared > SameMoney.MOST_COMPARED ? compared : 0;
        return uncompared > 0 ? isHeld : isHeld.or(isOfSeveral);
    }

    /** Whether it may be the same money as another one: of a member, and of no project whose parts the group states. */
    private boolean isJudged(SourceLine line) {
        boolean isOfMember =
                group.counted().stream().anyMatch(row -> row.member().equals(line.code(Dimension.MEMBER)));
        return isOfMember && !projects.contains(line.code(Dimension.PROJECT));
    }

    /** All lines without those that another member reports as well; of these the first member's stays. */
    private List<SourceLine> once(List<SourceLine> all, SameMoney same) {
        Set<SourceLine> again = Sets.newIdentityHashSet();
        for (List<SourceLine> lines : same.repeated()) {
            lines.stream()
                    .sorted(Comparator.comparing(line -> line.code(Dimension.MEMBER)))
                    .skip(1)
                    .forEach(again::add);
        }
        again.forEach(line -> leftOut.add(LeftOut.Reason.REPEATED, line.line()));
        return all.stream().filter(line -> !again.contains(line)).toList();
    }

    /** The lines with the reporting members' parts of common projects. */
    private List<SourceLine> shared(List<SourceLine> lines, Participation.Parts parts) {
        List<SourceLine> shared = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine part = parts.lines().get(i);
            BudgetLine whole = lines.get(i).line();
            shared.add(new SourceLine(part, lines.get(i).place()));
            if (part.equals(whole)) {
                continue;
            }
            if (part.money().isPresent()) {
                leftOut.add(
                        LeftOut.Reason.SHARED,
                        whole.with(
                                whole.money().orElseThrow().minus(part.money().orElseThrow())));
            } else {
                leftOut.add(LeftOut.Reason.SHARED, whole);
                unshared.add(lines.get(i).place());
            }
        }
        return shared;
    }

    /** Those of documents, and those of lists and such that became unknown, which no document has to answer for. */
    private List<LineSet> counted(List<SourceLine> lines) {
        List<SourceLine> documents = new ArrayList<>();
        List<SourceLine> others = new ArrayList<>();
        for (SourceLine line : lines) {
            boolean isOfDocument = line.place() instanceof LinePlace.OfDocument && !unshared.contains(line.place());
            (isOfDocument ? documents : others).add(line);
        }
        return List.of(new DocumentLines(documents), new HeldLines(others));
    }

    private static HeldLines residuals(Elimination elimination) {
        return new HeldLines(elimination.residuals().stream()
                .map(line -> new SourceLine(line, new LinePlace.OfElimination(String.valueOf(line.id()))))
                .toList());
    }

    /** How many lines would be transfers between members if they said which way the money goes. */
    private long undirected() {
        return survey.count(cell -> {
            BudgetLine line = names.line(cell.codes());
            return line.flow().isEmpty() && perimeter.isInternal(line.with(Flow.USE));
        });
    }
}
