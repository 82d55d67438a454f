package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.BudgetLine;
import org.indh.budget.CostLine;
import org.indh.budget.CostLineBuilder;
import org.indh.budget.Dimension;
import org.indh.budget.HeadingBuilder;
import org.indh.budget.Nature;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.Kind;
import org.indh.core.document.Kinds;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.finding.Place;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.testing.WrittenDossier;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.Profile;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisedBudgetTest {
    private static final String CODE = "DG-SHIFT";
    private static final LocalDate TODAY = LocalDate.of(2032, 1, 1);
    private static final String[] APPROVED = {"Works | investment | 60000 40000", "Rent | operating | 20000 20000"};
    private static final String[] REVISED = {"Works | investment | 60000 58000", "Rent | operating | 20000 20000"};

    private static Profile fifteen() {
        return Profile.parse(
                List.of(
                        "profile: own",
                        "extends: dgd",
                        "parameter: dgd.shift",
                        "  value: 15",
                        "  fr: règle",
                        "  en: rule"),
                "own",
                List.of());
    }

    /** A budget T3-OS2 with one heading, whose lines are "label | nature | amount in 2031, amount in 2032". */
    private static Budget budget(Phase phase, String... lines) {
        return BudgetBuilder.builder()
                .code("T3-OS2")
                .phase(phase)
                .currency(CurrencyCode.parse("MAD"))
                .headings(List.of(HeadingBuilder.builder()
                        .code("1")
                        .lines(Stream.of(lines).map(RevisedBudgetTest::line).toList())
                        .build()))
                .build();
    }

    private static CostLine line(String line) {
        String[] cells = line.split(" \\| ", -1);
        TreeMap<MilestoneYear, Decimal> amounts = new TreeMap<>();
        List<String> written = Arrays.asList(cells[2].split(" ", -1));
        for (int i = 0; i < written.size(); i++) {
            amounts.put(MilestoneYear.calendar(2031 + i), Decimal.parse(written.get(i)));
        }
        return CostLineBuilder.builder()
                .label(LocalizedText.parse(cells[0]))
                .nature(Nature.valueOf(cells[1].toUpperCase(Locale.ROOT)))
                .amounts(amounts)
                .build();
    }

    private static Budget changed(Budget budget, UnaryOperator<BudgetBuilder> change) {
        return change.apply(BudgetBuilder.builder(budget)).build();
    }

    private static ValidationReport judged(Profile profile, Document<?>... documents) {
        return Validator.standard().under(profile).validate(Dossier.of(List.of(documents)), TODAY);
    }

    private static ValidationReport judged(Budget... budgets) {
        return judged(
                fifteen(),
                Stream.of(budgets)
                        .map(budget -> Document.of(Budget.KIND, budget))
                        .toArray(Document<?>[]::new));
    }

    private static List<String> found(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals(CODE))
                .map(finding -> finding.severity().code() + " "
                        + finding.places().stream()
                                .map(RevisedBudgetTest::place)
                                .collect(Collectors.joining(" "))
                        + ": "
                        + finding.message(Language.EN).replaceAll("\\p{Z}", " "))
                .toList();
    }

    private static String place(Place place) {
        return place.pointer() + (place.role() == null ? "" : "(" + place.role() + ")");
    }

    private static List<String> gaps(ValidationReport report) {
        return report.notEvaluated().stream()
                .filter(gap -> gap.code().equals(CODE))
                .map(gap -> gap.reason() + " " + gap.count())
                .toList();
    }

    @Test
    void a_line_that_was_revised_beyond_the_tolerance_is_told_once_at_the_revised_amount_beside_the_approved_one() {
        assertThat(found(judged(budget(Phase.APPROVED, APPROVED), budget(Phase.REVISED, REVISED))))
                .containsExactly("warning /headings/0/lines/0/amounts/2031 /headings/0/lines/0/amounts/2032"
                        + " /headings/0/lines/0/amounts/2031(approved) /headings/0/lines/0/amounts/2032(approved):"
                        + " This line goes from 100,000.00 MAD to 118,000.00 MAD, a change of 18.0%, more than the 15%"
                        + " admitted (rule), and no decision is named.");
    }

    @Test
    void the_order_of_documents_and_lines_and_the_hand_that_wrote_the_names_do_not_matter() {
        Budget revised = budget(Phase.REVISED, "RENT | operating | 20000 20000", "Works. | investment | 60000 58000");
        assertThat(found(judged(changed(revised, budget -> budget.code("t3-os2 ")), budget(Phase.APPROVED, APPROVED))))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("warning /headings/0/lines/1/amounts/2031"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Works | investment | 60000 55000", "Works | investment | 75000 40000"})
    void what_reaches_the_tolerance_or_only_moves_between_years_is_not_told(String works) {
        assertThat(found(judged(
                        budget(Phase.APPROVED, APPROVED),
                        budget(Phase.REVISED, works, "Rent | operating | 20000 20000"))))
                .isEmpty();
    }

    @Test
    void a_line_that_loses_is_told_as_one_that_gains_is() {
        Budget revised = budget(Phase.REVISED, "Works | investment | 60000 40000", "Rent | operating | 20000 10000");
        assertThat(found(judged(budget(Phase.APPROVED, APPROVED), revised)))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("from 40,000.00 MAD to 30,000.00 MAD", "25.0%"));
    }

    @Test
    void headings_without_lines_are_held_against_each_other_by_themselves() {
        assertThat(found(written("118000", "59000")))
                .containsExactly(
                        "warning /headings/0/total /headings/0/total(approved): This line goes from 100,000.00 MAD"
                                + " to 118,000.00 MAD, a change of 18.0%, more than the 15% admitted (example), and no decision is"
                                + " named.");
        assertThat(found(written("115000", "59000"))).isEmpty();
    }

    private static ValidationReport written(String first, String second) {
        return written("currency: MAD", first, second);
    }

    private static List<Kind<?>> kinds() {
        List<Kind<?>> kinds = new ArrayList<>();
        ServiceLoader.load(Kinds.class).forEach(module -> kinds.addAll(module.kinds()));
        return kinds;
    }

    private static ValidationReport written(String head, String first, String second) {
        WrittenDossier written =
                WrittenDossier.of("""
                # parameter: dgd.shift = 15
                # rule: DG-SHIFT = warning
                kind: budget
                code: B-1
                phase: approved
                currency: MAD
                headings
                | code | total  |
                | 1    | 100000 |
                | 2    | 59000  |
                kind: budget
                code: B-1
                phase: revised
                %s
                headings
                | code | total |
                | 1    | %s    |
                | 2    | %s    |
                """.formatted(head, first, second).lines().toList(), kinds());
        return Validator.standard().under(written.profile()).validate(written.dossier(), TODAY);
    }

    @Test
    void an_amount_that_cannot_be_read_leaves_its_line_unjudged_and_no_other() {
        assertThat(found(written("beaucoup", "59000"))).isEmpty();
        assertThat(gaps(written("beaucoup", "59000"))).containsExactly("unreadable 1");
        assertThat(found(written("118000", "beaucoup"))).hasSize(1);
        assertThat(gaps(written("118000", "beaucoup"))).containsExactly("unreadable 1");
    }

    @Test
    void where_it_cannot_be_read_what_amounts_count_in_nothing_is_judged() {
        assertThat(gaps(written("currency: MAD\nscale: dozens", "118000", "59000")))
                .containsExactly("unreadable 1");
        assertThat(found(written("currency: MAD\nscale: dozens", "118000", "59000")))
                .isEmpty();
        assertThat(gaps(written("currency: coquillages", "118000", "59000"))).containsExactly("unreadable 1");
        assertThat(found(written("currency: MAD\nasAt: hier", "118000", "59000")))
                .hasSize(1);
    }

    private static Draft draft(Phase phase, String nature, String amount) {
        ObjectNode line = ObjectNode.builder()
                .put("label", "Works")
                .put("nature", nature)
                .put("total", amount)
                .build();
        ObjectNode heading = ObjectNode.builder()
                .put("code", "1")
                .put("lines", new ListNode(List.of(line), null))
                .build();
        ObjectNode budget = ObjectNode.builder()
                .put("code", "B-1")
                .put("phase", phase.code())
                .put("currency", "MAD")
                .put("headings", new ListNode(List.of(heading), null))
                .build();
        return new Draft("budget", budget, List.of());
    }

    private static ValidationReport drafted(String nature) {
        List<Draft> drafts =
                List.of(draft(Phase.APPROVED, nature, "100000"), draft(Phase.REVISED, "investment", "118000"));
        return Validator.standard().under(fifteen()).validate(Dossier.of("b.json", drafts, kinds()), TODAY);
    }

    @Test
    void where_it_cannot_be_read_which_lines_there_are_nothing_is_judged() {
        assertThat(found(drafted("investment"))).hasSize(1);
        assertThat(found(drafted("???"))).isEmpty();
        assertThat(gaps(drafted("???"))).containsExactly("unreadable 1");
    }

    @Test
    void without_a_tolerance_a_change_is_not_judged_and_no_change_is_fine() {
        Document<Budget> approved = Document.of(Budget.KIND, budget(Phase.APPROVED, APPROVED));
        for (String name : List.of("default", "dgd")) {
            Profile profile = Profile.named(name);
            ValidationReport report =
                    judged(profile, approved, Document.of(Budget.KIND, budget(Phase.REVISED, REVISED)));
            assertThat(found(report)).isEmpty();
            assertThat(gaps(report)).containsExactly("tolerance-unknown 1");
            assertThat(gaps(judged(profile, approved, Document.of(Budget.KIND, budget(Phase.REVISED, APPROVED)))))
                    .isEmpty();
        }
    }

    @Test
    void budgets_of_other_codes_or_without_one_and_other_phases_are_no_versions_of_each_other() {
        Budget approved = budget(Phase.APPROVED, APPROVED);
        Budget revised = budget(Phase.REVISED, REVISED);
        assertThat(found(judged(approved, changed(revised, budget -> budget.code("T3-OS1")))))
                .isEmpty();
        assertThat(found(judged(
                        changed(approved, budget -> budget.code(null)), changed(revised, budget -> budget.code(null)))))
                .isEmpty();
        assertThat(found(judged(approved, budget(Phase.PROPOSED, REVISED)))).isEmpty();
        assertThat(found(judged(approved, changed(revised, budget -> budget.phase(null)))))
                .isEmpty();
    }

    @Test
    void a_new_line_is_told_unless_it_may_be_another_under_a_new_name() {
        Budget approved = budget(Phase.APPROVED, APPROVED);
        String[] added = {APPROVED[0], APPROVED[1], "Vehicle | investment | 9000 0"};
        assertThat(found(judged(approved, budget(Phase.REVISED, added))))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("warning /headings/0/lines/2/")
                        .contains("was not approved"));
        assertThat(found(judged(approved, budget(Phase.REVISED, APPROVED[0], "Leases | operating | 20000 20000"))))
                .isEmpty();
    }

    @Test
    void what_an_amendment_or_a_report_decided_is_not_told() {
        Document<Budget> approved = Document.of(Budget.KIND, budget(Phase.APPROVED, APPROVED));
        Document<Budget> revised = Document.of(Budget.KIND, budget(Phase.REVISED, REVISED));
        Profile profile = fifteen();
        assertThat(found(judged(profile, approved, revised, amendment("Works | investment | 0 18000"))))
                .isEmpty();
        assertThat(found(judged(profile, approved, revised, amendment("Rent | operating | 0 18000"))))
                .hasSize(1);
        assertThat(found(judged(profile, approved, revised, report(Map.of(Dimension.NATURE, "investment")))))
                .isEmpty();
        assertThat(found(judged(profile, approved, revised, report(Map.of(Dimension.NATURE, "operating")))))
                .hasSize(1);
        assertThat(found(judged(
                        profile,
                        approved,
                        revised,
                        report(Map.of(Dimension.NATURE, "investment", Dimension.BUDGET, "T3-OS1")))))
                .as("of another budget")
                .hasSize(1);
    }

    private static Document<Budget> amendment(String line) {
        return Document.of(Budget.KIND, budget(Phase.AMENDMENT, line));
    }

    private static Document<FinancialReport> report(Map<Dimension, String> codes) {
        BudgetLine line =
                BudgetLine.of(Money.parse("18000.00 MAD")).with(Phase.AMENDMENT).with(Dimension.VIREMENT, "D-4");
        for (Map.Entry<Dimension, String> code : codes.entrySet()) {
            line = line.with(code.getKey(), code.getValue());
        }
        return Document.of(
                FinancialReport.KIND,
                FinancialReportBuilder.builder().lines(List.of(line)).build());
    }

    private static Budget on(int month, Phase phase, String... lines) {
        return changed(budget(phase, lines), budget -> budget.asAt(LocalDate.of(2031, month, 1)));
    }

    @Test
    void of_several_versions_the_latest_are_judged_and_a_later_approval_ends_it() {
        assertThat(found(judged(
                        on(1, Phase.APPROVED, APPROVED),
                        on(5, Phase.REVISED, REVISED),
                        on(6, Phase.REVISED, APPROVED))))
                .isEmpty();
        assertThat(found(judged(
                        on(6, Phase.REVISED, REVISED),
                        on(5, Phase.REVISED, APPROVED),
                        on(1, Phase.APPROVED, APPROVED))))
                .hasSize(1);
        assertThat(found(judged(
                        on(1, Phase.APPROVED, APPROVED),
                        on(2, Phase.APPROVED, REVISED),
                        on(6, Phase.REVISED, REVISED))))
                .isEmpty();
        assertThat(found(judged(on(6, Phase.REVISED, REVISED), on(7, Phase.APPROVED, APPROVED))))
                .isEmpty();
    }

    @Test
    void versions_that_nobody_can_put_in_order_are_not_judged() {
        Budget twice = budget(Phase.REVISED, APPROVED);
        ValidationReport report = judged(budget(Phase.APPROVED, APPROVED), budget(Phase.REVISED, REVISED), twice);
        assertThat(found(report)).isEmpty();
        assertThat(gaps(report)).containsExactly("versions-unknown 1");
        Budget revised = budget(Phase.REVISED, REVISED);
        assertThat(found(judged(budget(Phase.APPROVED, APPROVED), revised, revised)))
                .as("one version given twice")
                .hasSize(1);
        assertThat(gaps(judged(
                        budget(Phase.APPROVED, APPROVED),
                        on(6, Phase.REVISED, REVISED),
                        on(6, Phase.REVISED, APPROVED))))
                .containsExactly("versions-unknown 1");
    }

    @Test
    void versions_of_other_years_units_or_currencies_are_not_compared() {
        Budget approved = budget(Phase.APPROVED, APPROVED);
        ValidationReport years =
                judged(approved, budget(Phase.REVISED, "Works | investment | 60000", "Rent | operating | 20000"));
        assertThat(found(years)).isEmpty();
        assertThat(gaps(years)).containsExactly("years-differ 1");
        ValidationReport units =
                judged(approved, changed(budget(Phase.REVISED, REVISED), budget -> budget.scale(AmountScale.THOUSAND)));
        assertThat(found(units)).isEmpty();
        assertThat(gaps(units)).containsExactly("units-differ 1");
        assertThat(found(judged(
                        approved,
                        changed(budget(Phase.REVISED, REVISED), budget -> budget.currency(CurrencyCode.parse("EUR"))))))
                .isEmpty();
        assertThat(found(judged(
                        approved,
                        budget(
                                Phase.REVISED,
                                "Works | investment | 60000 40000 18000",
                                "Rent | operating | 20000 20000"))))
                .as("a year more")
                .hasSize(1);
    }
}
