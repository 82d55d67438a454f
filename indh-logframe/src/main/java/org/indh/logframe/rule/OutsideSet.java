package org.indh.logframe.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Bound;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A set that an indicator may name and another document tells the size of: "chaque commune au Nord et au Sud" of a programme
 * whose list of partners has 22 communes. An indicator that promises so many for each unit of it is held against that size,
 * as {@code LF-COUNT-UNIT} does with the sets of the logframe itself. It is a reading of two documents, and no more than
 * information.
 *
 * @param phrases how it is named: "communes au Nord et au Sud"; how words are written and their plural do not matter
 * @param unit what it is a set of, in normal form: "commune"
 * @param size how many there are
 * @param spot where that is told
 */
public record OutsideSet(List<String> phrases, String unit, int size, Spot spot) {
    private static final List<String> EVERY =
            List.of("chaque", "toutes les", "tous les", "each", "every", "all", "all the", "كل", "جميع");
    private static final Pattern BESIDE_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

    public OutsideSet {
        phrases = ImmutableList.copyOf(phrases);
    }

    /**
     * The counts of a logframe that do not fit the set: more than the product at any date, or less at the last, at the value
     * itself with the indicator's other values and its statement beside it.
     */
    public List<Breach> misfits(At<Logframe> logframe) {
        List<Breach> breaches = new ArrayList<>();
        for (At<Indicator> indicator : Value.indicators(logframe)) {
            String named = named(indicator.value().statement());
            if (!named.isEmpty()) {
                Promised.byIndicator(indicator)
                        .counts()
                        .filter(each -> (each.per() == null || unit.equals(each.per())) && each.frequency() == null)
                        .forEach(each -> add(indicator, each, named, breaches));
            }
        }
        return breaches;
    }

    private void add(At<Indicator> indicator, CountedPhrase each, String named, List<Breach> breaches) {
        Populations.Established whole = new Populations.Established(
                unit, named, size, "partners", "", indicator.part().path(), spot);
        List<PerUnitCounts> counts = new ArrayList<>();
        List<Value> milestones = Value.milestones(indicator);
        milestones.forEach(value -> PerUnitCounts.add(value, each, whole, counts));
        List<PerUnitCounts> misfits = counts.stream()
                .filter(counted -> isMisfit(counted, counted.value().equals(milestones.get(milestones.size() - 1))))
                .toList();
        if (!misfits.isEmpty()) {
            breaches.add(breach(indicator, misfits, counts));
        }
    }

    private static boolean isMisfit(PerUnitCounts counted, boolean isLast) {
        int order = counted.count().value().compareTo(counted.product());
        return order > 0 || order < 0 && isLast && counted.each().bound() != Bound.AT_MOST;
    }

    private static Breach breach(At<Indicator> indicator, List<PerUnitCounts> misfits, List<PerUnitCounts> counts) {
        PerUnitCounts first = misfits.get(0);
        List<Spot> others = counts.stream()
                .filter(counted -> !misfits.contains(counted))
                .map(counted -> counted.spot().as("same"))
                .toList();
        return Breach.at(misfits.stream().map(PerUnitCounts::spot).toList())
                .and(others)
                .and(indicator.spot("statement").as("indicator"))
                .and(first.population().spot().as("population"))
                .with("unit", String.valueOf(first.count().unit()))
                .with("population", first.population().size())
                .with("per", first.population().named())
                .with("each", first.each().number())
                .with("years", first.years())
                .found(first.count().value())
                .expected(first.product())
                .lowered(Severity.INFO, "partners-as-read");
    }

    /** The words by which a statement says something of every unit of the set; empty where it does not. */
    private String named(@Nullable LocalizedText statement) {
        if (statement == null) {
            return "";
        }
        List<String> texts =
                statement.texts().values().stream().map(OutsideSet::folded).toList();
        return phrases.stream()
                .filter(phrase -> EVERY.stream()
                        .map(every -> folded(every + " " + phrase))
                        .anyMatch(every -> texts.stream().anyMatch(text -> text.contains(every))))
                .findFirst()
                .orElse("");
    }

    /** The words in normal form without their plural, each between blanks. */
    private static String folded(String text) {
        return BESIDE_WORDS
                .splitAsStream(Phrase.normal(text))
                .map(Phrase::singular)
                .collect(Collectors.joining(" ", " ", " "));
    }
}
