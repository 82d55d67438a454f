package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Fault;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;

class ValidatorPropertiesTest {
    private static final List<Rule<?>> RULES = List.of(
            Zoos.PLACES,
            on("ZO-SAME", Severity.WARNING, "places").following("ZO-PLACES"),
            on("ZO-AFTER", Severity.INFO, "places").following("ZO-SAME", "ZO-PLACES", "DC-UNREADABLE"),
            on("ZO-LABEL", Severity.INFO, "label").needing("label"),
            on("ZO-CODE", Severity.WARNING, "code").needing("code").following("ZO-LABEL"),
            Rule.of(
                    "ZO-ALL",
                    Severity.INFO,
                    "test",
                    Zoo.class,
                    (at, setting) -> Verdict.of(Breach.at(at.each("enclosures", Enclosure.class).stream()
                            .map(At::spot)
                            .toList()))));

    private static Rule<Enclosure> on(String code, Severity severity, String component) {
        return Rule.of(
                code,
                severity,
                "test",
                Enclosure.class,
                (at, setting) ->
                        at.value().places() % 2 == 0 ? Verdict.pass() : Verdict.of(Breach.at(at.spot(component))));
    }

    @Provide
    Arbitrary<Document<Zoo>> workbooks() {
        Arbitrary<String> codes = Arbitraries.of("", "A1", "A2", "B7", "?");
        Arbitrary<String> places = Arbitraries.of("", "-1", "-2", "0", "1", "many");
        Arbitrary<String> labels = Arbitraries.of("", "x", "y");
        return Combinators.combine(
                        Arbitraries.of("a.xlsx", "b.xlsx"),
                        Combinators.combine(codes, places, labels)
                                .as(Zoos::row)
                                .list()
                                .ofMaxSize(40))
                .as((file, rows) -> Zoos.workbook(file, rows.toArray(String[][]::new)));
    }

    private static ValidationReport validate(List<Pack> packs, List<Document<Zoo>> documents) {
        return Validator.of(packs).validate(Dossier.of(documents), Zoos.TODAY);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_report_is_the_same_whatever_order_rules_and_packs_come_in(
            @ForAll @Size(max = 3) List<@From("workbooks") Document<Zoo>> documents,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 6) int first) {
        List<Rule<?>> shuffled = new ArrayList<>(RULES);
        Collections.shuffle(shuffled, random);
        List<Pack> packs = new ArrayList<>(List.of(
                new TestPack("a", shuffled.subList(0, first)),
                new TestPack("b", shuffled.subList(first, shuffled.size()))));
        Collections.shuffle(packs, random);

        ValidationReport one = validate(List.of(new TestPack("all", RULES)), documents);
        ValidationReport other = validate(packs, documents);

        assertThat(other).isEqualTo(one);
        assertThat(Binder.unbind(ValidationReport.KIND, other)).isEqualTo(Binder.unbind(ValidationReport.KIND, one));
        for (Language language : Language.values()) {
            assertThat(TextReport.write(other, language, Validator.of(packs).terms()))
                    .isEqualTo(
                            TextReport.write(one, language, Validator.of(packs).terms()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_breach_is_shown_or_counted_as_not_shown_and_every_fault_is_a_finding(
            @ForAll @Size(max = 2) List<@From("workbooks") Document<Zoo>> documents) {
        List<Pack> packs = List.of(new TestPack("all", RULES));
        ValidationReport report = validate(packs, documents);
        ValidationReport all = Validator.of(packs).showingAll().validate(Dossier.of(documents), Zoos.TODAY);

        Map<String, Integer> shown = counted(report.findings());
        report.notShown().forEach(hidden -> shown.merge(hidden.code(), hidden.count(), Integer::sum));
        assertThat(shown).isEqualTo(counted(all.findings()));
        assertThat(all.notShown()).isEmpty();
        assertThat(all.summary()).isEqualTo(report.summary());
        assertThat(report.summary().findings())
                .isEqualTo(shown.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(shown.getOrDefault("DC-UNREADABLE", 0)).isEqualTo((int) documents.stream()
                .flatMap(document -> document.faults().stream())
                .map(Fault::code)
                .filter("DC-UNREADABLE"::equals)
                .count());
        assertThat(report.summary().notEvaluated())
                .isEqualTo(report.notEvaluated().stream()
                        .mapToInt(NotEvaluated::count)
                        .sum());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_is_suppressed_is_taken_from_what_is_found_and_from_nothing_else(
            @ForAll @Size(max = 2) List<@From("workbooks") Document<Zoo>> documents, @ForAll Random random) {
        Validator validator = Validator.of(List.of(new TestPack("all", RULES))).showingAll();
        ValidationReport before = validator.validate(Dossier.of(documents), Zoos.TODAY);
        List<Suppression> decisions = before.findings().stream()
                .filter(finding -> random.nextBoolean())
                .map(finding -> SuppressionBuilder.builder()
                        .rule(finding.code())
                        .fingerprint(finding.fingerprint())
                        .reason("accord")
                        .build())
                .toList();
        ValidationReport after = validator
                .suppressing(Document.of(Suppressions.KIND, new Suppressions(decisions)))
                .validate(Dossier.of(documents), Zoos.TODAY);

        Map<String, Integer> all = counted(after.findings());
        counted(after.suppressed().stream().map(Suppressed::finding).toList())
                .forEach((code, count) -> all.merge(code, count, Integer::sum));
        assertThat(all).isEqualTo(counted(before.findings()));
        assertThat(after.summary().suppressed()).isEqualTo(after.suppressed().size());
        assertThat(after.summary().findings() + after.summary().suppressed())
                .isEqualTo(before.summary().findings());
        assertThat(after.suppressed().isEmpty()).isEqualTo(decisions.isEmpty());
    }

    private static Map<String, Integer> counted(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            counts.merge(finding.code(), 1, Integer::sum);
            counted(finding.followers()).forEach((code, count) -> counts.merge(code, count, Integer::sum));
        }
        return counts;
    }
}
