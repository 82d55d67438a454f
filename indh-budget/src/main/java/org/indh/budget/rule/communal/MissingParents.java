package org.indh.budget.rule.communal;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.communal.BudgetCode;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;

/**
 * Lines whose article or chapter is not there, in a section that lists them: most of its lines of that depth have theirs. Those
 * that miss the same one are told together.
 */
final class MissingParents {
    private final Section section;
    private final Multiset<Integer> lines = HashMultiset.create();
    private final Multiset<Integer> withParent = HashMultiset.create();

    private MissingParents(Section section) {
        this.section = section;
        for (int i = 0; i < section.lines().size(); i++) {
            lines.add(depth(i));
            if (hasParent(i)) {
                withParent.add(depth(i));
            }
        }
    }

    static MissingParents of(Section section) {
        return new MissingParents(section);
    }

    /** One for each code that lines of the section ought to stand under. */
    List<Breach> breaches() {
        SetMultimap<BudgetCode, Spot> missing = LinkedHashMultimap.create();
        for (int i = 0; i < section.lines().size(); i++) {
            int depth = depth(i);
            if (depth > 1 && !hasParent(i) && mostHaveTheirs(depth)) {
                Spot spot = section.lines().get(i).spot("code");
                code(i).ifPresent(code -> missing.put(code.upTo(depth - 1), spot));
            }
        }
        List<Breach> breaches = new ArrayList<>();
        missing.asMap()
                .forEach((parent, spots) -> breaches.add(Breach.at(List.copyOf(spots))
                        .variant("parent")
                        .with("count", spots.size())
                        .expected(parent)));
        return breaches;
    }

    private boolean mostHaveTheirs(int depth) {
        return withParent.count(depth) * 2 > lines.count(depth);
    }

    /** How deep a line's code is; nil without one, and for a line that another one speaks for. */
    private int depth(int position) {
        return section.tree().isRestated(position)
                ? 0
                : code(position).map(BudgetCode::depth).orElse(0);
    }

    private Optional<BudgetCode> code(int position) {
        return Optional.ofNullable(section.lines().get(position).value().code());
    }

    private boolean hasParent(int position) {
        int depth = depth(position);
        return section.tree().parent(position).stream().anyMatch(parent -> depth(parent) == depth - 1);
    }
}
