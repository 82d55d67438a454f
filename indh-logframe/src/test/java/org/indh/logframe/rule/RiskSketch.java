package org.indh.logframe.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.indh.core.document.Document;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.risk.Rating;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskBuilder;
import org.indh.logframe.risk.RiskRegister;
import org.indh.logframe.risk.RiskRegisterBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Registers for tests, a risk to a line: "likelihood | impact | level | measure | owner | timing | review | results"; "-"
 * stands for a cell that is blank.
 */
final class RiskSketch {
    private RiskSketch() {}

    static RiskRegister of(String lines) {
        List<Risk> risks = new ArrayList<>();
        for (String line : lines.strip().split("\\R")) {
            List<String> cells = new ArrayList<>(Arrays.asList(line.strip().split(" *\\| *", -1)));
            while (cells.size() < 8) {
                cells.add("-");
            }
            risks.add(RiskBuilder.builder()
                    .statement(LocalizedText.parse("Risque " + risks.size()))
                    .likelihood(rating(cells.get(0)))
                    .impact(rating(cells.get(1)))
                    .level(rating(cells.get(2)))
                    .measures(all(cells.get(3)))
                    .owner(text(cells.get(4)))
                    .timing(text(cells.get(5)))
                    .review(text(cells.get(6)))
                    .results(all(cells.get(7)))
                    .build());
        }
        return RiskRegisterBuilder.builder().risks(risks).build();
    }

    static RiskRegister with(String lines, UnaryOperator<RiskRegisterBuilder> by) {
        return by.apply(RiskRegisterBuilder.builder(of(lines))).build();
    }

    private static @Nullable String text(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static @Nullable Rating rating(String cell) {
        return cell.equals("-") ? null : Rating.parse(cell);
    }

    private static List<String> all(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell);
    }

    static Verdict judge(Rule<RiskRegister> rule, RiskRegister register) {
        At<RiskRegister> at = At.root(Document.of(RiskRegister.KIND, register), RiskRegister.class)
                .orElseThrow();
        return rule.judge(at, Setting.at(LocalDate.of(2026, 1, 1)));
    }

    /** Each breach in a line: {@code "warning:with 0.likelihood 0.impact 0.level"}. */
    static List<String> found(Rule<RiskRegister> rule, String lines) {
        return found(rule, of(lines));
    }

    static List<String> found(Rule<RiskRegister> rule, RiskRegister register) {
        return lines(rule, judge(rule, register));
    }

    static List<String> lines(Rule<?> rule, Verdict verdict) {
        return verdict.breaches().stream().map(breach -> line(rule, breach)).toList();
    }

    private static String line(Rule<?> rule, Breach breach) {
        String severity =
                (breach.severity() == null ? rule.severity() : rule.severity().atMost(breach.severity())).code();
        return severity
                + (breach.variant() == null ? "" : ":" + breach.variant())
                + breach.spots().stream().map(spot -> " " + place(spot)).collect(Collectors.joining())
                + (breach.found() == null ? "" : " = " + breach.found())
                + (breach.expected() == null ? "" : " > " + breach.expected());
    }

    /** A place as "0.level": the risk's position from 0 and the component. */
    static String place(Spot spot) {
        String path = spot.path().toString().replaceFirst("^/(risks/)?", "").replace('/', '.');
        return (path.isEmpty() ? "all" : path) + (spot.role() == null ? "" : "(" + spot.role() + ")");
    }

    /** The reasons for which a register was not judged. */
    static List<String> gaps(Rule<RiskRegister> rule, RiskRegister register) {
        return judge(rule, register).gaps().stream().map(Verdict.Gap::reason).toList();
    }
}
