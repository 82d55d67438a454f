package org.indh.budget.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.group.Distinct.Group;

/** Finds lines that are maybe the same money. */
final class Alike {
    private Alike() {}

    static List<Group> probable(List<BudgetLine> lines) {
        Map<Looks, List<BudgetLine>> byLooks = new LinkedHashMap<>();
        Map<Looks, List<BudgetLine>> byProject = new LinkedHashMap<>();
        for (BudgetLine line : lines) {
            if (line.money().filter(money -> !money.isZero()).isPresent()) {
                byLooks.computeIfAbsent(Looks.of(line), any -> new ArrayList<>())
                        .add(line);
                Looks.ofProject(line)
                        .ifPresent(looks -> byProject
                                .computeIfAbsent(looks, any -> new ArrayList<>())
                                .add(line));
            }
        }
        byProject.values().removeIf(same -> members(same) < 2 || areOfOtherVouchers(same));
        Set<Looks> wider = byProject.keySet();
        List<Group> groups = new ArrayList<>();
        for (List<BudgetLine> same : byLooks.values()) {
            boolean isInWider =
                    Looks.ofProject(same.get(0)).filter(wider::contains).isPresent();
            if (!isInWider && areProbablyOne(same)) {
                groups.add(new Group(same));
            }
        }
        byProject.values().forEach(same -> groups.add(new Group(same)));
        return groups;
    }

    /** Twelve equal rents of one tenant are no doubt twelve; two members rarely pay one bill of the same day each. */
    private static boolean areProbablyOne(List<BudgetLine> alike) {
        return members(alike) > 1 || alike.size() > 1 && alike.get(0).date() != null;
    }

    /** Equal amounts on two documents are two, as long as each line names its own. */
    private static boolean areOfOtherVouchers(List<BudgetLine> lines) {
        return lines.stream()
                        .flatMap(line -> line.code(Dimension.VOUCHER).stream())
                        .distinct()
                        .count()
                == lines.size();
    }

    private static int members(List<BudgetLine> lines) {
        return lines.stream()
                .map(line -> line.code(Dimension.MEMBER))
                .collect(Collectors.toSet())
                .size();
    }
}
