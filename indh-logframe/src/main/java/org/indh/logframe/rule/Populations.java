package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indh.core.finding.Path;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.NounPhrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.Population;
import org.jspecify.annotations.Nullable;

/**
 * The sets that a logframe counts in: their sizes as far as the document itself settles them. Taken, in this order, from the
 * count's own cell ("9 communes sur 12"), a declared population, a count stated as the whole ("12 communes … (100 %)"), the
 * one size that at least three counts with a percentage agree on.
 *
 * <p>What one indicator says of its own 120 women holds for no other. A set is common to all where it is declared, where
 * something is said of each of its units ("chaque commune"), or where at least three indicators count in it.
 */
final class Populations {
    private static final int AGREEING = 3;

    private final Map<String, List<Established>> byUnit = new LinkedHashMap<>();
    private final Set<String> common = new HashSet<>();
    /** What units name, each read once: a logframe counts few of them in many cells, and many rules ask. */
    private final Map<String, Optional<NounPhrase>> nouns = new HashMap<>();

    /**
     * A size and where it stands.
     *
     * @param unit the noun that is counted, with what is said of it, in the form in which units are compared
     * @param named the same as its author wrote it
     * @param size how many there are
     * @param how "stated", "declared", "whole" or "agreeing"
     * @param date the column that it is told for: a milestone's year, or "baseline"; empty where it holds for all
     * @param indicator the indicator that tells it; absent where it is told for all
     * @param spot where
     */
    record Established(
            String unit,
            String named,
            int size,
            String how,
            String date,
            @Nullable Path indicator,
            Spot spot) {
        boolean declared() {
            return how.equals("declared");
        }

        /** A breach by a value, with the place of the size where that is another. */
        Breach against(Value value) {
            Breach breach = Breach.at(value.spot());
            return how.equals("stated") ? breach : breach.and(spot.as("population"));
        }
    }

    private Populations() {}

    /** The sets of a logframe. */
    static Populations of(At<Logframe> logframe) {
        return logframe.fact(Populations.class, Populations::read);
    }

    private static Populations read(At<Logframe> logframe) {
        Populations populations = new Populations();
        List<Value> values = Value.all(logframe);
        logframe.each("populations", Population.class).forEach(at -> populations.declared(at, null));
        for (At<Indicator> indicator : Value.indicators(logframe)) {
            indicator
                    .each("population", Population.class)
                    .forEach(at -> populations.declared(at, indicator.part().path()));
        }
        populations.common.addAll(Shared.units(logframe));
        values.forEach(populations::whole);
        populations.agreeing(values);
        return populations;
    }

    private Optional<NounPhrase> noun(@Nullable String unit) {
        return unit == null ? Optional.empty() : nouns.computeIfAbsent(unit, NounPhrase::of);
    }

    private Optional<String> key(@Nullable String unit) {
        return noun(unit).map(Nouns::key);
    }

    private boolean sameHead(String unit, @Nullable String other) {
        Optional<NounPhrase> noun = noun(unit);
        return noun.isPresent() && noun(other).filter(noun.get()::sameHead).isPresent();
    }

    private void declared(At<Population> at, @Nullable Path indicator) {
        String named = at.value().unit();
        key(named).ifPresent(unit -> {
            add(new Established(unit, named, at.value().size(), "declared", "", indicator, at.spot()));
            common.add(unit);
        });
    }

    private void whole(Value value) {
        value.count()
                .filter(count -> count.share() != null && count.share().isWhole() && Rounded.isPlain(count))
                .ifPresent(count -> key(count.unit())
                        .ifPresent(unit -> add(new Established(
                                unit,
                                named(value),
                                Rounded.size(count),
                                "whole",
                                value.date(),
                                value.indicatorPath(),
                                value.spot()))));
    }

