package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.group.Participation;
import org.indh.core.document.UnreadableFileException;

/**
 * The lines that count, and of a group what was taken out of them.
 *
 * @param group whose members they are of; nothing where there is no group
 * @param sets the lines that count
 * @param journal the transfers that were taken out
 * @param leftOut what else is in no total
 * @param same lines of several members that are one money
 * @param parts what became of the common projects that members have shares in
 * @param undirected how many lines name another member and do not say which way the money goes
 */
record Grouped(
        Optional<Group> group,
        List<LineSet> sets,
        List<Eliminated> journal,
        LeftOut leftOut,
        SameMoney same,
        Participation.Parts parts,
        long undirected) {
    private static final Participation.Parts NO_PARTS =
            new Participation.Parts(List.of(), List.of(), List.of(), List.of());

    Grouped {
        sets = ImmutableList.copyOf(sets);
        journal = ImmutableList.copyOf(journal);
    }

    /**
     * The lines that count of those that were given.
     *
     * @throws QuestionException where the group is none that these lines are of
     * @throws UnreadableFileException where the group or a list cannot be read
     */
    static Grouped of(GroupRequest asked, List<LineSet> lines, int files, CodeNames names, Words words)
            throws QuestionException, UnreadableFileException {
        Optional<Group> group = asked.read(words);
        if (group.isPresent()) {
            return GroupConsolidation.of(group.get(), lines, names, words);
        }
        SameMoney same = files > 1 ? SameMoney.among(lines) : SameMoney.NONE;
        return new Grouped(Optional.empty(), lines, List.of(), new LeftOut(), same, NO_PARTS, 0);
    }
}
