package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Bound;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.indicator.Indicator;

/**
 * Siblings that speak of the same things give the same number of them: not "at least 1" here and "the 2" there. So many for each
 * of some unit is another number.
 */
final class StatementSame {
    static final Rule<ChainNode> RULE =
            Rule.of("LF-STATEMENT-SAME", Severity.ERROR, "usage", ChainNode.class, StatementSame::check);

    private StatementSame() {}

    private record Said(At<Indicator> at, CountedPhrase count) {}

    private static Verdict check(At<ChainNode> node, Setting setting) {
        List<Said> definite = new ArrayList<>();
        List<Said> least = new ArrayList<>();
        for (At<Indicator> at : node.each("indicators", Indicator.class)) {
            Promised.byIndicator(at).counts().forEach(count -> {
                if (count.definite()) {
                    definite.add(new Said(at, count));
                } else if (count.bound() == Bound.AT_LEAST && count.frequency() == null) {
                    least.add(new Said(at, count));
                }
            });
        }
        List<Breach> breaches = new ArrayList<>();
        for (Said known : definite) {
            least.stream()
                    .filter(promised -> promised.at() != known.at()
                            && promised.count().phrase().sameAs(known.count().phrase())
                            && Objects.equals(
                                    promised.count().per(), known.count().per())
                            && !promised.count().number().equals(known.count().number()))
                    .findFirst()
                    .ifPresent(promised -> breaches.add(breach(known, promised)));
        }
        return Verdict.of(breaches);
    }

    private static Breach breach(Said known, Said promised) {
        return Breach.at(known.at().spot("statement"))
                .and(promised.at().spot("statement").as("same"))
                .with("things", known.count().phrase().text())
                .found(known.count().number())
                .expected(promised.count().number())
                .lowered(Severity.WARNING, "as-read");
    }
}