    private void agreeing(List<Value> values) {
        Map<String, List<Value>> shares = new LinkedHashMap<>();
        for (Value value : values) {
            value.count()
                    .filter(count -> count.share() != null && Rounded.isPlain(count))
                    .flatMap(count -> key(count.unit()))
                    .ifPresent(unit -> shares.computeIfAbsent(unit, any -> new ArrayList<>())
                            .add(value));
        }
        shares.forEach((unit, stated) -> {
            Map<Path, List<Value>> byIndicator = new LinkedHashMap<>();
            stated.forEach(value -> byIndicator
                    .computeIfAbsent(value.indicatorPath(), any -> new ArrayList<>())
                    .add(value));
            if (byIndicator.size() >= AGREEING) {
                common.add(unit);
            }
            if (!byUnit.containsKey(unit) && common.contains(unit)) {
                agreed(unit, stated, null);
            } else if (!byUnit.containsKey(unit)) {
                byIndicator.forEach((indicator, own) -> agreed(unit, own, indicator));
            }
        });
    }

    private void agreed(String unit, List<Value> stated, @Nullable Path indicator) {
        Rounded.onlySize(stated, AGREEING)
                .ifPresent(size -> add(new Established(
                        unit,
                        named(stated.get(0)),
                        size,
                        "agreeing",
                        "",
                        indicator,
                        stated.get(0).spot())));
    }

    private static String named(Value value) {
        return value.count().map(Count::unit).orElse("");
    }

    private void add(Established established) {
        byUnit.computeIfAbsent(established.unit(), any -> new ArrayList<>()).add(established);
    }

    /** The size of the set that the value counts in; empty where none is known or two are told. */
    Optional<Established> of(Value value) {
        Optional<Count> count = value.count();
        Decimal stated = count.map(Count::population).orElse(null);
        if (stated != null && stated.isWhole() && stated.value().precision() < 10) {
            String unit = named(value);
            return Optional.of(new Established(
                    unit,
                    unit,
                    stated.value().intValueExact(),
                    "stated",
                    value.date(),
                    value.indicatorPath(),
                    value.spot()));
        }
        return count.flatMap(one -> of(one.unit(), value));
    }

    /** The size of the set of that unit at the value's date, as far as it holds for the value's indicator. */
    Optional<Established> of(@Nullable String unit, Value value) {
        Population own = value.indicator().value().population();
        if (own != null && sameHead(own.unit(), unit)) {
            return key(own.unit())
                    .flatMap(key -> byUnit.getOrDefault(key, List.of()).stream()
                            .filter(source ->
                                    source.declared() && value.indicatorPath().equals(source.indicator()))
                            .findFirst());
        }
        List<Established> sources = key(unit).map(key -> byUnit.getOrDefault(key, List.of())).orElse(List.of()).stream()
                .filter(source -> holds(source, value))
                .toList();
        return one(sources.stream().filter(Established::declared).toList())
                .or(() -> one(sources.stream()
                        .filter(source -> source.date().equals(value.date()))
                        .toList()))
                .or(() -> one(sources));
    }

    /** A set may have grown since an earlier date at which the same indicator counted all of it. */
    private boolean holds(Established source, Value value) {
        return value.indicatorPath().equals(source.indicator())
                ? source.date().isEmpty() || !value.isAfter(source.date())
                : common.contains(source.unit());
    }

    /** The first of the sources where all tell the same size. */
    private static Optional<Established> one(List<Established> sources) {
        boolean agree = sources.stream().map(Established::size).distinct().count() == 1;
        return agree ? Optional.of(sources.get(0)) : Optional.empty();
    }

    /** The one size of each set that is common to all; sets of several sizes are left out. */
    List<Established> settled() {
        return common().values().stream()
                .flatMap(sources ->
                        one(sources.stream().filter(Established::declared).toList()).or(() -> one(sources)).stream())
                .toList();
    }

    /** Every source that tells the size of a set that is common to all, by unit. */
    Map<String, List<Established>> common() {
        Map<String, List<Established>> told = new LinkedHashMap<>(byUnit);
        told.keySet().retainAll(common);
        return told;
    }
}
