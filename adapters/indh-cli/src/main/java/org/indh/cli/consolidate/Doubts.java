package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.indh.budget.BudgetRow;
import org.indh.budget.Dimension;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;

/** What is added up and maybe should not be: rows of one number and different names, and rows called totals. */
final class Doubts {
    private static final ImmutableList<String> TOTALS =
            Resources.lines(Doubts.class, "/META-INF/indh/cli/totals.txt").stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Phrase::normal)
                    .collect(ImmutableList.toImmutableList());
    private static final List<Dimension> NUMBERED = List.of(Dimension.BEARER, Dimension.HEADING, Dimension.ITEM);

    private final List<SourceLine> lines;
    private final CodeNames names;
    private final Words words;

    Doubts(List<SourceLine> lines, CodeNames names, Words words) {
        this.lines = lines;
        this.names = names;
        this.words = words;
    }

    /** @param ways the orders in which dimensions are shown: those of the rows, those of the columns */
    List<String> notes(List<List<Dimension>> ways) {
        List<String> notes = new ArrayList<>();
        for (List<Dimension> way : ways) {
            for (int depth = 1; depth <= way.size(); depth++) {
                if (NUMBERED.contains(way.get(depth - 1))) {
                    sharedNumbers(way.subList(0, depth)).ifPresent(notes::add);
                }
            }
        }
        totals().ifPresent(notes::add);
        return notes;
    }

    /** The codes of the last dimension that stand for several names in one cell. */
    private Optional<String> sharedNumbers(List<Dimension> by) {
        Dimension last = by.get(by.size() - 1);
        Map<List<String>, Map<String, LocalizedText>> called = new LinkedHashMap<>();
        for (SourceLine line : lines) {
            List<String> cell = by.stream().map(line::code).toList();
            LineRows.of(line)
                    .name(last)
                    .ifPresent(name -> called.computeIfAbsent(cell, any -> new TreeMap<>())
                            .putIfAbsent(Phrase.normal(name.text()), name));
        }
        Map<String, Set<String>> shared = new TreeMap<>();
        called.forEach((cell, texts) -> {
            if (texts.size() > 1) {
                Set<String> shown = shared.computeIfAbsent(cell.get(cell.size() - 1), any -> new LinkedHashSet<>());
                texts.values().forEach(text -> shown.add(words.show(text.orFirst(words.language()))));
            }
        });
        List<String> codes = new ArrayList<>();
        shared.forEach((code, texts) -> codes.add(words.show(code) + " (" + String.join(" ; ", texts) + ")"));
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "shared-number",
                        Map.of("dimension", new Said(names.dimension(last)), "codes", Words.first(codes))));
    }

    /** Rows that are called a total and stand among those that they are maybe the total of. */
    private Optional<String> totals() {
        Set<String> rows = new LinkedHashSet<>();
        for (SourceLine line : lines) {
            for (BudgetRow row : LineRows.of(line).all()) {
                LocalizedText label = row.label();
                if (label != null && label.texts().values().stream().anyMatch(Doubts::isTotal)) {
                    rows.add(line.place().heading() + " : " + words.show(label.orFirst(words.language())));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("total-row", Map.of("rows", Words.first(List.copyOf(rows)))));
    }

    /** Whether a row or code is called a total: its first word says so, as in "Total général". */
    static boolean isTotal(String label) {
        String normal = Phrase.normal(label);
        return TOTALS.stream().anyMatch(word -> normal.equals(word) || normal.startsWith(word + " "));
    }
}
