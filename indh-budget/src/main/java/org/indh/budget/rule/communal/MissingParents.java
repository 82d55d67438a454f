package org.indh.budget.rule.communal;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.communal.BudgetCode;
import org.indh.budget.rule.communal.Books.Section;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;

/**
 * Lines whose article or chapter is not there, in a budget that lists them: most lines of that depth have theirs. Those that miss
 * the same one are told together.
 */
final class MissingParents {
    private final Books books;
    private final Multiset<Integer> lines = HashMultiset.create();
    private final Multiset<Integer> withParent = HashMultiset.create();

    private MissingParents(Books books) {
        this.books = books;
        for (Section section : books.sections()) {
            for (int i = 0; i < section.lines().size(); i++) {
                int depth = depth(section, i);
                lines.add(depth);
                if (hasParent(section, i)) {
                    withParent.add(depth);
                }
            }
        }
    }

    static MissingParents of(Books books) {
        return new MissingParents(books);
    }

    /** One for each code that lines of a section ought to stand under. */
    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        for (Section section : books.sections()) {
            SetMultimap<BudgetCode, Spot> missing = LinkedHashMultimap.create();
            for (int i = 0; i < section.lines().size(); i++) {
                int depth = depth(section, i);
                if (depth > 1 && !hasParent(section, i) && mostHaveTheirs(depth)) {
                    Spot spot = section.lines().get(i).spot("code");
                    code(section, i).ifPresent(code -> missing.put(code.upTo(depth - 1), spot));
                }
            }
            missing.asMap()
                    .forEach((parent, spots) -> breaches.add(Breach.at(List.copyOf(spots))
                            .variant("parent")
                            .with("count", spots.size())
                            .expected(parent)));
        }
        return breaches;
    }

    private boolean mostHaveTheirs(int depth) {
        return withParent.count(depth) * 2 > lines.count(depth);
    }

    /** How deep a line's code is; nil without one, and for a line that another one speaks for. */
    private static int depth(Section section, int position) {
        return section.tree().isRestated(position)
                ? 0
                : code(section, position).map(BudgetCode::depth).orElse(0);
    }

    private static Optional<BudgetCode> code(Section section, int position) {
        return Optional.ofNullable(section.lines().get(position).value().code());
    }

    private static boolean hasParent(Section section, int position) {
        int depth = depth(section, position);
        return section.tree().parent(position).stream().anyMatch(parent -> depth(section, parent) == depth - 1);
    }
}
