package org.indh.budget.rule.execution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.core.document.Dossier;
import org.indh.core.measure.Percent;
import org.indh.core.time.YearRange;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;

/** Partners who report one project: the shares that each of them states of it, together, are no more than all of it in any year. */
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

    /** The shares of one year are added, of the first year in which they are too many; keys without a period are of every year. */
    private static List<Breach> breaches(At<Dossier> dossier, String project, Set<String> partners) {
        List<At<AllocationKey>> keys = dossier.below(AllocationKey.class).stream()
                .filter(key -> key.value().code().equals(project))
                .toList();
        TreeSet<Integer> years = new TreeSet<>();
        for (At<AllocationKey> key : keys) {
            YearRange period = key.value().period();
            if (period != null) {
                years.add(period.first());
                years.add(period.last());
            }
        }
        if (years.isEmpty()) {
            return breach(project, keys, partners).stream().toList();
        }
        return years.stream()
                .map(year -> keys.stream().filter(key -> isOf(key, year)).toList())
                .flatMap(ofYear -> breach(project, ofYear, partners).stream())
                .limit(1)
                .toList();
    }

    private static boolean isOf(At<AllocationKey> key, int year) {
        YearRange period = key.value().period();
        return period == null || period.first() <= year && year <= period.last();
    }

    private static Optional<Breach> breach(String project, List<At<AllocationKey>> keys, Set<String> partners) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (At<AllocationKey> key : keys) {
            for (KeyPart part : key.value().parts()) {
                if (partners.contains(part.to())) {
                    shares.merge(part.to(), percent(part, key.value()), BigDecimal::max);
                }
            }
        }
        BigDecimal sum = shares.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        return sum.compareTo(WHOLE.value()) <= 0
                ? Optional.empty()
                : Optional.of(
                        Breach.at(keys.stream().map(key -> key.spot("parts")).toList())
                                .variant("project")
                                .with("name", project)
                                .with("members", List.copyOf(shares.keySet()))
                                .found(new Percent(sum.stripTrailingZeros()))
                                .expected(WHOLE));
    }

    private static BigDecimal percent(KeyPart part, AllocationKey key) {
        return part.weight().value().movePointRight(2).divide(key.whole().value(), MathContext.DECIMAL128);
    }
}
