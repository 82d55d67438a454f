package org.indh.budget.rule.execution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.core.document.Dossier;
import org.indh.core.measure.Percent;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;

/** Partners who report one project: the shares that each of them states of it, together, are no more than all of it. */
final class SharedProject {
    private static final Percent WHOLE = Percent.of(100);
    private static final int DECIMALS = 4;

    private SharedProject() {}

    static List<Breach> breaches(At<Dossier> dossier, List<Entry> entries) {
        Map<String, TreeSet<String>> members = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String project = entry.code(Dimension.PROJECT);
            String member = entry.code(Dimension.MEMBER);
            if (!project.isEmpty() && !member.isEmpty()) {
                members.computeIfAbsent(project, any -> new TreeSet<>()).add(member);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        members.forEach((project, partners) -> {
            if (partners.size() > 1) {
                breaches.addAll(breaches(dossier, project, partners));
            }
        });
        return breaches;
    }

    private static List<Breach> breaches(At<Dossier> dossier, String project, Set<String> partners) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        List<Spot> spots = new ArrayList<>();
        for (At<AllocationKey> key : dossier.below(AllocationKey.class)) {
            if (key.value().code().equals(project)) {
                for (KeyPart part : key.value().parts()) {
                    if (partners.contains(part.to())) {
                        shares.merge(part.to(), percent(part, key.value()), BigDecimal::max);
                    }
                }
                spots.add(key.spot("parts"));
            }
        }
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.setScale(DECIMALS, RoundingMode.HALF_UP).compareTo(WHOLE.value()) > 0
                ? List.of(Breach.at(spots)
                        .variant("project")
                        .with("name", project)
                        .with("members", List.copyOf(shares.keySet()))
                        .found(new Percent(
                                sum.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()))
                        .expected(WHOLE))
                : List.of();
    }

    private static BigDecimal percent(KeyPart part, AllocationKey key) {
        return part.weight().value().movePointRight(2).divide(key.whole().value(), MathContext.DECIMAL128);
    }
}
