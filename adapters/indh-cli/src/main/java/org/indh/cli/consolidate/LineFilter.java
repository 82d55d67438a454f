package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;

/**
 * Lines of some codes: {@code --where bearer=1,4}.
 *
 * @param dimension what they are chosen by
 * @param codes the codes, an empty one for lines that state none
 */
record LineFilter(Dimension dimension, List<String> codes) {
    LineFilter {
        codes = ImmutableList.copyOf(codes);
    }

    /** The dimension that it is typed for. @throws QuestionException where there is none, or no line has it */
    static Dimension dimension(String text, Vocabulary vocabulary, Words words) throws QuestionException {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new QuestionException(words.say("where-form", Map.of("text", text)));
        }
        return vocabulary.dimension("--where", text.substring(0, equals).strip());
    }

    /**
     * Reads {@code "bearer=1,4"}.
     *
     * @param codes those that lines have
     * @throws QuestionException where none has such a code
     */
    static LineFilter parse(String text, Dimension dimension, Set<String> codes, Vocabulary vocabulary)
            throws QuestionException {
        String all = text.substring(text.indexOf('=') + 1);
        boolean isOne = vocabulary.isCode(dimension, all, codes); // a code may have commas
        List<String> wanted = new ArrayList<>();
        for (String one : isOne ? List.of(all) : List.of(all.split(",", -1))) {
            wanted.add(vocabulary.code("--where", dimension, one, codes));
        }
        return new LineFilter(dimension, wanted);
    }

    /** Every text that it may mean as a code; nothing where it is about lines that state none. */
    static Set<String> texts(String text) {
        String all = text.substring(text.indexOf('=') + 1);
        Set<String> texts = new TreeSet<>(List.of(all.strip()));
        for (String one : all.split(",", -1)) {
            texts.add(one.strip());
        }
        return texts.contains("") || texts.contains(Vocabulary.NONE_STATED) ? Set.of() : texts;
    }

    /** The codes that cells have in a dimension, an empty one where some have none. */
    static Set<String> codes(Dimension dimension, Collection<Cell> cells) {
        TreeSet<String> codes = new TreeSet<>();
        cells.forEach(cell -> codes.add(cell.code(dimension).orElse("")));
        return codes;
    }

    boolean holds(Cell cell) {
        return codes.contains(cell.code(dimension).orElse(""));
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return "--where " + dimension + "=" + String.join(",", codes);
    }
}
