package org.indh.logframe.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Quantity;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;

/**
 * A share of a set lies within 0 and 100 %. What is counted somewhere in the document is a set; a rate of change or of
 * achievement is a share of none, and may exceed.
 */
final class PercentRange {
    static final Rule<Logframe> RULE = Rule.of(
                    "LF-PCT-RANGE", Severity.ERROR, "arithmetic", Logframe.class, PercentRange::check)
            .following("LF-TARGET-LE-POP", "LF-PCT-MATCH");

    private static final WordList RATES = WordList.read("rates.txt", "rate");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PercentRange() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Value> values = Value.all(logframe);
        Set<String> counted = values.stream()
                .flatMap(value -> value.count().stream())
                .flatMap(count -> Nouns.head(count.unit()).stream())
                .collect(Collectors.toSet());
        List<Breach> breaches = new ArrayList<>();
        for (Value value : values) {
            value.first()
                    .flatMap(quantity -> shareOfSet(quantity, counted))
                    .filter(share -> share.value().signum() < 0 || share.value().compareTo(WHOLE) > 0)
                    .filter(share -> !isRate(value)) // last: it reads the statement, and few shares come so far
                    .ifPresent(share ->
                            breaches.add(Breach.at(value.spot()).found(share).expected("0–100 %")));
        }
        return Verdict.of(breaches);
    }

    private static boolean isRate(Value value) {
        LocalizedText statement = value.indicator().value().statement();
        return RATES.occursIn(value.text()) || (statement != null && RATES.occursIn(statement.text()));
    }

    private static Optional<Percent> shareOfSet(Quantity quantity, Set<String> counted) {
        return quantity.fold(
                count -> count.unit() == null ? Optional.empty() : Optional.ofNullable(count.share()),
                share -> Nouns.head(share.of()).filter(counted::contains).map(noun -> share.percent()),
                existence -> Optional.empty());
    }
}
