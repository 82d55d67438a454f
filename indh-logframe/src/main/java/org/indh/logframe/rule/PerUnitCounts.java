package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.statement.NounPhrase;
import org.indh.core.text.Phrase;
import org.indh.core.time.Years;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.rule.Populations.Established;

/**
 * Counts that must be a product: so many for each unit of a set and, where it is a rhythm, each year named beside the count.
 * "26 plans d'action annuels (2018 + 2019)" of communes that each have one a year.
 *
 * @param value the value whose cell holds the count
 * @param count the count
 * @param each how many each unit has in one year, or in all
 * @param years how many years are named; 1 where it is no rhythm
 * @param population the set
 * @param all whether the text says that it holds for every unit
 */
record PerUnitCounts(Value value, Count count, CountedPhrase each, int years, Established population, boolean all) {
    private static final Pattern WHOLE = Pattern.compile("(?<![0-9.,])100[\\s\\p{Z}]*%");
    private static final Set<String> EVERY =
            Set.of("tous", "toutes", "chaque", "chacune", "chacun", "all", "every", "each");

    /** Every such count of a logframe. */
    static List<PerUnitCounts> of(At<Logframe> logframe, Populations populations) {
        List<PerUnitCounts> counts = new ArrayList<>();
        for (At<Indicator> indicator : Value.indicators(logframe)) {
            Promised.byIndicator(indicator).counts().forEach(each -> {
                for (Value value : Value.of(indicator)) {
                    populations.of(each.per(), value).ifPresent(population -> add(value, each, population, counts));
                }
            });
        }
        return counts;
    }

    /** Adds the count of that value, if it is one of the things that each unit has. */
    static void add(Value value, CountedPhrase each, Established population, List<PerUnitCounts> counts) {
        value.figure()
                .value()
                .quantities()
                .forEach(quantity -> quantity.fold(
                                Optional::of, share -> Optional.<Count>empty(), thing -> Optional.<Count>empty())
                        .filter(count -> NounPhrase.of(String.valueOf(count.unit()))
                                .filter(counted -> counted.sameAs(each.phrase()))
                                .isPresent())
                        .flatMap(count -> years(each, count)
                                .map(years -> new PerUnitCounts(value, count, each, years, population, saysAll(value))))
                        .ifPresent(counts::add));
    }

    /** The years to multiply by; empty where it is a rhythm and no years are named. */
    private static Optional<Integer> years(CountedPhrase each, Count count) {
        Frequency frequency = each.frequency();
        if (frequency == null) {
            return Optional.of(1);
        }
        Years named = count.years();
        return frequency.period() == Frequency.Period.YEAR && named != null
                ? Optional.of(named.size())
                : Optional.empty();
    }

    private static boolean saysAll(Value value) {
        return WHOLE.matcher(value.text()).find()
                || List.of(Phrase.normal(value.text()).split(" ", -1)).stream().anyMatch(EVERY::contains);
    }

    /** What the count should be: the set's size times what each has times the years. */
    Decimal product() {
        return each.number().times((long) population.size() * years);
    }

    /** How many units the set would have to have for the count to be right. */
    Optional<Integer> fittingSize() {
        Decimal one = each.number().times(years);
        return !one.isZero()
                        && Rounded.isPlain(count)
                        && one.isWhole()
                        && count.value().value().remainder(one.value()).signum() == 0
                ? Optional.of(count.value().value().divide(one.value()).intValue())
                : Optional.empty();
    }

    /** Whether the count cannot be, or hardly: more than the product, or less where all are promised. */
    boolean isBreached() {
        int order = count.value().compareTo(product());
        return order > 0 || (order < 0 && all && each.bound() != Bound.AT_MOST);
    }

    Spot spot() {
        return value.spot();
    }
}
