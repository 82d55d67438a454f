package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indh.core.finding.Severity;
import org.indh.core.time.YearRange;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskRegister;
import org.jspecify.annotations.Nullable;

/**
 * Risks are followed up at dates or at a rhythm ("annuel", "chaque comité de pilotage"). A column that gives the whole
 * programme in four rows of five says nothing, and is told once, with the same span in the column of the measures. The
 * programme's span is the stated period, else, as read, that of all spans in the register.
 */
final class RiskReviewDate {
    static final Rule<RiskRegister> RULE =
            Rule.of("RK-REVIEW-DATE", Severity.INFO, "donors", RiskRegister.class, RiskReviewDate::check);

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");
    private static final Pattern BESIDE_YEARS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");
    private static final WordList BETWEEN_YEARS = WordList.read("spans.txt", "span");

    private RiskReviewDate() {}

    private static Verdict check(At<RiskRegister> register, Setting setting) {
        List<At<Risk>> risks = register.each("risks", Risk.class);
        Optional<YearRange> whole = whole(register.value());
        if (whole.isEmpty()) {
            return Verdict.pass();
        }
        List<Spot> reviews = saying(whole.get(), risks, "review", Risk::review);
        boolean fires = reviews.size() >= 2 && 5 * reviews.size() >= 4 * risks.size();
        return fires
                ? Verdict.of(Breach.at(reviews)
                        .and(saying(whole.get(), risks, "timing", Risk::timing))
                        .with("count", reviews.size())
                        .found(whole.get()))
                : Verdict.pass();
    }

    private static Optional<YearRange> whole(RiskRegister register) {
        if (register.period() != null) {
            return Optional.of(register.period());
        }
        List<YearRange> spans = register.risks().stream()
                .flatMap(risk -> Stream.of(span(risk.timing()), span(risk.review())))
                .flatMap(Optional::stream)
                .toList();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new YearRange(
                        spans.stream().mapToInt(YearRange::first).min().orElseThrow(),
                        spans.stream().mapToInt(YearRange::last).max().orElseThrow()));
    }

    private static List<Spot> saying(
            YearRange whole, List<At<Risk>> risks, String component, Function<Risk, @Nullable String> text) {
        List<Spot> spots = new ArrayList<>();
        for (At<Risk> risk : risks) {
            if (span(text.apply(risk.value())).filter(whole::equals).isPresent()) {
                spots.add(risk.spot(component));
            }
        }
        return spots;
    }

    /** The span of several years that a text gives and nothing else: "2017-2021", "de 2017 à 2021". */
    private static Optional<YearRange> span(@Nullable String text) {
        String said = Objects.requireNonNullElse(text, "");
        List<Integer> years = YEAR.matcher(said)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        boolean only = BESIDE_YEARS
                .splitAsStream(YEAR.matcher(said).replaceAll(" "))
                .allMatch(word -> word.isEmpty() || BETWEEN_YEARS.has(word));
        return only && years.size() == 2 && years.get(0) >= 1000 && years.get(0) < years.get(1)
                ? Optional.of(new YearRange(years.get(0), years.get(1)))
                : Optional.empty();
    }
}
