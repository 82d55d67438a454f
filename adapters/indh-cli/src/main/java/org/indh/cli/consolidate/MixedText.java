package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.core.text.Term;

/** Says that amounts are never added to each other, and with which command they are shown apart. */
final class MixedText {
    /** The basis last: it mostly follows from the phase. */
    private static final List<Dimension> ORDER = List.of(
            Dimension.VIEW,
            Dimension.FLOW,
            Dimension.PHASE,
            Dimension.ADVANCE,
            Dimension.EXPENSE_STATE,
            Dimension.TAX_BASIS,
            Dimension.BASIS);

    private MixedText() {}

    /**
     * The message.
     *
     * @param kept the lines that count
     * @param by what they were to be added up by
     */
    static String of(
            MixedMoneyException fault,
            Consolidation kept,
            List<Dimension> by,
            Question question,
            List<String> files,
            Words words) {
        List<Object> codes = new ArrayList<>(fault.codes());
        codes.replaceAll(code -> code.equals("") ? "-" : code);
        String one = fault.codes().stream()
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("-");
        String name = fault.dimension().name();
        return words.say(
                "mixed",
                Map.of(
                        "name",
                        name,
                        "dimension",
                        new Term("Dimension." + name),
                        "codes",
                        codes,
                        "option",
                        "--where " + name + "=" + one,
                        "command",
                        command(lacking(kept, by), question, files)));
    }

    /** The dimensions by which nothing that is never added stands together any more, in totals either. */
    private static List<Dimension> lacking(Consolidation kept, List<Dimension> by) {
        List<Dimension> apart = new ArrayList<>(by);
        for (Dimension dimension : ORDER) {
            Map<List<String>, String> met = new HashMap<>();
            boolean isMixed = false;
            for (Cell cell : kept.cells().keySet()) {
                List<String> at = apart.stream()
                        .filter(Dimension::isApart)
                        .map(each -> each.sort(cell.code(each).orElse("")))
                        .toList();
                String code = dimension.sort(cell.code(dimension).orElse(""));
                isMixed |= !met.computeIfAbsent(at, any -> code).equals(code);
            }
            if (isMixed && !apart.contains(dimension)) {
                apart.add(dimension);
            }
        }
        return apart.subList(by.size(), apart.size());
    }

    private static String command(List<Dimension> lacking, Question question, List<String> files) {
        List<String> parts = new ArrayList<>(List.of("indh", "consolidate"));
        files.forEach(file -> parts.add(quoted(file)));
        List<String> by = new ArrayList<>(question.by());
        lacking.forEach(dimension -> by.add(dimension.name()));
        parts.add("--by");
        parts.add(quoted(String.join(",", by)));
        question.where().forEach(text -> parts.add("--where " + quoted(text)));
        if (!question.under().isEmpty()) {
            parts.add("--under " + quoted(String.join(",", question.under())));
        }
        question.group().options().forEach(option -> parts.add(quoted(option)));
        question.conversion().typed().forEach(word -> parts.add(quoted(word)));
        return String.join(" ", parts);
    }

    /** As a shell takes it for one word. */
    private static String quoted(String text) {
        boolean isPlain = text.matches("[\\p{L}\\p{M}\\p{N}/.,=_:@%+-]+");
        return isPlain ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
