package org.indh.logframe.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.rule.Populations.Established;

/**
 * A document counts in one population. Two sizes that are both told, or numbers that all fit another size, are named
 * together; each keeps its own finding.
 */
final class DenominatorConstant {
    static final Rule<Logframe> RULE =
            Rule.of("LF-DENOM-CONST", Severity.WARNING, "arithmetic", Logframe.class, DenominatorConstant::check);

    private DenominatorConstant() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Populations populations = Populations.of(logframe);
        List<Breach> breaches = new ArrayList<>();
        populations.common().values().forEach(sources -> twoSizes(sources, breaches));
        populations.settled().forEach(known -> anotherSize(logframe, populations, known, breaches));
        return Verdict.of(breaches);
    }

    /** Two sizes told for one date; a set that grows from one milestone to the next is no contradiction. */
    private static void twoSizes(List<Established> sources, List<Breach> breaches) {
        Map<String, Established> byDate = new LinkedHashMap<>();
        for (Established source : sources) {
            Established other = byDate.putIfAbsent(source.date(), source);
            if (other != null && other.size() != source.size()) {
                breaches.add(Breach.at(source.spot())
                        .and(other.spot().as("population"))
                        .variant("two-sizes")
                        .with("unit", source.named())
                        .found(source.size())
                        .expected(other.size()));
                return;
            }
        }
    }

    /** Numbers that are wrong for this size and all right for one other. */
    private static void anotherSize(
            At<Logframe> logframe, Populations populations, Established known, List<Breach> breaches) {
        List<Value> percentages = new ArrayList<>();
        List<Value> counts = new ArrayList<>();
        for (Value value : Value.all(logframe)) {
            value.count()
                    .filter(count -> Nouns.key(count.unit()).equals(Nouns.key(known.unit())))
                    .ifPresent(count -> {
                        if (count.value().compareTo(Decimal.of(known.size())) > 0) {
                            counts.add(value);
                        } else if (count.share() != null && Rounded.explains(count, known.size()) == null) {
                            percentages.add(value);
                        }
                    });
        }
        List<PerUnitCounts> products = PerUnitCounts.of(logframe, populations).stream()
                .filter(product -> product.population().unit().equals(known.unit()) && product.isBreached())
                .toList();
        for (int size : candidates(counts, products)) {
            List<Spot> fitting = new ArrayList<>();
            percentages.stream().filter(value -> fits(value, known, size)).forEach(value -> fitting.add(value.spot()));
            products.stream()
                    .filter(product ->
                            product.fittingSize().filter(fit -> fit == size).isPresent())
                    .forEach(product -> fitting.add(product.spot()));
            counts.stream()
                    .filter(value -> value.count().orElseThrow().value().equals(Decimal.of(size)))
                    .forEach(value -> fitting.add(value.spot()));
            if (fitting.size() > 1) {
                breaches.add(Breach.at(fitting)
                        .and(known.spot().as("population"))
                        .with("count", fitting.size())
                        .with("unit", known.named())
                        .found(size)
                        .expected(known.size()));
            }
        }
    }

    private static SortedSet<Integer> candidates(List<Value> counts, List<PerUnitCounts> products) {
        TreeSet<Integer> sizes = new TreeSet<>();
        counts.forEach(value ->
                value.count().filter(Rounded::isPlain).map(Rounded::size).ifPresent(sizes::add));
        products.forEach(product -> product.fittingSize().ifPresent(sizes::add));
        return sizes;
    }

    /**
     * Whether the percentage is that of a count of the other size as near to this one as the sizes are to each other. None of
     * any size is 0 %.
     */
    private static boolean fits(Value value, Established known, int size) {
        Count count = value.count().orElseThrow();
        Percent share = Objects.requireNonNull(count.share());
        BigDecimal written = count.value().value();
        BigDecimal reach = BigDecimal.valueOf(Math.abs(size - known.size()));
        BigDecimal nearest = BigDecimal.ONE.max(written.subtract(reach)).max(Rounded.leastCount(share, size));
        return nearest.compareTo(written.add(reach)) <= 0
                && Rounded.explains(new Decimal(nearest), share, size) != null;
    }
}
