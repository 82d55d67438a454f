package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;

/**
 * A cell as somebody types it: {@code 1,operating} in the order of the dimensions, or {@code year=2027,bearer=1}.
 *
 * @param texts what it is to have in each dimension, in that order
 */
record WantedCell(Map<Dimension, String> texts) {
    private static final Pattern NAMED = Pattern.compile("([a-z][a-z0-9-]*)=(.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN_NAMED = Pattern.compile(",(?=[a-z][a-z0-9-]*=)");

    /** @param order the dimensions whose names may be left out */
    static WantedCell parse(String text, List<Dimension> order, Vocabulary vocabulary, Words words)
            throws QuestionException {
        Map<Dimension, String> wanted = new LinkedHashMap<>();
        if (NAMED.matcher(text).matches()) {
            for (String part : BETWEEN_NAMED.split(text, -1)) {
                Matcher one = NAMED.matcher(part);
                if (one.matches()) {
                    wanted.put(vocabulary.dimension("--open", one.group(1)), one.group(2));
                }
            }
            return new WantedCell(wanted);
        }
        List<String> parts = order.size() == 1 ? List.of(text) : List.of(text.split(",", -1));
        if (parts.size() > order.size()) {
            throw new QuestionException(words.say("open-codes", Map.of("count", order.size(), "text", text)));
        }
        for (int i = 0; i < parts.size() && !text.isBlank(); i++) {
            wanted.put(order.get(i), parts.get(i));
        }
        return new WantedCell(wanted);
    }

    /**
     * The cell that is meant.
     *
     * @param cells those that have lines
     * @throws QuestionException where none has such codes
     */
    Cell among(Collection<Cell> cells, Vocabulary vocabulary) throws QuestionException {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        List<Cell> left = new ArrayList<>(cells);
        for (Map.Entry<Dimension, String> entry : texts.entrySet()) {
            Dimension dimension = entry.getKey();
            String code = vocabulary.code("--open", dimension, entry.getValue(), LineFilter.codes(dimension, left));
            left.removeIf(cell -> !cell.code(dimension).orElse("").equals(code));
            if (!code.isEmpty()) {
                codes.put(dimension, code);
            }
        }
        return new Cell(List.copyOf(texts.keySet()), codes);
    }
}
