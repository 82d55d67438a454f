package org.indh.cli.consolidate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLineBuilder;
import org.indh.budget.Dimension;
import org.indh.core.text.Phrase;

/** By which names the members of a group go in files; each has one in the consolidation. */
final class MemberNames {
    private static final String OPTION = "--group";

    private final Map<String, String> members = new HashMap<>();

    /**
     * @param known what lines state as their members
     * @throws QuestionException where no line is of a member that counts, or two have one name
     */
    static MemberNames of(Group group, Set<String> known, Vocabulary vocabulary, Words words) throws QuestionException {
        MemberNames names = new MemberNames();
        Map<String, GroupRow> stated = new LinkedHashMap<>();
        group.rows().forEach(row -> stated.putIfAbsent(row.member(), row));
        for (GroupRow row : stated.values()) {
            names.put(row.member(), row, words);
        }
        for (GroupRow row : group.counted()) {
            for (String document : row.documents().isEmpty() ? List.of(row.member()) : row.documents()) {
                String code = vocabulary.code(OPTION, Dimension.MEMBER, document, known);
                names.put(code, row, words);
            }
        }
        return names;
    }

    private void put(String name, GroupRow row, Words words) throws QuestionException {
        String before = members.putIfAbsent(Phrase.normal(name), row.member());
        if (before != null && !before.equals(row.member())) {
            throw new QuestionException(words.say("group.twice", Map.of("place", row.place(), "name", name)));
        }
    }

    /** What the group calls it; its own name where it is no member. */
    String of(String name) {
        return members.getOrDefault(Phrase.normal(name), name);
    }

    BudgetLine named(BudgetLine line) {
        BudgetLine named = line;
        for (Dimension dimension : List.of(Dimension.MEMBER, Dimension.COUNTERPART)) {
            String code = line.code(dimension).orElse("");
            if (!code.isEmpty() && !of(code).equals(code)) {
                named = named.with(dimension, of(code));
            }
        }
        return named;
    }

    SourceLine named(SourceLine line) {
        return new SourceLine(named(line.line()), line.place());
    }

    /** A line without an amount that states those codes. */
    BudgetLine line(SortedMap<Dimension, String> codes) {
        TreeMap<Dimension, String> stated = new TreeMap<>(codes);
        stated.remove(Dimension.BASIS); // which may follow from the phase
        return named(BudgetLineBuilder.builder().codes(stated).build());
    }
}
