package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.core.finding.Severity;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.statement.NounPhrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.indicator.Indicator;

/**
 * An activity and an indicator of one result promise the same number of the same thing. Things of the same noun with other
 * modifiers may be the same; they are compared only where neither has its exact counterpart.
 */
final class ActivityIndicator {
    static final Rule<ChainNode> RULE =
            Rule.of("LF-ACTIVITY-INDIC", Severity.WARNING, "usage", ChainNode.class, ActivityIndicator::check);

    private ActivityIndicator() {}

    private record Promise(At<?> at, CountedPhrase count) {
        Stream<NounPhrase> names() {
            return Stream.concat(Stream.of(count.phrase()), count.aliases().stream());
        }

        boolean sameThing(Promise other) {
            return names().anyMatch(name -> other.names().anyMatch(name::sameAs));
        }

        boolean sameNoun(Promise other) {
            return names().anyMatch(name -> other.names().anyMatch(name::sameHead));
        }

        /** Whether both count in the same years or the same rhythm. */
        boolean sameWindow(Promise other) {
            CountedPhrase one = count;
            CountedPhrase two = other.count;
            if (one.frequency() != null || two.frequency() != null) {
                return one.frequency() != null
                        && two.frequency() != null
                        && one.frequency().period() == two.frequency().period();
            }
            return one.years() != null && Objects.equals(one.years(), two.years());
        }
    }

    private static Verdict check(At<ChainNode> node, Setting setting) {
        List<Promise> activities = new ArrayList<>();
        for (At<Activity> at : node.each("activities", Activity.class)) {
            Promised.byActivity(at).counts().forEach(count -> activities.add(new Promise(at, count)));
        }
        List<Promise> indicators = new ArrayList<>();
        for (At<Indicator> at : node.each("indicators", Indicator.class)) {
            Promised.byIndicator(at).counts().forEach(count -> indicators.add(new Promise(at, count)));
        }
        List<Breach> breaches = new ArrayList<>();
        Set<Promise> met = exact(activities, indicators, breaches);
        for (Promise activity : activities) {
            indicators.stream()
                    .filter(indicator -> !met.contains(activity) && !met.contains(indicator))
                    .filter(indicator -> activity.sameWindow(indicator) && activity.sameNoun(indicator))
                    .filter(indicator -> differ(activity, indicator))
                    .forEach(indicator -> breaches.add(
                            breach(activity, indicator).variant("perhaps").lowered(Severity.INFO, "as-read")));
        }
        return Verdict.of(breaches);
    }

    /** Compares what both name exactly; gives the promises that have such a counterpart. */
    private static Set<Promise> exact(List<Promise> activities, List<Promise> indicators, List<Breach> breaches) {
        Set<Promise> met = new HashSet<>();
        for (Promise activity : activities) {
            for (Promise indicator : indicators) {
                if (activity.sameThing(indicator)) {
                    met.add(activity);
                    met.add(indicator);
                    if (activity.sameWindow(indicator) && differ(activity, indicator)) {
                        breaches.add(breach(activity, indicator));
                    }
                }
            }
        }
        return met;
    }

    private static boolean differ(Promise activity, Promise indicator) {
        return !activity.count().number().equals(indicator.count().number());
    }

    private static Breach breach(Promise activity, Promise indicator) {
        return Breach.at(activity.at().spot("statement"))
                .and(indicator.at().spot("statement").as("indicator"))
                .with("things", activity.count().phrase().text())
                .with("other", indicator.count().phrase().text())
                .found(activity.count().number())
                .expected(indicator.count().number());
    }
}
