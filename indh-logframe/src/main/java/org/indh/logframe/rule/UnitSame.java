package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.indicator.Indicator;

/**
 * Baseline and milestones count the same thing. "5 communes ont un plan" and then "12 plans" do: the one owns the other.
 */
final class UnitSame {
    static final Rule<Indicator> RULE = Rule.of(
                    "LF-UNIT-SAME", Severity.WARNING, "oecd-dac", Indicator.class, UnitSame::check)
            .needing("milestones");

    /** Words up to so many letters are taken for abbreviations. */
    private static final int ABBREVIATION = 3;

    private UnitSame() {}

    /** What a value counts: its noun as nouns are compared, and as the author wrote it. */
    private record Counted(Value value, String noun, String named) {}

    private static Verdict check(At<Indicator> indicator, Setting setting) {
        List<Counted> counted = new ArrayList<>();
        for (Value value : Value.of(indicator)) {
            counted(value).ifPresent(counted::add);
        }
        for (int i = 1; i < counted.size(); i++) {
            Counted before = counted.get(i - 1);
            Counted here = counted.get(i);
            if (!agree(before, here)) {
                return Verdict.of(Breach.at(before.value().spot())
                        .and(here.value().spot().as("same"))
                        .found(here.named())
                        .expected(before.named()));
            }
        }
        return Verdict.pass();
    }

    /** What the value counts; a count by sex counts people, whatever the first noun. */
    private static Optional<Counted> counted(Value value) {
        return value.first()
                .filter(first -> !Sexes.both(value.text()))
                .map(first -> first.fold(count -> count.unit(), share -> share.of(), thing -> thing.what()))
                .flatMap(named -> Nouns.head(named).map(noun -> new Counted(value, noun, named)));
    }

    /** Whether both count one thing, or the one counts what the other is said to have or to be. */
    private static boolean agree(Counted one, Counted other) {
        return one.noun().equals(other.noun())
                || abbreviates(one.noun(), other.noun())
                || speaksOf(one, other)
                || speaksOf(other, one);
    }

    /** "ha" and "hectare": what so short a word stands for is not known. */
    private static boolean abbreviates(String one, String other) {
        return Math.min(one.length(), other.length()) <= ABBREVIATION
                && Math.max(one.length(), other.length()) > ABBREVIATION;
    }

    private static boolean speaksOf(Counted one, Counted other) {
        String text = one.value().text();
        return Nouns.occurs(other.noun(), text) || Nouns.occursAkin(other.noun(), text, one.noun());
    }
}
