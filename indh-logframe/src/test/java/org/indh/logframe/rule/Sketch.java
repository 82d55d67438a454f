package org.indh.logframe.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.indh.core.document.Document;
import org.indh.core.statement.Figure;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.*;
import org.indh.logframe.indicator.*;
import org.jspecify.annotations.Nullable;

/**
 * Logframes for tests, drawn in lines: "OS 1 | …" is a node, "? …" its assumption, "A.1 | …" its activity, any other line an
 * indicator with its code, statement, baseline, milestones and sources. "= Y1 | 2021" names the columns of the milestones,
 * which are An 3 and An 5 otherwise; "-" stands for a code or a cell that is blank.
 */
final class Sketch {
    private Sketch() {}

    static Logframe of(String lines) {
        List<ChainNode> nodes = new ArrayList<>();
        List<MilestoneYear> columns = List.of(MilestoneYear.programme(3), MilestoneYear.programme(5));
        NodeCode[] last = new NodeCode[Level.values().length];
        for (String line : lines.strip().split("\\R")) {
            List<String> cells = List.of(line.strip().split(" *\\| *", -1)).stream()
                    .map(String::strip)
                    .toList();
            String code = cells.get(0);
            if (code.startsWith("=")) {
                columns = cells.stream()
                        .map(cell -> MilestoneYear.parse(cell.replaceAll("[= ]", "")))
                        .toList();
            } else if (code.startsWith("?")) {
                LocalizedText text = LocalizedText.parse(code.substring(1));
                change(nodes, node -> node.addAssumptions(new Assumption(text)));
            } else if (code.matches("(OG|OS|R|Impact|Outcome|Output) ?[0-9.]*")) {
                Level level =
                        Level.values()[code.matches("OG.*|Impact.*") ? 0 : code.matches("OS.*|Outcome.*") ? 1 : 2];
                last[level.ordinal()] = NodeCode.parse(code);
                NodeCode parent = level.ordinal() == 0 ? null : last[level.ordinal() - 1];
                nodes.add(ChainNodeBuilder.builder()
                        .code(last[level.ordinal()])
                        .level(level)
                        .parent(parent)
                        .statement(text(cells, 1))
                        .build());
            } else if (code.matches("(A|Act).*")) {
                ActivityCode activity = code.equals("A -") ? null : ActivityCode.parse(code);
                change(nodes, node -> node.addActivities(new Activity(activity, text(cells, 1))));
            } else {
                Indicator indicator = indicator(code, cells, columns);
                change(nodes, node -> node.addIndicators(indicator));
            }
        }
        return LogframeBuilder.builder().nodes(nodes).build();
    }

