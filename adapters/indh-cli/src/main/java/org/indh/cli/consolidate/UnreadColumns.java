package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.LineColumns;
import org.indh.core.text.Phrase;

/**
 * The columns of a list that are not read, and why not.
 *
 * @param unknown those that nobody knows, and prices in another unit than the amounts
 * @param twice those whose name, or one that says the same, stands before them; that one before them
 * @param amounts those of amounts besides the first, the first before them: without tax beside with tax
 */
record UnreadColumns(List<String> unknown, List<String> twice, List<String> amounts) {
    UnreadColumns {
        unknown = ImmutableList.copyOf(unknown);
        twice = ImmutableList.copyOf(twice);
        amounts = ImmutableList.copyOf(amounts);
    }

    /**
     * Those of a list.
     *
     * @param names the names of all its columns
     * @param known what is read of it
     */
    static UnreadColumns of(List<String> names, LineColumns known) {
        List<String> read = known.columns();
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        Set<String> amounts = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (read.contains(name) && names.indexOf(name) == i) {
                continue;
            }
            LineColumns alone = LineColumns.of(List.of(name));
            boolean isAmount = alone.amount() != null;
            Optional<String> first = (alone.columns().isEmpty() ? List.<String>of() : read)
                    .stream()
                            .filter(other -> isAmount == other.equals(known.amount()) && saySame(other, name))
                            .findFirst();
            boolean isOther =
                    first.filter(other -> !normal(other).equals(normal(name))).isPresent();
            Set<String> of = first.isEmpty() ? unknown : isAmount && isOther ? amounts : twice;
            first.ifPresent(of::add);
            of.add(name);
        }
        return new UnreadColumns(List.copyOf(unknown), List.copyOf(twice), List.copyOf(amounts));
    }

    /** Of two that say the same only one is read. */
    private static boolean saySame(String one, String other) {
        return LineColumns.of(List.of(one, other)).columns().size() == 1;
    }

    private static String normal(String name) {
        return Phrase.normal(name);
    }

    /** That they are not read. */
    List<String> say(String file, Words words) {
        List<String> said = new ArrayList<>();
        if (!amounts.isEmpty()) {
            said.add(words.say("list-amounts", Map.of("file", file, "names", amounts, "first", amounts.get(0))));
        }
        if (!twice.isEmpty()) {
            said.add(words.say("list-twice", Map.of("file", file, "names", twice)));
        }
        if (!unknown.isEmpty()) {
            said.add(words.say("list-unread", Map.of("file", file, "names", unknown)));
        }
        return said;
    }

    /** By which names columns of one's own are asked for, where these are not the written ones; nothing where there are none. */
    static Optional<String> sayOwn(String file, LineColumns known, Words words) {
        List<String> own = new ArrayList<>();
        known.dimensions().forEach((dimension, name) -> {
            if (isDerived(dimension, name, words)) {
                own.add(words.show(dimension.name()) + " (" + words.show(name) + ")");
            }
        });
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("list-own", Map.of("file", file, "names", new Said(String.join(", ", own)))));
    }

    private static boolean isDerived(Dimension dimension, String name, Words words) {
        boolean isKnown =
                words.terms().find("Dimension." + dimension, words.language()).isPresent();
        return !isKnown && !name.equalsIgnoreCase(dimension.name());
    }
}
