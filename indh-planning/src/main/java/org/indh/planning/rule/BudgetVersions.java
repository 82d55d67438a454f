package org.indh.planning.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.indh.budget.Budget;
import org.indh.budget.Phase;
import org.indh.core.document.Dossier;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;

/**
 * The versions of one budget that are judged together (versions): budgets of one code, told apart by their phase.
 *
 * @param code the code, as codes are compared: "t3-os2"
 * @param all every version, in the documents' order
 */
record BudgetVersions(String code, List<At<Budget>> all) {
    BudgetVersions {
        all = ImmutableList.copyOf(all);
    }

    /** The budgets that have a code, those of one code together. */
    static List<BudgetVersions> of(At<Dossier> dossier) {
        ListMultimap<String, At<Budget>> byCode = LinkedListMultimap.create();
        for (At<Budget> budget : dossier.below(Budget.class)) {
            String code =
                    Phrase.normal(Objects.requireNonNullElse(budget.value().code(), ""));
            if (!code.isEmpty()) {
                byCode.put(code, budget);
            }
        }
        return byCode.asMap().entrySet().stream()
                .map(versions -> new BudgetVersions(versions.getKey(), List.copyOf(versions.getValue())))
                .toList();
    }

    List<At<Budget>> of(Phase phase) {
        return all.stream().filter(budget -> budget.value().phase() == phase).toList();
    }

    /** The only version of that phase, or that of the latest day; none where nobody knows which is the latest. */
    Optional<At<Budget>> last(Phase phase) {
        List<At<Budget>> versions = of(phase);
        if (versions.stream().map(At::value).distinct().count() == 1) {
            return Optional.of(versions.get(0));
        }
        List<LocalDate> days = versions.stream()
                .flatMap(budget -> Optional.ofNullable(budget.value().asAt()).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean isKnown = !days.isEmpty()
                && days.size() == versions.size()
                && days.stream().filter(days.get(0)::equals).count() == 1;
        return isKnown
                ? versions.stream()
                        .filter(budget -> days.get(0).equals(budget.value().asAt()))
                        .findFirst()
                : Optional.empty();
    }
}