    private static Indicator indicator(String code, List<String> cells, List<MilestoneYear> columns) {
        IndicatorBuilder indicator = IndicatorBuilder.builder()
                .code(code.equals("-") ? null : IndicatorCode.parse(code))
                .statement(text(cells, 1));
        String baseline = cell(cells, 2);
        TreeMap<MilestoneYear, Figure> milestones = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!cell(cells, 3 + i).isEmpty()) {
                milestones.put(columns.get(i), Figure.of(cell(cells, 3 + i)));
            }
        }
        String sources = cell(cells, 3 + columns.size());
        return indicator
                .baseline(baseline.isEmpty() ? null : Figure.of(baseline))
                .milestones(milestones)
                .sources(sources.isEmpty() ? List.of() : List.of(sources.split(" *; *")))
                .build();
    }

    private static String cell(List<String> cells, int i) {
        return i >= cells.size() || cells.get(i).equals("-") ? "" : cells.get(i);
    }

    private static @Nullable LocalizedText text(List<String> cells, int i) {
        return cell(cells, i).isEmpty() ? null : LocalizedText.parse(cell(cells, i));
    }

    private static void change(List<ChainNode> nodes, UnaryOperator<ChainNodeBuilder> by) {
        int last = nodes.size() - 1;
        nodes.set(last, by.apply(ChainNodeBuilder.builder(nodes.get(last))).build());
    }

    /** The logframe with members declared. */
    static Logframe with(Logframe logframe, UnaryOperator<LogframeBuilder> by) {
        return by.apply(LogframeBuilder.builder(logframe)).build();
    }

    /** The logframe with members of the nodes of that code declared. */
    static Logframe node(Logframe logframe, String code, UnaryOperator<ChainNodeBuilder> by) {
        return with(
                logframe,
                all -> all.nodes(logframe.nodes().stream()
                        .map(node -> code.equals(String.valueOf(node.code()))
                                ? by.apply(ChainNodeBuilder.builder(node)).build()
                                : node)
                        .toList()));
    }

    /** The logframe with members of the indicators of that code declared. */
    static Logframe indicator(Logframe logframe, String code, UnaryOperator<IndicatorBuilder> by) {
        return with(
                logframe,
                all -> all.nodes(logframe.nodes().stream()
                        .map(node -> ChainNodeBuilder.builder(node)
                                .indicators(node.indicators().stream()
                                        .map(one -> code.equals(String.valueOf(one.code()))
                                                ? by.apply(IndicatorBuilder.builder(one))
                                                        .build()
                                                : one)
                                        .toList())
                                .build())
                        .toList()));
    }

    /** What the rule says of every subject in the logframe. */
    static Verdict judge(Rule<?> rule, Logframe logframe) {
        At<Logframe> root =
                At.root(Document.of(Logframe.KIND, logframe), Logframe.class).orElseThrow();
        List<At<?>> all = new ArrayList<>(List.of(root));
        all.addAll(root.each("nodes", ChainNode.class));
        all.addAll(Value.indicators(root));
        List<Verdict> verdicts = all.stream()
                .filter(at -> rule.subject().isInstance(at.value()))
                .map(at -> judge(rule, at))
                .toList();
        return new Verdict(
                verdicts.stream()
                        .flatMap(verdict -> verdict.breaches().stream())
                        .toList(),
                verdicts.stream().flatMap(verdict -> verdict.gaps().stream()).toList());
    }

    @SuppressWarnings("unchecked") // the subject's type was asked for before
    private static <T> Verdict judge(Rule<T> rule, At<?> at) {
        return rule.judge((At<T>) at, Setting.at(LocalDate.of(2026, 1, 1)));
    }

    static List<Breach> breaches(Rule<?> rule, Logframe logframe) {
        return judge(rule, logframe).breaches();
    }

    /** Each breach in a line: {@code "warning/as-read R1.0.Y3 R1.1.Y3(required) 10 > 9"}. */
    static List<String> found(Rule<?> rule, String lines) {
        return found(rule, of(lines));
    }

    static List<String> found(Rule<?> rule, Logframe logframe) {
        return breaches(rule, logframe).stream()
                .map(breach -> line(rule, breach))
                .toList();
    }

    /** What a reader is told of each breach, in French, with plain blanks. */
    static List<String> told(Rule<?> rule, String lines) {
        LogframePack pack = new LogframePack();
        return breaches(rule, of(lines)).stream()
                .map(breach -> pack.texts(rule.code())
                        .message(breach.variant(), breach.arguments(), Language.FR, pack.terms())
                        .replaceAll("\\p{Z}", " "))
                .toList();
    }

    /** Each reason for which something was not judged, with the place. */
    static List<String> gaps(Rule<?> rule, Logframe logframe) {
        return judge(rule, logframe).gaps().stream()
                .map(gap -> gap.reason() + " " + place(gap.spot()))
                .toList();
    }

    private static String line(Rule<?> rule, Breach breach) {
        String severity =
                (breach.severity() == null ? rule.severity() : rule.severity().atMost(breach.severity())).code();
        String places = breach.spots().stream().map(Sketch::place).collect(Collectors.joining(" "));
        return severity
                + (breach.because() == null ? "" : "/" + breach.because())
                + (breach.variant() == null ? "" : ":" + breach.variant())
                + " " + places
                + (breach.found() == null ? "" : " = " + breach.found())
                + (breach.expected() == null ? "" : " > " + breach.expected());
    }

    /** A place as "R1.0.statement": the node's code, the indicator's position, the component. */
    private static String place(Spot spot) {
        String path = spot.path()
                .toString()
                .replaceFirst("^/", "")
                .replace("milestones/", "")
                .replace("indicators/", "")
                .replace("activities/", "A")
                .replace("assumptions/", "?")
                .replace('/', '.');
        Logframe root = (Logframe) spot.document().value().orElseThrow();
        if (path.startsWith("nodes.")) {
            List<String> steps = new ArrayList<>(List.of(path.split("\\.")));
            NodeCode code = root.nodes().get(Integer.parseInt(steps.get(1))).code();
            path = code + path.substring(6 + steps.get(1).length());
        }
        return path.replace(" ", "") + (spot.role() == null ? "" : "(" + spot.role() + ")");
    }
}
